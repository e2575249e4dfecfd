/** Whether `piece` stands at `index` of `text` as a piece of its own: alone, or with `between` on its open sides. */
function isPieceAt(text: string, index: number, piece: string, between: string): boolean {
  const end = index + piece.length
  const opens = index === 0 || text.slice(0, index).endsWith(between)
  return opens && (end === text.length || text.startsWith(between, end))
}

/** Where the last piece that says exactly that begins; -1 where none does. */
function lastPiece(text: string, piece: string, between: string): number {
  let index = text.lastIndexOf(piece)
  while (index > 0 && !isPieceAt(text, index, piece, between)) index = text.lastIndexOf(piece, index - 1)
  return index >= 0 && isPieceAt(text, index, piece, between) ? index : -1
}

/** Both texts; one of them where the other is empty or says the same. */
export function joinTexts(one: string, other: string, between: string): string {
  if (other.trim() === '') return one
  if (one.trim() === '') return other
  return lastPiece(one, other, between) >= 0 ? one : `${one}${between}${other}`
}

/**
 * The text without what a join added to it. `before` and `after` are what it was and became; what was written since
 * stays, and so does the addition where it cannot be found any more.
 */
export function withoutText(text: string, before: string, after: string, between: string): string {
  if (text === after) return before
  if (before === after) return text
  const added = before.trim() === '' ? after : after.slice(before.length + between.length)
  const index = added === '' ? -1 : lastPiece(text, added, between)
  if (index < 0) return text
  const end = index + added.length
  return index === 0
    ? text.slice(end + between.length)
    : text.slice(0, index - between.length) + text.slice(end)
}

const plain = (text: string) => text.trim().toLowerCase()

/** The items of both lists; an item that both name, whatever the case, once. */
export function joinLists(one: readonly string[], other: readonly string[]): readonly string[] {
  const named = new Set(one.map(plain))
  return [...one, ...other.filter((item) => !named.has(plain(item)) && named.add(plain(item)))]
}

/** The list without the items that a join added to it. */
export function withoutList(
  list: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const added = new Set(after.slice(before.length))
  return list.filter((item) => !added.has(item))
}
