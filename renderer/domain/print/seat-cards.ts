import type { BriefWords } from '../brief/brief-words.ts'
import type { Participant } from '../participant.ts'
import type { Workshop } from '../workshop.ts'
import type { SeatCard, Sheet } from './sheet.ts'
import type { Millimetres } from './sheet-page.ts'
import { linesOf, sheetRoom } from './sheet-page.ts'

const cardsPerSheet = 2
const mostLines = 2
/** Largest first, in points. */
const sizes = [60, 52, 44, 38, 32, 26, 20, 16] as const
/** A name longer than any person's is printed smaller still. */
const smallest = 9

function sizeOf(name: string, width: Millimetres): number {
  return sizes.find((points) => linesOf(name, width, { points, bold: true }) <= mostLines) ?? smallest
}

/** A folded card for each seat, two to a sheet: name, role and seat, to be read from both sides. */
export function seatCards(workshop: Workshop, words: BriefWords): readonly Sheet[] {
  const { width } = sheetRoom(workshop.details.paper)
  const cardOf = ({ seat, name, role }: Participant): SeatCard => ({
    seat: words.say('print.seat', { seat }),
    name,
    role: words.say(`role.${role}`),
    points: sizeOf(name, width),
  })
  const cards = workshop.participants.map(cardOf)
  const sheets = Math.ceil(cards.length / cardsPerSheet)
  return Array.from({ length: sheets }, (_, index) => ({
    kind: 'seatCards',
    cards: cards.slice(index * cardsPerSheet, (index + 1) * cardsPerSheet),
  }))
}
