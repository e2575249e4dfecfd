import type { Page } from 'playwright-core'

/** A part of a window, in pixels of its picture. */
interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Found {
  readonly selector: string
  readonly name: string
  readonly box: Box
}

/** How a part of a window is painted. */
export interface Painted {
  readonly selector: string
  readonly name: string
  /** How far the colours in it and around it are apart, as a ratio of contrast. */
  readonly contrast: number
  /** Lines along its sides, in pixels, that stand out from its ground; those of all four sides together. */
  readonly lines: number
}

/** The elements that the selectors find, each where it is in sight as a whole. Runs in the page. */
function boxesOf(selectors: readonly string[]): readonly Found[] {
  const inSight = (element: Element) => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0) return false
    // What a grid has scrolled away is behind nothing that would be hit.
    const frame = element.closest('.grid-scroll')?.getBoundingClientRect()
    if (frame && (top < frame.top || bottom > frame.bottom)) return false
    const at = [
      [left + 1, top + 1],
      [right - 1, bottom - 1],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const
    return at.every(([x, y]) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (element.contains(hit) || hit.contains(element))
    })
  }
  return selectors.flatMap((selector) =>
    [...document.querySelectorAll(selector)].filter(inSight).map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const words = [element.tagName, element.getAttribute('class'), element.textContent.slice(0, 30)]
      return { selector, name: words.join(' '), box: { left, top, right, bottom } }
    }),
  )
}

/** Reads how the boxes are painted in a picture of the page. Runs in an empty page. */
async function readPaint([picture, found]: readonly [string, readonly Found[]]): Promise<readonly Painted[]> {
  const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no canvas')
  context.drawImage(bitmap, 0, 0)
  const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height)

  const linear = Array.from({ length: 256 }, (_, part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  const light = (x: number, y: number) => {
    const column = Math.min(width - 1, Math.max(0, Math.round(x)))
    const row = Math.min(height - 1, Math.max(0, Math.round(y)))
    const first = 4 * (row * width + column)
    const part = (index: number) => linear[data[first + index] ?? 0] ?? 0
    return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2)
  }
  const ratio = (one: number, other: number) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  const steps = (from: number, to: number, stride = 1) =>
    Array.from({ length: Math.max(1, Math.round((to - from) / stride)) }, (_, index) => from + index * stride)
  /** A large part is read in samples, a small one pixel by pixel. */
  const sampled = (from: number, to: number) => steps(from - 1, to + 1, Math.max(1, (to - from) / 64))

  return found.map(({ selector, name, box: { left, top, right, bottom } }) => {
    const inside = sampled(top, bottom)
      .flatMap((y) => sampled(left, right).map((x) => light(x, y)))
      .toSorted((a, b) => a - b)
    const ground = inside[Math.floor(inside.length / 2)] ?? 0
    const standsOut = (line: readonly number[]) =>
      line.filter((one) => ratio(one, ground) >= 3).length >= 0.8 * line.length
    // Corners are round.
    const along = (from: number, to: number) => steps(from + 0.15 * (to - from), to - 0.15 * (to - from))
    const depths = Array.from({ length: 12 }, (_, index) => index - 5)
    const sides = depths.flatMap((depth) => [
      along(left, right).map((x) => light(x, top + depth)),
      along(left, right).map((x) => light(x, bottom - 1 - depth)),
      along(top, bottom).map((y) => light(left + depth, y)),
      along(top, bottom).map((y) => light(right - 1 - depth, y)),
    ])
    return {
      selector,
      name,
      contrast: ratio(inside[0] ?? 0, inside.at(-1) ?? 0),
      lines: sides.filter(standsOut).length,
    }
  })
}

/** How the elements that the selectors find are painted on the screen now, as far as they are in sight. */
export async function paintedOf(
  page: Page,
  reader: Page,
  selectors: readonly string[],
): Promise<readonly Painted[]> {
  const found = await page.evaluate(boxesOf, selectors)
  const picture = await page.screenshot({ animations: 'disabled' })
  return reader.evaluate(readPaint, [picture.toString('base64'), found] as const)
}
