import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Disk } from '../../electron/handlers/disk.ts'
import { nodeDisk } from '../../electron/handlers/disk.ts'
import { createHandlers } from '../../electron/handlers/handlers.ts'
import { fakeKeychain } from '../support/fake-keychain.ts'
import { closedPorts, diskError, scratchFolder } from './scratch.ts'

const workshopId = 'a3bb189e-8bf9-4c1e-9f3a-0d2c5e7f8a11'
const append = { workshopId, entries: [{ seq: 1, json: '{}' }] }

/** A disk on which files of that name cannot be removed until they are let go. */
function holding(name: RegExp) {
  const held = { now: true }
  const disk: Disk = {
    ...nodeDisk,
    pause: async () => {},
    rm: async (path, options) => {
      const isFolder = (await nodeDisk.stat(path).catch(() => null))?.isDirectory()
      const holds = isFolder ? (await readdir(path)).some((one) => name.test(one)) : name.test(String(path))
      if (held.now && holds) throw diskError('EBUSY')
      return nodeDisk.rm(path, options)
    },
  }
  return { disk, held }
}

async function host(disk?: Disk) {
  const data = await scratchFolder()
  const traces = {
    windowFile: join(data, 'window.json'),
    clearRecent: vi.fn(async () => {}),
    clearCaches: vi.fn(async () => {}),
  }
  await writeFile(traces.windowFile, '{}')
  const ports = closedPorts({
    safetyFolder: join(data, 'safety'),
    keychain: fakeKeychain(7),
    traces,
    ...(disk ? { disk } : {}),
  })
  return { data, traces, handlers: createHandlers(ports) }
}

describe('wiping everything a host keeps', () => {
  test('removes copies, keys, the place of the window and what the system remembers, and counts them', async () => {
    const { data, traces, handlers } = await host()
    await handlers['safety.append'](append)
    await mkdir(join(data, 'safety', 'left by another'))
    await writeFile(join(data, 'safety', 'left by another', 'file.tmp'), 'Northgate')
    expect(await handlers['wipe.rest']({})).toEqual({
      kind: 'ok',
      value: {
        parts: [
          { what: 'copies', removed: 2, left: [] },
          { what: 'keys', removed: 1, left: [] },
          { what: 'window', removed: 1, left: [] },
          { what: 'recent', removed: 0, left: [] },
          { what: 'caches', removed: 0, left: [] },
        ],
      },
    })
    expect(await readdir(data)).toEqual([])
    expect(traces.clearRecent).toHaveBeenCalledOnce()
    expect(traces.clearCaches).toHaveBeenCalledOnce()
  })

  test('leaves no key behind in memory: the next copy is encrypted with one that is on the disk', async () => {
    const { data, handlers } = await host()
    await handlers['safety.append'](append)
    await handlers['safety.erase']({ workshopId })
    await handlers['wipe.rest']({})
    await handlers['safety.append'](append)
    expect(await readdir(join(data, 'safety-keys'))).toHaveLength(1)
    const again = createHandlers(
      closedPorts({ safetyFolder: join(data, 'safety'), keychain: fakeKeychain(7) }),
    )
    expect(await again['safety.read']({ workshopId })).toMatchObject({ value: { held: { last: 1 } } })
  })

  test('says what is held, keeps its key, and removes it once it is let go', async () => {
    const { disk, held } = holding(/journal/)
    const { data, handlers } = await host(disk)
    await handlers['safety.append'](append)
    const name = '0001-journal-0000000001-1.log'
    expect(await handlers['wipe.rest']({})).toMatchObject({
      value: {
        parts: [
          { what: 'copies', removed: 0, left: [{ name, because: 'fileInUse' }] },
          { what: 'window' },
          {},
          {},
        ],
      },
    })
    expect(await readdir(join(data, 'safety-keys'))).toHaveLength(1)
    held.now = false
    expect(await handlers['wipe.rest']({})).toMatchObject({
      value: { parts: [{ what: 'copies', removed: 1, left: [] }, { what: 'keys', removed: 1 }, {}, {}, {}] },
    })
  })

  test('says what could not be asked to go', async () => {
    const { traces, handlers } = await host()
    traces.clearCaches.mockRejectedValue(diskError('EACCES'))
    expect(await handlers['wipe.rest']({})).toMatchObject({
      value: {
        parts: [{}, {}, {}, {}, { what: 'caches', left: [{ name: 'caches', because: 'notPermitted' }] }],
      },
    })
  })
})

describe('wiping the copies of one workshop', () => {
  test('removes what it can where one file is held, says which is left, and ends it the next time', async () => {
    const { disk, held } = holding(/journal/)
    const { handlers } = await host(disk)
    await handlers['safety.append'](append)
    const frame = { seq: 1, json: '{"all":1}' }
    await handlers['safety.snapshot']({ workshopId, frame, day: '2026-03-10', newLine: false })
    const name = '0001-journal-0000000001-1.log'
    expect(await handlers['safety.erase']({ workshopId })).toEqual({
      kind: 'ok',
      value: { removed: 1, left: [{ name, because: 'fileInUse' }] },
    })
    held.now = false
    expect(await handlers['safety.erase']({ workshopId })).toEqual({
      kind: 'ok',
      value: { removed: 1, left: [] },
    })
    expect(await handlers['safety.list']({})).toEqual({ kind: 'ok', value: { workshopIds: [] } })
  })
})
