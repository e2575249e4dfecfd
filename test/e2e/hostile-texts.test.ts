import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanText } from '../../renderer/documents/layout/clean-text.ts'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { goToStep, stepNames } from '../support/drive.ts'
import type { HostileText } from '../support/hostile-texts.ts'
import { endlessTexts, hostileTexts, ranFlag } from '../support/hostile-texts.ts'
import { carrierOf, hostileWorkshop } from '../support/hostile-workshop.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp, stageOf } from '../support/open-app.ts'

const kinds = Object.keys(hostileTexts) as readonly HostileText[]
const workshop = hostileWorkshop()

let app: OpenApp
let stage: Page

beforeAll(async () => {
  app = await openApp()
  await watch(app.page)
  const file = join(app.folder, 'hostile.json')
  await writeFile(file, writeWorkshopFile(workshop, '2026-11-21T09:00:00.000Z' as Instant))
  app.dialogs.file = file
  await app.page.getByRole('button', { name: 'Open a file' }).click()
  await app.page.getByRole('navigation', { name: 'Steps' }).waitFor()
})

afterAll(() => app.close())

/** What would show that a text became more than a text. */
interface Foreign {
  readonly ran: boolean
  /** Elements and links that only a hostile text can have brought. */
  readonly elements: readonly string[]
}

/** Dialogs that a script would open end the test. */
async function watch(page: Page): Promise<void> {
  page.on('dialog', (dialog) => void dialog.dismiss())
  await page.evaluate((flag) => Reflect.deleteProperty(window, flag), ranFlag)
}

async function foreignIn(page: Page): Promise<Foreign> {
  return page.evaluate((flag) => {
    const wanted =
      'script:not([src]), iframe, object, embed, body h1 h1, img[onerror], svg[onload], [href^="javascript:" i], a[href^="http"]'
    const elements = [...document.querySelectorAll(wanted)].map((element) => element.outerHTML.slice(0, 80))
    return { ran: flag in window, elements }
  }, ranFlag)
}

/** What can be seen of a text: not what stands between its letters, nor what stands for what cannot be written. */
function lettersOf(text: string): string {
  return text.toWellFormed().replaceAll(/[\s\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\uFFFD]/gu, '')
}

const harmless: Foreign = { ran: false, elements: [] }

/** What a page shows, with what a person typed into its fields, without spaces. */
async function shown(page: Page): Promise<string> {
  const text = await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')]
    return [document.body.textContent, ...fields.map(({ value }) => value)].join('\n')
  })
  return text.replaceAll(/\s/gu, '')
}

test.each(stepNames)('step %s shows hostile texts as texts', async (step) => {
  await goToStep(app.page, step)
  await app.page.getByRole('main').waitFor()
  expect(await foreignIn(app.page)).toEqual(harmless)
  expect(await shown(app.page)).toContain(hostileTexts.HTML.replaceAll(/\s/gu, ''))
  expect(await app.page.getByText('did not load').count()).toBe(0)
})

test('the stage shows each of them as a text', async () => {
  await goToStep(app.page, 'Candidates')
  await app.page.keyboard.press('s')
  await app.page.getByRole('region', { name: 'Projector' }).waitFor()
  const opened = stageOf(app.context)
  if (!opened) throw new Error('No stage was opened')
  stage = opened
  for (const kind of kinds) {
    const { key, order } = carrierOf(workshop, kind)
    await app.page.getByRole('list', { name: 'Candidates' }).locator(`[data-reference="${key}"]`).click()
    await expect.poll(() => stage.locator('.stage').textContent()).toContain(`Candidate ${order} of`)
    expect(await foreignIn(stage), kind).toEqual(harmless)
    expect(lettersOf(await shown(stage)), kind).toContain(lettersOf(cleanText(hostileTexts[kind])))
  }
})

test.each(Object.entries({ ...hostileTexts, ...endlessTexts }))(
  'typed into a card, %s comes back as it was',
  async (_, text) => {
    const typed = text.slice(0, 20_000)
    await app.page.bringToFront()
    const list = app.page.getByRole('list', { name: 'Candidates' })
    await list.getByRole('button').first().click()
    await app.page.getByLabel('Problem', { exact: true }).evaluate((field, value) => {
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
      set?.call(field, value)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }, typed)
    await app.page.getByLabel('Problem', { exact: true }).blur()
    await list.getByRole('button').nth(1).click()
    await list.getByRole('button').first().click()
    const kept = () => app.page.getByLabel('Problem', { exact: true }).inputValue()
    await expect.poll(async () => (await kept()).replaceAll(/\s/gu, '')).toBe(typed.replaceAll(/\s/gu, ''))
    expect(await foreignIn(app.page)).toEqual(harmless)
    expect(await foreignIn(stage)).toEqual(harmless)
  },
)

test('every document is saved under a name that is safe on three systems', async () => {
  await app.page.bringToFront()
  await goToStep(app.page, 'Close')
  const before = (await readdir(app.folder)).length
  const buttons = [
    'Save the pilot plan',
    'Save the report',
    'Save as Excel',
    'Save the ranking (CSV)',
    'Save the workshop',
  ]
  for (const [index, name] of buttons.entries()) {
    await app.page.getByRole('button', { name, exact: true }).click()
    await expect
      .poll(async () => (await readdir(app.folder)).length, { timeout: 20_000 })
      .toBe(before + index + 1)
  }
  for (const name of await readdir(app.folder)) {
    expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]|[. ]$/u)
    expect(Buffer.byteLength(name)).toBeLessThan(256)
  }
})

test('the ranking as CSV runs nothing in a spreadsheet', async () => {
  const name = (await readdir(app.folder)).find((one) => one.endsWith('.csv'))
  const csv = await readFile(join(app.folder, name ?? ''), 'utf8')
  expect(csv).not.toMatch(/(^|[,\n])"?[=+@-]/)
})

test('nothing was asked of another address, and no error came up', () => {
  expect(app.foreignRequests).toEqual([])
  expect(app.pageErrors).toEqual([])
})
