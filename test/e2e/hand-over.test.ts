import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { goToStep, openSample } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

const passphrase = 'four horses under one roof'
let app: OpenApp
let sealed: string

const dialog = () => app.page.getByRole('dialog')
const notice = (text: string | RegExp) => app.page.getByRole('list', { name: 'Messages' }).getByText(text)
const save = () => dialog().getByRole('button', { name: 'Save with a passphrase' })
const first = () => dialog().getByLabel('Passphrase', { exact: true })

async function choose(path: string): Promise<void> {
  app.dialogs.file = path
  await app.page.getByRole('button', { name: 'Open a file' }).click()
}

beforeAll(async () => {
  app = await openApp()
  await openSample(app.page)
})

afterAll(() => app.close())

describe('a hand-over file', () => {
  test('asks for a passphrase twice and says honestly how good it is', async () => {
    const { page } = app
    await goToStep(page, 'Close')
    await page.getByRole('button', { name: 'Save with a passphrase' }).click()
    await dialog().getByText('nobody can reset it').waitFor()
    await first().fill('northgate')
    await dialog().getByText('Too short: 3 characters more').waitFor()
    await dialog().getByLabel('Repeat passphrase').fill('northgate')
    expect(await save().isDisabled()).toBe(true)
    await first().fill('aaaaaaaaaaaaaaaaaa')
    await dialog().getByText(/^Weak/).waitFor()
    await dialog().getByText('The passphrases don’t match yet').waitFor()
    expect(await save().isDisabled()).toBe(true)
    expect(await findings(page)).toEqual([])
  })

  test('shows what was typed only when asked to', async () => {
    expect(await first().getAttribute('type')).toBe('password')
    await dialog().getByRole('button', { name: 'Show the passphrase' }).click()
    expect(await first().getAttribute('type')).toBe('text')
    await dialog().getByRole('button', { name: 'Hide the passphrase' }).click()
    expect(await first().getAttribute('type')).toBe('password')
  })

  test('is written encrypted, under an extension of its own', async () => {
    await first().fill(passphrase)
    await dialog().getByLabel('Repeat passphrase').fill(passphrase)
    await dialog()
      .getByText(/^Good length/)
      .waitFor()
    await app.page.keyboard.press('Enter')
    await dialog().waitFor({ state: 'detached' })
    await notice(/^Saved .*\.pilotage$/).waitFor()
    const [name = ''] = (await readdir(app.folder)).filter((one) => one.endsWith('.pilotage'))
    sealed = join(app.folder, name)
    const bytes = await readFile(sealed)
    expect(bytes.subarray(0, 15).toString()).toBe('pilotage-sealed')
    expect(bytes.includes('Northgate')).toBe(false)
    expect(bytes.includes('invoice')).toBe(false)
  })

  test('asks again after a wrong passphrase, and opens as any workshop file with the right one', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Workshops' }).click()
    await choose(sealed)
    await first().fill('five horses under one roof')
    await page.keyboard.press('Enter')
    await dialog().getByText('Wrong passphrase.').waitFor()
    expect(await findings(page)).toEqual([])
    await first().fill(passphrase)
    await dialog().getByRole('button', { name: 'Open', exact: true }).click()
    // What is here already as it is in the file opens where it was left.
    await goToStep(page, 'Verdict')
    await page.getByText('Repair invoice checking').first().waitFor()
  })

  test('that was cut short or damaged is refused before a passphrase is asked for', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Workshops' }).click()
    const bytes = await readFile(sealed)
    const cut = join(app.folder, 'cut.pilotage')
    await writeFile(cut, bytes.subarray(0, bytes.length - 1))
    await choose(cut)
    await notice(/cut\.pilotage.*is incomplete/).waitFor()
    bytes[500] = (bytes[500] ?? 0) ^ 1
    const damaged = join(app.folder, 'damaged.pilotage')
    await writeFile(damaged, bytes)
    await choose(damaged)
    await notice(/damaged\.pilotage.*is damaged/).waitFor()
    expect(await dialog().count()).toBe(0)
    expect(app.pageErrors).toEqual([])
  })
})
