import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { beginWorkshop, goToStep, openSample, stepNames } from '../support/drive.ts'
import type { AppWindow, OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

const windows: readonly (AppWindow & { readonly name: string })[] = [
  { name: 'in light', width: 1366, height: 768 },
  { name: 'in the dark', width: 1366, height: 768, dark: true },
  { name: 'at 200 % zoom', width: 1366, height: 768, zoom: 2 },
]

async function overflow({ page }: OpenApp): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

describe.each(windows)('$name', (size) => {
  let app: OpenApp

  beforeAll(async () => {
    app = await openApp(size)
  })

  afterAll(() => app.close())

  test('the first start is accessible', async () => {
    await app.page.getByRole('heading', { name: 'Workshops' }).waitFor()
    expect(await findings(app.page)).toEqual([])
    expect(await overflow(app)).toBe(0)
  })

  test.each(stepNames)('an empty %s is accessible', async (step) => {
    if (step === 'Prepare') await beginWorkshop(app.page, 'Empty')
    await goToStep(app.page, step)
    expect(await findings(app.page)).toEqual([])
    expect(await overflow(app)).toBe(0)
  })

  test.each(stepNames)('a filled %s is accessible', async (step) => {
    if (step === 'Prepare') {
      await app.page.getByRole('button', { name: 'Workshops' }).click()
      await openSample(app.page)
    }
    await goToStep(app.page, step)
    expect(await findings(app.page)).toEqual([])
    expect(await overflow(app)).toBe(0)
  })

  test('scores by card and the settle panel are accessible', async () => {
    await goToStep(app.page, 'Score')
    for (const mode of ['By card', 'Agree']) {
      await app.page.getByText(mode, { exact: true }).click()
      expect(await findings(app.page)).toEqual([])
    }
  })

  test('the safety copies are accessible', async () => {
    await app.page.getByRole('button', { name: 'Workshops' }).click()
    await app.page.getByRole('button', { name: 'Backups' }).click()
    await app.page.getByText('Whole', { exact: true }).first().waitFor()
    expect(await findings(app.page)).toEqual([])
    expect(await overflow(app)).toBe(0)
    await app.page.getByRole('button', { name: 'Workshops' }).click()
    await app.page.locator('.home-open').filter({ hasText: 'Northgate' }).click()
    await app.page.getByRole('navigation', { name: 'Steps' }).waitFor()
  })

  test('dialogs are accessible', async () => {
    await app.page.keyboard.press('?')
    await app.page.getByRole('dialog').waitFor()
    expect(await findings(app.page)).toEqual([])
    await app.page.keyboard.press('Escape')
    await app.page.getByRole('dialog').waitFor({ state: 'detached' })
    await goToStep(app.page, 'Candidates')
    await app.page.getByRole('button', { name: 'Import', exact: true }).click()
    await app.page
      .getByLabel('Or paste cells from a spreadsheet')
      .fill('id\ttitle\tvolume per month\nX-1\tFirst\tmany\n')
    await app.page.getByRole('dialog').getByText('row 2').first().waitFor()
    expect(await findings(app.page)).toEqual([])
  })
})
