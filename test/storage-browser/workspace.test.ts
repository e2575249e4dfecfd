import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
  await page.evaluate(() => window.lab.start())
  await page.evaluate(() => window.lab.openIt())
})

afterEach(() => context.close())

const desk = (of = page) => of.evaluate(() => window.lab.desk())

/** The app closed and started again on the same data. */
async function restart(): Promise<void> {
  await page.reload()
  await page.waitForFunction(() => 'lab' in window)
  await page.evaluate(() => window.lab.start())
}

describe('where the app was left', () => {
  test('it starts again: workshop, step and selection', async () => {
    const place = await page.evaluate(() => window.lab.select())
    await restart()
    await eventually(() => desk()).toMatchObject({ document: 'open', title: 'Room', place })
  })

  test('at the list of workshops it starts there, and a workshop opens at its old place', async () => {
    const place = await page.evaluate(() => window.lab.select())
    await page.evaluate(() => window.lab.home())
    await restart()
    expect(await desk()).toMatchObject({ document: 'closed', place: null })
    await page.evaluate(() => window.lab.openIt())
    expect(await desk()).toMatchObject({ place })
  })

  test.each(['other', 'home'] as const)('the last wish counts when it changes at once to %s', async (to) => {
    await page.evaluate(() => window.lab.home())
    const { wanted } = await page.evaluate((where) => window.lab.changeOfMind(where), to)
    const other = await openLab(context)
    await other.evaluate(() => window.lab.open())
    await other.evaluate(() => window.lab.rename('Changed elsewhere'))
    await eventually(async () => (await desk()).listed).toContainEqual(['Changed elsewhere', false])
    expect(await page.evaluate(() => window.lab.openedId())).toBe(wanted)
    expect((await desk()).place?.workshopId ?? null).toBe(wanted)
    await restart()
    await eventually(() => page.evaluate(() => window.lab.openedId())).toBe(wanted)
  })
})

test('a file that is saved at once after a change holds it', async () => {
  expect(await page.evaluate(() => window.lab.titleSavedAtOnce('Changed a moment ago'))).toBe(
    'Changed a moment ago',
  )
})

describe('what was half typed', () => {
  test('is there after a restart, and gone once it is committed', async () => {
    await page.evaluate(() => window.lab.typeTitle('Half a ti'))
    await eventually(() => desk()).toMatchObject({ draftOnDisk: 'Half a ti' })
    await restart()
    await eventually(() => desk()).toMatchObject({ document: 'open', title: 'Room', draft: 'Half a ti' })
    expect(await page.evaluate(() => window.lab.commitTyped())).toBe('committed')
    await eventually(() => desk()).toMatchObject({ title: 'Half a ti', draft: null, draftOnDisk: null })
    await restart()
    await eventually(() => desk()).toMatchObject({ title: 'Half a ti', draft: null })
  })

  test('is no step: nothing of it can be taken back', async () => {
    await page.evaluate(() => window.lab.typeTitle('Half a ti'))
    expect(await page.evaluate(() => window.lab.journalLength())).toBe(1)
  })

  test('that the disk does not take is said', async () => {
    await page.evaluate(() => window.lab.breakDisk('full', 1))
    await page.evaluate(() => window.lab.typeTitle('H'))
    await eventually(() => desk()).toMatchObject({ save: 'failed', draft: 'H' })
  })
})

describe('a step that the disk does not take', () => {
  test.each(['full', 'aborted'] as const)(
    'leaves what was typed, says so, and is saved by trying again (%s)',
    async (fault) => {
      await page.evaluate(() => window.lab.typeTitle('Kept'))
      await eventually(() => desk()).toMatchObject({ draftOnDisk: 'Kept' })
      await page.evaluate((kind) => window.lab.breakDisk(kind, 1), fault)
      expect(await page.evaluate(() => window.lab.commitTyped())).toBe('failed')
      expect(await desk()).toMatchObject({
        title: 'Room',
        save: 'failed',
        draft: 'Kept',
        draftOnDisk: 'Kept',
        notices: [{ tone: 'problem', text: expect.stringContaining('Not saved'), action: 'Try again' }],
      })
      await page.evaluate(() => window.lab.mendDisk())
      await page.evaluate(() => window.lab.pressNotice())
      await eventually(() => desk()).toMatchObject({ title: 'Kept', save: 'saved' })
      expect(await page.evaluate(() => window.lab.journalLength())).toBe(2)
    },
  )

  test('back or forth can be tried again as well', async () => {
    await page.evaluate(() => window.lab.rename('Second'))
    await eventually(() => desk()).toMatchObject({ title: 'Second' })
    await page.evaluate(() => window.lab.breakDisk('full', 1))
    await page.evaluate(() => window.lab.undo())
    expect(await desk()).toMatchObject({ title: 'Second', save: 'failed' })
    await page.evaluate(() => window.lab.mendDisk())
    await page.evaluate(() => window.lab.pressNotice())
    await eventually(() => desk()).toMatchObject({ title: 'Room', save: 'saved' })
  })

  test('is said when it was a new workshop, and trying again puts it on the list', async () => {
    await page.evaluate(() => window.lab.home())
    await page.evaluate(() => window.lab.breakDisk('full', 1))
    await page.evaluate(() => window.lab.create('New one'))
    expect(await desk()).toMatchObject({ save: 'failed', listed: [['Room', false]] })
    await page.evaluate(() => window.lab.mendDisk())
    await page.evaluate(() => window.lab.pressNotice())
    await eventually(async () => (await desk()).listed).toContainEqual(['New one', false])
  })
})

