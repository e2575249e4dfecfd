import type { RefObject } from 'react'
import { useLayoutEffect, useRef, useState } from 'react'

/** Until it is measured. */
const usualRoom = 340
/** What stands around the dots of a column, above and below. */
const around = 34
const wall = { width: 1920, height: 1080 }

/** How high the room for dots is above the scores, in pixels of a wall 1,080 high: what the texts leave of it. */
export function useVoteRoom(): readonly [RefObject<HTMLOListElement | null>, number] {
  const box = useRef<HTMLOListElement>(null)
  const [room, setRoom] = useState(usualRoom)
  useLayoutEffect(() => {
    const { current } = box
    const stage = current?.closest<HTMLElement>('.stage')
    if (!(current && stage)) return
    const measure = () => {
      const pixel = Math.min(stage.clientWidth / wall.width, stage.clientHeight / wall.height)
      const [row = ''] = getComputedStyle(current).gridTemplateRows.split(' ')
      const high = Math.round(Number.parseFloat(row) / pixel) - around
      if (high > 0) setRoom(high)
    }
    measure()
    const watching = new ResizeObserver(measure)
    for (const one of [current, ...current.querySelectorAll('li > p')]) watching.observe(one)
    return () => watching.disconnect()
  }, [])
  return [box, room]
}
