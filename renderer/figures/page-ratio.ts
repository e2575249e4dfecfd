import type { LayoutPlan } from '../documents/layout/layout-plan.ts'
import { pageSizes } from '../documents/layout/layout-plan.ts'
import { availableHeight, measureHeight } from '../documents/layout/measure.ts'

/** How high a page is drawn for its width: as the paper is, and longer where its text is longer than one page. */
export function pageRatio(plan: LayoutPlan): number {
  const { width, height } = pageSizes[plan.paper]
  return (height + Math.max(0, measureHeight(plan) - availableHeight(plan))) / width
}
