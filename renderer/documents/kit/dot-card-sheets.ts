import type { Workshop } from '../../domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import type { Sheet } from './kit-sheet.ts'
import { rowsOf } from './score-cards.ts'
import { headOf, headOfPart } from './sheet-head.ts'
import type { Millimetres } from './sheet-page.ts'
import { ontoPages, sheetRoom } from './sheet-page.ts'

const numberWidth: Millimetres = 14
const cellPadding: Millimetres = 1.5
const lowestRow: Millimetres = 7
/** A box for a number, with the gap after it. */
const boxWidth: Millimetres = 17
const boxHeight: Millimetres = 17
const namesHeight: Millimetres = 7

/** A card for each participant: boxes for the numbers of the candidates that get a dot, and the list to choose from. */
export function dotCards(workshop: Workshop, words: BriefWords): readonly Sheet[] {
  const { paper, dotsEach } = workshop.details
  const candidates = candidatesInPlay(workshop)
  if (candidates.length === 0) return []
  const room = sheetRoom(paper)
  const boxRows = Math.ceil(dotsEach / Math.floor(room.width / boxWidth))
  const titleWidth = room.width - numberWidth - 2 * cellPadding
  const rows = rowsOf(candidates, titleWidth, lowestRow)
  return workshop.participants.flatMap((participant): readonly Sheet[] => {
    const texts = {
      kind: words.say('print.dotCard'),
      hint: words.say('print.dotHint', { count: dotsEach }),
      participant,
    }
    const head = headOf(workshop, words, texts)
    const forRows = room.height - head.height - namesHeight - boxRows * boxHeight
    const pages = ontoPages(rows, ({ height }) => height, forRows)
    return pages.map((some, index) => ({
      kind: 'dotCard',
      head: headOfPart(head, words, index, pages.length),
      number: words.say('print.number'),
      candidate: words.say('candidate'),
      dots: index === 0 ? dotsEach : 0,
      rows: some,
    }))
  })
}
