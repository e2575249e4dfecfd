import type { SuccessMetric } from './brief.ts'

export type LevelOrder =
  | { readonly kind: 'ordered' }
  | { readonly kind: 'disordered'; readonly between: LevelPair }
export type LevelPair = 'minimumAndTarget' | 'targetAndStretch' | 'minimumAndStretch'

/**
 * Whether the levels of a metric are ordered: minimum <= target <= stretch, reversed where lower is better. A level
 * that is not set yet breaks no order.
 */
export function levelOrder(
  metric: Pick<SuccessMetric, 'direction' | 'minimum' | 'target' | 'stretch'>,
): LevelOrder {
  const sign = metric.direction === 'higherIsBetter' ? 1 : -1
  const before = (lower: number | null, upper: number | null) =>
    lower === null || upper === null || sign * lower <= sign * upper
  if (!before(metric.minimum, metric.target)) return { kind: 'disordered', between: 'minimumAndTarget' }
  if (!before(metric.target, metric.stretch)) return { kind: 'disordered', between: 'targetAndStretch' }
  if (!before(metric.minimum, metric.stretch)) return { kind: 'disordered', between: 'minimumAndStretch' }
  return { kind: 'ordered' }
}
