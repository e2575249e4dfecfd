/** What is wrong with the stage as it is drawn now, each in words; sizes in pixels of a wall 1,080 high. */
export interface StageMeasured {
  readonly picture: string | null
  /** Texts smaller than 30. */
  readonly small: readonly string[]
  /** Texts that are cut or not wholly on the wall. */
  readonly cut: readonly string[]
  /** Pairs of texts that lie over each other. */
  readonly over: readonly string[]
  /** Texts that stand out too little: 7:1 for headlines and titles of rows, 4.5:1 for the rest. */
  readonly faint: readonly string[]
  readonly rows: number
  /** The smallest numeral of the grid; null where there is none. */
  readonly numeral: number | null
  /** The diameter of the dots; null where there are none. */
  readonly dot: number | null
}

/** Measures the stage. Runs in the page, so that it holds everything it needs. */
export function measureStage(): StageMeasured {
  const smallest = 30
  const stage = document.querySelector<HTMLElement>('.stage')
  if (!stage) {
    return {
      picture: null,
      small: ['no stage'],
      cut: [],
      over: [],
      faint: [],
      rows: 0,
      numeral: null,
      dot: null,
    }
  }
  const wall = stage.getBoundingClientRect()
  const scale = 1080 / Math.min(wall.height, (wall.width * 9) / 16)
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize) * scale

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const colors = new Map<string, readonly number[]>()
  const rgba = (color: string): readonly number[] => {
    const known = colors.get(color)
    if (known || !canvas) return known ?? [0, 0, 0, 0]
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const read = [...canvas.getImageData(0, 0, 1, 1).data]
    // Reading from a canvas takes long.
    colors.set(color, read)
    return read
  }
  const groundOf = (element: Element | null): readonly number[] => {
    if (!element) return [255, 255, 255, 255]
    const ground = rgba(getComputedStyle(element).backgroundColor)
    return (ground[3] ?? 0) > 250 ? ground : groundOf(element.parentElement)
  }
  const luminance = (color: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = color.map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrastOf = (element: Element) => {
    const [one, other] = [luminance(rgba(getComputedStyle(element).color)), luminance(groundOf(element))]
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  }

  const small: string[] = []
  const cut: string[] = []
  const faint: string[] = []
  const blocks: { element: Element; words: string; box: DOMRect }[] = []
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const words = node.textContent?.trim() ?? ''
    if (!element || words === '' || element.closest('.visually-hidden')) continue
    const named = words.slice(0, 40)
    if (sizeOf(element) < smallest - 0.5) small.push(`${Math.round(sizeOf(element))}: ${named}`)
    const needed = element.closest('h1, tbody th') ? 7 : 4.5
    const contrast = contrastOf(element)
    if (contrast < needed) faint.push(`${contrast.toFixed(1)}: ${named}`)
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) {
      const isOff =
        box.right > wall.right + 1 ||
        box.left < wall.left - 1 ||
        box.bottom > wall.bottom + 1 ||
        box.top < wall.top - 1
      if (isOff) cut.push(named)
      blocks.push({ element, words: named, box })
    }
  }
  for (const clamped of stage.querySelectorAll('.stage-clamped, thead th')) {
    const isCut =
      clamped.scrollHeight > clamped.clientHeight + 2 || clamped.scrollWidth > clamped.clientWidth + 2
    if (isCut) cut.push(`within ${clamped.tagName}: ${clamped.textContent?.slice(0, 40)}`)
  }
  for (const mark of stage.querySelectorAll('.score-cell > :not(.visually-hidden)')) {
    const [inner, outer] = [mark.getBoundingClientRect(), mark.parentElement?.getBoundingClientRect()]
    const isIn =
      outer &&
      inner.left >= outer.left - 1 &&
      inner.right <= outer.right + 1 &&
      inner.top >= outer.top - 1 &&
      inner.bottom <= outer.bottom + 1
    if (!isIn) cut.push(`out of its cell: ${mark.parentElement?.textContent?.slice(0, 40)}`)
  }

  const over: string[] = []
  // Letters reach less far up and down than the boxes of their lines do.
  const [inHeight, inWidth] = [0.2, 1]
  for (const [at, one] of blocks.entries()) {
    for (const other of blocks.slice(at + 1)) {
      if (one.element === other.element) continue
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      const room = inHeight * Math.min(one.box.height, other.box.height)
      if (wide > inWidth && high > room) over.push(`${one.words} | ${other.words}`)
    }
  }
  const numerals = [...stage.querySelectorAll('td .score-cell[data-score]')].map(sizeOf)
  const dot = stage.querySelector('.vote-dots circle')?.getBoundingClientRect().width
  const first = (found: readonly string[]) => found.slice(0, 4)
  return {
    picture: stage.getAttribute('data-picture'),
    small: first(small),
    cut: first(cut),
    over: first(over),
    faint: first(faint),
    rows: stage.querySelectorAll('tbody tr').length,
    numeral: numerals.length > 0 ? Math.min(...numerals) : null,
    dot: dot === undefined ? null : dot * scale,
  }
}
