import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'
import type { StagePicture } from '../domain/stage/stage-picture.ts'

/** From usual to the smallest that is still worth showing. */
const sizes = [1, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55] as const

/** Draws a picture that is too large for the wall smaller, so that nothing of it is cut. */
export function useFit(picture: StagePicture): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = box
    // A page is as high as the wall by itself.
    if (!current || picture.kind === 'page') return
    const fitsAt = (size: number) => {
      current.style.setProperty('--fit', String(size))
      return current.scrollHeight <= current.clientHeight && current.scrollWidth <= current.clientWidth
    }
    const shrink = () => void sizes.find(fitsAt)
    shrink()
    void document.fonts.ready.then(shrink)
  }, [picture])
  return box
}
