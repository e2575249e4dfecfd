import { lineLevels, titleLevels } from './fit-trials.ts'

/** A title takes two lines at most, where a size holds it. */
const mostLines = 2

function isWhole(one: HTMLElement): boolean {
  return one.scrollWidth <= one.clientWidth + 1
}

function isShort(title: HTMLElement): boolean {
  const line = Number.parseFloat(getComputedStyle(title).lineHeight)
  return title.offsetHeight < (mostLines + 0.5) * line
}

/** Steps down all at once, a level at a time, and returns those that the smallest level does not hold either. */
function stepDown(
  all: readonly HTMLElement[],
  levels: readonly number[],
  fits: (one: HTMLElement) => boolean,
): readonly HTMLElement[] {
  let left = all
  for (const one of all) one.removeAttribute('data-broken')
  for (const level of levels) {
    for (const one of left) one.style.setProperty('--level', String(level))
    left = left.filter((one) => !fits(one))
    if (left.length === 0) break
  }
  return left
}

/**
 * Gives each title among others its size: the largest at which it takes two lines and no word of it is broken. What no size
 * holds is drawn in the smallest, in as many lines as it takes. What has to stand on one line is broken where none holds it.
 */
export function fitTitles(stage: HTMLElement): void {
  const titles = [...stage.querySelectorAll<HTMLElement>('[data-title]')]
  const lines = [...stage.querySelectorAll<HTMLElement>('[data-line]')]
  const tooLong = stepDown(titles, titleLevels, (title) => isWhole(title) && isShort(title))
  const tooWide = stepDown(lines, lineLevels, isWhole)
  for (const one of [...tooLong.filter((title) => !isWhole(title)), ...tooWide])
    one.setAttribute('data-broken', '')
}
