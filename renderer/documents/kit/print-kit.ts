import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import { agendaSheets } from './agenda-sheet.ts'
import { anchorSheets } from './anchors-sheet.ts'
import { dotCards } from './dot-card-sheets.ts'
import type { Sheet } from './kit-sheet.ts'
import { scoreCards } from './score-cards.ts'
import { seatCards } from './seat-cards.ts'

/** What can be printed for the room, in the order in which it comes out of the printer. */
export const kitParts = ['scoreCards', 'dotCards', 'seatCards', 'anchors', 'agenda'] as const
export type KitPart = (typeof kitParts)[number]

const sheetsOf: Readonly<Record<KitPart, (workshop: Workshop, words: BriefWords) => readonly Sheet[]>> = {
  scoreCards,
  dotCards,
  seatCards,
  anchors: anchorSheets,
  agenda: agendaSheets,
}

/** The sheets of each part, for the paper of the workshop in the language of the words. */
export function printKit(workshop: Workshop, words: BriefWords): Readonly<Record<KitPart, readonly Sheet[]>> {
  return Object.fromEntries(
    kitParts.map((part) => [part, sheetsOf[part](workshop, words)]),
  ) as unknown as Readonly<Record<KitPart, readonly Sheet[]>>
}
