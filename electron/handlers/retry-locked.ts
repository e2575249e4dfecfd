import type { Disk } from './disk.ts'
import { errorCode } from './disk-failure.ts'

// A sync client or a virus scanner lets go within a second or two; Word does not until its window is closed.
const retryAfterMs = [50, 100, 200, 400, 800] as const
const heldByAnother = new Set(['EBUSY', 'EPERM', 'EACCES'])

/** Whether an error says that another program may hold the file. */
export function isLocked(error: unknown): boolean {
  return heldByAnother.has(errorCode(error))
}

/** Tries again while another program holds the file; throws its error when it does to the end, and any other at once. */
export async function retryLocked<T>(disk: Disk, work: () => Promise<T>): Promise<T> {
  for (const waitMs of retryAfterMs) {
    try {
      return await work()
    } catch (error) {
      if (!isLocked(error)) throw error
      await disk.pause(waitMs)
    }
  }
  return work()
}
