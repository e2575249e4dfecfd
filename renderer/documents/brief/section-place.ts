import type { BriefText } from '../../domain/brief/brief.ts'
import { fieldsOf } from '../../domain/brief/brief-fields.ts'
import type { PageSection } from '../../domain/brief/brief-sections.ts'
import { pageSections } from '../../domain/brief/brief-sections.ts'
import { draftedField } from '../../domain/brief/drafted-brief.ts'
import { blankMetric } from '../../domain/brief/success-metrics.ts'
import type { MetricId } from '../../domain/workshop/ids.ts'
import type { LayoutPlan, Table, TableRow } from '../layout/layout-plan.ts'
import type { LadderStep } from '../layout/plan-styles.ts'
import type { BriefContent } from './brief-content.ts'
import { planBrief } from './plan-brief.ts'

/** Where a section stands on the page: in which of its tables, counted from above, and in which columns of that. */
export interface SectionPlace {
  readonly table: number
  readonly firstColumn: number
  readonly lastColumn: number
}

const roomy: LadderStep = { halfPoints: 21, compact: false, padding: 50 }

/** What no person writes: a text, a number and a day, one of which any field takes. */
const probes = ['…', '987654321', '2222-02-02'] as const

function probedFields(text: BriefText, section: Exclude<PageSection, 'success' | 'risks'>): BriefText {
  const fields =
    section === 'firstAction' ? [...fieldsOf(section), ...fieldsOf('briefing')] : fieldsOf(section)
  return fields.reduce(
    (probed, { id }) => probes.reduce((one, probe) => draftedField(one, id, probe, '.'), probed),
    text,
  )
}

function probed(text: BriefText, section: PageSection): BriefText {
  switch (section) {
    case 'success': {
      const [first = blankMetric('' as MetricId, 'business'), ...rest] = text.success
      return { ...text, success: [{ ...first, howMeasured: `${first.howMeasured}…` }, ...rest] }
    }
    case 'risks':
      return { ...text, risks: text.risks.map(({ risk, counter }) => ({ risk: `${risk}…`, counter })) }
    default:
      return probedFields(text, section)
  }
}

function tablesOf({ blocks }: LayoutPlan): readonly Table[] {
  return blocks.filter((block) => block.kind === 'table')
}

function wordsOf(row: TableRow | undefined, column: number): string {
  const paragraphs = row?.cells[column]?.paragraphs ?? []
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')
}

/** The columns of a table that two plans fill differently, below its head. */
function otherColumns(one: Table, other: Table | undefined): readonly number[] {
  return one.columns.flatMap((_, column) =>
    one.rows.slice(1).some((row, at) => wordsOf(row, column) !== wordsOf(other?.rows[at + 1], column))
      ? [column]
      : [],
  )
}

/** Sections that have a table for themselves, whichever of its columns differ. */
const wholeTables: readonly PageSection[] = ['success', 'risks', 'dates', 'firstAction', 'signOff', 'money']

/**
 * Where a section stands on the page, whatever is written there: the page is laid out once more with other texts in the fields
 * of the section. Null for a section of which nothing is on the page.
 */
export function sectionPlace(content: BriefContent, section: PageSection): SectionPlace | null {
  const risks = content.text.risks.length > 0 ? content.text.risks : [{ risk: '', counter: '' }]
  const base = section === 'risks' ? { ...content, text: { ...content.text, risks } } : content
  const tables = tablesOf(planBrief(base, roomy))
  const others = tablesOf(planBrief({ ...base, text: probed(base.text, section) }, roomy))
  const differing = tables
    .map((table, index) => ({ table, index, columns: otherColumns(table, others[index]) }))
    .filter(({ columns }) => columns.length > 0)
  // The days of the pilot stand on top of the page too, beside the sponsor.
  const found = section === 'dates' ? differing.at(-1) : differing[0]
  if (!found) return null
  const isWhole = wholeTables.includes(section)
  return {
    table: found.index,
    firstColumn: isWhole ? 0 : Math.min(...found.columns),
    lastColumn: (isWhole ? found.table.columns.length : Math.max(...found.columns) + 1) - 1,
  }
}

/** The section that stands in a cell of the page; null for what no section writes, such as the scores. */
export function sectionAt(
  content: BriefContent,
  { table, column }: { readonly table: number; readonly column: number },
): PageSection | null {
  const isThere = (place: SectionPlace | null) =>
    place !== null && place.table === table && place.firstColumn <= column && column <= place.lastColumn
  return pageSections.find((section) => isThere(sectionPlace(content, section))) ?? null
}
