import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from '../../electron/browser/listen.ts'
import { createBrowserServer } from '../../electron/browser/server.ts'
import { launchOptions } from '../support/chromium.ts'
import { beginWorkshop, goToStep, openSample, seat, workshopCard } from '../support/drive.ts'

let server: Server
let browser: Browser
let page: Page
let folder: string
const requested: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotage-loopback-'))
  const root = join(import.meta.dirname, '../../dist/renderer')
  server = createBrowserServer({ root, identity: { app: 'pilotage', version: '1.2.3' } })
  expect(await listen(server, 0)).toEqual({ kind: 'listening' })
  browser = await chromium.launch(launchOptions())
  page = await browser.newPage({ acceptDownloads: true })
  page.on('request', (request) => requested.push(request.url()))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
})

afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true, force: true })
})

test('served on loopback, the app shows a newcomer the finished brief of its sample at once', async () => {
  await openSample(page)
  await page.getByRole('heading', { name: 'Who: nothing open' }).waitFor()
  await page.getByText('picked by COO').waitFor()
  await goToStep(page, 'Verdict')
  await page.getByText('Repair invoice checking').first().waitFor()
})

test('a brief comes as a download with its own name', async () => {
  await goToStep(page, 'Close')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as Word' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(
    'Northgate Insurance - INS-02 Repair invoice checking - 2026-11-17.docx',
  )
  const path = join(folder, 'brief.docx')
  await download.saveAs(path)
  expect(Object.keys(unzipSync(await readFile(path)))).toContain('word/document.xml')
})

test('a list is read through the picker of the browser', async () => {
  await page.getByRole('button', { name: 'Workshops' }).click()
  await beginWorkshop(page, 'Picked')
  await goToStep(page, 'Candidates')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const path = join(folder, 'list.csv')
  await writeFile(path, 'id;title\nP-1;Picked from a file\n')
  const [picker] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ])
  await picker.setFiles(path)
  await page.getByRole('dialog').getByRole('button', { name: 'Import 1 candidate' }).click()
  await page.getByRole('list', { name: 'Candidates' }).getByText('Picked from a file').waitFor()
})

test('the stage is a window of its own, which the console opens and closes', async () => {
  await goToStep(page, 'Prepare')
  const [stage] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')])
  await stage.getByRole('heading', { name: 'Picked' }).waitFor()
  expect(await stage.evaluate(() => window.opener)).toBeNull()
  await page.getByRole('region', { name: 'Projector' }).waitFor()
  await Promise.all([
    stage.waitForEvent('close'),
    page.getByRole('banner').getByRole('button', { name: 'Close projector window' }).click(),
  ])
  await page.getByRole('region', { name: 'Projector' }).waitFor({ state: 'detached' })
})

test('the stage is offered when a second display is plugged in', async () => {
  await page.evaluate(() => {
    Object.defineProperty(window.screen, 'isExtended', { value: true, configurable: true })
    ;(window.screen as unknown as EventTarget).dispatchEvent(new Event('change'))
  })
  await page.getByText('Another display is connected.').waitFor()
  const [stage] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Open projector window' }).last().click(),
  ])
  await stage.getByRole('heading', { name: 'Picked' }).waitFor()
  await page.getByRole('region', { name: 'Projector' }).waitFor()
  await stage.close()
  await page.getByRole('region', { name: 'Projector' }).waitFor({ state: 'detached' })
})

test('the stage asks to be where it was closed, and for its usual place where that cannot be read', async () => {
  await page.evaluate(() => {
    const opened: string[] = []
    const open = window.open
    Object.assign(window, { opened })
    window.open = (address, name, features) => {
      opened.push(features ?? '')
      return open.call(window, address, name, features)
    }
  })
  const features = () => page.evaluate(() => (window as unknown as { opened: string[] }).opened.at(-1))
  const openAndClose = async (meanwhile: (stage: Page) => Promise<unknown>) => {
    const [stage] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')])
    await stage.getByRole('heading', { name: 'Picked' }).waitFor()
    await page.getByRole('region', { name: 'Projector' }).waitFor()
    await meanwhile(stage)
    await Promise.all([
      stage.waitForEvent('close'),
      page.getByRole('banner').getByRole('button', { name: 'Close projector window' }).click(),
    ])
    await page.getByRole('region', { name: 'Projector' }).waitFor({ state: 'detached' })
  }
  const stored = () => page.evaluate(() => localStorage.getItem('pilotage.stagePlace'))
  await page.evaluate(() => localStorage.clear())
  await openAndClose(async (stage) => {
    const place = await stage.evaluate(() => [
      window.screenX,
      window.screenY,
      window.innerWidth,
      window.innerHeight,
    ])
    await expect.poll(stored).toBe(JSON.stringify(place))
  })
  await page.evaluate(() => localStorage.setItem('pilotage.stagePlace', '[30,40,900,506]'))
  await openAndClose(async () =>
    expect(await features()).toBe('popup,noopener,left=30,top=40,width=900,height=506'),
  )
  await page.evaluate(() => localStorage.setItem('pilotage.stagePlace', '[1,"x"'))
  await openAndClose(async () => expect(await features()).toContain('width=1280,height=720'))
})

