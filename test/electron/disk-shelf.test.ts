import { appendFile, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Disk } from '../../electron/handlers/disk.ts'
import { nodeDisk } from '../../electron/handlers/disk.ts'
import { diskShelf } from '../../electron/handlers/disk-shelf.ts'
import { createHandlers } from '../../electron/handlers/handlers.ts'
import { bytesOf, closedPorts, diskError, scratchFolder } from './scratch.ts'

const workshopId = 'a3bb189e-8bf9-4c1e-9f3a-0d2c5e7f8a11'
const patient: Disk = { ...nodeDisk, pause: async () => {} }

/** A disk whose faults can be switched on and off, and that notes what is done with its files. */
function unruly() {
  const steps: string[] = []
  let fault: {
    readonly step: string
    readonly code: string
    readonly times: number
    readonly bytes?: number
  } | null = null
  const fails = (step: string): Error | null => {
    if (fault?.step !== step || fault.times === 0) return null
    fault = { ...fault, times: fault.times - 1 }
    return diskError(fault.code)
  }
  const disk: Disk = {
    ...patient,
    mkdir: (async (path: string, options: { recursive: true }) => {
      const error = fails('mkdir')
      if (error) throw error
      return nodeDisk.mkdir(path, options)
    }) as Disk['mkdir'],
    rename: async (...args) => {
      steps.push('rename')
      const error = fails('rename')
      if (error) throw error
      return rename(...args)
    },
    open: async (path, flags, mode) => {
      const error = fails('open')
      if (error) throw error
      const handle = await open(path, flags, mode)
      const original = {
        write: handle.writeFile.bind(handle),
        datasync: handle.datasync.bind(handle),
        sync: handle.sync.bind(handle),
      }
      handle.writeFile = async (data) => {
        const failing = fails('write')
        if (failing) {
          await original.write((data as Uint8Array).subarray(0, fault?.bytes ?? 0))
          throw failing
        }
        steps.push('write')
        return original.write(data)
      }
      handle.datasync = async () => {
        const failing = fails('flush')
        if (failing) throw failing
        steps.push('flush')
        return original.datasync()
      }
      handle.sync = async () => {
        steps.push('sync')
        return original.sync()
      }
      return handle
    },
  }
  return {
    disk,
    steps,
    break: (step: string, code: string, times = Number.POSITIVE_INFINITY, bytes = 0) => {
      fault = { step, code, times, bytes }
    },
    mend: () => {
      fault = null
    },
  }
}

async function host(disk: Disk = patient) {
  const folder = join(await scratchFolder(), 'data', 'safety')
  const handlers = createHandlers(closedPorts({ disk, safetyFolder: folder }))
  const append = (...seqs: readonly number[]) =>
    handlers['safety.append']({
      workshopId,
      entries: seqs.map((seq) => ({ seq, json: JSON.stringify({ seq }) })),
    })
  const held = async () => {
    const read = await handlers['safety.read']({ workshopId })
    if (read.kind === 'failed') throw new Error(read.failure.detail)
    return read.value
  }
  return { folder: join(folder, workshopId), root: folder, handlers, append, held }
}

