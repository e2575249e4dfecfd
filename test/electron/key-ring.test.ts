import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeDisk } from '../../electron/handlers/disk.ts'
import { createHandlers } from '../../electron/handlers/handlers.ts'
import { openKeyRing } from '../../electron/handlers/key-ring.ts'
import { fakeKeychain } from '../support/fake-keychain.ts'
import { closedPorts, diskError, scratchFolder } from './scratch.ts'

const workshopId = 'a3bb189e-8bf9-4c1e-9f3a-0d2c5e7f8a11'
const entry = { seq: 1, json: '{"client":"Northgate"}' }
const disk = { ...nodeDisk, pause: async () => {} }

describe('the keys of the safety copies', () => {
  test('are made once, wrapped by the keychain, and found again', async () => {
    const folder = join(await scratchFolder(), 'keys')
    const first = await openKeyRing(disk, folder, fakeKeychain(7))
    const [name = '', ...more] = await readdir(folder)
    expect(more).toEqual([])
    expect(name).toBe(`0001-${first.current?.id}.key`)
    const kept = await readFile(join(folder, name))
    expect(kept.includes(Buffer.from(first.current?.bytes ?? []).toString('base64'))).toBe(false)
    const again = await openKeyRing(disk, folder, fakeKeychain(7))
    expect(again.current).toEqual(first.current)
    expect(again.lost).toBe(0)
  })

  test('that the keychain does not give back stay where they are, and another one is made', async () => {
    const folder = join(await scratchFolder(), 'keys')
    const first = await openKeyRing(disk, folder, fakeKeychain(7))
    const other = await openKeyRing(disk, folder, fakeKeychain(9))
    expect(other.lost).toBe(1)
    expect(other.current?.id).not.toBe(first.current?.id)
    expect(await readdir(folder)).toHaveLength(2)
    // The keychain is back: what was written before can be read again.
    const back = await openKeyRing(disk, folder, fakeKeychain(7))
    expect(back.find(first.current?.id ?? '')).toEqual(first.current)
  })

  test('that are damaged on the disk are lost, not taken for others', async () => {
    const folder = join(await scratchFolder(), 'keys')
    const first = await openKeyRing(disk, folder, fakeKeychain(7))
    const [name = ''] = await readdir(folder)
    await writeFile(join(folder, name), 'damaged')
    const again = await openKeyRing(disk, folder, fakeKeychain(7))
    expect(again.lost).toBe(1)
    expect(again.find(first.current?.id ?? '')).toBeUndefined()
  })

  test.each([
    ['there is none', undefined],
    ['the system says so', fakeKeychain(7, { isAvailable: () => false })],
    ['Linux has no keyring', fakeKeychain(7, { backend: () => 'basic_text' })],
    ['Linux does not know yet', fakeKeychain(7, { backend: () => 'unknown' })],
    [
      'asking fails',
      fakeKeychain(7, {
        isAvailable: () => {
          throw new Error('no bus')
        },
      }),
    ],
  ])('are not made where %s', async (_why, keychain) => {
    const folder = join(await scratchFolder(), 'keys')
    const ring = await openKeyRing(disk, folder, keychain)
    expect(ring).toMatchObject({ current: null, whyOpen: 'noKeychain', lost: 0 })
    expect(await readdir(folder).catch(() => [])).toEqual([])
  })

  test('that cannot be kept encrypt nothing', async () => {
    const folder = await scratchFolder()
    const full = {
      ...disk,
      open: async () => {
        throw diskError('ENOSPC')
      },
    }
    expect(await openKeyRing(full, folder, fakeKeychain(7))).toMatchObject({
      current: null,
      whyOpen: 'keyNotKept',
    })
    const refusing = fakeKeychain(7, {
      wrap: () => {
        throw new Error('the person said no')
      },
    })
    expect(await openKeyRing(disk, folder, refusing)).toMatchObject({ whyOpen: 'keyNotKept' })
    expect(await readdir(folder)).toEqual([])
  })
})

describe('the host', () => {
  const append = { workshopId, entries: [entry] }

  test('keeps safety copies encrypted where there is a keychain, and says so', async () => {
    const safetyFolder = join(await scratchFolder(), 'safety')
    const handlers = createHandlers(closedPorts({ safetyFolder, keychain: fakeKeychain(7) }))
    expect(await handlers['safety.append'](append)).toMatchObject({ value: { kind: 'kept' } })
    const [name = ''] = await readdir(join(safetyFolder, workshopId))
    expect(await readFile(join(safetyFolder, workshopId, name), 'utf8')).not.toContain('Northgate')
    expect(await handlers['protection.state']({})).toEqual({
      kind: 'ok',
      value: { kind: 'encrypted', openFiles: 0, lostKeys: 0, keylessFiles: 0 },
    })
    const again = createHandlers(closedPorts({ safetyFolder, keychain: fakeKeychain(7) }))
    expect(await again['safety.read']({ workshopId })).toMatchObject({
      value: { held: { entries: [entry] } },
    })
    expect(await again['safety.list']({})).toEqual({ kind: 'ok', value: { workshopIds: [workshopId] } })
  })

  test('says which files lost their key, and deletes nothing', async () => {
    const safetyFolder = join(await scratchFolder(), 'safety')
    await createHandlers(closedPorts({ safetyFolder, keychain: fakeKeychain(7) }))['safety.append'](append)
    const other = createHandlers(closedPorts({ safetyFolder, keychain: fakeKeychain(9) }))
    expect(await other['safety.read']({ workshopId })).toMatchObject({ value: { held: { last: 0 } } })
    expect(await other['protection.state']({})).toMatchObject({ value: { lostKeys: 1, keylessFiles: 1 } })
    const none = createHandlers(closedPorts({ safetyFolder }))
    expect(await none['protection.state']({})).toMatchObject({
      value: { kind: 'open', because: 'noKeychain', lostKeys: 2 },
    })
  })

  test('keeps a workshop all the same where its keys cannot be kept', async () => {
    const parent = await scratchFolder()
    const safetyFolder = join(parent, 'safety')
    await writeFile(`${safetyFolder}-keys`, 'a file where the folder should be')
    const handlers = createHandlers(closedPorts({ safetyFolder, keychain: fakeKeychain(7) }))
    expect(await handlers['safety.append'](append)).toMatchObject({ value: { kind: 'kept' } })
    expect(await handlers['protection.state']({})).toMatchObject({
      value: { kind: 'open', because: 'keyNotKept' },
    })
  })
})
