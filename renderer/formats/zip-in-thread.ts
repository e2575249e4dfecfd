import type { Zippable } from 'fflate'
import { zipSync } from 'fflate'

/**
 * Stands in for the asynchronous `zip` of fflate in the bundle: that one starts workers from blobs, which the content
 * security policy forbids, and documents are written on a thread of their own already.
 */
export function zip(files: Zippable, tell: (error: null, archive: Uint8Array) => void): void {
  tell(null, zipSync(files))
}
