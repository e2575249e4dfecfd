import { basename, dirname, extname } from 'node:path'
import { answerSafety } from '../../renderer/safety/answers.ts'
import { createSafetyCopies } from '../../renderer/safety/safety-copies.ts'
import type { Envelope } from '../contract/bridge.ts'
import { failed, ok } from '../contract/bridge.ts'
import type { Answers, Payload } from '../contract/channels.ts'
import { fileExtensions } from '../contract/file-filters.ts'
import type { Disk } from './disk.ts'
import { diskShelf } from './disk-shelf.ts'
import { encryptedShelf } from './encrypted-shelf.ts'
import { askedOnce } from './folder-lock.ts'
import type { Ports } from './handler-ports.ts'
import type { KeyRing } from './key-ring.ts'
import { openKeyRing } from './key-ring.ts'
import { writeNewFile } from './new-file.ts'
import { readWholeFile } from './read-file.ts'
import { replaceFile } from './replace-file.ts'
import { singleWriter } from './single-writer.ts'
import { wipeRest } from './wipe-leftovers.ts'

/** The host's work, the same in each host; `ports` is what differs. Remembers what was saved, to reveal only that. */
export function createHandlers(ports: Ports): Answers {
  const { dialogs, disk } = ports
  const savedPaths = new Set<string>()
  const keeper = askedOnce(ports.keeper ?? (async () => 'ours'))
  let opening: Promise<KeyRing> | null = null
  const keyRing = () => {
    opening ??= openKeyRing(disk, `${ports.safetyFolder}-keys`, ports.keychain)
    return opening
  }
  const shelf = encryptedShelf(diskShelf(disk, ports.safetyFolder), keyRing)
  return {
    'files.save': async ({ suggestedName, filter, bytes }) => {
      const chosen = await dialogs.chooseSavePath({ suggestedName, filter })
      if (chosen === undefined) return ok({ kind: 'cancelled' })
      const saved = await saveAs(disk, chosen, `.${fileExtensions[filter]}`, bytes)
      if (saved.kind === 'failed') return saved
      savedPaths.add(saved.value)
      return ok({ kind: 'saved', path: saved.value, name: basename(saved.value) })
    },
    'files.saveMany': async ({ files }) => {
      const folder = await dialogs.chooseFolder()
      if (folder === undefined) return ok({ kind: 'cancelled' })
      const saved = await saveAll(disk, folder, files)
      if (saved.kind === 'failed') return saved
      const paths = saved.value
      for (const path of paths) savedPaths.add(path)
      return ok({ kind: 'saved', folder, paths, names: paths.map((path) => basename(path)) })
    },
    'files.open': async (request) => {
      const path = await dialogs.chooseFile(request)
      if (path === undefined) return ok({ kind: 'cancelled' })
      const read = await readWholeFile(disk, path)
      return read.kind === 'failed' ? read : ok({ kind: 'opened', name: basename(path), bytes: read.value })
    },
    'files.reveal': async ({ path }) => {
      if (!savedPaths.has(path)) return failed('notSavedHere', path)
      const entry = await disk.stat(path).catch(() => undefined)
      if (!entry) return failed('notFound', path)
      ports.reveal(path)
      return ok({ kind: 'revealed' })
    },
    ...singleWriter(answerSafety(createSafetyCopies(shelf)), keeper),
    'protection.state': async () => {
      const { whyOpen, lost } = await keyRing()
      const keylessFiles = shelf.keylessFiles()
      return whyOpen
        ? ok({ kind: 'open', because: whyOpen, lostKeys: lost, keylessFiles })
        : ok({ kind: 'encrypted', openFiles: shelf.openFiles(), lostKeys: lost, keylessFiles })
    },
    'wipe.rest': async () => {
      if ((await keeper()) !== 'ours') return failed('usedByAnother', 'another process keeps this folder')
      const wiped = await wipeRest(ports)
      // What is written from now on needs a key that is on the disk.
      opening = null
      return wiped
    },
    'stage.open': async () => {
      await ports.stage.open()
      return ok({ kind: 'opened' })
    },
    'stage.close': async () => {
      ports.stage.close()
      return ok({ kind: 'closed' })
    },
    'stage.copy': async ({ table }) => {
      if (!ports.copyStage) return failed('notPossibleHere', 'no clipboard')
      const { asPicture } = await ports.copyStage(table)
      return ok({ kind: 'copied', asPicture, asTable: table !== null })
    },
    'window.mayClose': async () => {
      ports.mayClose()
      return ok({ kind: 'closing' })
    },
    'app.info': async () => ok(ports.info()),
    'menu.show': async (menus) => {
      ports.showMenu?.(menus)
      return ok({ kind: 'shown' })
    },
  }
}

/**
 * Writes where the person chose, always under the extension of the kind: whatever a page suggests, it never becomes a
 * program. A name made longer by that was not confirmed in the dialog, so it overwrites nothing.
 */
async function saveAs(
  disk: Disk,
  chosen: string,
  extension: string,
  bytes: Uint8Array,
): Promise<Envelope<string>> {
  if (extname(chosen).toLowerCase() !== extension) {
    return writeNewFile(disk, dirname(chosen), `${basename(chosen)}${extension}`, bytes)
  }
  const written = await replaceFile(disk, chosen, bytes)
  return written.kind === 'ok' ? ok(chosen) : written
}

/** All files or none: what this call has written is taken back when one of them fails. */
async function saveAll(
  disk: Disk,
  folder: string,
  files: Payload<'files.saveMany'>['files'],
): Promise<Envelope<string[]>> {
  const paths: string[] = []
  for (const { name, bytes } of files) {
    const written = await writeNewFile(disk, folder, name, bytes)
    if (written.kind === 'failed') {
      for (const path of paths) await disk.rm(path, { force: true }).catch(() => undefined)
      return written
    }
    paths.push(written.value)
  }
  return ok(paths)
}
