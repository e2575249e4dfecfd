import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from '../../electron/browser/listen.ts'
import { createBrowserServer } from '../../electron/browser/server.ts'
import { launchOptions } from '../support/chromium.ts'
import { goToStep, openSample } from '../support/drive.ts'

let server: Server
let browser: Browser
let context: BrowserContext
let page: Page

/** What is on the clipboard: texts by type, and of a picture its size and how many colours it has. */
const clipboard = () =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const textOf = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : null
    const pictured = async () => {
      if (!item?.types.includes('image/png')) return null
      const bitmap = await createImageBitmap(await item.getType('image/png'))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      canvas?.drawImage(bitmap, 0, 0)
      const { data = [] } = canvas?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {}
      const colours = new Set<number>()
      for (let at = 0; at < data.length; at += 4)
        colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0))
      return { width: bitmap.width, height: bitmap.height, colours: colours.size }
    }
    return { html: await textOf('text/html'), text: await textOf('text/plain'), picture: await pictured() }
  })

const copy = () => page.keyboard.press('Control+Shift+C')

beforeAll(async () => {
  const root = join(import.meta.dirname, '../../dist/renderer')
  server = createBrowserServer({ root, identity: { app: 'pilotage', version: '1.2.3' } })
  expect(await listen(server, 0)).toEqual({ kind: 'listening' })
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch(launchOptions())
  context = await browser.newContext()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address })
  page = await context.newPage()
  await page.goto(`${address}/`)
  await openSample(page)
  const [stage] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
  await stage.locator('[data-picture]').waitFor()
  await page.bringToFront()
})

afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
})

test('a key copies the verdict as a picture, and as a table that slides and sheets take', async () => {
  await goToStep(page, 'verdict')
  await copy()
  await page.getByText('Verdict: copied as a picture and a table').waitFor()
  const { html, text, picture } = await clipboard()
  expect(html).toMatch(/<table.*Repair invoice checking/s)
  const row = text?.split('\n').find((line) => line.includes('Repair invoice checking'))
  expect(row?.split('\t').filter((one) => /^[1-5]$/.test(one))).toEqual(['1', '5', '4', '4', '4', '4'])
  expect(html).not.toMatch(/INS-\d/)
  expect(picture).toMatchObject({ width: 1920, height: 1080 })
  expect(picture?.colours).toBeGreaterThan(40)
})

test('what is no table is copied as a picture alone', async () => {
  await goToStep(page, 'open')
  await copy()
  await page.getByText('Purpose: copied as a picture', { exact: true }).waitFor()
  const { html, text, picture } = await clipboard()
  expect([html, text]).toEqual([null, null])
  expect(picture?.colours).toBeGreaterThan(20)
})

test('where the browser gives no picture, tables are still copied, and of the rest that is said', async () => {
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null)
  })
  const before = await clipboard()
  await copy()
  await page.getByText('Purpose is not a table, and this browser can’t copy it as a picture.').waitFor()
  expect(await clipboard()).toEqual(before)
  await goToStep(page, 'verdict')
  await copy()
  await page.getByText('Verdict: copied as a table').waitFor()
  expect((await clipboard()).picture).toBeNull()
})

test('where the browser refuses, that is said as well', async () => {
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'))
  })
  await copy()
  await page.getByText('The browser does not let this page use the clipboard.').waitFor()
})