test('a stage that the browser does not let open is said, with what to do', async () => {
  await page.evaluate(() => {
    window.open = () => null
  })
  await page.keyboard.press('s')
  await page.getByText('The projector window did not open. Allow this page to open windows').waitFor()
})

test('a workshop comes back from the private files of the browser when its database is wiped', async () => {
  const saved = page.locator('.top-bar').getByText('Saved', { exact: true })
  await saved.waitFor()
  await page.evaluate(async () => {
    const deleted = Promise.withResolvers<void>()
    const request = indexedDB.deleteDatabase('pilotage')
    request.onsuccess = () => deleted.resolve()
    await deleted.promise
  })
  await page.reload()
  await page.getByText(/^Restored 2 workshops from the backup; nothing is missing/).waitFor()
  await workshopCard(page, 'Picked').click()
  await goToStep(page, 'Candidates')
  await page.getByRole('list', { name: 'Candidates' }).getByText('Picked from a file').waitFor()
  await page.getByRole('button', { name: 'Workshops' }).click()
  await page.reload()
  await workshopCard(page, 'Picked').click()
  await saved.waitFor()
})

test('a workshop that comes to its end is to be exported, and that is said once', async () => {
  const reminder = page.getByText('This workshop is only in this browser.')
  await goToStep(page, 'Close')
  expect(await reminder.count()).toBe(0)
  await goToStep(page, 'Prepare')
  await seat(page, ['COO', 'Head of Claims'])
  await goToStep(page, 'Close')
  await reminder.waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('list', { name: 'Messages' }).getByRole('button', { name: 'Export the workshop' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.json$/)
  await reminder.waitFor({ state: 'detached' })
  await goToStep(page, 'Prepare')
  await goToStep(page, 'Close')
  expect(await reminder.count()).toBe(0)
})

test('a full disk under the private files of the browser is said, and the copy catches up', async () => {
  const saved = page.locator('.top-bar').getByText('Saved', { exact: true })
  const worker = page.workers().find((one) => one.url().includes('safety-worker'))
  await worker?.evaluate(() => {
    const scope = self as unknown as {
      FileSystemSyncAccessHandle: { prototype: { write: unknown } }
      mend: () => void
    }
    const files = scope.FileSystemSyncAccessHandle.prototype
    const { write } = files
    files.write = () => {
      throw new DOMException('No more', 'QuotaExceededError')
    }
    scope.mend = () => {
      files.write = write
    }
  })
  await seat(page, ['Head of IT'])
  await page.getByRole('button', { name: 'Backup not working' }).waitFor()
  await page.getByText(/The backup cannot be written: the disk is full/).waitFor()
  await seat(page, ['Head of Sales'])
  await worker?.evaluate(() => (self as unknown as { mend: () => void }).mend())
  await page.getByText('The backup works again; nothing is missing').waitFor()
  await saved.waitFor()
})

test('the page of safety copies says where they are in a browser, and what it has promised', async () => {
  await page.getByRole('button', { name: 'Workshops' }).click()
  await page.getByRole('button', { name: 'Backups' }).click()
  await page.getByText('somebody clears this browser’s data: that clears both').waitFor()
  await page.getByText(/The browser was asked to keep them and has (not )?promised/).waitFor()
  await page.getByRole('button', { name: 'Workshops' }).click()
  await workshopCard(page, 'Picked').click()
})

test('wiping everything leaves nothing in the private files and databases of the browser', async () => {
  const kept = () =>
    page.evaluate(async () => {
      const files: string[] = []
      const root = await navigator.storage.getDirectory()
      for await (const name of (root as unknown as { keys: () => AsyncIterable<string> }).keys()) {
        files.push(name)
      }
      return { files, databases: (await indexedDB.databases()).map(({ name }) => name) }
    })
  await page.getByRole('button', { name: 'Workshops', exact: true }).click()
  expect(await kept()).toEqual({ files: ['safety'], databases: ['pilotage'] })
  await page.getByRole('button', { name: 'Erase data' }).click()
  await page.getByText('Everything', { exact: true }).click()
  await page.getByLabel('To confirm, type: everything').fill('everything')
  await page.getByRole('button', { name: 'Erase permanently' }).click()
  await page.getByRole('heading', { name: 'Erased. Nothing is left in the app.' }).waitFor()
  expect(await kept()).toEqual({ files: [], databases: [] })
  await page.getByRole('button', { name: 'Start again' }).click()
  await page.getByText('No workshop yet').waitFor()
})

test('nothing is asked of any other address', () => {
  const hosts = new Set(requested.filter((url) => url.startsWith('http')).map((url) => new URL(url).hostname))
  expect([...hosts]).toEqual(['127.0.0.1'])
})
