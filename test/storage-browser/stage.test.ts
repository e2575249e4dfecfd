import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
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

async function openOther(): Promise<Page> {
  const other = await openLab(context)
  await other.evaluate(() => window.lab.open())
  return other
}

test('a workshop begins with every vote sealed and nothing held, blanked or saved', async () => {
  expect(await page.evaluate(() => window.lab.stage())).toMatchObject({
    faces: {},
    held: null,
    blank: false,
    opened: {},
    savedFiles: 0,
  })
})

test('what two windows do to the stage at once is all done', async () => {
  const other = await openOther()
  await Promise.all([page, other].map((window_) => window_.evaluate(() => window.lab.countFiles(20))))
  expect(await page.evaluate(() => window.lab.stage())).toMatchObject({ savedFiles: 40 })
})

test('the stage of a workshop is no step of it: undo leaves what was revealed', async () => {
  await page.evaluate(() => window.lab.rename('Renamed'))
  await page.evaluate(() => window.lab.openAllVotes())
  const { opened } = await page.evaluate(() => window.lab.stage())
  expect(Object.keys(opened).length).toBeGreaterThan(10)
  await page.evaluate(() => window.lab.openIt())
  await page.evaluate(() => window.lab.undo())
  await eventually(() => page.evaluate(() => window.lab.title())).toBe('Room')
  expect((await page.evaluate(() => window.lab.stage())).opened).toEqual(opened)
})

test('another window is told a picture of what the console shows, a blank one when that is nothing', async () => {
  const stage = await openOther()
  await stage.evaluate(() => window.lab.followStage())
  const told = () => stage.evaluate(() => window.lab.toldLast())
  await eventually(told).toBe('blank')
  await page.evaluate(() => window.lab.beAt('score'))
  await eventually(told).toBe('sealedCell')
  await page.evaluate(() => window.lab.openAllVotes())
  await eventually(told).toBe('openCell')
  await page.evaluate(() => window.lab.beAt('verdict'))
  await eventually(told).toBe('verdict')
  await page.evaluate(() => window.lab.startTimer())
  await eventually(() => stage.evaluate(() => window.lab.timerTold())).toBe('2026-03-10T09:08:00.000Z')
  await stage.evaluate(() => window.lab.blankStage())
  await eventually(told).toBe('blank')
  expect(await stage.evaluate(() => window.lab.timerTold())).toBeNull()
  await stage.evaluate(() => window.lab.blankStage())
  await eventually(told).toBe('verdict')
  await page.evaluate(() => window.lab.beAt(null))
  await eventually(told).toBe('blank')
})
