import type { LayoutPlan, Twips } from './layout-plan.ts'
import { availableHeight, measureHeight } from './measure.ts'
import type { LadderStep } from './plan-styles.ts'
import type { Mark, Shared } from './share-page.ts'
import { sharePage } from './share-page.ts'

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

/** A page that can be laid out at any step; `spare` more height goes to where it is signed. */
export interface Page {
  readonly planAt: (step: LadderStep, spare?: Twips) => LayoutPlan
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

/** Lays a page out at the first step of the ladder that fits; says what to shorten when none does. */
export function fitPage(page: Page): Fit {
  const dense = page.planAt(densest)
  if (measureHeight(dense) > availableHeight(dense)) return tooLong(page, dense)
  for (const step of ladder) {
    const plan = page.planAt(step)
    const spare = availableHeight(plan) - measureHeight(plan)
    if (spare >= 0) {
      const forSignatures = Math.min(mostSignatureSpare, spare)
      return { kind: 'fits', plan: page.planAt(step, forSignatures), fullness: fullnessOf(dense) }
    }
  }
  return { kind: 'fits', plan: dense, fullness: fullnessOf(dense) }
}
