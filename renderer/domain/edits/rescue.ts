import type { RowUpdate } from '../changes.ts'
import type { Phrase } from '../phrase.ts'
import { phrase } from '../phrase.ts'
import type { MinutesOff, Rescue } from '../rescues.ts'
import type { Workshop } from '../workshop.ts'
import { findCandidate } from '../workshop.ts'
import type { Edit } from './edit.ts'
import { changed, sameData } from './edit.ts'
import { settledAtSuggestions } from './scoring.ts'

function shorter({ details }: Workshop, off: MinutesOff): readonly RowUpdate[] {
  const agenda = details.agenda.map((item) => ({
    ...item,
    minutes: Math.max(0, item.minutes - (off[item.step] ?? 0)),
  }))
  const to = { ...details, agenda }
  return sameData(details, to) ? [] : [{ table: 'workshops', from: details, to }]
}

function parked(workshop: Workshop, rescue: Rescue, because: string): readonly RowUpdate[] {
  if (rescue.kind !== 'scoreFewer') return []
  return rescue.parks.flatMap((id) => {
    const from = findCandidate(workshop, id)
    if (from?.standing.kind !== 'inPlay') return []
    return [{ table: 'candidates' as const, from, to: { ...from, standing: { kind: 'parked', because } } }]
  })
}

function labelOf(rescue: Rescue): Phrase {
  const { minutes } = rescue
  switch (rescue.kind) {
    case 'scoreFewer':
      return phrase('label.scoreFewer', { count: rescue.parks.length })
    case 'settleCosmetic':
      return phrase('label.settleCosmetic', { count: rescue.cells.length })
    case 'stretchLater':
      return phrase('label.stretchLater', { minutes })
    case 'shortenRest':
      return phrase('label.shortenRest', { minutes })
  }
}

/** Takes an offer to save time, as one step: what it does to the workshop, and its minutes off the agenda. */
export function takeRescue(rescue: Rescue, because: string): Edit {
  return (workshop) => {
    const cells = rescue.kind === 'settleCosmetic' ? rescue.cells : []
    const settled = settledAtSuggestions(workshop, (candidateId, criterionId) =>
      cells.some((cell) => cell.candidateId === candidateId && cell.criterionId === criterionId),
    )
    return changed(labelOf(rescue), {
      added: settled.changes.added,
      updated: [
        ...settled.changes.updated,
        ...parked(workshop, rescue, because),
        ...shorter(workshop, rescue.off),
      ],
    })
  }
}