describe('a safety copy', () => {
  test('takes the whole workshop after 500 changes, and the journal goes on in a new part', async () => {
    await page.evaluate(() => window.lab.manySteps(510))
    const held = () => page.evaluate(() => window.lab.heldCopy())
    await eventually(held).toMatchObject({ last: 511, snapshots: [expect.any(Number)] })
    const { snapshots } = await held()
    // It is of the newest change by then, which may be a few later.
    const [snapshot = 0] = snapshots
    expect(snapshot).toBeGreaterThanOrEqual(500)
    await page.evaluate(() => window.lab.manySteps(1))
    await eventually(held).toMatchObject({ last: 512, parts: [1, snapshot + 1] })
  })
})

describe('undo and redo on the desk', () => {
  test('say what was taken back and done again, and why nothing is', async () => {
    await page.evaluate(() => window.lab.rename('Second'))
    await eventually(() => desk()).toMatchObject({ title: 'Second' })
    await page.evaluate(() => window.lab.undo())
    await eventually(() => desk()).toMatchObject({ title: 'Room', notices: [{ tone: 'done' }] })
    await page.evaluate(() => window.lab.redo())
    await eventually(() => desk()).toMatchObject({ title: 'Second', notices: [{ tone: 'done' }] })
    await page.evaluate(() => window.lab.redo())
    expect(await desk()).toMatchObject({ notices: [{ tone: 'problem', text: 'Nothing to redo.' }] })
  })
})

describe('deleting', () => {
  test('puts a workshop in the bin, the notice takes it out, and so does the list', async () => {
    await page.evaluate(() => window.lab.bin())
    await eventually(() => desk()).toMatchObject({ listed: [['Room', true]] })
    await page.evaluate(() => window.lab.pressNotice())
    await eventually(() => desk()).toMatchObject({ listed: [['Room', false]] })
    await page.evaluate(() => window.lab.bin())
    await eventually(() => desk()).toMatchObject({ listed: [['Room', true]] })
    await page.evaluate(() => window.lab.unbin())
    await eventually(() => desk()).toMatchObject({ listed: [['Room', false]] })
  })

  test('for good leaves nothing of it in any table, whatever another window has open', async () => {
    await page.evaluate(() => window.lab.typeTitle('Half a ti'))
    await page.evaluate(() => window.lab.select())
    const other = await openLab(context)
    await other.evaluate(() => window.lab.start())
    await eventually(() => desk(other)).toMatchObject({ document: 'open', draft: 'Half a ti' })
    expect(await page.evaluate(() => window.lab.erase())).toEqual({
      before: [
        'ballots',
        'candidates',
        'drafts',
        'journal',
        'participants',
        'places',
        'preferences',
        'stages',
        'workshops',
      ],
      left: {},
    })
    await eventually(() => desk(other)).toMatchObject({ document: 'gone' })
    expect(await other.evaluate(() => window.lab.writeLate())).toEqual({})
  })
})

describe('a copy', () => {
  test('has ids of its own in every row, and neither feels what happens to the other', async () => {
    const copied = await page.evaluate(() => window.lab.duplicateSample())
    expect(copied).toEqual({
      title: expect.stringContaining('First AI pilot'),
      ids: expect.any(Number),
      sharedIds: [],
      mentions: [],
      untouched: true,
      whole: true,
      left: {},
    })
    expect(copied.ids).toBeGreaterThan(40)
  })
})
