import type { Envelope } from '../../electron/contract/bridge.ts'
import type { Erased } from './erase-folder.ts'
import { eraseFolder } from './erase-folder.ts'
import { folderNameOf, readName, workshopIdOf } from './file-names.ts'
import type { Folder, Shelf } from './folder.ts'
import type { Frame } from './frame.ts'
import { readFolder, readSnapshot } from './read-folder.ts'
import type { Found, Recoverable } from './recoverable.ts'
import { recoverableFrom } from './recoverable.ts'
import type { Appended, SnapshotTaken, Writer } from './writer.ts'
import { createWriter } from './writer.ts'

/** The safety copies of all workshops: what a host does, wherever its files are. */
export interface SafetyCopies {
  readonly append: (workshopId: string, entries: readonly Frame[]) => Promise<Envelope<Appended>>
  readonly snapshot: (workshopId: string, taken: SnapshotTaken) => Promise<Envelope<'taken' | 'known'>>
  /** Reads everything of a workshop. */
  readonly read: (
    workshopId: string,
  ) => Promise<Envelope<{ readonly found: Found; readonly held: Recoverable }>>
  /** The JSON of a snapshot by the name of its file; null when it is damaged or not there. */
  readonly open: (workshopId: string, name: string) => Promise<Envelope<string | null>>
  /** The workshops that have a safety copy. */
  readonly list: () => Promise<Envelope<readonly string[]>>
  /** Removes every file of a workshop. */
  readonly erase: (workshopId: string) => Promise<Envelope<Erased>>
}

interface Desk {
  readonly name: string
  readonly folder: Folder
  readonly writer: Writer
}

/** The safety copies on a shelf. */
export function createSafetyCopies(shelf: Shelf): SafetyCopies {
  const desks = new Map<string, Desk>()
  const deskOf = (workshopId: string): Desk | null => {
    const name = folderNameOf(workshopId)
    if (name === null) return null
    const folder = shelf.folder(name)
    const desk = desks.get(workshopId) ?? { name, folder, writer: createWriter(folder) }
    desks.set(workshopId, desk)
    return desk
  }
  const at = async <T>(
    workshopId: string,
    work: (desk: Desk) => Promise<Envelope<T>>,
  ): Promise<Envelope<T>> => {
    const desk = deskOf(workshopId)
    const tooLong: Envelope<T> = { kind: 'failed', failure: { kind: 'nameTooLong', detail: workshopId } }
    return desk ? work(desk) : tooLong
  }
  return {
    append: (workshopId, entries) => at(workshopId, ({ writer }) => writer.append(entries)),
    snapshot: (workshopId, taken) => at(workshopId, ({ writer }) => writer.snapshot(taken)),
    read: (workshopId) =>
      at(workshopId, ({ writer, folder }) =>
        writer.alone(async () => {
          const found = await readFolder(folder)
          if (found.kind === 'failed') return found
          return { kind: 'ok', value: { found: found.value, held: recoverableFrom(found.value) } }
        }),
      ),
    open: (workshopId, name) =>
      at(workshopId, async ({ folder }) => {
        const snapshot = readName(name)
        if (snapshot?.kind !== 'snapshot') return { kind: 'ok', value: null }
        const read = await readSnapshot(folder, snapshot)
        return read.kind === 'failed' ? read : { kind: 'ok', value: read.value.frame?.json ?? null }
      }),
    list: async () => {
      const names = await shelf.list()
      if (names.kind === 'failed') return names
      return { kind: 'ok', value: names.value.flatMap((name) => workshopIdOf(name) ?? []) }
    },
    erase: (workshopId) => at(workshopId, ({ name, writer }) => writer.alone(() => eraseFolder(shelf, name))),
  }
}
