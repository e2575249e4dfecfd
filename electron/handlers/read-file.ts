import type { Envelope } from '../contract/bridge.ts'
import { failed, ok } from '../contract/bridge.ts'
import { maxFileBytes } from '../contract/channels.ts'
import type { Disk } from './disk.ts'
import { diskFailure } from './disk-failure.ts'

/** Reads a file of at most `maxFileBytes`; a folder, a device or a larger file is refused before it is read. */
export async function readWholeFile(disk: Disk, path: string): Promise<Envelope<Uint8Array>> {
  try {
    const entry = await disk.stat(path)
    if (!entry.isFile()) return failed('notAFile', path)
    if (entry.size > maxFileBytes) return failed('tooLarge', `${entry.size} bytes; at most ${maxFileBytes}`)
    const file = await disk.open(path, 'r')
    try {
      const bytes = await file.readFile()
      return ok(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    } finally {
      await file.close()
    }
  } catch (error) {
    return diskFailure(error)
  }
}
