import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  beginWorkshop,
  cell,
  goToStep,
  pasteCandidates,
  railStep,
  seat,
  typeVotes,
  workshopCard,
} from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  await beginWorkshop(app.page, 'History')
})

afterAll(() => app.close())

const undo = () => app.page.getByRole('button', { name: /^Undo/ })
const redo = () => app.page.getByRole('button', { name: /^Redo/ })

test('the first step of a workshop cannot be taken back', async () => {
  expect(await undo().isDisabled()).toBe(true)
})

test('undo names what it takes back, step by step across screens', async () => {
  await seat(app.page, ['COO', 'Head of Claims'])
  await pasteCandidates(app.page, 'id\ttitle\nA-1\tFirst\n')
  await goToStep(app.page, 'Score')
  await typeVotes(app.page, '45')
  await expect
    .poll(() => undo().getAttribute('aria-label'))
    .toBe('Undo: votes on Business impact of First, first vote')
  await goToStep(app.page, 'Verdict')
  await app.page.keyboard.press('Control+z')
  await app.page.getByText('Undone: votes on Business impact of First, first vote').waitFor()
  await app.page.keyboard.press('Control+z')
  await app.page.getByText('Undone: imported 1 candidate').waitFor()
})

test('what was taken back is done again after a restart', async () => {
  app = await app.restart()
  await app.page.getByRole('heading', { name: 'Verdict' }).waitFor()
  await expect.poll(() => redo().getAttribute('aria-label')).toBe('Redo: imported 1 candidate')
  await redo().click()
  await expect
    .poll(() => redo().getAttribute('aria-label'))
    .toBe('Redo: votes on Business impact of First, first vote')
  await redo().click()
  await goToStep(app.page, 'Score')
  await expect.poll(() => cell(app.page, 'A-1', 'Business impact').textContent()).toContain('2 votes')
  expect(await redo().isDisabled()).toBe(true)
})

test('a new step after an undo leaves nothing to do again', async () => {
  await undo().click()
  await expect.poll(() => redo().isEnabled()).toBe(true)
  await typeVotes(app.page, '33')
  await expect.poll(() => redo().isDisabled()).toBe(true)
})

test('in a text field, Ctrl+Z belongs to the text', async () => {
  await goToStep(app.page, 'Prepare')
  await app.page.getByLabel('Facilitator').pressSequentially('Ada')
  await app.page.keyboard.press('Control+z')
  await goToStep(app.page, 'Score')
  await expect.poll(() => cell(app.page, 'A-1', 'Data availability').textContent()).toContain('2 votes')
})

test('a deleted workshop comes back whole, at once or later from the bin', async () => {
  const { page } = app
  const card = workshopCard(page, 'First AI pilot')
  const remove = async () => {
    await page.getByRole('button', { name: /^More for .*First AI pilot$/ }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await card.waitFor({ state: 'detached' })
  }
  await page.getByRole('button', { name: 'Workshops' }).click()
  await remove()
  await page.getByRole('button', { name: 'Undo' }).click()
  await card.waitFor()
  await remove()
  await page.getByRole('button', { name: 'Deleted (1)' }).click()
  await page.getByRole('button', { name: 'Restore' }).click()
  await card.click()
  await goToStep(page, 'Candidates')
  await expect.poll(() => railStep(page, 'Candidates').textContent()).toMatch(/1$/)
})

test('a workshop deleted for good is gone, after a question', async () => {
  const { page } = app
  await page.getByRole('button', { name: 'Workshops' }).click()
  await page.getByRole('button', { name: /^More for .*First AI pilot$/ }).click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await page.getByRole('button', { name: /^More for .*\(copy\)$/ }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Deleted (1)' }).click()
  await page.getByRole('button', { name: 'Delete permanently' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete permanently' }).click()
  await page.getByRole('button', { name: /^Deleted \(/ }).waitFor({ state: 'detached' })
  await workshopCard(page, 'First AI pilot').waitFor()
})
