import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { beginWorkshop, goToStep, workshopCard } from '../support/drive.ts'
import { fakeKeychain } from '../support/fake-keychain.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

let app: OpenApp

beforeEach(async () => {
  app = await openApp({ width: 1366, height: 768, keychain: fakeKeychain(7) })
})

afterEach(() => app.close())

const notice = (text: string | RegExp) => app.page.getByRole('list', { name: 'Messages' }).getByText(text)
const home = () => app.page.getByRole('button', { name: 'Workshops', exact: true }).click()

/** A workshop of a client whose copy is on the disk, left again. */
async function workshopOf(client: string): Promise<void> {
  await beginWorkshop(app.page, client)
  await app.page.locator('.top-bar').getByText('Saved', { exact: true }).waitFor()
  await home()
  const copies = async () => (await readdir(app.safetyFolder, { recursive: true })).join()
  await expect.poll(copies).toMatch(/snapshot/)
}

const folders = () => readdir(app.safetyFolder).catch(() => [])
const confirm = (text: string) => app.page.getByLabel(/^To confirm, type/).fill(text)
const wipe = () => app.page.getByRole('button', { name: 'Erase permanently' })

describe('wiping a client', () => {
  test('takes all of its workshops, binned ones too, leaves the others, and none comes back', async () => {
    const { page } = app
    await workshopOf('Northgate')
    await workshopOf('Southgate')
    await workshopOf('Northgate')
    await page
      .getByRole('button', { name: /^More for .*First AI pilot$/ })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByRole('button', { name: 'Deleted (1)' }).waitFor()
    expect(await folders()).toHaveLength(3)
    await page.getByRole('button', { name: 'Erase data' }).click()
    await page.getByRole('combobox', { name: 'Client' }).selectOption('Northgate')
    await page.getByText('2 workshops go, those in the bin included').waitFor()
    await confirm('northgate')
    expect(await wipe().isDisabled()).toBe(true)
    expect(await findings(page)).toEqual([])
    await confirm('Northgate')
    await wipe().click()
    await page.getByRole('heading', { name: 'Erased. Nothing is left in the app.' }).waitFor()
    await page
      .locator('.wipe-counts div')
      .filter({ hasText: /^Workshops2 records$/ })
      .waitFor()
    expect(await findings(page)).toEqual([])
    expect(await folders()).toHaveLength(1)

    await page.getByRole('button', { name: 'Save the receipt' }).click()
    await notice(/^Saved Pilotage - erasure receipt - .*\.txt$/).waitFor()
    const [file = ''] = (await readdir(app.folder)).filter((name) => name.endsWith('.txt'))
    const receipt = await readFile(join(app.folder, file), 'utf8')
    expect(receipt).toMatch(/All workshops of one client: 2/)
    expect(receipt).toMatch(/Steps that could be undone: \d+ records/)
    expect(receipt).toMatch(/Backups: \d+ files/)
    expect(receipt).toMatch(/Disks keep old blocks/)
    expect(receipt).not.toMatch(/Northgate|First AI pilot/)

    app = await app.restart()
    await workshopCard(app.page, 'Southgate').waitFor()
    expect(await app.page.getByText('Northgate').count()).toBe(0)
    expect(await notice(/Restored/).count()).toBe(0)
  })

  test('of which a file is held says what is left, brings nothing back, and ends at the next start', async () => {
    const { page } = app
    await workshopOf('Northgate')
    await page.getByRole('button', { name: 'Erase data' }).click()
    await confirm('Northgate')
    app.holdFiles(true)
    await wipe().click()
    await page.getByRole('heading', { name: 'Not everything could be erased' }).waitFor({ timeout: 30_000 })
    await page
      .getByText(/^Backups .*: another program or window holds it/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    expect(await folders()).toHaveLength(1)
    app = await app.restart()
    await notice('Erasing that had been interrupted is complete now').waitFor()
    await app.page.getByText('No workshop yet').waitFor()
    expect(await folders()).toEqual([])
  })
})

test('a workshop that is opened from its file while a rest of it is being wiped is not wiped with it', async () => {
  const { page } = app
  await workshopOf('Northgate')
  await workshopCard(page, 'Northgate').click()
  await goToStep(page, 'Close')
  await page.getByRole('button', { name: 'Save the workshop' }).click()
  await notice(/^Saved .*\.json$/).waitFor()
  const [file = ''] = (await readdir(app.folder)).filter((name) => name.endsWith('.json'))
  await home()
  await page.getByRole('button', { name: 'Erase data' }).click()
  await confirm('Northgate')
  app.holdFiles(true)
  await wipe().click()
  await page.getByRole('heading', { name: 'Not everything could be erased' }).waitFor({ timeout: 30_000 })
  await home()
  app.dialogs.file = join(app.folder, file)
  await page.getByRole('button', { name: 'Open a file' }).click()
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await page.locator('.top-bar').getByText('Saved', { exact: true }).waitFor()
  await home()
  app = await app.restart()
  await notice('Erasing that had been interrupted is complete now').waitFor()
  await workshopCard(app.page, 'Northgate').waitFor()
  expect(await folders()).toHaveLength(1)
})

describe('wiping everything', () => {
  test('leaves neither database nor copies nor keys, and the app starts as on the first day', async () => {
    const { page } = app
    await workshopOf('Northgate')
    await workshopOf('Southgate')
    await page.getByRole('button', { name: 'Erase data' }).click()
    await page.getByText('Everything', { exact: true }).click()
    await page.getByText('2 workshops go, those in the bin included').waitFor()
    await confirm('everything')
    await wipe().click()
    await page.getByRole('heading', { name: 'Erased. Nothing is left in the app.' }).waitFor()
    const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
    expect(databases).toEqual([])
    expect(await folders()).toEqual([])
    expect(await readdir(`${app.safetyFolder}-keys`).catch(() => 'none')).toBe('none')
    await page.getByRole('button', { name: 'Save the receipt' }).click()
    await notice(/erasure receipt/).waitFor()
    await page.getByRole('button', { name: 'Start again' }).click()
    await page.getByText('No workshop yet').waitFor()
    await workshopOf('Eastgate')
    expect(app.pageErrors).toEqual([])
  })
})

test('deleting one workshop for good says what is held, and tries again', async () => {
  const { page } = app
  await workshopOf('Northgate')
  await page.getByRole('button', { name: /^More for .*First AI pilot$/ }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Deleted (1)' }).click()
  await page.getByRole('button', { name: 'Delete permanently' }).click()
  app.holdFiles(true)
  await page.getByRole('dialog').getByRole('button', { name: 'Delete permanently' }).click()
  await notice(/could not be erased: Backups/).waitFor({ timeout: 30_000 })
  app.holdFiles(false)
  await page.getByRole('list', { name: 'Messages' }).getByRole('button', { name: 'Try again' }).click()
  await notice('First AI pilot was deleted permanently').waitFor()
  expect(await folders()).toEqual([])
})
