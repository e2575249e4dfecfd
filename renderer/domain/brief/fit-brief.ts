import type { BriefContent } from './brief-content.ts'
import type { Block, LayoutPlan, Paragraph, Twips } from './layout-plan.ts'
import { availableHeight, countLines, lineRoom, measureHeight } from './measure.ts'
import type { LadderStep } from './plan-brief.ts'
import { planBrief } from './plan-brief.ts'

/** As much on a page as can still be read. */
const densest: LadderStep = { halfPoints: 17, compact: true, padding: 18 }

/** From comfortable to dense; never below 8.5 points. A compact step has its headings inside the tables. */
const ladder: readonly LadderStep[] = [
  { halfPoints: 21, compact: false, padding: 50 },
  { halfPoints: 20, compact: false, padding: 50 },
  { halfPoints: 20, compact: false, padding: 36 },
  { halfPoints: 19, compact: false, padding: 36 },
  { halfPoints: 19, compact: true, padding: 36 },
  { halfPoints: 18, compact: false, padding: 28 },
  { halfPoints: 18, compact: true, padding: 36 },
  { halfPoints: 18, compact: true, padding: 24 },
  { halfPoints: 18, compact: true, padding: 16 },
  { halfPoints: 17, compact: true, padding: 30 },
  densest,
]

const signatureRows = 3
/** More room than this to sign looks empty. */
const mostSignatureSpare: Twips = 260

/** A field whose text is longer than its share of the page. */
interface LongField {
  readonly field: string
  /** About so many characters less would make the page fit. */
  readonly charactersToShorten: number
}

export type Fit =
  | { readonly kind: 'fits'; readonly plan: LayoutPlan /** 0 to 1. */; readonly fullness: number }
  | {
      readonly kind: 'tooLong'
      /** The densest step; it runs to a second page. */
      readonly plan: LayoutPlan
      readonly linesOver: number
      /** Longest first. */
      readonly longFields: readonly LongField[]
    }

/** How full the page is at the densest step, 1 when not another line fits. */
function fullnessOf(content: BriefContent): number {
  const plan = planBrief(content, densest)
  return Math.min(1, measureHeight(plan) / availableHeight(plan))
}

/** Lays a brief out at the first step of the ladder that fits one page; says what to shorten when none does. */
export function fitBrief(content: BriefContent): Fit {
  for (const step of ladder) {
    const plan = planBrief(content, step)
    const spare = availableHeight(plan) - measureHeight(plan)
    if (spare >= 0) {
      const forSignatures = Math.min(mostSignatureSpare, Math.floor(spare / signatureRows))
      return { kind: 'fits', plan: planBrief(content, step, forSignatures), fullness: fullnessOf(content) }
    }
  }
  const plan = planBrief(content, densest)
  const over = measureHeight(plan) - availableHeight(plan)
  const linesOver = Math.ceil(over / plan.styles.cell.pitch)
  return { kind: 'tooLong', plan, linesOver, longFields: longFields(plan, linesOver) }
}

interface PlacedField {
  readonly field: string
  readonly characters: number
  readonly lines: number
}

function placedFields(plan: LayoutPlan): readonly PlacedField[] {
  const place = (paragraph: Paragraph, width: Twips): readonly PlacedField[] => {
    if (paragraph.field === undefined) return []
    const characters = paragraph.runs.reduce((sum, run) => sum + run.text.length, 0)
    return [{ field: paragraph.field, characters, lines: countLines(paragraph, plan.styles, width) }]
  }
  return plan.blocks.flatMap((block: Block) =>
    block.kind === 'paragraph'
      ? place(block, lineRoom(block, plan))
      : block.rows.flatMap((row) =>
          row.cells.flatMap((cell, index) =>
            cell.paragraphs.flatMap((paragraph) =>
              place(paragraph, (block.columns[index] ?? 0) - 2 * plan.padding.x),
            ),
          ),
        ),
  )
}

/** The longest fields that together hold the lines that are over, each with its part of what must go. */
function longFields(plan: LayoutPlan, linesOver: number): readonly LongField[] {
  const byLength = placedFields(plan)
    .filter(({ lines }) => lines > 1)
    .toSorted((one, other) => other.lines - one.lines)
  const chosen: LongField[] = []
  let left = linesOver
  for (const { field, characters, lines } of byLength) {
    if (left <= 0) break
    const cut = Math.min(left, lines - 1)
    chosen.push({ field, charactersToShorten: Math.ceil((cut * characters) / lines) })
    left -= cut
  }
  return chosen
}
