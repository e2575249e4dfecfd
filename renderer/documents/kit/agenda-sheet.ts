import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import type { AgendaRow, Sheet } from './kit-sheet.ts'
import { headOf } from './sheet-head.ts'

const minutesPerHour = 60

function clock(minutes: number): string {
  return `${Math.floor(minutes / minutesPerHour)}:${String(minutes % minutesPerHour).padStart(2, '0')}`
}

/** The steps of the meeting that take time, each with when it begins. */
export function agendaSheets(workshop: Workshop, words: BriefWords): readonly Sheet[] {
  const held = workshop.details.agenda.filter(({ minutes, isSkipped }) => !isSkipped && minutes > 0)
  let passed = 0
  const rows = held.map(({ step, minutes }): AgendaRow => {
    const row = { from: clock(passed), step: words.say(`step.${step}`), minutes: words.number(minutes) }
    passed += minutes
    return row
  })
  const end: AgendaRow = { from: clock(passed), step: '', minutes: '' }
  const hint = workshop.details.purpose.trim()
  return [
    {
      kind: 'agenda',
      head: headOf(workshop, words, { kind: words.say('print.agenda'), hint }),
      names: [words.say('print.from'), words.say('print.step'), words.say('print.minutes')],
      rows: [...rows, end],
    },
  ]
}
