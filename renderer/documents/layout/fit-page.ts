import type { LayoutPlan, TableRow, Twips } from './layout-plan.ts'
import { availableHeight, measureHeight } from './measure.ts'
import type { LadderStep } from './plan-styles.ts'
import type { Mark, Shared } from './share-page.ts'
import { sharePage } from './share-page.ts'

/** As much on a page as can still be read. */
const densest: LadderStep = { halfPoints: 17, compact: true, padding: 8, tight: true, movesWidth: true }

/** From comfortable to dense, each lower than the one before; never below 8.5 points. A compact step has its headings inside the tables. */
const ladder: readonly LadderStep[] = [
  { halfPoints: 21, compact: false, padding: 50 },
  { halfPoints: 20, compact: false, padding: 50 },
  { halfPoints: 20, compact: false, padding: 36 },
  { halfPoints: 20, compact: true, padding: 40 },
  { halfPoints: 19, compact: true, padding: 36 },
  { halfPoints: 19, compact: true, padding: 24 },
  { halfPoints: 18, compact: true, padding: 36 },
  { halfPoints: 18, compact: true, padding: 24 },
  { halfPoints: 18, compact: true, padding: 16 },
  { halfPoints: 18, compact: true, padding: 20, tight: true, movesWidth: true },
  { halfPoints: 18, compact: true, padding: 12, tight: true, movesWidth: true },
  { halfPoints: 18, compact: true, padding: 6, tight: true, movesWidth: true },
  { halfPoints: 17, compact: true, padding: 14, tight: true, movesWidth: true },
  densest,
]

/** More room than this to sign looks empty. */
const mostSignatureSpare: Twips = 500

/** A field whose text is longer than its share of the page. */
interface LongField {
  readonly field: string
  /** About so many characters less in this field, and in the others named, would make the page fit. */
  readonly charactersToShorten: number
}

export type Fit =
  | { readonly kind: 'fits'; readonly plan: LayoutPlan /** 0 to 1. */; readonly fullness: number }
  | {
      readonly kind: 'tooLong'
      /** The densest step; it runs to a second page. */
      readonly overflowing: LayoutPlan
      readonly linesOver: number
      /** In the order of the page. */
      readonly longFields: readonly LongField[]
      /** The page with what does not fit marked and kept for an annex; null when it cannot hold even that. */
      readonly shared: Shared | null
    }

/** How full the page is at the densest step, 1 when not another line fits. */
function fullnessOf(plan: LayoutPlan): number {
  return Math.min(1, measureHeight(plan) / availableHeight(plan))
}

/** A page that can be laid out at any step. */
export interface Page {
  readonly planAt: (step: LadderStep) => LayoutPlan
  readonly mark: Mark
}

function tooLong({ mark }: Page, overflowing: LayoutPlan): Fit {
  const over = measureHeight(overflowing) - availableHeight(overflowing)
  const shared = sharePage(overflowing, mark)
  return {
    kind: 'tooLong',
    overflowing,
    linesOver: Math.ceil(over / overflowing.styles.cell.pitch),
    longFields: (shared?.cuts ?? []).map((cut) => ({ field: cut.field, charactersToShorten: cut.over })),
    shared,
  }
}

function spareOf(plan: LayoutPlan): Twips {
  return availableHeight(plan) - measureHeight(plan)
}

/** The first step of the ladder that fits, by bisection; the last of them does. */
function firstFitting({ planAt }: Page, last: LayoutPlan): LayoutPlan {
  let best = last
  let least = 0
  let most = ladder.length - 1
  while (least < most) {
    const middle = Math.floor((least + most) / 2)
    const plan = planAt(ladder[middle] ?? densest)
    if (spareOf(plan) >= 0) {
      best = plan
      most = middle
    } else {
      least = middle + 1
    }
  }
  return best
}

/** Gives what is left of the page to the places to sign. */
function withRoomToSign(plan: LayoutPlan): LayoutPlan {
  const more = Math.min(mostSignatureSpare, spareOf(plan))
  const higher = (row: TableRow) => (row.least === undefined ? row : { ...row, least: row.least + more })
  const blocks = plan.blocks.map((block) =>
    block.kind === 'table' ? { ...block, rows: block.rows.map(higher) } : block,
  )
  return { ...plan, blocks }
}

/** Lays a page out at the first step of the ladder that fits; says what to shorten when none does. */
export function fitPage(page: Page): Fit {
  const still = page.planAt({ ...densest, movesWidth: false })
  const dense = spareOf(still) < 0 ? page.planAt(densest) : still
  if (spareOf(dense) < 0) return tooLong(page, still)
  return { kind: 'fits', plan: withRoomToSign(firstFitting(page, dense)), fullness: fullnessOf(dense) }
}
