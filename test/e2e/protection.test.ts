import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { beginWorkshop } from '../support/drive.ts'
import { fakeKeychain } from '../support/fake-keychain.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

let app: OpenApp

afterEach(() => app.close())

const saved = () => app.page.locator('.top-bar').getByText('Saved', { exact: true }).waitFor()

async function showCopies(): Promise<void> {
  await app.page.getByRole('button', { name: 'Workshops' }).click()
  await app.page.getByRole('button', { name: 'Backups' }).click()
}

/** Everything the safety folder holds, as text. */
async function copies(): Promise<string> {
  const entries = await readdir(app.safetyFolder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))
  return texts.join('\n')
}

test('safety copies are encrypted where the system keeps a key, say so, and bring a workshop back', async () => {
  app = await openApp({ width: 1366, height: 768, keychain: fakeKeychain(7) })
  await beginWorkshop(app.page, 'Northgate')
  await saved()
  await showCopies()
  await app.page.getByText('Whole', { exact: true }).waitFor()
  await app.page.getByText('Encrypted on this computer.').waitFor()
  expect(await findings(app.page)).toEqual([])
  expect(await copies()).toMatch(/^pilotage-sealed-1 /)
  expect(await copies()).not.toContain('Northgate')
  const { profile } = app
  app = await app.restart(() => rm(join(profile, 'Default', 'IndexedDB'), { recursive: true }))
  await app.page.getByText(/^Restored a workshop from the backup; nothing is missing/).waitFor()
})

test('safety copies are said not to be encrypted where there is no keychain, and why', async () => {
  app = await openApp()
  await beginWorkshop(app.page, 'Northgate')
  await saved()
  await showCopies()
  await app.page.getByText('Not encrypted.').waitFor()
  await app.page.getByText(/system keeps no key for the app/).waitFor()
  expect(await copies()).toContain('Northgate')
})

test('copies whose key the system does not give back are said, stay, and are read once it does', async () => {
  let keychain = fakeKeychain(7)
  const changing = {
    isAvailable: () => true,
    backend: () => 'gnome_libsecret',
    wrap: (text: string) => keychain.wrap(text),
    unwrap: (wrapped: Uint8Array) => keychain.unwrap(wrapped),
  }
  app = await openApp({ width: 1366, height: 768, keychain: changing })
  await beginWorkshop(app.page, 'Northgate')
  await saved()
  const { profile } = app
  keychain = fakeKeychain(9)
  app = await app.restart(() => rm(join(profile, 'Default', 'IndexedDB'), { recursive: true }))
  const messages = app.page.getByRole('list', { name: 'Messages' })
  await messages.getByText('A backup cannot be read: the system does not give back the key.').waitFor()
  await messages.getByRole('button', { name: 'Backups' }).click()
  await app.page.getByText('Nothing was deleted: sign in as the person').waitFor()
  await app.page
    .getByText(/One file cannot be read without it/)
    .first()
    .waitFor()
  expect(await findings(app.page)).toEqual([])
  keychain = fakeKeychain(7)
  app = await app.restart()
  await app.page.getByText(/^Restored a workshop from the backup; nothing is missing/).waitFor()
})
