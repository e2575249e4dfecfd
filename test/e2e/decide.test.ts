import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Instant } from '../../renderer/domain/calendar.ts'
import { writeWorkshopFile } from '../../renderer/storage/workshop-file.ts'
import { findings } from '../support/axe.ts'
import { roomOf } from '../support/builders.ts'
import { goToStep } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  const room = roomOf({ 'A-1': [5, 4, 4, 4, 4], 'A-2': [5, 5, 5, 3, 3] })
  const path = join(app.folder, 'room.json')
  await writeFile(path, writeWorkshopFile(room, '2026-11-17T08:30:00.000Z' as Instant))
  app.dialogs.file = path
  await app.page.getByRole('button', { name: 'Open a workshop file' }).click()
  await app.page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await goToStep(app.page, 'Decide')
})

afterAll(() => app.close())

const gut = () => app.page.getByRole('region', { name: 'Does it feel wrong?' })
const what = (row: number) => app.page.getByRole('group', { name: `Fix ${row}` }).getByLabel('What')

test('the room is asked whether it feels wrong, and what is said leads back to the discussion', async () => {
  const chosen = (name: string) => gut().getByRole('radio', { name, exact: true }).isChecked()
  await gut().getByRole('radio', { name: 'Feels wrong' }).click()
  expect(await chosen('Feels wrong')).toBe(true)
  await gut()
    .getByLabel(/What feels wrong/)
    .waitFor()
  await app.page.keyboard.press('Control+z')
  await expect.poll(() => chosen('Not asked yet')).toBe(true)
  await gut().getByRole('radio', { name: 'Feels wrong' }).click()
  await gut()
    .getByLabel(/What feels wrong/)
    .fill('Operations: nobody freed up')
  expect(await findings(app.page)).toEqual([])
  await gut().getByRole('button', { name: 'Back to discuss a cell' }).click()
  await app.page.getByRole('heading', { name: 'Discuss', level: 1 }).waitFor()
  await goToStep(app.page, 'Decide')
  await expect
    .poll(() =>
      gut()
        .getByLabel(/What feels wrong/)
        .inputValue(),
    )
    .toBe('Operations: nobody freed up')
  expect(await gut().getByRole('radio', { name: 'Feels wrong' }).isChecked()).toBe(true)
})

test('“no pilot today” is filled in by keyboard alone', async () => {
  await gut().getByRole('button', { name: 'Note it and decide' }).focus()
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.press('ArrowRight')
  await app.page.keyboard.press('Tab')
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
  await app.page.waitForTimeout(300)
  app = await app.restart()
  await expect.poll(() => what(1).inputValue()).toBe('Sample the data')
  expect(await what(2).inputValue()).toBe('Name an owner')
})

test('it is decided with Enter, and the list of what to fix first stands there', async () => {
  await what(2).focus()
  await app.page.keyboard.press('Enter')
  await app.page.getByRole('heading', { name: 'No pilot today' }).waitFor()
  await app.page.getByText('Sample the data: Data manager, by open').waitFor()
})

test('a pick that departs from the rule keeps its reason while it is typed, and needs it', async () => {
  await app.page.getByRole('radio', { name: 'Pick a pilot' }).check()
  await app.page.getByRole('radio', { name: /A-2/ }).check()
  await app.page.getByLabel('Runner-up').selectOption({ label: 'A-1 Candidate A-1' })
  await app.page.getByLabel('Reason for the override').fill('')
  await app.page.getByRole('button', { name: 'Decide on A-2' }).click()
  await app.page.getByText('This pick departs from the rule. Write down why.').waitFor()
  await app.page.getByLabel('Reason for the override').fill('The sponsor is here')
  await goToStep(app.page, 'Verdict')
  await goToStep(app.page, 'Decide')
  expect(await app.page.getByLabel('Reason for the override').inputValue()).toBe('The sponsor is here')
  expect(await app.page.getByLabel('Runner-up').locator('option:checked').textContent()).toContain('A-1')
  await app.page.getByRole('button', { name: 'Decide on A-2' }).click()
  await app.page.getByRole('heading', { name: 'Picked: A-2 Candidate A-2' }).waitFor()
})

test('no error was reported', () => {
  expect(app.pageErrors).toEqual([])
})
