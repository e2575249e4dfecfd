import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { latestVersion, schemaVersions } from '../../renderer/storage/records/versions.ts'
import type { LabBrowser } from './open-lab.ts'
import { eventually, openLab, openLabBrowser } from './open-lab.ts'

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

/** Another window on the same database, following the same workshop. */
async function openOther(): Promise<Page> {
  const other = await openLab(context)
  await other.evaluate(() => window.lab.open())
  await other.evaluate(() => window.lab.startFollowing())
  return other
}

/** The tables and indexes that the versions declare, as the browser lists them. */
function declaredShape(): Record<string, readonly string[]> {
  const declared = Object.assign({}, ...schemaVersions.map(({ stores }) => stores)) as Record<string, string>
  const written = Object.entries(declared).map(([table, spec]) => {
    const [key = '', ...indexes] = spec.split(',').map((index) => index.trim())
    return [table, [key, ...indexes.toSorted()]] as const
  })
  return Object.fromEntries(written)
}

function version1Rows() {
  const file = join(import.meta.dirname, '../fixtures/workshop-version-1.json')
  return JSON.parse(readFileSync(file, 'utf8')).workshop
}

describe('undo and redo', () => {
  test.each([1, 2, 3, 4])(
    'take back and do again any 30 steps, exactly, also after the database was closed (%i)',
    async (seed) => {
      expect(await page.evaluate((number) => window.lab.thereAndBack(number, 30), seed)).toEqual({
        steps: 30,
        undone: true,
        redone: true,
      })
    },
  )

  test.each([71, 72])('go back and forth as expected in any mixture with steps (%i)', async (seed) => {
    expect(await page.evaluate((number) => window.lab.wander(number, 60), seed)).toBeNull()
  })

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
    const other = await openOther()
    await page.evaluate(() => window.lab.rename('Seen elsewhere'))
    await eventually(() => other.evaluate(() => window.lab.followedTitle())).toBe('Seen elsewhere')
    await other.evaluate(() => window.lab.rename('And back'))
    expect(await page.evaluate(() => window.lab.title())).toBe('And back')
  })

  test('is brought up to date before a step is made on it', async () => {
    expect(await page.evaluate(() => window.lab.olderPicture())).toEqual({
      kind: 'committed',
      title: 'Second',
      client: 'Third',
    })
  })

  test('comes to the same in two windows that work at the same time, and either takes all of it back', async () => {
    const other = await openOther()
    await page.evaluate(() => window.lab.startFollowing())
    await Promise.all([
      page.evaluate(() => window.lab.work(51, 15)),
      other.evaluate(() => window.lab.work(52, 15)),
    ])
    const seen = { same: true, steps: 31, gapless: true }
    expect(await page.evaluate(() => window.lab.settled())).toEqual(seen)
    expect(await other.evaluate(() => window.lab.settled())).toEqual(seen)
    expect(await other.evaluate(() => window.lab.undoAll())).toEqual({ steps: 30, same: true })
    expect(await page.evaluate(() => window.lab.settled())).toMatchObject({ same: true })
  })
})

describe('a step is written whole or not at all', () => {
  test.each([
    ['full', 1],
    ['full', 4],
    ['aborted', 4],
  ] as const)('when the disk is %s at row %i, and works once there is room', async (fault, row) => {
    const tried = await page.evaluate(([kind, number]) => window.lab.faultAtRow(kind, number), [
      fault,
      row,
    ] as const)
    expect(tried).toEqual({ outcome: expect.stringMatching(/Error/), same: true, again: 'committed' })
  })

  test('when the journal cannot be written, no row is', async () => {
    expect(await page.evaluate(() => window.lab.jamJournal())).toEqual({
      outcome: expect.stringMatching(/Error/),
      same: true,
      again: 'committed',
    })
  })

  test('when a row is not one that could be read again', async () => {
    expect(await page.evaluate(() => window.lab.rowThatCannotBeRead())).toEqual({
      outcome: expect.stringMatching(/Error/),
      same: true,
      again: 'committed',
    })
  })
})

describe('the database', () => {
  test('has the tables and indexes of its latest version', async () => {
    expect(await page.evaluate(() => window.lab.installedShape())).toEqual({
      version: latestVersion * 10,
      shape: declaredShape(),
    })
  })

  test('holds only rows that its schemas read', async () => {
    const { rows, refused } = await page.evaluate(() => window.lab.parsesEveryRow())
    expect(refused).toEqual([])
    expect(rows).toBeGreaterThan(10)
  })

  test('of version 1 is brought up to date, and its steps can still be taken back', async () => {
    expect(await page.evaluate((old) => window.lab.fromVersion1(old), version1Rows())).toEqual({
      refused: [],
      candidates: 24,
      undone: 'committed',
      title: 'Before',
      version: latestVersion * 10,
      shape: declaredShape(),
    })
  })

  test('of version 1 stays as it was when it cannot be brought up to date', async () => {
    expect(await page.evaluate((old) => window.lab.failingUpgrade(old), version1Rows())).toEqual({
      kind: 'unavailable',
      version: 10,
      same: true,
    })
  })

  test('of a newer version is refused and left as it is, whatever its tables', async () => {
    expect(await page.evaluate(() => window.lab.newerVersion())).toEqual({
      said: { kind: 'newer', found: latestVersion + 1, known: latestVersion },
      version: (latestVersion + 1) * 10,
      same: true,
    })
  })

  test('that the browser does not give out is said to be so, and is there the next time', async () => {
    expect(await page.evaluate(() => window.lab.cannotBeOpened())).toMatchObject({
      kind: 'unavailable',
      reason: expect.stringContaining('Internal error'),
      workshops: 1,
    })
  })

  test('is let go, and that is said, when another window brings a newer version', async () => {
    const other = await openLab(context)
    await other.evaluate(() => window.lab.takeOver())
    expect(await page.evaluate(() => window.lab.wasTakenOver())).toEqual({ takenOver: true, isOpen: false })
  })
})
