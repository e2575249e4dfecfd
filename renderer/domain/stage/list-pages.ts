/** How a face lists titles, in pixels of a wall 1,080 high. */
interface ListRoom {
  /** Rows that a page may hold, the most first. */
  readonly sizes: readonly number[]
  /** How that many rows are laid out. */
  readonly layoutOf: (rows: number) => ListLayout
  /** What is left for the rows, what a row takes beside the lines of its title, and what it takes at least. */
  readonly height: number
  readonly besideTitle: number
  readonly leastRow: number
}

interface ListLayout {
  readonly columns: number
  /** Letters on a line, in the smallest size. */
  readonly letters: number
}

/** One line in the smallest size that is read from ten metres. */
const lineHeight = 33
/** Signs that are as wide as two letters. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/gu

/** More than that stand in three columns. */
const inTwoColumns = 12

/** The titles of the candidates, with their numbers. */
export const listRoom: ListRoom = {
  sizes: [36, 24, inTwoColumns, 10, 8, 6, 4],
  layoutOf: (rows) => (rows <= inTwoColumns ? { columns: 2, letters: 52 } : { columns: 3, letters: 33 }),
  height: 735,
  besideTitle: 8,
  leastRow: 44,
}

/** The questions of each candidate, in a row. */
export const gatesRoom: ListRoom = {
  sizes: [8, 7, 6, 5, 4, 3],
  layoutOf: () => ({ columns: 1, letters: 36 }),
  height: 640,
  besideTitle: 2,
  leastRow: 80,
}

/** The dots of each candidate, in a row. */
export const dotsRoom: ListRoom = {
  sizes: [10, 8, 7, 6, 5, 4, 3],
  layoutOf: () => ({ columns: 1, letters: 72 }),
  height: 590,
  besideTitle: 7,
  leastRow: 58,
}

function widthOf(word: string): number {
  return word.length + (word.match(wide)?.length ?? 0)
}

/** Lines that a title takes, words whole where they fit on one. */
export function linesOfTitle(title: string, letters: number): number {
  let [lines, used] = [1, 0]
  for (const word of title.split(/\s+/)) {
    const width = widthOf(word)
    if (used > 0 && used + 1 + width > letters) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? 1 : 0) + width
    const over = Math.max(0, Math.ceil(used / letters) - 1)
    lines += over
    used -= over * letters
  }
  return lines
}

function heightOf(titles: readonly string[], room: ListRoom): number {
  const { columns, letters } = room.layoutOf(titles.length)
  const rows = Math.ceil(titles.length / columns)
  return Array.from({ length: rows }, (_, row) => {
    const side = titles.filter((_title, at) => at % rows === row)
    const lines = Math.max(...side.map((title) => linesOfTitle(title, letters)))
    return Math.max(room.leastRow, room.besideTitle + lineHeight * lines)
  }).reduce((sum, height) => sum + height, 0)
}

/** How many rows a page holds so that every title is read in full; the fewest where the titles are longer than that. */
export function pageSize(titles: readonly string[], room: ListRoom): number {
  const holds = (most: number) => {
    const pages = Math.max(1, Math.ceil(titles.length / most))
    const length = Math.ceil(titles.length / pages)
    return Array.from({ length: pages }, (_, page) => titles.slice(page * length, (page + 1) * length)).every(
      (page) => heightOf(page, room) <= room.height,
    )
  }
  return room.sizes.find(holds) ?? room.sizes.at(-1) ?? 1
}