describe('safety copies on a disk', () => {
  it('are made with the first change, a folder for each workshop, and read by the next start', async () => {
    const { folder, append, held } = await host()
    expect(await append(1)).toEqual({ kind: 'ok', value: { kind: 'kept', last: 1, snapshotSeq: 0 } })
    await append(2, 3)
    expect(await readdir(folder)).toEqual(['0001-journal-0000000001-1.log'])
    expect(await held()).toMatchObject({
      held: { last: 3 },
      journal: [{ first: 1, last: 3, state: 'whole' }],
    })
  })

  it('answer only after the content is flushed, and the folder where the name is new', async () => {
    const { disk, steps } = unruly()
    const { append } = await host(disk)
    await append(1)
    expect(steps.slice(0, steps.indexOf('flush') + 1).filter((step) => step !== 'sync')).toEqual([
      'write',
      'flush',
    ])
    expect(steps.at(-1)).toBe('sync')
    steps.length = 0
    await append(2)
    expect(steps).toEqual(['write', 'flush'])
  })

  it('write a snapshot to another file, flush it, rename it and flush the folder', async () => {
    const { disk, steps } = unruly()
    const { folder, handlers, append } = await host(disk)
    await append(1)
    steps.length = 0
    const frame = { seq: 1, json: '{}' }
    await handlers['safety.snapshot']({ workshopId, frame, day: '2026-03-10', newLine: false })
    expect(steps).toEqual(['write', 'sync', 'rename', 'sync'])
    expect((await readdir(folder)).filter((name) => name.includes('tmp'))).toEqual([])
  })

  it.each([
    ['the disk is full', 'write', 'ENOSPC', 'diskFull'],
    ['the quota ends at the flush', 'flush', 'EDQUOT', 'diskFull'],
    ['the folder is read-only', 'open', 'EROFS', 'notPermitted'],
    ['the drive is gone', 'open', 'ENXIO', 'notFound'],
    ['the drive fails', 'flush', 'EIO', 'diskFault'],
    ['too many files are open', 'open', 'EMFILE', 'unexpected'],
    ['a sync client holds the file and does not let go', 'open', 'EBUSY', 'fileInUse'],
  ])('say that %s, and go on by themselves once that is over', async (_what, step, code, kind) => {
    const { disk, break: breakDisk, mend } = unruly()
    const { append, held } = await host(disk)
    await append(1, 2)
    for (const bytes of [0, 7, 30]) {
      const { last } = (await held()).held
      breakDisk(step, code, Number.POSITIVE_INFINITY, bytes)
      expect(await append(last + 1)).toMatchObject({ kind: 'failed', failure: { kind } })
      expect(await append(last + 1)).toMatchObject({ kind: 'failed', failure: { kind } })
      mend()
      expect(await append(last + 1, last + 2)).toMatchObject({ kind: 'ok', value: { last: last + 2 } })
    }
    expect((await held()).held).toMatchObject({ last: 8, seen: 8 })
  })

  it('leave no rest behind when a full disk took only a part', async () => {
    const { disk, break: breakDisk, mend } = unruly()
    const { folder, append } = await host(disk)
    await append(1)
    const before = await readFile(join(folder, '0001-journal-0000000001-1.log'))
    breakDisk('write', 'ENOSPC', 1, 12)
    await append(2)
    mend()
    expect(await readFile(join(folder, '0001-journal-0000000001-1.log'))).toEqual(before)
    await append(2)
    expect(await readdir(folder)).toHaveLength(1)
  })

  it('wait for a sync client that lets go after a moment', async () => {
    const { disk, break: breakDisk } = unruly()
    const { append } = await host(disk)
    await append(1)
    for (const code of ['EBUSY', 'EPERM', 'EACCES']) {
      breakDisk('open', code, 3)
      expect(await append(1)).toMatchObject({ kind: 'ok' })
    }
  })

  it('say when the folder cannot be made', async () => {
    const { disk, break: breakDisk } = unruly()
    const { append } = await host(disk)
    breakDisk('mkdir', 'EROFS')
    expect(await append(1)).toMatchObject({ kind: 'failed', failure: { kind: 'notPermitted' } })
  })

  it('that were removed under the running app are begun again by the app, not taken for a new start', async () => {
    const { folder, append, held } = await host()
    await append(1, 2, 3)
    await rm(folder, { recursive: true })
    expect(await append(4)).toEqual({ kind: 'ok', value: { kind: 'behind', last: 0 } })
    await append(1, 2, 3, 4)
    expect((await held()).held.last).toBe(4)
  })

  it('never write behind what another program has added', async () => {
    const { folder, append, held } = await host()
    await append(1, 2)
    await appendFile(join(folder, '0001-journal-0000000001-1.log'), bytesOf('rubbish'))
    expect(await append(3)).toMatchObject({ kind: 'ok', value: { last: 3 } })
    expect(await held()).toMatchObject({
      held: { last: 3, seen: 3 },
      journal: [{ state: 'torn' }, { first: 3, state: 'whole' }],
    })
  })

  it('leave files alone that are not theirs', async () => {
    const { folder, root, handlers, append } = await host()
    await append(1)
    await writeFile(join(folder, 'notes.txt'), 'mine')
    await mkdir(join(root, 'Other folder'))
    expect(await handlers['safety.list']({})).toEqual({ kind: 'ok', value: { workshopIds: [workshopId] } })
    expect((await handlers['safety.read']({ workshopId })).kind).toBe('ok')
    expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('mine')
  })

  it('are gone after erasing, and those of another workshop are not', async () => {
    const { root, handlers, append } = await host()
    await append(1)
    await handlers['safety.append']({ workshopId: 'other', entries: [{ seq: 1, json: '{}' }] })
    expect(await handlers['safety.erase']({ workshopId })).toEqual({
      kind: 'ok',
      value: { removed: expect.any(Number), left: [] },
    })
    expect(await readdir(root)).toEqual(['id-6f74686572'])
  })

  it('tell a forbidden file from a damaged one', async () => {
    const { disk, break: breakDisk } = unruly()
    const { append, handlers } = await host(disk)
    await append(1)
    breakDisk('open', 'EACCES')
    expect(await handlers['safety.read']({ workshopId })).toMatchObject({ failure: { kind: 'notPermitted' } })
  })

  it('take a file that the disk cannot give back for damaged', async () => {
    const { folder, append, held } = await host({
      ...patient,
      open: async (path, flags, mode) => {
        const handle = await open(path, flags, mode)
        if (String(path).includes('snapshot')) {
          handle.readFile = (async () => {
            throw diskError('EIO')
          }) as typeof handle.readFile
        }
        return handle
      },
    })
    await append(1, 2)
    await writeFile(join(folder, '0001-snapshot-0000000002-2026-03-10.json'), 'anything')
    expect(await held()).toMatchObject({ held: { base: null, last: 2 }, snapshots: [{ isWhole: false }] })
  })

  it('have a shelf that is empty before anything was kept', async () => {
    const shelf = diskShelf(patient, join(await scratchFolder(), 'none'))
    expect(await shelf.list()).toEqual({ kind: 'ok', value: [] })
    expect(await shelf.folder('any').list()).toEqual({ kind: 'ok', value: [] })
  })
})
