import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { findings } from '../support/axe.ts'
import { roomOf } from '../support/builders.ts'
import { goToStep } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'
import { savedDraft } from '../support/saved-drafts.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  const room = roomOf({ 'A-1': [5, 4, 4, 4, 4], 'A-2': [5, 5, 5, 3, 3], 'A-3': [5, 5, 4, 4, 2] })
  const path = join(app.folder, 'room.json')
  await writeFile(path, writeWorkshopFile(room, '2026-11-17T08:30:00.000Z' as Instant))
  app.dialogs.file = path
  await app.page.getByRole('button', { name: 'Open a file' }).click()
  await app.page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await goToStep(app.page, 'Decide')
})

afterAll(() => app.close())

const gut = () => app.page.getByRole('region', { name: 'Does first place feel wrong to anyone?' })
const what = (row: number) => app.page.getByRole('group', { name: `Fix ${row}` }).getByLabel('What')
const outcome = (name: string) =>
  app.page.getByRole('radiogroup', { name: 'Outcome' }).getByRole('radio', { name, exact: true })
const candidate = (key: string) => app.page.getByRole('radio', { name: new RegExp(`^${key} `) })
const reason = () => app.page.getByLabel('Why we make an exception')
const record = () => app.page.getByRole('button', { name: /^Record: pilot/ })

test('the room is asked whether it feels wrong, and what is said leads back to the discussion', async () => {
  const chosen = (name: string) => gut().getByRole('radio', { name, exact: true }).isChecked()
  await gut().getByRole('radio', { name: 'Yes' }).click()
  expect(await chosen('Yes')).toBe(true)
  await gut()
    .getByLabel(/What feels wrong/)
    .waitFor()
  await app.page.keyboard.press('Control+z')
  await expect.poll(() => chosen('Not asked yet')).toBe(true)
  await gut().getByRole('radio', { name: 'Yes' }).click()
  await gut()
    .getByLabel(/What feels wrong/)
    .fill('Operations: nobody freed up')
  expect(await findings(app.page)).toEqual([])
  await gut().getByRole('button', { name: 'Back to Discuss' }).click()
  await app.page.getByRole('heading', { name: 'Discuss', level: 1 }).waitFor()
  await goToStep(app.page, 'Decide')
  await expect
    .poll(() =>
      gut()
        .getByLabel(/What feels wrong/)
        .inputValue(),
    )
    .toBe('Operations: nobody freed up')
  expect(await gut().getByRole('radio', { name: 'Yes' }).isChecked()).toBe(true)
})

test('the pick by the rule is chosen beforehand, as it is one', async () => {
  expect(await candidate('A-1').isChecked()).toBe(true)
  expect(await reason().count()).toBe(0)
})

test('“no pilot today” is filled in by keyboard alone', async () => {
  await outcome('Pick').focus()
  await app.page.keyboard.press('ArrowRight')
  await app.page.keyboard.press('ArrowRight')
  await what(1).focus()
  await app.page.keyboard.type('Sample the data')
  await app.page.keyboard.press('Tab')
  await app.page.keyboard.type('Data manager')
  await app.page.getByRole('button', { name: 'Add another' }).focus()
  await app.page.keyboard.press('Space')
  await what(2).focus()
  await app.page.keyboard.type('Name an owner')
  expect(await what(1).inputValue()).toBe('Sample the data')
  expect(await findings(app.page)).toEqual([])
})

test('what was typed there is there again after a look elsewhere and after a restart', async () => {
  await goToStep(app.page, 'Prepare')
  await goToStep(app.page, 'Decide')
  expect(await what(2).inputValue()).toBe('Name an owner')
  await expect.poll(() => savedDraft(app.page, 'decision.noPilot')).toContain('Name an owner')
  app = await app.restart()
  await expect.poll(() => what(1).inputValue()).toBe('Sample the data')
  expect(await what(2).inputValue()).toBe('Name an owner')
})

test('it is recorded with Enter, and the list of what has to change first stands there', async () => {
  await what(2).focus()
  await app.page.keyboard.press('Enter')
  await app.page.getByRole('heading', { name: 'No pilot today' }).waitFor()
  await app.page.getByText('Sample the data: Data manager, no date yet').waitFor()
  await app.page.getByRole('button', { name: 'Next: Close' }).waitFor()
})

test('a reason belongs to its candidate: typed for one, it is not there at another, and there again at the first', async () => {
  await outcome('Pick').check()
  await candidate('A-2').check()
  await reason().fill('The sponsor is here')
  await candidate('A-3').check()
  expect(await reason().inputValue()).toBe('')
  await reason().fill('The data are here')
  await candidate('A-2').check()
  expect(await reason().inputValue()).toBe('The sponsor is here')
  await candidate('A-1').check()
  expect(await app.page.getByLabel(/^Why \(optional/).inputValue()).toBe('')
  await candidate('A-3').check()
  expect(await reason().inputValue()).toBe('The data are here')
})

test('nor does it travel when the app is started again', async () => {
  await expect.poll(async () => (await savedDraft(app.page, 'decision.kind')) === 'pick').toBe(true)
  app = await app.restart()
  await candidate('A-2').check()
  expect(await reason().inputValue()).toBe('The sponsor is here')
  await candidate('A-1').check()
  expect(await app.page.getByLabel(/^Why \(optional/).inputValue()).toBe('')
})

test('a pick that departs from the rule needs its reason, asked where the candidate is', async () => {
  await candidate('A-2').check()
  await app.page.getByText('By the scores it is “One step away”.').waitFor()
  await app.page.getByLabel('Runner-up').selectOption({ label: 'Candidate A-1' })
  await reason().fill('')
  await record().click()
  await app.page.getByText('This is an exception to the rule. Say why. It prints on the brief.').waitFor()
  await expect.poll(() => reason().evaluate((field) => field === document.activeElement)).toBe(true)
  await reason().fill('The sponsor is here')
  await goToStep(app.page, 'Verdict')
  await goToStep(app.page, 'Decide')
  expect(await reason().inputValue()).toBe('The sponsor is here')
  expect(await app.page.getByLabel('Runner-up').locator('option:checked').textContent()).toBe('Candidate A-1')
  expect(await findings(app.page)).toEqual([])
  await record().click()
  const made = app.page.getByRole('region', { name: 'Picked: Candidate A-2' })
  await made.getByText('Exception to the rule. By the scores it is “One step away”.').waitFor()
  await made.getByText('Because: The sponsor is here').waitFor()
})

test('taking the decision back leaves the reason where it was written', async () => {
  const made = app.page.getByRole('region', { name: 'Picked: Candidate A-2' })
  await app.page.keyboard.press('Control+z')
  await made.waitFor({ state: 'detached' })
  await outcome('Pick').check()
  await candidate('A-2').check()
  await expect.poll(() => reason().inputValue()).toBe('The sponsor is here')
  await candidate('A-1').check()
  expect(await app.page.getByLabel(/^Why \(optional/).inputValue()).toBe('')
  await app.page.keyboard.press('Control+Shift+z')
  await made.waitFor()
})

test('what was recorded for one candidate is not offered for another', async () => {
  await candidate('A-3').check()
  expect(await reason().inputValue()).toBe('The data are here')
  await reason().fill('')
  await outcome('No pilot today').check()
  expect(await app.page.getByLabel(/^Why \(optional/).inputValue()).toBe('')
})

test('no error was reported', () => {
  expect(app.pageErrors).toEqual([])
})
