import type { Envelope } from '../../electron/contract/bridge.ts'
import type { Reply } from '../../electron/contract/channels.ts'

type Parts = Reply<'wipe.rest'>['parts']

/** Removes all private files and caches of the app's pages in a plain browser, and looks again what is left. */
export async function wipePrivate(): Promise<Envelope<Reply<'wipe.rest'>>> {
  const root = await navigator.storage.getDirectory()
  const names = async () => {
    const found: string[] = []
    for await (const name of root.keys()) found.push(name)
    return found
  }
  const before = await names()
  const reasons = new Map<string, string>()
  for (const name of before) {
    await root.removeEntry(name, { recursive: true }).catch((error: unknown) => {
      reasons.set(
        name,
        error instanceof DOMException && error.name === 'NoModificationAllowedError'
          ? 'fileInUse'
          : 'unexpected',
      )
    })
  }
  const after = await names()
  const left = after.map((name) => ({ name, because: reasons.get(name) ?? 'unexpected' }))
  const caches = await window.caches.keys()
  for (const name of caches) await window.caches.delete(name)
  const cachesLeft = (await window.caches.keys()).map((name) => ({ name, because: 'unexpected' }))
  const parts: Parts = [
    { what: 'copies', removed: before.length - after.length, left },
    { what: 'caches', removed: caches.length - cachesLeft.length, left: cachesLeft },
  ]
  return { kind: 'ok', value: { parts } }
}
