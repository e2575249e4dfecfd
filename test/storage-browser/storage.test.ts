import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { schemaVersions } from '../../renderer/storage/versions.ts'
import type { LabBrowser } from './open-lab.ts'
import { openLab, openLabBrowser } from './open-lab.ts'

let browser: LabBrowser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await openLabBrowser()
})

afterAll(() => browser.close())

beforeEach(async () => {
  context = await browser.newContext()
  page = await openLab(context)
  await page.evaluate(() => window.lab.begin())
})

afterEach(() => context.close())

describe('undo and redo', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    'take back and do again any 30 steps, exactly, also after the database was closed (%i)',
    async (seed) => {
      expect(await page.evaluate((number) => window.lab.thereAndBack(number, 30), seed)).toEqual({
        steps: 30,
        undone: true,
        redone: true,
      })
    },
  )

  test('forget what was undone once another step is taken', async () => {
    expect(await page.evaluate(() => window.lab.forgetsRedo())).toMatchObject({
      kind: 'refused',
      reason: { key: 'refused.nothingToRedo' },
    })
  })

  test('refuse with a sentence, and change nothing, where the rows have moved', async () => {
    expect(await page.evaluate(() => window.lab.movedUnderneath())).toMatchObject({
      result: { kind: 'refused', reason: { key: 'refused.moved' } },
      same: true,
    })
  })
})

describe('what the screens follow', () => {
  test('equals a whole reading after any steps, and rows that did not change stay the same objects', async () => {
    const { same, kept } = await page.evaluate(() => window.lab.projection(40, 40))
    expect(same).toBe(40)
    expect(kept).toBeGreaterThan(60)
  })

  test('shows a step of one window in the other', async () => {
    const other = await openLab(context)
    await other.evaluate(() => window.lab.open())
    await other.evaluate(() => window.lab.startFollowing())
    await page.evaluate(() => window.lab.rename('Seen elsewhere'))
    await expect.poll(() => other.evaluate(() => window.lab.followedTitle())).toBe('Seen elsewhere')
    await other.evaluate(() => window.lab.rename('And back'))
    expect(await page.evaluate(() => window.lab.title())).toBe('And back')
  })

  test('says that a workshop is gone when it was erased', async () => {
    await page.evaluate(() => window.lab.startFollowing())
    await page.evaluate(() => window.lab.erase())
    await expect.poll(() => page.evaluate(() => window.lab.followedTitle())).toBe('gone')
  })
})

describe('a step is written whole or not at all', () => {
  test.each([1, 2, 3])('when the disk is full at row %i, and works once there is room', async (row) => {
    expect(await page.evaluate((number) => window.lab.fullDisk(number), row)).toEqual({
      outcome: expect.stringMatching(/Error/),
      same: true,
      again: 'committed',
    })
  })

  test('when the journal cannot be written, no row is', async () => {
    expect(await page.evaluate(() => window.lab.jamJournal())).toEqual({
      outcome: expect.stringMatching(/Error/),
      same: true,
    })
  })
})

describe('the database', () => {
  test('has the tables and indexes of its latest version', async () => {
    const shape = await page.evaluate(() => window.lab.shape())
    const declared = Object.assign({}, ...schemaVersions.map(({ stores }) => stores)) as Record<
      string,
      string
    >
    const names = Object.entries(declared).map(([name, spec]) => [
      name,
      spec.split(',').map((index) => index.trim()),
    ])
    expect(shape).toEqual(Object.fromEntries(names))
  })

  test('holds only rows that its schemas read', async () => {
    const { rows, refused } = await page.evaluate(() => window.lab.parsesEveryRow())
    expect(refused).toEqual([])
    expect(rows).toBeGreaterThan(5)
  })

  test('of version 1 is brought up to date, and its steps can still be taken back', async () => {
    const file = join(import.meta.dirname, '../fixtures/workshop-version-1.json')
    const rows = JSON.parse(readFileSync(file, 'utf8')).workshop
    expect(await page.evaluate((old) => window.lab.fromVersion1(old), rows)).toEqual({
      refused: [],
      candidates: 24,
      undone: 'committed',
      title: 'Before',
      version: Math.max(...schemaVersions.map((schema) => schema.version)),
    })
  })

  test('of a newer version is refused and left as it is', async () => {
    const { kind, version } = await page.evaluate(() => window.lab.newerVersion())
    const latest = Math.max(...schemaVersions.map((schema) => schema.version))
    expect({ kind, version }).toEqual({ kind: 'newer', version: (latest + 1) * 10 })
  })

  test('is let go, and that is said, when another window brings a newer version', async () => {
    const other = await openLab(context)
    await other.evaluate(() => window.lab.takeOver())
    expect(await page.evaluate(() => window.lab.wasTakenOver())).toEqual({ takenOver: true, isOpen: false })
  })
})

describe('what is not a step', () => {
  test('is remembered across a reload: what was half typed, and where the facilitator was', async () => {
    await page.evaluate(() => window.lab.remember())
    await page.reload()
    await page.evaluate(() => window.lab.open())
    expect(await page.evaluate(() => window.lab.remembered())).toEqual({
      drafts: [['title', 'half a ti']],
      step: 'ranking',
    })
  })
})

describe('deleting', () => {
  test('puts a workshop in the bin, and undo takes it out', async () => {
    expect(await page.evaluate(() => window.lab.bin())).toEqual({ binned: true, restored: true })
  })

  test('for good leaves no row of it in any table, and its copy whole', async () => {
    await page.evaluate(() => window.lab.remember())
    expect(await page.evaluate(() => window.lab.erase())).toEqual({
      rows: {},
      copyIsWhole: true,
      shared: false,
    })
  })
})
