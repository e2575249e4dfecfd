import type { TextStyle, TextStyles, Twips } from './layout-plan.ts'

/** One rung of the ladder from comfortable to dense. */
export interface LadderStep {
  /** Size of the text in tables, in half points. */
  readonly halfPoints: number
  /** Whether section headings stand inside the tables. */
  readonly compact: boolean
  /** Above and below the text of a cell. */
  readonly padding: Twips
}

const smallestHalfPoints = 17

/** Exact line pitch for a size: 1.16 times the size, in whole twips; Arial itself needs 1.15. */
function pitchOf(halfPoints: number): Twips {
  return Math.round(halfPoints * 11.6)
}

function style(halfPoints: number, look: Partial<Omit<TextStyle, 'halfPoints' | 'pitch'>> = {}): TextStyle {
  return { halfPoints, pitch: pitchOf(halfPoints), before: 0, after: 0, bold: false, ink: 'text', ...look }
}

/** The styles of a step; a compact step has smaller heads. */
export function stylesOf({ halfPoints: size, compact }: LadderStep): TextStyles {
  const small = Math.max(smallestHalfPoints, size - 2)
  return {
    head: style(small, { ink: 'muted', after: 60 }),
    title: style(compact ? size + 12 : size + 17, { bold: true, ink: 'navy', after: compact ? 50 : 90 }),
    decision: style(size),
    heading: style(size + 3, { bold: true, ink: 'navy', before: 110, after: 50 }),
    gap: { ...style(4), pitch: 60 },
    tableHead: style(size, { bold: true, ink: 'paper' }),
    cell: style(size),
    cellStrong: style(size, { bold: true }),
    footer: style(smallestHalfPoints - 1, { ink: 'muted' }),
  }
}
