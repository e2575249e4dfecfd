import type { FieldSection } from '../../domain/brief/brief-fields.ts'
import { findField } from '../../domain/brief/brief-fields.ts'
import { draftedField } from '../../domain/brief/drafted-brief.ts'
import type { LayoutPlan, Paragraph, Table } from '../layout/layout-plan.ts'
import type { LadderStep } from '../layout/plan-styles.ts'
import type { BriefContent } from './brief-content.ts'
import { planBrief } from './plan-brief.ts'

/** A cell of a page: counted over its tables from above, rows without the header. */
export interface PagePlace {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** One column of what is being written. */
interface WrittenEntry {
  readonly name: string
  readonly paragraphs: readonly Paragraph[]
  readonly isWritten: boolean
}

/** The part of a page that is being written, as it is to be read from far away. */
export interface WrittenPart {
  readonly place: PagePlace
  readonly heading: string
  /** Which of the paragraphs of the written entry it is, from 0. */
  readonly paragraph: number
  readonly entries: readonly WrittenEntry[]
}

/** Names stand over their columns there, and no text is cut. */
const roomy: LadderStep = { halfPoints: 21, compact: false, padding: 50 }

/** What no person writes: a text, a number or a day, one of which any field takes. */
const probes = ['…', '987654321', '2222-02-02'] as const

/** In these parts a cell is long enough to be read alone; in the others the whole row says what is meant. */
const readAlone: readonly FieldSection[] = ['head', 'problem', 'production', 'scope', 'sourcing']

function tablesOf({ blocks }: LayoutPlan): readonly Table[] {
  return blocks.filter((block) => block.kind === 'table')
}

function wordsOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' ')
}

interface Difference extends PagePlace {
  readonly paragraph: number
}

/** Which paragraph of a cell is another one in the other cell; -1 where all are the same. */
function otherParagraph(one: readonly Paragraph[], other: readonly Paragraph[]): number {
  return one.findIndex((paragraph, index) => wordsOf([paragraph]) !== wordsOf(other.slice(index, index + 1)))
}

/** The cells in which two plans of the same shape differ. */
function differences(one: readonly Table[], other: readonly Table[]): readonly Difference[] {
  return one.flatMap(({ rows }, table) =>
    rows.slice(1).flatMap(({ cells }, row) =>
      cells.flatMap(({ paragraphs }, column) => {
        const beside = other[table]?.rows[row + 1]?.cells[column]?.paragraphs ?? []
        const paragraph = otherParagraph(paragraphs, beside)
        return paragraph < 0 ? [] : [{ table, row, column, paragraph }]
      }),
    ),
  )
}

/**
 * The part of the page that holds a field of the brief, named as `problem.statement`; null for a field that is not on
 * the page. Where that is shows by itself: the page is laid out once more with another text in the field.
 */
export function writtenPart(content: BriefContent, field: string): WrittenPart | null {
  const tables = tablesOf(planBrief(content, roomy))
  const places = probes
    .map((probe) => {
      const text = draftedField(content.text, field, probe, '.')
      return text === content.text
        ? []
        : differences(tables, tablesOf(planBrief({ ...content, text }, roomy)))
    })
    .find((differing) => differing.length > 0)
  const section = findField(field)?.section
  // The days of the pilot stand on top of the page too, beside the sponsor.
  const found = section === 'dates' ? places?.at(-1) : places?.[0]
  if (!found) return null
  const { paragraph, ...place } = found
  const table = tables[place.table]
  const row = table?.rows[place.row + 1]
  if (!table || !row) return null
  const entries = row.cells.map(({ paragraphs }, column) => ({
    name: wordsOf(table.rows[0]?.cells[column]?.paragraphs ?? []),
    paragraphs,
    isWritten: column === place.column,
  }))
  return {
    place,
    heading: table.caption,
    paragraph,
    entries: section && readAlone.includes(section) ? entries.filter(({ isWritten }) => isWritten) : entries,
  }
}
