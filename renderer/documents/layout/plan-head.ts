import type { IsoDate } from '../../domain/meeting/calendar.ts'
import type { Paper, WorkshopDetails } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import type { Paragraph, Twips } from './layout-plan.ts'
import { textWidth } from './layout-plan.ts'
import type { Logos } from './logos.ts'
import { countLines } from './measure.ts'
import type { Frame } from './plan-parts.ts'
import { run } from './plan-parts.ts'
import type { LadderStep } from './plan-styles.ts'
import { stylesOf } from './plan-styles.ts'

const cellPaddingX: Twips = 80
const cellPaddingXCompact: Twips = 64
const cellPaddingXTight: Twips = 54
/** Room to sign above the name, in a comfortable plan. */
const signatureHeight: Twips = 560
const signatureHeightCompact: Twips = 360

function besideText({ compact, tight = false }: LadderStep): Twips {
  if (tight) return cellPaddingXTight
  return compact ? cellPaddingXCompact : cellPaddingX
}

/** What a step of the ladder lays sections out in. */
export function frameOf(paper: Paper, step: LadderStep): Frame {
  return {
    width: textWidth(paper),
    styles: stylesOf(step),
    padding: { x: besideText(step), y: step.padding },
    compact: step.compact,
    mayMove: step.movesWidth ?? false,
  }
}

/** The least room to sign above a name. */
export function signingHeight({ compact }: LadderStep): Twips {
  return compact ? signatureHeightCompact : signatureHeight
}

/** What the head of a document says. */
export interface Head {
  readonly words: BriefWords
  readonly details: WorkshopDetails
  readonly logos: Logos
  readonly date: IsoDate
  /** What kind of document it is, in capitals. */
  readonly kind: string
}

/** Client, kind of document, date and confidentiality: in one line, or where they find no room beside each other in two. */
export function headLines({ words, details, date, kind }: Head, frame: Frame): readonly Paragraph[] {
  const client = details.client.trim() === '' ? words.say('unnamedClient') : details.client
  const own = details.confidentiality.trim()
  const confidentiality = own === '' ? words.say('confidential') : own
  const named: Paragraph = {
    kind: 'paragraph',
    style: 'head',
    runs: [run(client, { bold: true, ink: 'navy' })],
    field: words.say('client'),
  }
  const rest = [run([kind, words.date(date), confidentiality].join('  ·  '))]
  const together: Paragraph = { ...named, runs: [...named.runs, { text: '  ' }, ...rest] }
  return countLines(together, frame.styles, frame.width) === 1
    ? [{ ...named, right: rest }]
    : [named, { kind: 'paragraph', style: 'head', runs: rest, field: words.say('confidential') }]
}
