import type { Page } from 'playwright-core'

/** What a person cannot read or reach in a window, whatever is scrolled. */
interface Clipped {
  /** Texts that do not fit where they stand. */
  readonly cut: readonly string[]
  /** Controls that something else covers, or that no scrolling brings into sight. */
  readonly unreachable: readonly string[]
  /** What is wider than its place, so that it has to be scrolled sideways. */
  readonly tooWide: readonly string[]
}

/** Runs in the page. */
function readClipped(): Clipped {
  const named = (element: Element) =>
    `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 40)}`
  const shown = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('.visually-hidden, .stage-mini, svg, option') &&
      !getComputedStyle(element).clipPath.startsWith('inset'),
  )
  const cut = shown.filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const isCutX = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1
    const isCutY = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1
    return (isCutX || isCutY) && element.textContent.trim() !== '' && !element.matches('select, textarea')
  })
  const tooWide = shown.filter((element) => {
    const { overflowX } = getComputedStyle(element)
    return (
      /auto|scroll/.test(overflowX) &&
      element.scrollWidth > element.clientWidth + 1 &&
      !element.matches('.rail')
    )
  })
  const before = shown.map(({ scrollTop, scrollLeft }) => ({ scrollTop, scrollLeft }))
  const unreachable = shown
    .filter((element) => element.matches('button, input, select, textarea, a, summary, [tabindex="0"]'))
    .filter((element) => {
      element.scrollIntoView({ block: 'center', inline: 'center' })
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return !hit || !(element.contains(hit) || element.closest('label')?.contains(hit))
    })
  for (const [index, element] of shown.entries()) Object.assign(element, before[index])
  return { cut: cut.map(named), unreachable: unreachable.map(named), tooWide: tooWide.map(named) }
}

/** What cannot be read or reached in a window as it stands now; it is scrolled for that, and back again. */
export function clippedIn(page: Page): Promise<Clipped> {
  return page.evaluate(readClipped)
}

/** The elements that are not wholly in sight without any scrolling, by their words. */
export function outOfSight(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((all) =>
    all
      .filter((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        const corners = [
          [left + 2, top + 2],
          [right - 2, bottom - 2],
        ] as const
        return corners.some(([x, y]) => {
          const hit = document.elementFromPoint(x, y)
          return !hit || !(element.contains(hit) || hit.contains(element))
        })
      })
      .map((element) => element.parentElement?.textContent ?? ''),
  )
}
