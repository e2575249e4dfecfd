import type { Participant } from '../../domain/workshop/participant.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import type { SeatCard, Sheet } from './kit-sheet.ts'
import type { Hand, Millimetres } from './sheet-page.ts'
import { linesOf, sheetRoom, sheetSizes, textHeight } from './sheet-page.ts'

const cardsPerSheet = 2
const sides = 2
/** Above and below the letters of one side. */
const padding: Millimetres = 5
const smallHand: Hand = { points: 14, bold: false }
const mostLines = 2
/** Largest first, in points. */
const sizes = [60, 52, 44, 38, 32, 26, 20, 16] as const
/** A name longer than any person's is printed smaller still. */
const smallest = 9

/** The largest letters in which a name takes two lines at most and leaves room for what stands above and below it. */
function sizeOf(name: string, width: Millimetres, room: Millimetres): number {
  const fits = (points: number) => {
    const hand = { points, bold: true }
    return linesOf(name, width, hand) <= mostLines && textHeight(name, width, hand) <= room
  }
  return sizes.find(fits) ?? smallest
}

/** A folded card for each seat, two to a sheet: name, job title, role and seat, to be read from both sides. */
export function seatCards(workshop: Workshop, words: BriefWords): readonly Sheet[] {
  const { width } = sheetRoom(workshop.details.paper)
  const side = sheetSizes[workshop.details.paper].height / cardsPerSheet / sides - 2 * padding
  const cardOf = ({ seat, name, jobTitle, role }: Participant): SeatCard => {
    const seatWords = words.say('print.seat', { seat })
    const below = [jobTitle, words.say(`role.${role}`)].filter((part) => part !== '').join(' · ')
    const taken = textHeight(seatWords, width, smallHand) + textHeight(below, width, smallHand)
    return { seat: seatWords, name, role: below, points: sizeOf(name, width, side - taken) }
  }
  const cards = workshop.participants.map(cardOf)
  const sheets = Math.ceil(cards.length / cardsPerSheet)
  return Array.from({ length: sheets }, (_, index) => ({
    kind: 'seatCards',
    cards: cards.slice(index * cardsPerSheet, (index + 1) * cardsPerSheet),
  }))
}
