import type { TextStyle, TextStyles, Twips } from './layout-plan.ts'

/** One rung of the ladder from comfortable to dense. */
export interface LadderStep {
  /** Size of the text in tables, in half points. */
  readonly halfPoints: number
  /** Whether section headings stand inside the tables. */
  readonly compact: boolean
  /** Above and below the text of a cell. */
  readonly padding: Twips
  /** Whether lines stand as close as they do in a book; else a little apart. */
  readonly tight?: boolean
  /** Whether width goes from column to column where that makes a table lower. */
  readonly movesWidth?: boolean
}

const smallestHalfPoints = 17

/** Lines from line to line, in sizes of the font: Arial is 1.12 high from the top of an accent to the foot of a g. */
const leading = 1.16
const tightLeading = 1.12

type Look = Partial<Omit<TextStyle, 'halfPoints' | 'pitch'>>

/** The styles of a step; a compact step has smaller heads. */
export function stylesOf({ halfPoints: size, compact, tight = false }: LadderStep): TextStyles {
  const lines = tight ? tightLeading : leading
  const style = (halfPoints: number, look: Look = {}): TextStyle => ({
    halfPoints,
    pitch: Math.round(halfPoints * 10 * lines),
    before: 0,
    after: 0,
    bold: false,
    ink: 'text',
    ...look,
  })
  const small = Math.max(smallestHalfPoints, size - 2)
  return {
    head: style(small, { ink: 'muted', after: tight ? 40 : 60 }),
    title: style(tight ? size + 10 : compact ? size + 12 : size + 17, {
      bold: true,
      ink: 'navy',
      after: tight ? 40 : compact ? 50 : 90,
    }),
    decision: style(size),
    heading: style(size + 3, { bold: true, ink: 'navy', before: 110, after: 50 }),
    gap: { ...style(4), pitch: tight ? 34 : compact ? 50 : 60 },
    tableHead: style(compact ? Math.max(smallestHalfPoints, size - 1) : size, { bold: true, ink: 'paper' }),
    cell: style(size),
    cellStrong: style(size, { bold: true }),
    footer: style(smallestHalfPoints - 1, { ink: 'muted' }),
  }
}
