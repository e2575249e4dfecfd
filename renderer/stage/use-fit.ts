import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'
import type { StagePicture } from '../domain/stage/stage-picture.ts'

/** From usual to the smallest that is still worth showing. */
const sizes = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.71, 0.66, 0.6] as const

/** Draws a picture that is too large for the wall smaller, so that nothing of it is cut and a timer lies over none of it. */
export function useFit(picture: StagePicture, hasTimer: boolean): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = box
    if (!current) return
    current.toggleAttribute('data-timed', hasTimer)
    // A whole page is as high as the wall by itself.
    if (picture.kind === 'page' && !picture.written) {
      current.style.setProperty('--fit', '1')
      return
    }
    // What is cut inside of the picture counts as well.
    const within = [...current.querySelectorAll('.stage-written-text')]
    const fitsAt = (size: number) => {
      current.style.setProperty('--fit', String(size))
      return [current, ...within].every(
        (one) => one.scrollHeight <= one.clientHeight && one.scrollWidth <= one.clientWidth,
      )
    }
    const shrink = () => {
      sizes.find(fitsAt)
      // Where even the smallest is too large, the place where somebody writes stays in sight.
      for (const one of within) one.querySelector('.stage-now')?.scrollIntoView({ block: 'end' })
    }
    shrink()
    void document.fonts.ready.then(shrink)
    // Another projector, or the window made larger by hand.
    const watching = new ResizeObserver(shrink)
    watching.observe(current)
    return () => watching.disconnect()
  }, [picture, hasTimer])
  return box
}
