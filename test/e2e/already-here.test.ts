import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { beginWorkshop, goToStep, seat, workshopCard } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

let app: OpenApp

const dialog = () => app.page.getByRole('dialog', { name: /is already here/ })
const button = (name: string) => dialog().getByRole('button', { name, exact: true })
const notice = (text: string | RegExp) => app.page.getByRole('list', { name: 'Messages' }).getByText(text)
const names = () =>
  app.page
    .locator('[data-field^="participant."][data-field$=".name"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))

async function toList(): Promise<void> {
  const back = app.page.getByRole('button', { name: 'Workshops', exact: true })
  if ((await back.count()) > 0) await back.click()
  await app.page.getByRole('heading', { name: 'Workshops' }).waitFor()
}

async function openFile(name: string): Promise<void> {
  await toList()
  app.dialogs.file = join(app.folder, name)
  await app.page.getByRole('button', { name: 'Open a file' }).click()
}

async function saveFile(name: string): Promise<void> {
  await goToStep(app.page, 'Close')
  app.dialogs.savePath = () => join(app.folder, name)
  await app.page.getByRole('button', { name: 'Save the workshop', exact: true }).click()
  await notice(`Saved ${name}`).waitFor()
}

beforeAll(async () => {
  app = await openApp()
  await beginWorkshop(app.page, 'Northgate')
  await seat(app.page, ['Ana', 'Ben'])
  await saveFile('before.json')
})

afterAll(() => app.close())

describe('a file of a workshop that is already here', () => {
  test('opens the one that is here where both say the same', async () => {
    await openFile('before.json')
    await notice('before.json is the same as the workshop here, which was opened.').waitFor()
    expect(await dialog().count()).toBe(0)
  })

  test('in another state shows both and asks; closing the question changes nothing', async () => {
    await seat(app.page, ['Cleo'])
    await expect.poll(names).toEqual(['Ana', 'Ben', 'Cleo'])
    await openFile('before.json')
    await dialog().getByRole('region', { name: 'On this computer' }).getByText('3 people').waitFor()
    await dialog().getByRole('region', { name: 'In the file' }).getByText('2 people').waitFor()
    expect(await findings(app.page)).toEqual([])
    await button('Cancel').click()
    await dialog().waitFor({ state: 'detached' })
    expect(await app.page.locator('.home-list > li').count()).toBe(1)
  })

  test('leaves the one here alone where that is opened', async () => {
    await openFile('before.json')
    await button('Open the one here').click()
    await goToStep(app.page, 'Prepare')
    await expect.poll(names).toEqual(['Ana', 'Ben', 'Cleo'])
  })

  test('replaces it in one step, which undo takes back', async () => {
    await openFile('before.json')
    await button('Replace it').click()
    await notice('Replaced with before.json.').waitFor()
    await goToStep(app.page, 'Prepare')
    await expect.poll(names).toEqual(['Ana', 'Ben'])
    await app.page.locator('.workshop-main').focus()
    await app.page.keyboard.press('Control+z')
    await expect.poll(names).toEqual(['Ana', 'Ben', 'Cleo'])
  })

  test('and what it replaced is still there to be undone after the app was closed', async () => {
    await openFile('before.json')
    await button('Replace it').click()
    await notice('Replaced with before.json.').waitFor()
    app = await app.restart()
    await goToStep(app.page, 'Prepare')
    await expect.poll(names).toEqual(['Ana', 'Ben'])
    await app.page.locator('.workshop-main').focus()
    await app.page.keyboard.press('Control+z')
    await expect.poll(names).toEqual(['Ana', 'Ben', 'Cleo'])
  })

  test('becomes a second workshop where both are kept', async () => {
    await openFile('before.json')
    await button('Keep both').click()
    await expect.poll(names).toEqual(['Ana', 'Ben'])
    await toList()
    await workshopCard(app.page, '(from a file)').waitFor()
    expect(await app.page.locator('.home-list > li').count()).toBe(2)
  })

  test('asks also where the one here is among the deleted ones, and takes it out of them', async () => {
    const text = await readFile(join(app.folder, 'before.json'), 'utf8')
    await writeFile(join(app.folder, 'again.json'), text)
    const card = app.page.locator('.home-list > li').filter({ hasNotText: 'from a file' })
    await card.getByRole('button', { name: /^More for/ }).click()
    await app.page.getByRole('menuitem', { name: 'Delete' }).click()
    await expect.poll(() => app.page.locator('.home-list > li').count()).toBe(1)
    app.dialogs.file = join(app.folder, 'again.json')
    await app.page.getByRole('button', { name: 'Open a file' }).click()
    await dialog().getByText('It is among the deleted workshops').waitFor()
    await button('Open the one here').click()
    await goToStep(app.page, 'Prepare')
    await expect.poll(names).toEqual(['Ana', 'Ben', 'Cleo'])
    await toList()
    await expect.poll(() => app.page.locator('.home-list > li').count()).toBe(2)
  })
})

test('an older state among the safety copies asks the same, and replaces in one step', async () => {
  const { page } = app
  await page.getByRole('button', { name: 'Backups' }).click()
  const listing = page.getByRole('article', { name: /First AI pilot$/ })
  await listing.getByText('Older states').click()
  await listing.getByRole('button', { name: 'Open', exact: true }).last().click()
  await dialog().waitFor()
  await button('Replace it').click()
  await notice(/^Replaced with Snapshot after change/).waitFor()
  await page.locator('.workshop-main').focus()
  await page.keyboard.press('Control+z')
  await goToStep(page, 'Prepare')
  await expect.poll(names).toEqual(['Ana', 'Ben', 'Cleo'])
})

test('no error was reported', () => {
  expect(app.pageErrors).toEqual([])
})
