import { mkdtemp, readdir, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from '../../electron/browser/listen.ts'
import { createBrowserServer } from '../../electron/browser/server.ts'
import { launchOptions } from '../support/chromium.ts'
import { beginWorkshop, cell, goToStep, typeVotes } from '../support/drive.ts'
import type { NetworkTrap } from '../support/network-trap.ts'
import { readNetLog, setNetworkTrap } from '../support/network-trap.ts'

const samples = join(import.meta.dirname, '../samples')
const elsewhere = 'elsewhere.example'

/** What a whole browser asks its maker for itself, whatever page is open; Electron has none of it. */
const quiet = [
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,OptimizationGuideModelDownloading,OptimizationGuideOnDeviceModel,OptimizationTargetPrediction,MediaRouter,DialMediaRouteProvider,Translate',
  '--gaia-url=http://127.0.0.1:1',
  '--component-updater=url-source=http://127.0.0.1:1/',
]

let server: Server
let trap: NetworkTrap
let context: BrowserContext
let page: Page
let stage: Page
let folder: string
let own: string
/** Every request of every page, frame and worker. */
const requests: string[] = []
const saved: string[] = []

const isForeign = (url: string) => !url.startsWith(own) && !/^(data:|blob:)/.test(url)
const netLog = () => join(folder, 'net-log.json')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilotage-network-'))
  trap = await setNetworkTrap()
  const root = join(import.meta.dirname, '../../dist/renderer')
  server = createBrowserServer({ root, identity: { app: 'pilotage', version: '1.2.3' } })
  expect(await listen(server, 0)).toEqual({ kind: 'listening' })
  own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const options = launchOptions()
  context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...options,
    args: [...options.args, ...quiet, `--proxy-server=${trap.address}`, `--log-net-log=${netLog()}`],
    acceptDownloads: true,
    locale: 'en-GB',
  })
  context.on('request', (request) => requests.push(request.url()))
  context.on('page', (opened) =>
    opened.on('download', (download) => saved.push(download.suggestedFilename())),
  )
  page = context.pages()[0] ?? (await context.newPage())
  page.on('download', (download) => saved.push(download.suggestedFilename()))
  await page.goto(`${own}/`)
})

afterAll(async () => {
  await context.close()
  server.closeAllConnections()
  server.close()
  trap.close()
  await rm(folder, { recursive: true, force: true })
})

async function importFile(name: string): Promise<void> {
  await goToStep(page, 'Candidates')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  const [picker] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ])
  await picker.setFiles(join(samples, name))
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Import \d/ })
    .click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

test('a whole workshop is held: list, votes, stage, reveal, discussion, decision, brief', async () => {
  await beginWorkshop(page, 'Northgate Insurance')
  await importFile('insurer-candidates.csv')
  await importFile('insurer-ballots.csv')
  await goToStep(page, 'Prepare')
  ;[stage] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')])
  await stage.getByRole('heading', { name: 'Northgate Insurance' }).waitFor()
  await goToStep(page, 'Score')
  await cell(page, 'INS-24', 'Business impact').click()
  await typeVotes(page, '55555555')
  await cell(page, 'INS-24', 'Business impact').click()
  await page.keyboard.press('Space')
  await goToStep(page, 'Discuss')
  await page.getByRole('heading', { name: 'Discuss' }).waitFor()
  await goToStep(page, 'Score')
  await cell(page, 'INS-06', 'Data availability').click()
  await page.getByText('Agree', { exact: true }).click()
  await page.getByRole('group', { name: 'Agree on' }).getByRole('button', { name: '4' }).click()
  await page.getByRole('button', { name: 'Agree on 4' }).click()
  await goToStep(page, 'Verdict')
  await page.getByText('Repair invoice checking').first().waitFor()
  await goToStep(page, 'Decide')
  await page.getByRole('radio', { name: /INS-02/ }).check()
  await page.getByLabel('Decided by').fill('COO')
  await page.getByRole('button', { name: 'Record: pilot Repair invoice checking' }).click()
  await page.getByText('Picked: Repair invoice checking').waitFor()
  await goToStep(page, 'Brief')
  await page.getByRole('button', { name: 'Start the brief' }).click()
  await page
    .getByRole('region', { name: 'The page as it prints' })
    .getByText('Repair invoice')
    .first()
    .waitFor()
})

test('every document is saved', async () => {
  await goToStep(page, 'Close')
  const buttons = [
    'Save as Word',
    'Save all briefs',
    'Save the pilot plan',
    'Save the readiness list',
    'Save the report',
    'Save as Excel',
    'Save the ranking (CSV)',
    'Save the workshop',
  ]
  for (const [index, name] of buttons.entries()) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect.poll(() => saved.length, { timeout: 30_000 }).toBe(index + 1)
  }
  expect(saved.map((name) => name.split('.').at(-1)).toSorted()).toEqual(
    ['docx', 'docx', 'docx', 'docx', 'docx', 'xlsx', 'csv', 'json'].toSorted(),
  )
})

