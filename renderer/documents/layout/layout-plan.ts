import type { Paper } from '../../domain/workshop/workshop.ts'

/** A length in twips: a twentieth of a point, 1,440 to the inch. */
export type Twips = number

export const twipsPerPoint = 20
export const twipsPerInch = 1440

/** The paragraph styles of a brief; each becomes a native style of the document. */
export const styleNames = [
  'head',
  'title',
  'decision',
  'heading',
  'gap',
  'tableHead',
  'cell',
  'cellStrong',
  'footer',
] as const
export type StyleName = (typeof styleNames)[number]

/** Inks that stay apart on a black-and-white printer. */
export const inks = {
  navy: '0B2545',
  teal: '0B6E6E',
  text: '1B2430',
  muted: '55606F',
  line: 'C5CED8',
  tint: 'E6F0F1',
  flag: '9B1C1C',
  paper: 'FFFFFF',
} as const
export type Ink = keyof typeof inks

export interface TextStyle {
  /** Font size in half points. */
  readonly halfPoints: number
  /** Exact distance from line to line, so that a substituted font never moves anything. */
  readonly pitch: Twips
  readonly before: Twips
  readonly after: Twips
  readonly bold: boolean
  readonly ink: Ink
}

export type TextStyles = Readonly<Record<StyleName, TextStyle>>

/** Around the paragraphs of the decision, which stand together in one tinted box. */
export const boxPadding: Twips = 60
/** Between the edge of that box and its text. */
export const boxIndent: Twips = 140

/** Text in one hand. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly ink?: Ink
}

/** A score drawn before the text of its paragraph; nothing that a screen reader would read out. */
export interface Bar {
  readonly filled: number
  readonly of: number
  readonly ink: Ink
}

/** The width of one step of a bar. */
export const barStep: Twips = 120
/** Between a bar and its text. */
export const barGap: Twips = 60

/** A picture in a line of text; it stands on the baseline. */
export interface PlacedPicture {
  /** A PNG file in base64. */
  readonly png: string
  readonly width: Twips
  readonly height: Twips
  /** What is said of it to those who do not see it, in the language of the document. */
  readonly alternative: string
}

/** More than a picture that its line is high, for what hangs below the baseline. */
const belowPicture: Twips = 60

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly style: StyleName
  readonly bar?: Bar
  /** Stands before the text. */
  readonly picture?: PlacedPicture
  readonly runs: readonly Run[]
  /** Stands at the right edge of the same line. */
  readonly right?: readonly Run[]
  /** Stands at the right edge, after what stands there. */
  readonly rightPicture?: PlacedPicture
  /** Whether it heads a section although it looks like its neighbours. */
  readonly isHeading?: boolean
  /** The name of the field whose text this is: what may be cut, and by which name it is reported. */
  readonly field?: string
}

/** The distance from line to line of a paragraph: that of its style, more where a picture needs it. */
export function pitchOf({ style, picture, rightPicture }: Paragraph, styles: TextStyles): Twips {
  const highest = Math.max(picture?.height ?? 0, rightPicture?.height ?? 0)
  return highest === 0 ? styles[style].pitch : Math.max(styles[style].pitch, highest + belowPicture)
}

export interface TableCell {
  readonly paragraphs: readonly Paragraph[]
  readonly shade?: Ink
}

export interface TableRow {
  readonly cells: readonly TableCell[]
  /** At least this high; more when the text needs it. */
  readonly least?: Twips
}

/** A table whose first row is its header; every row has a cell for each column. */
export interface Table {
  readonly kind: 'table'
  /** For readers of the document and for screen readers. */
  readonly caption: string
  readonly description: string
  readonly columns: readonly Twips[]
  readonly rows: readonly TableRow[]
  /** Whether rows that find no room may go on in an annex. */
  readonly mayContinue?: boolean
}

export type Block = Paragraph | Table

export interface PageSize {
  readonly width: Twips
  readonly height: Twips
}

export const pageSizes: Readonly<Record<Paper, PageSize>> = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
}

/** Distances from the edges of the page. */
export const margins = { left: 720, right: 720, top: 540, bottom: 600, footer: 360 } as const

/** Space between the border of a cell and its text. */
export interface CellPadding {
  readonly x: Twips
  readonly y: Twips
}

/** One page in twips: what is written, measured and shown is this and nothing else. */
export interface LayoutPlan {
  readonly paper: Paper
  readonly styles: TextStyles
  readonly padding: CellPadding
  readonly blocks: readonly Block[]
  readonly footer: Paragraph
  /** Stands before the number of each page; a document of one page has none. */
  readonly pageLabel?: string
}

/** The width between the margins. */
export function textWidth(paper: Paper): Twips {
  return pageSizes[paper].width - margins.left - margins.right
}

/** The height between the margins. */
export function textHeight(paper: Paper): Twips {
  return pageSizes[paper].height - margins.top - margins.bottom
}
