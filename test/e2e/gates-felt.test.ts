import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginWorkshop, cell, goToStep, pasteCandidates, seat, typeVotes } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  await beginWorkshop(app.page, 'Gates')
  await seat(app.page, ['Ada', 'Ben'])
  await pasteCandidates(app.page, 'id\ttitle\nA-1\tFirst idea\nA-2\tSecond idea\nA-3\tThird idea\n')
  await goToStep(app.page, 'Gates')
  await app.page.locator('td[tabindex="0"]').waitFor()
  await app.page.keyboard.type('nyyyy' + 'yyyny')
})

afterAll(() => app.close())

const stopMark = 'Answered no: '

test('at the five questions one key parks a candidate with a no, with that reason and one undo', async () => {
  const { page } = app
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('p')
  await expect.poll(() => page.getByRole('row').filter({ hasText: 'First idea' }).count()).toBe(0)
  expect(await page.getByRole('dialog').count()).toBe(0)
  await goToStep(page, 'Candidates')
  await page.locator('.candidate-option', { hasText: 'First idea' }).click()
  await page
    .getByText('Answered no: sponsor named, with profit-and-loss responsibility', { exact: false })
    .first()
    .waitFor()
  await page.keyboard.press('Control+z')
  await goToStep(page, 'Gates')
  await page.getByRole('row').filter({ hasText: 'First idea' }).getByText(stopMark).waitFor()
})

test('a candidate with a no is asked about before it is scored, and only before', async () => {
  const { page } = app
  await goToStep(page, 'Score')
  const ask = page.getByRole('region', { name: 'Before you score these' })
  await ask.getByRole('button', { name: 'Park First idea' }).waitFor()
  await ask.getByRole('button', { name: 'Park First idea' }).click()
  await expect.poll(() => ask.getByRole('listitem').count()).toBe(1)
  await ask.getByRole('button', { name: 'Score Second idea anyway' }).click()
  await expect.poll(() => ask.count()).toBe(0)
  await page.getByRole('row').filter({ hasText: 'Second idea' }).getByText(stopMark).waitFor()
  await cell(page, 'A-2', 'Business impact').click()
  await typeVotes(page, '44')
  await goToStep(page, 'Reveal')
  await page.getByRole('row').filter({ hasText: 'Second idea' }).getByText(stopMark).waitFor()
})

test('a candidate is split: the original is parked with what it became, its parts say where they come from', async () => {
  const { page } = app
  await goToStep(page, 'Candidates')
  await page.getByRole('button', { name: /Third idea/ }).click()
  await page
    .getByRole('button', { name: /^More for|^More|A-3/ })
    .last()
    .click()
  await page.getByRole('menuitem', { name: 'Split' }).click()
  const dialog = page.getByRole('dialog', { name: 'Split Third idea' })
  await dialog.getByLabel('Title of part 1').fill('Intake')
  await dialog.getByLabel('Title of part 2').fill('intake')
  await dialog.getByRole('button', { name: 'Split into 2' }).click()
  await dialog.getByText('Give at least two parts a title').waitFor()
  await dialog.getByLabel('Title of part 2').fill('Payment')
  await dialog.getByRole('button', { name: 'Split into 2' }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('Split into Intake and Payment').first().waitFor()
  await page.locator('.candidate-option', { hasText: 'Payment', hasNotText: 'Third idea' }).click()
  await page.getByText('Split from Third idea').waitFor()
})