test('no request of any page, frame or worker was for another address', () => {
  expect(requests.length).toBeGreaterThan(10)
  expect(requests.filter((url) => url.includes('worker')).length).toBeGreaterThan(0)
  expect(requests.filter(isForeign)).toEqual([])
})

/** What a page can try to reach another address with. */
const attempts: readonly (readonly [name: string, attempt: string])[] = [
  ['fetch', 'fetch(address).catch(() => {})'],
  [
    'XMLHttpRequest',
    'new Promise((end) => { const x = new XMLHttpRequest(); x.onloadend = end; x.open("GET", address); x.send() })',
  ],
  [
    'a picture',
    'new Promise((end) => { const i = new Image(); i.onerror = i.onload = end; i.src = address })',
  ],
  [
    'a web socket',
    'new Promise((end) => { try { const w = new WebSocket(address.replace("http", "ws")); w.onerror = w.onclose = end } catch { end() } })',
  ],
  [
    'an event stream',
    'new Promise((end) => { const e = new EventSource(address); e.onerror = () => { e.close(); end() } })',
  ],
  ['a beacon', 'navigator.sendBeacon(address, "x")'],
  [
    'a script',
    'new Promise((end) => { const s = document.createElement("script"); s.onerror = s.onload = end; s.src = address; document.head.append(s) })',
  ],
  ['a module', 'import(address).catch(() => {})'],
  [
    'a style sheet',
    'new Promise((end) => { const l = document.createElement("link"); l.rel = "stylesheet"; l.onerror = l.onload = end; l.href = address; document.head.append(l) })',
  ],
  [
    'a prefetch',
    'new Promise((end) => { const l = document.createElement("link"); l.rel = "prefetch"; l.onerror = l.onload = end; l.href = address; document.head.append(l) })',
  ],
  [
    'a frame',
    'new Promise((end) => { const f = document.createElement("iframe"); f.onload = f.onerror = end; f.src = address; document.body.append(f); setTimeout(end, 1000) })',
  ],
  [
    'a form',
    '(() => { const f = document.createElement("form"); f.action = address; f.method = "post"; document.body.append(f); f.submit() })()',
  ],
  [
    'a worker',
    'new Promise((end) => { try { const w = new Worker(address); w.onerror = end } catch { end() } })',
  ],
  ['a font', 'new FontFace("x", "url(" + address + ")").load().catch(() => {})'],
  [
    'a sound',
    'new Promise((end) => { const a = new Audio(address); a.onerror = end; setTimeout(end, 1000) })',
  ],
]

/** Refused before the policy is asked: a worker must come from the page's own origin. */
const otherRules = new Set(['a worker'])

test.each(attempts)('from inside the page, %s does not get out', async (name, attempt) => {
  const address = `http://${elsewhere}/${encodeURIComponent(name)}`
  const refused = await page.evaluate<readonly string[]>(`(async () => {
    const refusals = []
    const note = (event) => refusals.push(event.effectiveDirective)
    document.addEventListener('securitypolicyviolation', note)
    const address = ${JSON.stringify(address)}
    await (${attempt})
    // Nothing says that a request was not made; what is refused is told within moments.
    await new Promise((resolve) => setTimeout(resolve, 200))
    document.removeEventListener('securitypolicyviolation', note)
    return refusals
  })()`)
  if (!otherRules.has(name)) expect(refused.length).toBeGreaterThan(0)
  expect(trap.caught).toEqual([])
  expect(page.url()).toMatch(new RegExp(`^${own}`))
})

test('a page without the policy would have got as far as the trap, so the trap sees what gets out', async () => {
  const other = await context.newPage()
  await other.goto(`http://${elsewhere}/control`).catch(() => null)
  await other.close()
  expect(trap.caught).toEqual([expect.stringContaining(`${elsewhere}/control`)])
})

test("the browser's own log knows no name that was looked up and no other computer that was reached", async () => {
  await context.close()
  expect(await readdir(folder)).toContain('net-log.json')
  const { lookedUp, connectedTo, datagrams, requested } = await readNetLog(netLog())
  expect(requested.length).toBeGreaterThan(10)
  const foreign = requested.filter((url) => isForeign(url) && !url.startsWith('http://127.0.0.1:1/'))
  expect(foreign).toEqual([expect.stringContaining(`${elsewhere}/control`)])
  expect(connectedTo.length).toBeGreaterThan(0)
  expect(connectedTo.filter((address) => !address.startsWith('127.0.0.1:'))).toEqual([])
  expect(datagrams).toBe(0)
  expect(lookedUp.filter((name) => !name.includes('127.0.0.1'))).toEqual([])
})
