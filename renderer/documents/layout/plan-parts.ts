import type { BriefContent } from '../brief/brief-content.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import { cleanText } from './clean-text.ts'
import type { Paragraph, Run, StyleName, Table, TableCell, TableRow } from './layout-plan.ts'
import type { Shares, TableRoom } from './table-columns.ts'
import { columnsFor } from './table-columns.ts'

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

/** A paragraph that begins with its label in bold, as the language writes it; the text is that of the field. */
export function labelled(words: BriefWords, label: string, text: string): Paragraph {
  return {
    kind: 'paragraph',
    style: 'cell',
    runs: [{ text: `${cleanText(words.say('labelled', { label }))} `, bold: true }, run(text)],
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
  /** How the columns may share the width; the first choice of those that give the lowest table, from which a tight plan may depart. */
  readonly shares: readonly Shares[]
  readonly names: readonly string[]
  readonly rows: readonly TableRow[]
}

/** What sections are laid out in. */
export interface Frame extends TableRoom {
  /** Whether section headings stand inside the tables. */
  readonly compact: boolean
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
    columns: columnsFor(shares, all, frame),
    rows: all,
    mayContinue,
  }
  return inside ? [paragraph('gap', ''), table] : [paragraph('heading', heading), table]
}
