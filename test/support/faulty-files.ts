import type { Disk } from '../../electron/handlers/disk.ts'

/** What keeps files of a folder from being written. */
interface FileFault {
  readonly at: 'open' | 'rename'
  /** The code of the error of the system. */
  readonly code: string
}

/** The fault there is now, for a test to set. */
export interface FileFaults {
  now: FileFault | null
}

/** A disk on which the files of a folder cannot be written while there is a fault. */
export function faultyFiles(disk: Disk, folder: string, faults: FileFaults): Disk {
  const failIn = (at: FileFault['at'], path: unknown) => {
    const fault = faults.now
    if (fault?.at !== at || !String(path).startsWith(folder)) return
    throw Object.assign(new Error(`${fault.code}: as if`), { code: fault.code })
  }
  return {
    ...disk,
    open: async (path, ...rest) => {
      failIn('open', path)
      return disk.open(path, ...rest)
    },
    rename: async (from, to) => {
      failIn('rename', to)
      return disk.rename(from, to)
    },
  }
}
