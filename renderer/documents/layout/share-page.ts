import type {
  Block,
  CellPadding,
  LayoutPlan,
  Paragraph,
  Run,
  Table,
  TableCell,
  TableRow,
  TextStyles,
  Twips,
} from './layout-plan.ts'
import { availableHeight, countLines, lineRoom, measureHeight, textHeightOf } from './measure.ts'

/** What was taken off the page: the whole text of a field, or rows of a table. */
export interface Cut {
  /** The number of its mark on the page, from 1. */
  readonly number: number
  readonly field: string
  /** All of it, not only what did not fit. */
  readonly text: string
  /** Characters that did not fit. */
  readonly over: number
}

export interface Shared {
  readonly plan: LayoutPlan
  readonly cuts: readonly Cut[]
}

/** Writes the mark that stands where a text was cut, such as "… → A1". */
export type Mark = (number: number) => string

interface Sharing {
  readonly styles: TextStyles
  readonly mark: Mark
  /** The most lines of each text of a field, by its place on the page. */
  readonly capOf: (place: number) => number
  /** The most rows of a table whose rows may go on in the annex. */
  readonly rows: number
  readonly cuts: Cut[]
  /** The places of the texts that were cut. */
  readonly cutPlaces: number[]
  /** Texts of fields seen so far. */
  place: number
}

function longestRun(runs: readonly Run[]): number {
  return runs.reduce(
    (best, run, index) => (run.text.length > (runs[best]?.text.length ?? 0) ? index : best),
    0,
  )
}

/** The most of a text that fits, ended between words where there are any. */
function longestFitting(text: string, fits: (kept: string) => boolean): string {
  const characters = [...text]
  let least = 0
  let most = characters.length
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(characters.slice(0, middle).join('').trimEnd())) least = middle
    else most = middle - 1
  }
  const kept = characters.slice(0, least).join('')
  const words = kept.replace(/\s+\S*$/, '')
  return (words.length > kept.length / 2 ? words : kept).trimEnd()
}

function shareParagraph(paragraph: Paragraph, width: Twips, sharing: Sharing): Paragraph {
  if (paragraph.field === undefined) return paragraph
  const { styles, mark, cuts, place } = sharing
  sharing.place += 1
  const cap = sharing.capOf(place)
  if (countLines(paragraph, styles, width) <= cap) return paragraph
  const at = longestRun(paragraph.runs)
  const run = paragraph.runs[at]
  if (!run) return paragraph
  const number = cuts.length + 1
  const ending: Run = { text: ` ${mark(number)}`, bold: true, ink: 'flag' }
  const withText = (text: string): Paragraph => ({
    ...paragraph,
    runs: [...paragraph.runs.slice(0, at), { ...run, text }, ending, ...paragraph.runs.slice(at + 1)],
  })
  const kept = longestFitting(run.text, (text) => countLines(withText(text), styles, width) <= cap)
  cuts.push({ number, field: paragraph.field, text: run.text, over: run.text.length - kept.length })
  sharing.cutPlaces.push(place)
  return withText(kept)
}

function shareRow(row: TableRow, { columns }: Table, padding: CellPadding, sharing: Sharing): TableRow {
  const cells = row.cells.map((cell, index): TableCell => {
    const width = (columns[index] ?? 0) - 2 * padding.x
    return { ...cell, paragraphs: cell.paragraphs.map((one) => shareParagraph(one, width, sharing)) }
  })
  if (row.least === undefined) return { ...row, cells }
  const textOf = (some: readonly TableCell[]) => textHeightOf(some, columns, sharing.styles, padding)
  return { cells, least: row.least - textOf(row.cells) + textOf(cells) }
}

function textOfRow({ cells }: TableRow): string {
  return cells
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' | ')
}

/** A table with its last rows moved to the annex, and a row that says so. */
function shareRows(table: Table, sharing: Sharing): Table {
  const { mark, cuts } = sharing
  const [head, ...rows] = table.rows
  if (!table.mayContinue || !head || rows.length <= sharing.rows) return table
  const moved = rows.slice(sharing.rows)
  const number = cuts.length + 1
  const text = moved.map(textOfRow).join('\n')
  cuts.push({ number, field: table.caption, text, over: text.length })
  const runs: readonly Run[] = [{ text: `+${moved.length} ${mark(number)}`, bold: true, ink: 'flag' }]
  const note: TableRow = {
    cells: head.cells.map((_, index) => ({
      paragraphs: [{ kind: 'paragraph', style: 'cell', runs: index === 0 ? runs : [{ text: '' }] }],
    })),
  }
  return { ...table, rows: [head, ...rows.slice(0, sharing.rows), note] }
}

function shareBlock(block: Block, plan: LayoutPlan, sharing: Sharing): Block {
  if (block.kind === 'paragraph') return shareParagraph(block, lineRoom(block, plan), sharing)
  const table = shareRows(block, sharing)
  return { ...table, rows: table.rows.map((row) => shareRow(row, table, plan.padding, sharing)) }
}

interface Attempt extends Shared {
  readonly cutPlaces: readonly number[]
}

function shareAt(plan: LayoutPlan, mark: Mark, capOf: (place: number) => number, rows: number): Attempt {
  const cuts: Cut[] = []
  const cutPlaces: number[] = []
  const sharing: Sharing = { styles: plan.styles, mark, capOf, rows, cuts, cutPlaces, place: 0 }
  const blocks = plan.blocks.map((block) => shareBlock(block, plan, sharing))
  return { plan: { ...plan, blocks }, cuts, cutPlaces }
}

function fits({ plan }: Shared): boolean {
  return measureHeight(plan) <= availableHeight(plan)
}

/** The most lines that any field may be given. */
const mostLines = 40
/** Fewer rows than this are not left on the page while others are in the annex. */
const leastRows = 2

/** The most lines that every field can have alike, by bisection; one line each fits. */
function fairCap(plan: LayoutPlan, mark: Mark): number {
  let least = 1
  let most = mostLines
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (fits(shareAt(plan, mark, () => middle, Number.POSITIVE_INFINITY))) least = middle
    else most = middle - 1
  }
  return least
}

/** Gives what room is left to the fields that were cut, in the order of the page. */
function withRest(plan: LayoutPlan, mark: Mark, cap: number): Attempt {
  const extra = new Map<number, number>()
  const capOf = (place: number) => cap + (extra.get(place) ?? 0)
  const attempt = () => shareAt(plan, mark, capOf, Number.POSITIVE_INFINITY)
  let best = attempt()
  for (const place of best.cutPlaces) {
    for (const more of [mostLines, cap, 1]) {
      const before = extra.get(place) ?? 0
      extra.set(place, before + more)
      const tried = attempt()
      if (fits(tried)) best = tried
      else extra.set(place, before)
    }
  }
  return best
}

/**
 * Cuts an overlong page fairly: every field gets as many lines as all of them can have, and what is left goes to those
 * that were cut. Where one line each is still too much, rows of tables that may continue go too. Each cut is marked
 * and kept whole. Null when the page cannot hold even that.
 */
export function sharePage(plan: LayoutPlan, mark: Mark): Shared | null {
  const oneLine = () => 1
  if (fits(shareAt(plan, mark, oneLine, Number.POSITIVE_INFINITY))) {
    return withRest(plan, mark, fairCap(plan, mark))
  }
  const longest = Math.max(0, ...plan.blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0)))
  for (let rows = longest; rows >= leastRows; rows -= 1) {
    const shared = shareAt(plan, mark, oneLine, rows)
    if (fits(shared)) return shared
  }
  return null
}
