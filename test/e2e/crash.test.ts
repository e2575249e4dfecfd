import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { goToStep, openSample } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  await openSample(app.page)
})

afterAll(() => app.close())

/** Breaks what shows money, so that a screen with an amount cannot be drawn. */
const breakMoney = () =>
  app.page.evaluate(() => {
    const { prototype } = Intl.NumberFormat
    const { format } = Object.getOwnPropertyDescriptors(prototype)
    Object.defineProperty(prototype, 'format', {
      configurable: true,
      get(this: Intl.NumberFormat) {
        if (this.resolvedOptions().style !== 'currency') return format.get?.call(this)
        throw new RangeError('Northgate Insurance cannot be shown')
      },
    })
    Object.assign(window, {
      mendMoney: () => Object.defineProperty(prototype, 'format', format as PropertyDescriptor),
    })
  })
const mendMoney = () => app.page.evaluate(() => (window as unknown as { mendMoney: () => void }).mendMoney())

test('a screen that cannot be drawn says so, and the rest of the app goes on', async () => {
  await breakMoney()
  await goToStep(app.page, 'Candidates')
  await app.page.getByRole('heading', { name: 'This screen did not load' }).waitFor()
  await goToStep(app.page, 'Decide')
  await app.page.getByRole('heading', { name: 'Decide' }).waitFor()
  await goToStep(app.page, 'Candidates')
  await app.page.getByRole('heading', { name: 'This screen did not load' }).waitFor()
})

test('the workshop can be exported from there, whole', async () => {
  await app.page.getByRole('main').getByRole('button', { name: 'Export the workshop file' }).click()
  await app.page.getByText(/^Saved .*\.json/).waitFor()
})

test('a report says where in the code it happened and nothing of the client', async () => {
  const name = 'report.json'
  app.dialogs.savePath = () => join(app.folder, name)
  await app.page.getByRole('button', { name: 'Save a report' }).click()
  await expect.poll(() => readFile(join(app.folder, name), 'utf8').catch(() => '')).toContain('RangeError')
  const report = await readFile(join(app.folder, name), 'utf8')
  expect(JSON.parse(report)).toMatchObject({ screen: 'candidates', error: 'RangeError', host: 'test' })
  expect(report).not.toMatch(/Northgate|INS-|Lindqvist/)
})

test('once what was wrong is gone, the screen comes back', async () => {
  await mendMoney()
  await app.page.getByRole('button', { name: 'Try again' }).click()
  await app.page.getByRole('list', { name: 'Candidates' }).waitFor()
})
