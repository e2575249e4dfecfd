import type { Area } from './window-place.ts'
import { canBeGrasped } from './window-place.ts'

interface StagePlace {
  readonly area: Area
  readonly isWholeDisplay: boolean
}

/** Of the display, where there is no second one. */
const shareOfOnlyDisplay = 0.5

function holdsMiddle(display: Area, window: Area): boolean {
  const x = window.x + window.width / 2
  const y = window.y + window.height / 2
  return x >= display.x && x < display.x + display.width && y >= display.y && y < display.y + display.height
}

/**
 * The whole of a display that the console is not on: of several the one where the stage was moved to by hand. Without one,
 * where it was moved to on the console's, else a corner of that.
 */
export function placeStage(console: Area, displays: readonly Area[], movedTo?: Area): StagePlace {
  const own = displays.find((display) => holdsMiddle(display, console)) ?? displays[0] ?? console
  const others = displays.filter((display) => display !== own)
  const other = others.find((display) => movedTo && holdsMiddle(display, movedTo)) ?? others[0]
  if (other) return { area: other, isWholeDisplay: true }
  if (movedTo && canBeGrasped(movedTo, own)) return { area: movedTo, isWholeDisplay: false }
  const width = Math.round(own.width * shareOfOnlyDisplay)
  const height = Math.round(own.height * shareOfOnlyDisplay)
  return {
    area: { x: own.x + own.width - width, y: own.y + own.height - height, width, height },
    isWholeDisplay: false,
  }
}
