import type { BriefContent } from './brief-content.ts'
import { cleanText } from './clean-text.ts'
import type {
  CellPadding,
  Paragraph,
  Run,
  StyleName,
  Table,
  TableCell,
  TableRow,
  TextStyles,
  Twips,
} from './layout-plan.ts'
import { rowHeight } from './measure.ts'

/** A piece of text in one hand, made safe. */
export function run(text: string, look: Omit<Run, 'text'> = {}): Run {
  return { text: cleanText(text), ...look }
}

/** The text, or what stands where nothing has been written: a line to fill in by hand. */
export function orBlank({ words }: BriefContent, text: string): string {
  return text.trim() === '' ? words.say('open') : text
}

/** A paragraph of one run. */
export function paragraph(style: StyleName, text: string, field?: string): Paragraph {
  return { kind: 'paragraph', style, runs: [run(text)], ...(field === undefined ? {} : { field }) }
}

/** A paragraph that begins with its label in bold; the text is that of the field. */
export function labelled(label: string, text: string): Paragraph {
  return {
    kind: 'paragraph',
    style: 'cell',
    runs: [{ text: `${cleanText(label)}: `, bold: true }, run(text)],
    field: cleanText(label),
  }
}

/** A cell with one paragraph. */
export function cell(text: string, style: StyleName = 'cell', field?: string): TableCell {
  return { paragraphs: [paragraph(style, text, field)] }
}

/** The header row of a table; in a compact plan the first of its names is the heading of the section. */
function headerRow(names: readonly string[], heading: string | null, field?: string): TableRow {
  return {
    cells: names.map((name, index) => ({
      paragraphs: [
        heading !== null && index === 0
          ? { kind: 'paragraph', style: 'tableHead', runs: [run(heading)], isHeading: true }
          : paragraph('tableHead', name, field),
      ],
      shade: 'navy',
    })),
  }
}

/** Column widths that share `total` in the given proportions, in whole twips. */
function shareWidth(total: Twips, proportions: Shares): readonly Twips[] {
  const sum = proportions.reduce((all, part) => all + part, 0)
  const widths = proportions.map((part) => Math.floor((total * part) / sum))
  const used = widths.reduce((all, width) => all + width, 0)
  return widths.map((width, index) => (index === 0 ? width + total - used : width))
}

/** Parts of the width, one for each column, in any unit. */
export type Shares = readonly number[]

/** What a section is made of before it is known whether its heading stands above or in its table. */
export interface Section {
  /** Whether rows that find no room may go on in an annex. */
  readonly mayContinue?: boolean
  /** The field that the names of the columns belong to, where people wrote them. */
  readonly namesField?: string
  /** Above the table in a roomy plan; null for a table that goes on with the section before it. */
  readonly heading: string | null
  /** First in the header row of a compact plan, in place of the first name. */
  readonly insideHeading: string
  readonly description: string
  /** How the columns may share the width; the first choice of those that give the lowest table is taken. */
  readonly shares: readonly Shares[]
  readonly names: readonly string[]
  readonly rows: readonly TableRow[]
}

/** What sections are laid out in. */
export interface Frame {
  readonly width: Twips
  readonly styles: TextStyles
  readonly padding: CellPadding
  /** Whether section headings stand inside the tables. */
  readonly compact: boolean
}

/** The columns that make the rows lowest. */
function bestColumns(shares: readonly Shares[], rows: readonly TableRow[], frame: Frame): readonly Twips[] {
  const heightOf = (columns: readonly Twips[]) =>
    rows.reduce((sum, row) => sum + rowHeight(row, columns, frame.styles, frame.padding), 0)
  return shares
    .map((parts) => shareWidth(frame.width, parts))
    .map((columns) => ({ columns, height: shares.length > 1 ? heightOf(columns) : 0 }))
    .reduce((best, other) => (other.height < best.height ? other : best)).columns
}

/** The blocks of a section: a heading and a table, or in a compact plan a table whose header row holds the heading. */
export function sectionBlocks(section: Section, frame: Frame): readonly (Paragraph | Table)[] {
  const {
    heading,
    insideHeading,
    description,
    shares,
    names,
    namesField,
    rows,
    mayContinue = false,
  } = section
  const inside = frame.compact || heading === null
  const all = [headerRow(names, inside ? insideHeading : null, namesField), ...rows]
  const table: Table = {
    kind: 'table',
    caption: cleanText(heading ?? insideHeading),
    description: cleanText(description),
    columns: bestColumns(shares, all, frame),
    rows: all,
    mayContinue,
  }
  return inside ? [paragraph('gap', ''), table] : [paragraph('heading', heading), table]
}
