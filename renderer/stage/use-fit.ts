import type { RefObject } from 'react'
import { useLayoutEffect, useRef } from 'react'
import type { StagePicture } from '../domain/stage/stage-picture.ts'
import { fitTitles } from './fit-titles.ts'
import type { FitTrial } from './fit-trials.ts'
import { fitTrials } from './fit-trials.ts'

/** A part of a picture that must not grow over the others; what stands out of it sideways is meant to. */
function isFilled(one: Element): boolean {
  return one.scrollHeight <= one.clientHeight + 1
}

function holds(one: Element): boolean {
  return one.scrollHeight <= one.clientHeight && one.scrollWidth <= one.clientWidth
}

/** Draws what is on the stage as large as it fits; false where even the smallest is too large. */
function drawAsLargeAsFits(stage: HTMLElement, within: readonly Element[]): boolean {
  const display = stage.querySelector<HTMLElement>('[data-steps]')
  display?.removeAttribute('data-broken')
  const parts = [...stage.querySelectorAll('[data-held]')]
  const fitsAt = ({ step, size }: FitTrial) => {
    stage.style.setProperty('--fit', String(size))
    display?.setAttribute('data-step', String(step))
    fitTitles(stage)
    return [stage, ...within].every(holds) && parts.every(isFilled)
  }
  const trials = fitTrials(Number(display?.dataset.steps ?? 1))
  if (trials.some(fitsAt)) return true
  // A word that no size holds is broken, and the largest is looked for again.
  display?.setAttribute('data-broken', '')
  return display !== null && trials.some(fitsAt)
}

/** Draws a picture that is too large for the wall smaller, so that nothing of it is cut and a timer lies over none of it. */
export function useFit(picture: StagePicture, hasTimer: boolean): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is fitted anew.
  useLayoutEffect(() => {
    const { current } = box
    if (!current) return
    current.toggleAttribute('data-timed', hasTimer)
    // What is cut inside of the picture counts as well.
    const within = [...current.querySelectorAll('.stage-written-text')]
    const shrink = () => {
      current.removeAttribute('data-crowded')
      const fits = drawAsLargeAsFits(current, within)
      current.toggleAttribute('data-crowded', !fits)
      // Shortened titles may leave room for a larger size.
      if (!fits) drawAsLargeAsFits(current, within)
      // Where even the smallest is too large, the place where somebody writes stays in sight.
      for (const one of within) one.querySelector('.stage-now')?.scrollIntoView({ block: 'end' })
    }
    shrink()
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(shrink)
    let [width, height] = [current.clientWidth, current.clientHeight]
    // Another projector, or the window made larger by hand; at first it is told of the size that it has.
    const watching = new ResizeObserver(() => {
      if (width === current.clientWidth && height === current.clientHeight) return
      width = current.clientWidth
      height = current.clientHeight
      shrink()
    })
    watching.observe(current)
    return () => watching.disconnect()
  }, [picture, hasTimer])
  return box
}
