import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageSections } from '../../renderer/domain/brief/brief-sections.ts'
import { findings } from '../support/axe.ts'
import { goToSection, isOnStep, openSample } from '../support/drive.ts'
import type { AppWindow, OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

const chosen = (page: Page) =>
  page.locator('.brief-sections [aria-current]').getAttribute('data-section', { timeout: 15_000 })

async function opened(size?: AppWindow): Promise<OpenApp> {
  const app = await openApp(size)
  await openSample(app.page)
  await goToSection(app.page, 'head')
  return app
}

describe('the sections of the brief', () => {
  let app: OpenApp
  let page: Page

  beforeAll(async () => {
    app = await opened()
    page = app.page
  })

  afterAll(() => app.close())

  test('follow one another by the key of the filled button, and the last one leads out of the step', async () => {
    for (const section of pageSections) {
      expect(await chosen(page)).toBe(section)
      expect(await findings(page), section).toEqual([])
      const height = await page
        .locator('.workshop-main')
        .evaluate((main) => main.scrollHeight - main.clientHeight)
      expect(height, section).toBe(0)
      await page.keyboard.press('Control+Enter')
    }
    await isOnStep(page, 'Close')
    await goToSection(page, 'plan')
    await page.getByRole('button', { name: 'Next: Production readiness' }).waitFor()
  })

  test('are gone to by a click on the page, which has a ring around the one that is written', async () => {
    await goToSection(page, 'money')
    const paper = page.getByRole('region', { name: 'The page as it prints' })
    expect(await paper.locator('.plan-ring').first().textContent()).toBe('Pilot cost')
    await paper.getByText('Claims payment control, motor').click()
    await expect.poll(() => chosen(page)).toBe('problem')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field')))
      .toMatch(/problem\.statement$/)
    expect(await paper.locator('.plan-ring').allTextContents()).toHaveLength(2)
    await paper.getByText('Jonas Weber, Claims team leader').click()
    await expect.poll(() => chosen(page)).toBe('head')
    await paper.getByText('8 voters').click()
    expect(await chosen(page)).toBe('head')
  })

  test('say what is open, how it prints, and lead there', async () => {
    await goToSection(page, 'production')
    await page.getByRole('textbox', { name: 'Connects to' }).fill('')
    await goToSection(page, 'scope')
    await page.getByRole('textbox', { name: 'Out of scope' }).fill('')
    await page.getByRole('heading', { name: 'Scope: 1 open' }).waitFor()
    await page.getByRole('heading', { name: '2 open', exact: true }).waitFor()
    const list = page.getByRole('navigation', { name: 'Sections of the brief' })
    await list.getByRole('button', { name: 'In production 1 open' }).waitFor()
    const row = page.locator('.brief-findings li').filter({ hasText: 'Out of scope' })
    expect(await row.textContent()).toContain('prints: “…………”')
    await page.getByRole('button', { name: 'Next open' }).click()
    await page.getByRole('heading', { name: 'In production: 1 open' }).waitFor()
    expect(
      await page
        .getByRole('textbox', { name: 'Connects to' })
        .evaluate((field) => field === document.activeElement),
    ).toBe(true)
    await page.getByRole('button', { name: 'Go there: Out of scope' }).click()
    expect(
      await page
        .getByRole('textbox', { name: 'Out of scope' })
        .evaluate((field) => field === document.activeElement),
    ).toBe(true)
  })

  test('are where they were left after another step', async () => {
    await goToSection(page, 'risks')
    await page.locator('[data-rail] [data-step="verdict"]').click()
    await page.locator('[data-rail] [data-step="brief"]').click()
    expect(await chosen(page)).toBe('risks')
  })
})

describe('the sections of the brief at 200 % zoom', () => {
  let app: OpenApp

  beforeAll(async () => {
    app = await openApp({ width: 1366, height: 768, zoom: 2 })
    await openSample(app.page)
    await app.page.locator('[data-rail] [data-step="brief"]').click()
  })

  afterAll(() => app.close())

  test('are chosen from a list, with the page behind a button', async () => {
    const { page } = app
    const sections = page.getByLabel('Sections of the brief').locator('select')
    for (const section of ['success', 'dates', 'readiness']) {
      await sections.selectOption(section)
      expect(await findings(page), section).toEqual([])
      const wide = await page
        .locator('.workshop-main')
        .evaluate((main) => main.scrollWidth - main.clientWidth)
      expect(wide, section).toBe(0)
    }
    expect(await page.locator('.brief-side').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'See the page' }).click()
    const dialog = page.getByRole('dialog', { name: 'The brief' })
    expect(await findings(page)).toEqual([])
    await dialog.getByText('Runs where:').click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'In production: nothing open' }).waitFor()
    expect(app.pageErrors).toEqual([])
  })
})
