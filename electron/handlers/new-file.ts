import { join, parse } from 'node:path'
import type { Envelope } from '../contract/bridge.ts'
import { failed, ok } from '../contract/bridge.ts'
import type { Disk } from './disk.ts'
import { diskFailure, errorCode } from './disk-failure.ts'
import { replaceFile } from './replace-file.ts'

const mostNumbers = 1000

/**
 * Writes a file beside those that are there: a taken name gets a number, as in `Brief (2).docx`. Resolves to the path
 * written. The name is held by an empty file first, so that two writers never take the same one.
 */
export async function writeNewFile(
  disk: Disk,
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<Envelope<string>> {
  const held = await holdFreeName(disk, folder, name)
  if (held.kind === 'failed') return held
  const written = await replaceFile(disk, held.value, bytes)
  if (written.kind === 'ok') return held
  await disk.rm(held.value, { force: true }).catch(() => undefined)
  return written
}

async function holdFreeName(disk: Disk, folder: string, name: string): Promise<Envelope<string>> {
  const { name: base, ext } = parse(name)
  for (let number = 1; number <= mostNumbers; number++) {
    const path = join(folder, number === 1 ? name : `${base} (${number})${ext}`)
    try {
      const file = await disk.open(path, 'wx')
      await file.close()
      return ok(path)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') return diskFailure(error)
    }
  }
  return failed('unexpected', `${mostNumbers} files named ${name}`)
}
