import type { FileHandle } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Disk } from '../../electron/handlers/disk.ts'
import { nodeDisk } from '../../electron/handlers/disk.ts'

/** What a test lets go wrong with the disk from now on. */
export interface DiskFaults {
  /** The code of the system's error; null while the disk works. */
  code: string | null
  /** What fails: everything, the writing after half of the bytes, or the last step of a snapshot. */
  at: 'all' | 'write' | 'rename'
  /** How long a flush takes. */
  flushMs: number
  /** Whether no file can be removed, as if another program held it. */
  isHeld: boolean
}

/** The real disk with faults below a folder. */
export function faultyDisk(folder: string, faults: DiskFaults): Disk {
  const fail = (at: DiskFaults['at'], path: unknown) => {
    const { code } = faults
    if (code && faults.at === at && String(path).startsWith(folder)) {
      throw Object.assign(new Error(`${code}: as if`), { code })
    }
  }
  const faulty = (file: FileHandle, path: unknown) =>
    new Proxy(file, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (name === 'writeFile') {
          return async (bytes: Uint8Array) => {
            if (faults.code && faults.at === 'write') {
              await target.writeFile(bytes.subarray(0, bytes.length / 2))
              fail('write', path)
            }
            return target.writeFile(bytes)
          }
        }
        if (name === 'datasync' || name === 'sync') {
          return async () => {
            await setTimeout(faults.flushMs)
            return target[name]()
          }
        }
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  return {
    ...nodeDisk,
    open: async (path, ...rest) => {
      fail('all', path)
      const file = await nodeDisk.open(path, ...rest)
      return String(path).startsWith(folder) ? faulty(file, path) : file
    },
    readdir: async (path) => {
      fail('all', path)
      return nodeDisk.readdir(path)
    },
    rm: async (path, options) => {
      if (faults.isHeld && String(path).startsWith(folder)) {
        throw Object.assign(new Error('EBUSY: as if'), { code: 'EBUSY' })
      }
      return nodeDisk.rm(path, options)
    },
    rename: async (from, to) => {
      fail('rename', to)
      return nodeDisk.rename(from, to)
    },
  }
}
