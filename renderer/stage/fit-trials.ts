/** From usual to the smallest that is still worth showing. */
const sizes = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.71, 0.66, 0.6] as const

/** A way to draw a picture: the step of its display, from 0 for the largest, and the size of everything. */
export interface FitTrial {
  readonly step: number
  readonly size: number
}

/** The ways to draw a picture, the largest first: its display steps down before everything else gets smaller. */
export function fitTrials(steps: number): readonly FitTrial[] {
  const last = Math.max(1, steps) - 1
  const atFullSize = Array.from({ length: last }, (_, step) => ({ step, size: sizes[0] }))
  return [...atFullSize, ...sizes.map((size) => ({ step: last, size }))]
}

/** Sizes of a title among others, beside its usual one. */
export const titleLevels = [1, 0.94, 0.88, 0.82, 0.76] as const
/** Sizes of what has to stand on one line. */
export const lineLevels = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52] as const
