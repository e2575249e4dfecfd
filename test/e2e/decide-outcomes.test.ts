import type { Locator } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { goToStep } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'
import { samplePath } from '../support/sample-files.ts'

let app: OpenApp

beforeEach(async () => {
  app = await openApp()
})

afterEach(async () => {
  expect(app.pageErrors).toEqual([])
  await app.close()
})

/** Opens a sample at the verdict. */
async function open(name: 'city-tie' | 'none'): Promise<void> {
  const { page, dialogs } = app
  dialogs.file = samplePath(name)
  await page.getByRole('button', { name: 'Open a file' }).click()
  await goToStep(page, 'Verdict')
}

const heading = (name: string | RegExp) => app.page.getByRole('heading', { level: 1, name })
const group = (name: string) => app.page.getByRole('rowgroup', { name: new RegExp(`^${name}`) })
const candidate = (title: string) => app.page.getByRole('radio', { name: new RegExp(title) })
const outcome = (name: string) =>
  app.page.getByRole('radiogroup', { name: 'Outcome' }).getByRole('radio', { name, exact: true })
const fix = (row: number, column: string) =>
  app.page.getByRole('group', { name: `Fix ${row}` }).getByLabel(column)
const condition = (column: string) =>
  app.page.getByRole('group', { name: 'Condition 1' }).getByLabel(column, { exact: true })
const hasFocus = (field: Locator) => field.evaluate((element) => element === document.activeElement)

/** The way on stands within the window, whatever is asked above it. */
async function isRecordInSight(): Promise<void> {
  const box = await app.page.getByRole('button', { name: /^Record/ }).boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(768)
}

test('where nobody is ready the verdict says so, and what the nearest would need', async () => {
  await open('none')
  await heading(/No candidate is ready today/).waitFor()
  const nearest = app.page.getByRole('region', { name: 'Nearest to ready' })
  await nearest.getByText('Data availability from 3 to 4').first().waitFor()
  await group('One step away').getByRole('button', { name: 'Customs document check' }).waitFor()
  expect(await app.page.getByText(/of 10/).count()).toBe(0)
  expect(await findings(app.page)).toEqual([])
})

test('and the decision begins at “no pilot today”, filled from what is missing, recorded with Enter', async () => {
  await open('none')
  await app.page.keyboard.press('d')
  await expect.poll(() => outcome('No pilot today').isChecked()).toBe(true)
  expect(await fix(1, 'What').inputValue()).toBe('Customs document check: Data availability from 3 to 4')
  expect(await fix(1, 'Who').inputValue()).toBe('Head of Customs')
  expect(await fix(2, 'What').inputValue()).toBe('Truck arrival forecast: Data availability from 2 to 3')
  await isRecordInSight()
  expect(await findings(app.page)).toEqual([])
  await fix(1, 'What').focus()
  await app.page.keyboard.press('End')
  await app.page.keyboard.type(', by a sample of 200')
  await app.page.keyboard.press('Enter')
  const made = app.page.getByRole('region', { name: 'No pilot today' })
  await made
    .getByText('Customs document check: Data availability from 3 to 4, by a sample of 200: Head of Customs')
    .waitFor()
})

test('a near miss can be picked with a condition: with its reason, and with what, who and by when', async () => {
  await open('none')
  await app.page.keyboard.press('d')
  await outcome('No pilot today').focus()
  await app.page.keyboard.press('ArrowLeft')
  expect(await outcome('Pick with a condition').isChecked()).toBe(true)
  expect(await app.page.getByRole('radio', { name: /Ready|One step|Not yet/, checked: true }).count()).toBe(0)
  await candidate('Customs document check').focus()
  await app.page.keyboard.press('Space')
  expect(await candidate('Customs document check').isChecked()).toBe(true)
  await app.page.keyboard.press('Enter')
  const reason = app.page.getByLabel('Why we make an exception')
  await expect.poll(() => hasFocus(reason)).toBe(true)
  await app.page.keyboard.type('The customs office asks for it')
  for (const [column, text] of [
    ['What must be true before the start', 'The customs data are released'],
    ['Who', 'Head of Customs'],
  ] as const) {
    await app.page.keyboard.press('Enter')
    await expect.poll(() => hasFocus(condition(column))).toBe(true)
    await app.page.keyboard.type(text)
  }
  await app.page.keyboard.press('Enter')
  await app.page.getByText('Give each condition a date.').waitFor()
  expect(await hasFocus(condition('By'))).toBe(true)
  await isRecordInSight()
  expect(await findings(app.page)).toEqual([])
  await condition('By').fill('2026-12-11')
  await app.page
    .getByLabel('If it fails, use the runner-up')
    .selectOption({ label: 'Truck arrival forecast' })
  await app.page.getByRole('button', { name: 'Record: pilot Customs document check' }).click()
  const made = app.page.getByRole('region', { name: 'Picked, on a condition: Customs document check' })
  await made.getByText('The customs data are released – Head of Customs, by 11 December 2026').waitFor()
  await made.getByText('Runner-up: Truck arrival forecast.').waitFor()
  await made.getByText('Exception to the rule. By the scores it is “One step away”.').waitFor()
  await app.page.getByRole('button', { name: 'Write the brief' }).waitFor()
})

test('a tie is shown as one, and nothing is chosen beforehand', async () => {
  await open('city-tie')
  await heading(/Two candidates share first place/).waitFor()
  const ready = group('Ready At least')
  await expect.poll(() => ready.getByText('shares place 1', { exact: true }).count()).toBe(2)
  await ready.getByText('Your votes cannot tell it apart from Building permit completeness check.').waitFor()
  expect(await findings(app.page)).toEqual([])
  await app.page.keyboard.press('d')
  await app.page.getByText(/are level by the rule\. The room chooses/).waitFor()
  expect(await app.page.getByRole('radio', { name: /, Ready$/, checked: true }).count()).toBe(0)
  await candidate('Supplier invoice checking').focus()
  await app.page.keyboard.press('Enter')
  await app.page.getByText('Choose a candidate, or no pilot today.').waitFor()
  await candidate('Supplier invoice checking').focus()
  await app.page.keyboard.press('ArrowUp')
  await app.page.keyboard.press('ArrowDown')
  expect(await candidate('Supplier invoice checking').isChecked()).toBe(true)
  expect(await app.page.getByLabel('Why we make an exception').count()).toBe(0)
  await app.page
    .getByLabel('Runner-up')
    .selectOption({ label: 'City digital twin that steers all traffic lights (stopped by a No)' })
  await isRecordInSight()
  await app.page.keyboard.press('Control+Enter')
  const made = app.page.getByRole('region', { name: 'Picked: Supplier invoice checking' })
  await made.waitFor()
  expect(await made.getByText('Exception to the rule.').count()).toBe(0)
  await made.getByText(/^Can we measure the outcome\? No/).waitFor()
  await app.page.getByRole('button', { name: 'Write the brief' }).waitFor()
  await app.page.keyboard.press('Control+Enter')
  await heading('Brief').waitFor()
})

test('an incomplete candidate stands apart by name, with what is missing', async () => {
  await open('city-tie')
  const apart = group('Scores missing')
  await apart
    .getByText(/^No score yet/)
    .first()
    .waitFor()
  expect(await apart.getByText(/^\d\.\d–\d\.\d$/).count()).toBeGreaterThan(0)
})
