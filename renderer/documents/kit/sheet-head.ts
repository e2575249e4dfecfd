import type { Participant } from '../../domain/workshop/participant.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import type { SheetHead } from './kit-sheet.ts'
import type { Hand, Millimetres } from './sheet-page.ts'
import { sheetRoom, textHeight } from './sheet-page.ts'

/** Kind of sheet and seat. */
const titleHeight: Millimetres = 15
const belowHead: Millimetres = 5
/** What the seat takes of the width. */
const seatWidth: Millimetres = 62
const workshopHand: Hand = { points: 9, bold: false }
const hintHand: Hand = { points: 10, bold: false }

interface HeadTexts {
  readonly kind: string
  readonly hint: string
  readonly participant?: Participant
}

/** The head that all pages of one thing share. */
export function headOf(workshop: Workshop, words: BriefWords, texts: HeadTexts): SheetHead {
  const { title, client, heldOn, paper } = workshop.details
  const { width } = sheetRoom(paper)
  const line = [client, title, words.date(heldOn)].filter((part) => part.trim() !== '').join(' · ')
  const { kind, hint, participant } = texts
  const hintHeight = hint === '' ? 0 : textHeight(hint, width, hintHand)
  return {
    kind,
    workshop: line,
    seat: participant ? words.say('print.seat', { seat: participant.seat }) : '',
    role: participant ? words.say(`role.${participant.role}`) : '',
    hint,
    part: '',
    height: titleHeight + textHeight(line, width - seatWidth, workshopHand) + hintHeight + belowHead,
  }
}

/** The head of one page of several, with its number. */
export function headOfPart(head: SheetHead, words: BriefWords, index: number, of: number): SheetHead {
  return of === 1 ? head : { ...head, part: words.say('print.part', { number: index + 1, of }) }
}
