import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { goToStep } from '../support/drive.ts'
import { importedInsurer } from '../support/imported-insurer.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp, stageOf } from '../support/open-app.ts'

let app: OpenApp

/** The insurer after its first round: nothing settled yet. */
beforeAll(async () => {
  app = await openApp()
  const all = importedInsurer()
  const firstRound = { ...all, ballots: all.ballots.filter(({ round }) => round === 1) }
  const path = join(app.folder, 'first-round.json')
  await writeFile(path, writeWorkshopFile(firstRound, '2026-11-17T08:30:00.000Z' as Instant))
  app.dialogs.file = path
  await app.page.getByRole('button', { name: 'Open a file' }).click()
  await app.page.getByRole('navigation', { name: 'Steps' }).waitFor()
})

afterAll(async () => {
  expect(app.pageErrors).toEqual([])
  await app.close()
})

const sliders = () => app.page.getByRole('slider')
const change = () => app.page.getByRole('region', { name: 'What could change it' })
const row = (title: string) => app.page.getByRole('row', { name: new RegExp(title) })

test('the verdict says how firm it is in words and counts', async () => {
  await goToStep(app.page, 'Verdict')
  await app.page
    .getByRole('heading', {
      level: 1,
      name: 'Repair invoice checking is first, but only in about 5 of 10 what-ifs',
    })
    .waitFor()
  await app.page.getByText('Open', { exact: true }).first().waitFor()
  await change().getByText('For 4 of you: without that person’s votes another would be level.').waitFor()
  await change()
    .getByText(
      'Only if Data availability counted for nothing would Motor claim first-notice intake be level.',
    )
    .waitFor()
  await row('Repair invoice checking').getByText('5 of 10', { exact: true }).waitFor()
  await row('Sanctions alert clearing').getByText('2 of 10', { exact: true }).waitFor()
  await row('Fully autonomous claim settlement').getByText('never', { exact: true }).waitFor()
})

test('the stage says it in a sentence with a count, once the votes are revealed', async () => {
  await goToStep(app.page, 'Verdict')
  await app.page.keyboard.press('s')
  await app.page.getByRole('region', { name: 'Projector' }).waitFor()
  const stage = stageOf(app.context)
  await stage?.getByRole('heading', { name: 'The votes are still sealed' }).waitFor()
  await app.page.getByRole('button', { name: 'Open all votes' }).click()
  await stage
    ?.getByRole('heading', { name: 'Repair invoice checking is first, but only in about 5 of 10 what-ifs' })
    .waitFor()
  await stage?.getByText('For 4 of you: without that person’s votes another would be level.').waitFor()
  await app.page
    .getByRole('region', { name: 'Projector' })
    .getByRole('button', { name: 'Close projector window' })
    .click()
  await app.page.getByRole('region', { name: 'Projector' }).waitFor({ state: 'detached' })
  expect(stage).toBeDefined()
})

test('every number shows its arithmetic', async () => {
  await app.page.getByRole('button', { name: 'How the numbers are made' }).click()
  const page = app.page.getByRole('dialog', { name: 'How the numbers are made' })
  await page.getByText(/of 10,000 times first/).waitFor()
  await page.getByText('The room’s score', { exact: true }).click()
  await page.getByText(/^Business impact: .*So: 5\.$/).waitFor()
  await page.getByText('Points', { exact: true }).click()
  await page.getByText(/ = 4\.2$/).waitFor()
  await app.page.keyboard.press('Escape')
})

test('weights that are tried move the counts and are never saved: R and leaving bring the agreed ones back', async () => {
  const shares = () => app.page.locator('.weight-slider output').allInnerTexts()
  const equal = ['20%', '20%', '20%', '20%', '20%']
  expect(await shares()).toEqual(equal)
  await sliders().first().focus()
  for (let press = 0; press < 40; press += 1) await app.page.keyboard.press('ArrowRight')
  await app.page.getByText('Trying other weights; nothing is saved').waitFor()
  await row('Repair invoice checking').getByText('4.43', { exact: true }).waitFor()
  await app.page.keyboard.press('r')
  await expect.poll(shares).toEqual(equal)
  await sliders().nth(1).focus()
  await app.page.keyboard.press('End')
  expect(await shares()).not.toEqual(equal)
  await goToStep(app.page, 'Decide')
  await goToStep(app.page, 'Verdict')
  expect(await shares()).toEqual(equal)
  expect(await app.page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
})

test('weights are kept only by saying so, and that can be undone', async () => {
  await sliders().first().focus()
  await app.page.keyboard.press('End')
  const keep = app.page.getByRole('button', { name: 'Keep these weights' })
  await keep.click()
  await keep.waitFor({ state: 'detached' })
  await expect.poll(() => app.page.locator('.weight-slider output').first().textContent()).toBe('56%')
  await app.page.keyboard.press('Control+z')
  await expect.poll(() => app.page.locator('.weight-slider output').first().textContent()).toBe('20%')
})

test('money shows only after business impact was voted, or when asked for', async () => {
  await goToStep(app.page, 'Candidates')
  await app.page.locator('.candidate-option').filter({ hasText: 'Commercial broker' }).click()
  await app.page.getByText('Money comes after the vote on business impact').waitFor()
  expect(await app.page.getByText('Cost of this work a year').count()).toBe(0)
  await app.page.getByRole('button', { name: 'Show it now' }).click()
  await app.page.getByText('Cost of this work a year').waitFor()
  await app.page.locator('.candidate-option').filter({ hasText: 'Repair invoice' }).click()
  await app.page.getByText('Cost of this work a year').waitFor()
})

test('a figure may have a range, and most of the doubt is traced to one', async () => {
  await app.page.getByText('Low and high').click()
  const field = app.page.getByRole('group').getByLabel('Volume a month')
  await field.fill('5000 - 4000')
  await field.press('Enter')
  await app.page.getByText('is not a range').waitFor()
  await field.fill('3000 - 6000')
  await field.press('Tab')
  await expect.poll(() => field.inputValue()).toBe('3,000 – 6,000')
  await app.page.getByLabel('Share a pilot can save (%)').first().fill('40')
  await app.page.getByLabel('Share a pilot can save (%)').first().press('Tab')
  await app.page.getByText('The volume causes 100% of the uncertainty.').waitFor()
})
