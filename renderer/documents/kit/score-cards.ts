import type { Candidate } from '../../domain/workshop/candidate.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import { criterionName } from '../../domain/workshop/phrase.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import type { CardRow, Sheet } from './kit-sheet.ts'
import { headOf, headOfPart } from './sheet-head.ts'
import type { Hand, Millimetres } from './sheet-page.ts'
import { ontoPages, sheetRoom, textHeight } from './sheet-page.ts'

/** Of one box for a digit, and of the number before the title. */
const boxWidth: Millimetres = 18
const numberWidth: Millimetres = 11
const cellPadding: Millimetres = 1.5
/** Names of criteria are long words in a narrow column. */
const namePadding: Millimetres = 0.4
const lowestRow: Millimetres = 10
const highestRow: Millimetres = 17
const titleHand: Hand = { points: 10, bold: true }
const nameHand: Hand = { points: 7.5, bold: true }

/** The height of a row with the reference and the title of a candidate in a width. */
function rowHeight({ key, title }: Candidate, width: Millimetres, least: Millimetres): Millimetres {
  return Math.max(least, textHeight(`${key} ${title}`, width, titleHand) + 2 * cellPadding)
}

/** The candidates of a card in the order of the list, as high as their titles need. */
export function rowsOf(
  candidates: readonly Candidate[],
  width: Millimetres,
  least: Millimetres,
): readonly CardRow[] {
  return candidates.map((candidate) => ({
    number: candidate.order,
    key: candidate.key,
    title: candidate.title,
    height: rowHeight(candidate, width, least),
  }))
}

/**
 * A card for each participant: five boxes for each candidate in play. Rows and boxes stand in the order in which votes
 * are typed by card.
 */
export function scoreCards(workshop: Workshop, words: BriefWords): readonly Sheet[] {
  const { paper, criteria } = workshop.details
  const candidates = candidatesInPlay(workshop)
  if (candidates.length === 0) return []
  const room = sheetRoom(paper)
  const titleWidth = room.width - numberWidth - criterionIds.length * boxWidth - 2 * cellPadding
  const names = criterionIds.map((id) => words.criterion(id, criterionName(criteria, id)))
  const nameHeights = names.map((name) => textHeight(name, boxWidth - 2 * namePadding, nameHand))
  const namesHeight = Math.max(...nameHeights) + 2 * cellPadding
  return workshop.participants.flatMap((participant): readonly Sheet[] => {
    const texts = { kind: words.say('print.scoreCard'), hint: words.say('print.scoreHint'), participant }
    const head = headOf(workshop, words, texts)
    const forRows = room.height - head.height - namesHeight
    const least = Math.min(highestRow, Math.max(lowestRow, forRows / candidates.length))
    const pages = ontoPages(rowsOf(candidates, titleWidth, least), ({ height }) => height, forRows)
    return pages.map((rows, index) => ({
      kind: 'scoreCard',
      head: headOfPart(head, words, index, pages.length),
      number: words.say('print.number'),
      candidate: words.say('candidate'),
      criteria: names,
      namesHeight,
      rows,
    }))
  })
}
