import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pauseMilliseconds } from '../../renderer/console/components/use-draft-field.ts'
import { findings } from '../support/axe.ts'
import { goToSection, goToStep, openSample } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp, stageOf } from '../support/open-app.ts'

const statement = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'What happens today', exact: true })

/** Where the small page stands on the wall, and how large, to the pixel. */
const paper = async (stage: Page) => {
  const box = await stage.locator('.stage-paper').boundingBox()
  return box && [box.x, box.y, box.width, box.height].map(Math.round)
}

describe('the brief on the stage', () => {
  let app: OpenApp
  let stage: Page

  beforeAll(async () => {
    app = await openApp()
    await openSample(app.page)
    await goToStep(app.page, 'Brief')
    await app.page.keyboard.press('s')
    await app.page.getByRole('region', { name: 'Projector' }).waitFor()
    const opened = stageOf(app.context)
    if (!opened) throw new Error('No stage was opened')
    stage = opened
    await stage.setViewportSize({ width: 1920, height: 1080 })
    await stage.locator('.plan-page').waitFor()
  })

  afterAll(() => app.close())

  test('is the whole page until somebody writes', async () => {
    expect(await stage.locator('.stage-written').count()).toBe(0)
    await stage.getByText(/Page \d+ % full/).waitFor()
  })

  test('shows the part that the facilitator goes to, large, and where it is on the page', async () => {
    await goToSection(app.page, 'problem')
    await stage.getByRole('heading', { name: 'The case: Problem' }).waitFor()
    const size = await stage
      .locator('.stage-now')
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    expect(size).toBeGreaterThanOrEqual(40)
    expect(await stage.locator('.plan-marked').count()).toBe(1)
    expect(await stage.locator('.plan-marked').textContent()).toContain(
      await statement(app.page).inputValue(),
    )
    expect(await findings(stage)).toEqual([])
  })

  test('shows what is typed before it is committed, and loses no key', async () => {
    const committed = () => app.page.getByRole('button', { name: /^Undo/ }).getAttribute('aria-label')
    const before = await committed()
    const text = 'Every garage invoice is compared by hand'
    // No pause is long enough to commit, however slow the machine is.
    await app.page.evaluate((pause) => {
      const { setTimeout: later } = window
      const held = (work: TimerHandler, delay?: number) => (delay === pause ? 0 : later(work, delay))
      Object.assign(window, { setTimeout: held, release: () => Object.assign(window, { setTimeout: later }) })
    }, pauseMilliseconds)
    await statement(app.page).fill('')
    for (const [at, letter] of [...text].entries()) {
      await statement(app.page).press(letter === ' ' ? 'Space' : letter, { delay: 0 })
      if (at % 10 !== 9) continue
      const typed = text.slice(0, at + 1).trim()
      await stage.locator('.stage-now').getByText(typed).waitFor()
      expect(await committed()).toBe(before)
    }
    await stage.locator('.stage-now').getByText(text).waitFor()
    expect(await statement(app.page).inputValue()).toBe(text)
    await app.page.evaluate('window.release()')
    await statement(app.page).press('End')
    await statement(app.page).press('.')
    await expect.poll(committed).not.toBe(before)
  })

  test('does not move the page while a text becomes longer', async () => {
    const before = await paper(stage)
    await statement(app.page).fill(`${'a longer text for the same field. '.repeat(14)}end`)
    await stage.locator('.stage-now').getByText('same field. end').waitFor()
    expect(await paper(stage)).toEqual(before)
  })

  test('keeps the place in sight where even the smallest letters do not fit', async () => {
    await statement(app.page).fill(`${'far too long to be read from anywhere in the room. '.repeat(80)}END`)
    await stage.getByText('The text is longer than the page').waitFor()
    const inSight = await stage.locator('.stage-written-text').evaluate((box) => {
      const now = box.querySelector('.stage-now')
      return now !== null && now.getBoundingClientRect().bottom <= box.getBoundingClientRect().bottom + 2
    })
    expect(inSight).toBe(true)
    await app.page.keyboard.press('Escape')
  })

  test('shows a row as a list, with the field that is written marked in it', async () => {
    await goToSection(app.page, 'success')
    await app.page.getByRole('textbox', { name: 'Target' }).first().focus()
    await stage.getByRole('heading', { name: 'Success criteria' }).waitFor()
    expect(await stage.locator('.stage-entry').count()).toBe(6)
    await stage.locator('.stage-entry-now').getByText('Target').waitFor()
  })

  test('can be kept at the whole page', async () => {
    await app.page.getByLabel('Shows').selectOption({ label: 'Whole page' })
    await expect.poll(() => stage.locator('.stage-written').count()).toBe(0)
    await goToSection(app.page, 'problem')
    await statement(app.page).fill('Typed while the whole page is shown')
    await stage.locator('.plan-page').getByText('Typed while the whole page is shown').waitFor()
    expect(await stage.locator('.stage-written').count()).toBe(0)
    await app.page.getByLabel('Shows').selectOption({ label: 'Section being written' })
    await stage.getByRole('heading', { name: 'The case: Problem' }).waitFor()
  })

  test('never shows what is typed into notes, and marks vague words on the console only', async () => {
    await goToStep(app.page, 'Brief')
    await statement(app.page).fill('We want to improve things with better synergy')
    await stage.locator('.stage-now').getByText('better synergy').waitFor()
    await app.page.getByText(/cannot be measured/).waitFor()
    expect(await stage.getByText(/cannot be measured/).count()).toBe(0)
    await goToStep(app.page, 'Candidates')
    await app.page.getByLabel('Notes (only you see them)').fill('SECRET of the facilitator')
    await goToStep(app.page, 'Brief')
    await stage.locator('.stage-now').waitFor()
    expect(await stage.locator('body').innerHTML()).not.toContain('SECRET')
    expect(app.pageErrors).toEqual([])
  })
})
