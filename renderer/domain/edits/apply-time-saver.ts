import type { MinutesOff, Rescue } from '../meeting/time-savers.ts'
import type { RowUpdate } from '../workshop/changes.ts'
import type { Phrase } from '../workshop/phrase.ts'
import { phrase } from '../workshop/phrase.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { findCandidate } from '../workshop/workshop.ts'
import type { Edit } from './edit.ts'
import { changed, sameData } from './edit.ts'
import { settledAt } from './edit-scores.ts'

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
    const settled = settledAt(workshop, rescue.kind === 'settleCosmetic' ? rescue.cells : [])
    return changed(labelOf(rescue), {
      added: settled.added,
      updated: [...settled.updated, ...parked(workshop, rescue, because), ...shorter(workshop, rescue.off)],
    })
  }
}
