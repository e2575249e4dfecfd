import type { Envelope } from '../../electron/contract/bridge.ts'
import type { Shelf } from './folder.ts'

/** What became of the files of a workshop. */
export interface Erased {
  readonly removed: number
  /** What is still there, with why. */
  readonly left: readonly { readonly name: string; readonly because: string }[]
}

/**
 * Removes every file in a folder of a shelf and then the folder, and looks again: only what is not there any more
 * counts as removed. One file that cannot be removed keeps no other.
 */
export async function eraseFolder(shelf: Shelf, name: string): Promise<Envelope<Erased>> {
  const folder = shelf.folder(name)
  const before = await folder.list()
  if (before.kind === 'failed') return before
  const removals = await Promise.all(
    before.value.map(async (file) => ({ file, reply: await folder.remove(file) })),
  )
  const reasons = new Map(
    removals.flatMap(({ file, reply }) => (reply.kind === 'failed' ? [[file, reply.failure.kind]] : [])),
  )
  const discarded = reasons.size === 0 ? await shelf.discard(name) : null
  const after = await folder.list()
  if (after.kind === 'failed') return after
  const because = discarded?.kind === 'failed' ? discarded.failure.kind : 'unexpected'
  const left = after.value.map((file) => ({ name: file, because: reasons.get(file) ?? because }))
  const removed = before.value.filter((file) => !after.value.includes(file)).length
  if (left.length > 0 || discarded === null) return { kind: 'ok', value: { removed, left } }
  const names = await shelf.list()
  if (names.kind === 'failed') return names
  const isThere = names.value.includes(name)
  return { kind: 'ok', value: { removed, left: isThere ? [{ name, because }] : [] } }
}
