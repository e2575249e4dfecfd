import type { MinutesOff, TimeSaver } from '../meeting/time-savers.ts'
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

function parked(workshop: Workshop, saver: TimeSaver, because: string): readonly RowUpdate[] {
  if (saver.kind !== 'scoreFewer') return []
  return saver.parks.flatMap((id) => {
    const from = findCandidate(workshop, id)
    if (from?.standing.kind !== 'inPlay') return []
    return [{ table: 'candidates' as const, from, to: { ...from, standing: { kind: 'parked', because } } }]
  })
}

function labelOf(saver: TimeSaver): Phrase {
  const { minutes } = saver
  switch (saver.kind) {
    case 'scoreFewer':
      return phrase('label.scoreFewer', { count: saver.parks.length })
    case 'settleCosmetic':
      return phrase('label.settleCosmetic', { count: saver.cells.length })
    case 'stretchLater':
      return phrase('label.stretchLater', { minutes })
    case 'shortenRest':
      return phrase('label.shortenRest', { minutes })
  }
}

/** Takes an offer to save time, as one step: what it does to the workshop, and its minutes off the agenda. */
export function applyTimeSaver(saver: TimeSaver, because: string): Edit {
  return (workshop) => {
    const settled = settledAt(workshop, saver.kind === 'settleCosmetic' ? saver.cells : [])
    return changed(labelOf(saver), {
      added: settled.added,
      updated: [...settled.updated, ...parked(workshop, saver, because), ...shorter(workshop, saver.off)],
    })
  }
}
