import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileOf } from '../support/crowded-room.ts'
import { cell, goToStep, openSample } from '../support/drive.ts'
import { fullRoom, longestTitle, longReason } from '../support/full-room.ts'
import { measureStage } from '../support/measure-stage.ts'
import { openFile, plugInProjector, shows } from '../support/mishap-room.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

const shortTitles = ['Motor claim first-notice intake', 'Mid-term change e-mail processing', 'Post sorting']
const languages = ['English', 'German', 'French', 'Spanish'] as const
const criteria = [
  'Business impact',
  'Data availability',
  'Technical feasibility',
  'Team readiness',
  'Production path',
] as const
const walls = [
  { width: 1920, height: 1080, dark: false },
  { width: 480, height: 270, dark: false },
  { width: 1280, height: 720, dark: true },
] as const

/** Dots of twenty people who voted twice, under a question and a title of two lines each. */
const leastDot = 33

/** Letters of a numeral that is read from ten metres: up to eight rows, and up to twelve. */
const leastNumeral = (rows: number) => (rows <= 8 ? 60 : 44)

const rooms = [
  { name: '3 candidates and 3 seats', room: () => fullRoom(3, 3, shortTitles) },
  { name: '8 candidates with the longest titles and 20 seats', room: () => fullRoom(8, 20, [longestTitle]) },
  { name: '12 candidates and 8 seats', room: () => fullRoom(12, 8, shortTitles) },
  { name: '24 candidates, every other title long', room: () => fullRoom(24, 20, ['Sorting', longestTitle]) },
] as const

describe.each(rooms)('the scores on the wall, of $name,', ({ room }) => {
  let app: OpenApp
  let stage: Page

  const key = (name: string) => app.page.keyboard.press(name)

  /** Measures what the stage shows: in English on each wall and in the dark, in the others on the largest. */
  async function isReadable(language: string, face: string): Promise<void> {
    for (const { dark, ...wall } of language === 'English' ? walls : walls.slice(0, 1)) {
      await stage.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
      await stage.setViewportSize(wall)
      const message = `${language}, ${face}, ${wall.width} x ${wall.height}`
      const wrong = () =>
        stage.evaluate(measureStage).then(({ small, cut, over, faint }) => ({ small, cut, over, faint }))
      await expect.poll(wrong, { message }).toEqual({ small: [], cut: [], over: [], faint: [] })
      const { numeral, rows, dot } = await stage.evaluate(measureStage)
      if (numeral !== null) expect(numeral, message).toBeGreaterThanOrEqual(leastNumeral(rows) - 0.5)
      if (dot !== null) expect(dot, message).toBeGreaterThanOrEqual(leastDot)
    }
  }

  const heading = () => stage.locator('h1').textContent()

  beforeAll(async () => {
    app = await openApp()
    await openFile(app, fileOf(room()))
    await goToStep(app.page, 'reveal')
    stage = await plugInProjector(app)
  })

  afterAll(() => app.close())

  test.each(languages)('are read from ten metres while they are opened, in %s', async (language) => {
    const before = await heading()
    await goToStep(app.page, 'prepare')
    await app.page.getByLabel('Language of projector and documents').selectOption(language)
    await goToStep(app.page, 'reveal')
    await shows(stage, 'grid')
    if (language !== 'English') await expect.poll(heading).not.toBe(before)
    await isReadable(language, 'sealed')
    await key('Space')
    await key('Space')
    const sealed = stage.locator('.scores-sealed:not(.scores-landed)')
    const all = await stage.locator('tbody td').count()
    await expect.poll(() => sealed.count()).toBe((all * 3) / 5)
    await isReadable(language, 'two of five open')
    await key('Shift+Space')
    await expect.poll(() => stage.locator('.scores-next').count()).toBe(0)
    await isReadable(language, 'all open')
    await cell(app.page, 'K-1', 'Team readiness').click()
    await key('g')
    await shows(stage, 'openCell')
    for (const criterion of language === 'English' ? criteria : criteria.slice(0, 2)) {
      await cell(app.page, 'K-1', criterion).click()
      await expect.poll(() => cell(app.page, 'K-1', criterion).getAttribute('aria-pressed')).toBe('true')
      await shows(stage, 'openCell')
      if (criterion === 'Business impact') await stage.getByText(longReason).waitFor()
      await isReadable(language, criterion)
    }
    await key('g')
    await shows(stage, 'grid')
    for (const criterion of criteria.toReversed()) {
      await app.page.getByRole('button', { name: `Hide ${criterion.toLowerCase()} again` }).click()
    }
    await expect.poll(() => app.page.locator('[data-action="reveal.hide"]').count()).toBe(0)
  })
})

test('the sample shrunk to a quarter says what it says on the wall', async () => {
  const app = await openApp()
  await openSample(app.page)
  await goToStep(app.page, 'reveal')
  const stage = await plugInProjector(app)
  await app.page.keyboard.press('Shift+Space')
  await expect.poll(() => stage.locator('.scores-next').count()).toBe(0)
  const words = await stage.locator('.stage').textContent()
  await stage.setViewportSize({ width: 480, height: 270 })
  expect(await stage.locator('.stage').textContent()).toBe(words)
  expect(words).not.toMatch(/INS-\d/)
  await app.close()
})
