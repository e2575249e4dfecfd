import { open, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Disk } from '../../electron/handlers/disk.ts'
import { nodeDisk } from '../../electron/handlers/disk.ts'
import { replaceFile } from '../../electron/handlers/replace-file.ts'
import { bytesOf, diskError, scratchFolder } from './scratch.ts'

const patient: Disk = { ...nodeDisk, pause: async () => {} }

/** A disk on which writing or flushing an opened file fails. */
function failingHandle(method: 'writeFile' | 'sync', code: string): Disk {
  const failing = async (...args: Parameters<typeof open>) => {
    const handle = await open(...args)
    handle[method] = async () => {
      throw diskError(code)
    }
    return handle
  }
  return { ...patient, open: failing }
}

async function folderWithOldFile(): Promise<{ folder: string; path: string }> {
  const folder = await scratchFolder()
  const path = join(folder, 'brief.docx')
  await writeFile(path, 'old')
  return { folder, path }
}

describe('writing a file over an old one', () => {
  it('leaves the new content and nothing beside it', async () => {
    const { folder, path } = await folderWithOldFile()
    expect((await replaceFile(patient, path, bytesOf('new'))).kind).toBe('ok')
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(folder)).toEqual(['brief.docx'])
  })

  it.each([
    ['the disk fills up while writing', failingHandle('writeFile', 'ENOSPC'), 'diskFull'],
    ['the quota ends at the flush', failingHandle('sync', 'EDQUOT'), 'diskFull'],
    ['the drive goes away', failingHandle('sync', 'EIO'), 'diskFault'],
    [
      'the folder is read-only',
      {
        ...patient,
        open: async () => {
          throw diskError('EROFS')
        },
      },
      'notPermitted',
    ],
    [
      'the folder is gone',
      {
        ...patient,
        open: async () => {
          throw diskError('ENOENT')
        },
      },
      'notFound',
    ],
    [
      'the rename fails',
      {
        ...patient,
        rename: async () => {
          throw diskError('ENOSPC')
        },
      },
      'diskFull',
    ],
    [
      'Word holds the file',
      {
        ...patient,
        rename: async () => {
          throw diskError('EPERM')
        },
      },
      'fileInUse',
    ],
    [
      'a sync client holds the file',
      {
        ...patient,
        rename: async () => {
          throw diskError('EBUSY')
        },
      },
      'fileInUse',
    ],
  ] satisfies [string, Disk, string][])('leaves the old file whole when %s', async (_what, disk, kind) => {
    const { folder, path } = await folderWithOldFile()
    expect(await replaceFile(disk, path, bytesOf('new'))).toMatchObject({ kind: 'failed', failure: { kind } })
    expect(await readFile(path, 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['brief.docx'])
  })

  it('waits for a sync client that lets go after a moment', async () => {
    const { path } = await folderWithOldFile()
    const waits: number[] = []
    const disk: Disk = {
      ...patient,
      rename: async (...args) => {
        if (waits.length < 3) throw diskError('EBUSY')
        await rename(...args)
      },
      pause: async (ms) => void waits.push(ms),
    }
    expect((await replaceFile(disk, path, bytesOf('new'))).kind).toBe('ok')
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(waits).toEqual([50, 100, 200])
  })

  it('gives up on a held file after less than two seconds', async () => {
    const { path } = await folderWithOldFile()
    let waitedMs = 0
    const disk: Disk = {
      ...patient,
      rename: async () => {
        throw diskError('EPERM')
      },
      pause: async (ms) => {
        waitedMs += ms
      },
    }
    await replaceFile(disk, path, bytesOf('new'))
    expect(waitedMs).toBeLessThan(2000)
  })

  it('flushes the content before it takes the name', async () => {
    const { path } = await folderWithOldFile()
    const steps: string[] = []
    const disk: Disk = {
      ...patient,
      open: async (...args) => {
        const handle = await open(...args)
        const sync = handle.sync.bind(handle)
        handle.sync = async () => {
          steps.push('flush')
          await sync()
        }
        return handle
      },
      rename: async (...args) => {
        steps.push('rename')
        await rename(...args)
      },
    }
    await replaceFile(disk, path, bytesOf('new'))
    expect(steps).toEqual(['flush', 'rename', 'flush'])
  })

  it('does not follow a folder of the same name', async () => {
    const folder = await scratchFolder()
    expect(await replaceFile(patient, folder, bytesOf('new'))).toMatchObject({ kind: 'failed' })
  })
})
