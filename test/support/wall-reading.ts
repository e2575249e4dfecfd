import type { Page } from 'playwright-core'

/** What cannot be read on the wall from ten metres. */
interface WallReading {
  /** The kind of picture. */
  readonly picture: string | null
  /** Texts that are too small, with their size on a wall 1,080 high. */
  readonly small: readonly string[]
  /** Texts that are not wholly on the wall, or end in an ellipsis. */
  readonly cut: readonly string[]
  /** Pairs of texts that lie over each other. */
  readonly overlapping: readonly string[]
  /** Words that go on in the next line, where no hyphen says so. */
  readonly broken: readonly string[]
  /** Texts that stand out too little from their ground, with their contrast. */
  readonly faint: readonly string[]
}

/** Signs are lettered so for ten metres; see stage-tokens.css. */
const smallest = 30

/** Reads the stage as it is drawn now. Runs in the page. */
function readStage(least: number): WallReading {
  const stage = document.querySelector<HTMLElement>('.stage')
  if (!stage) return { picture: null, small: ['no stage'], cut: [], overlapping: [], broken: [], faint: [] }
  const wall = stage.getBoundingClientRect()
  const high = Math.min(wall.height, (wall.width * 9) / 16)
  const [small, cut, overlapping, faint]: [string[], string[], string[], string[]] = [[], [], [], []]
  const broken: string[] = []
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })

  const colours = new Map<string, readonly number[]>()

  /** Red, green, blue and how much of the ground shows through. */
  const colourOf = (written: string) => {
    const known = colours.get(written)
    if (known) return known
    const read = paintedAs(written)
    colours.set(written, read)
    return read
  }
  /** Read from the canvas, which takes long. */
  const paintedAs = (written: string) => {
    if (!canvas) return [0, 0, 0, 0] as const
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = written
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
    return [red, green, blue, alpha] as const
  }
  const light = ([red, green, blue]: readonly number[]) => {
    const part = (value = 0) => {
      const share = value / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    }
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
  }
  const groundOf = (element: Element): readonly number[] => {
    for (let one: Element | null = element; one; one = one.parentElement) {
      const tint = getComputedStyle(one, '::before').backgroundColor
      const isTinted = one.matches('[data-newest]') && (colourOf(tint)[3] ?? 0) > 0
      const ground = colourOf(isTinted ? tint : getComputedStyle(one).backgroundColor)
      if ((ground[3] ?? 0) > 250) return ground
    }
    return [255, 255, 255]
  }
  const contrastOf = (element: Element) => {
    const [one, other] = [light(colourOf(getComputedStyle(element).color)), light(groundOf(element))]
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  }

  /** Letters between which a line may end only with a hyphen; East Asian ones are no words. */
  const wordsIn = (node: Node) =>
    [...(node.textContent ?? '').matchAll(/[^\s\u00ad\u200b\-‐–—/…]{2,}/gu)].filter(
      ([word]) => !/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3]/u.test(word),
    )
  const isBroken = (node: Node, { 0: word, index }: RegExpExecArray) => {
    const range = document.createRange()
    range.setStart(node, index)
    range.setEnd(node, index + word.length)
    // After a soft hyphen the hyphen at the end of the line before is counted to the word.
    const isAfterHyphen = node.textContent?.[index - 1] === '\u00ad'
    const all = [...range.getClientRects()].filter(({ width }) => width > 0)
    const boxes = isAfterHyphen ? all.slice(1) : all
    return boxes.some(({ top }) => Math.abs(top - (boxes[0]?.top ?? top)) > 2)
  }

  const lines: { element: Element; words: string; box: DOMRect }[] = []
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const words = node.textContent?.trim() ?? ''
    if (!element || words === '' || element.closest('.visually-hidden')) continue
    const said = words.slice(0, 40)
    // The page of a brief is paper: it is whole on the wall, and what is to be read of it stands beside it.
    const isOnPaper = element.closest('.plan-page') !== null
    const size = (Number.parseFloat(getComputedStyle(element).fontSize) * 1080) / high
    if (!isOnPaper && size < least - 0.1) small.push(`${size.toFixed(1)}: ${said}`)
    const needed = element.closest('h1, [data-title]') ? 7 : 4.5
    const contrast = contrastOf(element)
    if (!isOnPaper && contrast < needed) faint.push(`${contrast.toFixed(1)}: ${said}`)
    for (const word of isOnPaper ? [] : wordsIn(node))
      if (isBroken(node, word)) broken.push(`${word[0]}: ${said}`)
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) {
      const edge = (20 * high) / 1080
      const isOff =
        box.right > wall.right - edge ||
        box.left < wall.left + edge ||
        box.bottom > wall.bottom - edge / 2 ||
        box.top < wall.top + edge
      if (isOff) cut.push(said)
      if (!isOnPaper) lines.push({ element, words: said, box })
    }
  }
  for (const element of stage.querySelectorAll('*')) {
    const { overflow } = getComputedStyle(element)
    const isCut =
      overflow.includes('hidden') &&
      (element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2)
    if (isCut && !element.closest('.visually-hidden'))
      cut.push(`in part: ${element.textContent.slice(0, 40)}`)
  }
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      if (one.element === other.element || one.element.contains(other.element)) continue
      // Letters fill about the middle two thirds of a line.
      const inset = 0.2 * Math.min(one.box.height, other.box.height)
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (across > 2 && down > 2 * inset) overlapping.push(`${one.words} / ${other.words}`)
    }
  }
  const few = (all: readonly string[]) => [...new Set(all)].slice(0, 4)
  return {
    picture: stage.getAttribute('data-picture'),
    small: few(small),
    cut: few(cut),
    overlapping: few(overlapping),
    broken: few(broken),
    faint: few(faint),
  }
}

/** What cannot be read on the wall as it is drawn now. */
export function readWall(stage: Page): Promise<WallReading> {
  return stage.evaluate(readStage, smallest)
}
