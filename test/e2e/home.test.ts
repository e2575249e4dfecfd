import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { beginWorkshop, doing, goToStep, openSample, workshopCard } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
})

afterAll(() => app.close())

const home = () => app.page.getByRole('button', { name: 'Workshops', exact: true }).click()
const heading = (name: RegExp) => app.page.getByRole('heading', { name, level: 1 })

test('without a workshop the list says what to do, and does it', async () => {
  await app.page.getByRole('button', { name: 'Start a workshop' }).click()
  const create = app.page.getByRole('button', { name: 'Create workshop' })
  expect(await create.isDisabled()).toBe(true)
  await app.page.getByLabel('Client').fill('Tideway Water')
  await app.page.keyboard.press('Enter')
  await app.page.locator('[data-rail]').waitFor()
  await home()
  await workshopCard(app.page, 'Tideway Water').waitFor()
})

test('a card is named in sentences, and the keyboard opens it', async () => {
  await openSample(app.page)
  await home()
  const card = app.page.getByRole('button', {
    name: /^Northgate Insurance, First AI pilot, 17 Nov 2026\. Pilot: Repair invoice checking\./,
  })
  await card.focus()
  await app.page.keyboard.press('Tab')
  expect(await app.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'More for Northgate Insurance, First AI pilot',
  )
  await card.focus()
  await app.page.keyboard.press('Enter')
  await app.page.locator('[data-rail]').waitFor()
  await home()
  expect(await findings(app.page)).toEqual([])
})

test('a search finds clients without accents and candidates by their title, and says how many', async () => {
  const search = app.page.getByRole('searchbox')
  await search.fill('tidewáy')
  await app.page.getByText('One workshop of 2').waitFor()
  await workshopCard(app.page, 'Northgate').waitFor({ state: 'detached' })
  await search.fill('mailroom')
  await workshopCard(app.page, 'Has “Mailroom').waitFor()
  await search.fill('nothing like it')
  await app.page.getByText('No workshop with these words').waitFor()
  await search.fill('')
  await workshopCard(app.page, 'Tideway').waitFor()
})

test('closing says what was saved and where, and that a change came after it', async () => {
  const { page } = app
  await workshopCard(page, 'Northgate').click()
  await goToStep(page, 'Close')
  await heading(/Nothing is saved outside this app yet/).waitFor()
  await doing(page.locator('.workshop-cue'), 'export.all').click()
  await heading(/4 files saved\. Here is the page to sign\./).waitFor()
  await page.getByText(`In ${app.folder}`).waitFor()
  await page.getByRole('checkbox', { name: /^Print the page and sign it/ }).click()
  await expect.poll(() => page.getByRole('checkbox', { name: /^Print the page/ }).isChecked()).toBe(true)
  await heading(/4 files saved\. Here is the page to sign\./).waitFor()
  await goToStep(page, 'Prepare')
  await page.getByLabel('Facilitator').fill('Ada')
  await page.keyboard.press('Tab')
  await goToStep(page, 'Close')
  await heading(/4 files saved\. Some lack the last changes\./).waitFor()
  expect(await page.getByText(/it lacks the last changes$/).count()).toBe(4)
  app.dialogs.savePath = () => join(app.folder, 'again.docx')
  await page.getByRole('button', { name: 'Save the report' }).click()
  await page.getByText('again.docx', { exact: true }).waitFor()
  expect(await page.getByText(/it lacks the last changes$/).count()).toBe(3)
})

test('what was saved and ticked is known after a restart', async () => {
  app = await app.restart()
  await heading(/4 files saved\./).waitFor()
  expect(await app.page.getByRole('checkbox', { name: /^Print the page/ }).isChecked()).toBe(true)
  expect(await app.page.getByRole('button', { name: 'Open the folder' }).count()).toBe(0)
})

test('erasing from there begins with this workshop', async () => {
  const { page } = app
  await page.getByRole('button', { name: 'Erase data…' }).click()
  await page.getByText('To confirm, type the client’s name: Northgate Insurance').waitFor()
  expect(await page.getByRole('radio', { name: /^One workshop/ }).isChecked()).toBe(true)
  await page.getByText('The other workshop is not touched.').waitFor()
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: 'Cancel' }).click()
  await workshopCard(page, 'Northgate').waitFor()
})

test('many workshops stand under headings, and thirty more are drawn at a time', async () => {
  const { page } = app
  for (let index = 0; index < 9; index += 1) {
    await beginWorkshop(page, `Client ${index}`)
    await home()
  }
  await page.getByRole('heading', { name: /^Due within 14 days \(1\d\)$/ }).waitFor()
  await page.getByRole('button', { name: /^Show \d more$/ }).click()
  await expect.poll(() => page.locator('.home-open').count()).toBe(11)
  expect(await findings(page)).toEqual([])
  expect(app.pageErrors).toEqual([])
})
