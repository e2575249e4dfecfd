import type { CSSProperties } from 'react'
import type { SectionPlace } from '../documents/brief/section-place.ts'

/** The sides on which a cell is at the edge of the ring around a section; none for a cell outside of it. */
export function ringAround(
  ring: SectionPlace | undefined,
  column: number,
  isFirst: boolean,
  isLast: boolean,
): CSSProperties | undefined {
  if (!ring || column < ring.firstColumn || column > ring.lastColumn) return undefined
  const sides = {
    '--ring-top': isFirst ? 1 : 0,
    '--ring-bottom': isLast ? 1 : 0,
    '--ring-start': column === ring.firstColumn ? 1 : 0,
    '--ring-end': column === ring.lastColumn ? 1 : 0,
  }
  return sides as CSSProperties
}
