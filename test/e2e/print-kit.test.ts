import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { asTheRoomReads } from '../../renderer/texts/criterion-sets.ts'
import { findings } from '../support/axe.ts'
import { crowdedRoom, fileOf } from '../support/crowded-room.ts'
import { goToStep, openSample } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

const run = promisify(execFile)
const canReadPdf = existsSync('/usr/bin/pdftotext') || process.env.CI !== undefined

async function openWorkshop(app: OpenApp, workshop: Workshop): Promise<void> {
  const path = join(app.folder, 'room.json')
  await writeFile(path, fileOf(workshop))
  app.dialogs.file = path
  await app.page.getByRole('button', { name: 'Open a file' }).click()
  await app.page.getByRole('navigation', { name: 'Steps' }).waitFor()
}

const kit = (page: Page) => page.getByRole('dialog', { name: 'Print kit' })

/** How many sheets the button promises. */
async function promised(page: Page): Promise<number> {
  const words = await kit(page)
    .getByRole('button', { name: /^Print \d+ sheet/ })
    .textContent()
  return Number(/\d+/.exec(words ?? '')?.[0])
}

interface Pdf {
  readonly pages: number
  readonly size: string
  /** Without spaces, as lines are broken anywhere. */
  readonly text: string
}

/** What the printer would get. */
async function printed(app: OpenApp, name: string): Promise<Pdf> {
  const path = join(process.env.LOOK_IN ?? app.folder, `${name}.pdf`)
  await writeFile(path, await app.page.pdf({ preferCSSPageSize: true }))
  const info = (await run('pdfinfo', [path])).stdout
  const text = (await run('pdftotext', ['-raw', path, '-'])).stdout
  return {
    pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]),
    size: /^Page size:\s+([\d.]+ x [\d.]+)/m.exec(info)?.[1] ?? '',
    text: text.replace(/\s+/g, ''),
  }
}

/** Text of a sheet that its box does not show whole. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.kit-paper .sheet, .kit-paper .sheet-face, .kit-paper .sheet-head')]
      .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
      .map(({ className }) => className),
  )

describe('the print kit', () => {
  let app: OpenApp

  beforeEach(async () => {
    app = await openApp()
  })

  afterEach(() => app.close())

  test('opens with a key, by its buttons and is accessible', async () => {
    const { page } = app
    await openSample(page)
    await page.keyboard.press('Control+p')
    await kit(page).waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await kit(page).waitFor({ state: 'detached' })
    for (const step of ['Prepare', 'Shortlist', 'Score', 'Close'] as const) {
      await goToStep(page, step)
      await page.getByRole('button', { name: 'Print kit' }).click()
      await kit(page).waitFor()
      await page.keyboard.press('Escape')
      await kit(page).waitFor({ state: 'detached' })
    }
    expect(app.pageErrors).toEqual([])
  })

  test('asks the system to print what is chosen, and shows it before', async () => {
    const { page } = app
    await openSample(page)
    await page.evaluate(() => {
      window.print = () => void document.body.setAttribute('data-printed', 'yes')
    })
    await page.keyboard.press('Control+p')
    const all = await promised(page)
    await kit(page).getByText(`Sheet 1 of ${all}`).waitFor()
    await kit(page).getByRole('button', { name: 'Next sheet' }).click()
    await kit(page).getByText(`Sheet 2 of ${all}`).waitFor()
    await kit(page).getByText('Seat 2').waitFor()
    await kit(page)
      .getByRole('checkbox', { name: /^Score cards/ })
      .uncheck()
    expect(await promised(page)).toBeLessThan(all)
    await kit(page)
      .getByRole('button', { name: /^Print \d/ })
      .click()
    expect(await page.locator('body[data-printed]').count()).toBe(1)
  })

  test('says what it lacks while there are no seats', async () => {
    const { page } = app
    await openWorkshop(app, crowdedRoom(0, 0))
    await page.keyboard.press('Control+p')
    expect(
      await kit(page)
        .getByRole('checkbox', { name: /^Score cards.*Add people first/ })
        .isDisabled(),
    ).toBe(true)
    expect(await promised(page)).toBe(1)
  })

  test.skipIf(!canReadPdf).each([
    { room: crowdedRoom(3, 3), size: '594.96 x 841.92' },
    { room: crowdedRoom(60, 20, { paper: 'letter', documentLanguage: 'de' }), size: '612 x 792' },
  ])(
    'prints as many pages as it says, with every title whole, on $room.details.paper',
    async ({ room, size }) => {
      const { page } = app
      await openWorkshop(app, room)
      await page.keyboard.press('Control+p')
      await kit(page)
        .getByRole('checkbox', { name: /^Agenda/ })
        .check()
      const count = await promised(page)
      const pdf = await printed(app, `kit-${room.candidates.length}`)
      expect(pdf.pages).toBe(count)
      expect(pdf.size).toContain(size)
      for (const { title, key } of room.candidates) {
        // Text from right to left comes back in the order in which it is drawn.
        const latin = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Han}\p{sc=Hiragana}]/u.test(title) ? key : title
        const whole = latin.replace(/\s+/g, '')
        expect(pdf.text.split(whole).length - 1, whole).toBeGreaterThanOrEqual(2 * room.participants.length)
      }
      for (const criterion of asTheRoomReads(room).details.criteria) {
        for (const anchor of criterion.anchors) expect(pdf.text).toContain(anchor.replace(/\s+/g, ''))
      }
      expect(pdf.text).not.toContain('Workshops')
    },
  )

  test('cuts nothing on any of its sheets', async () => {
    const { page } = app
    await openWorkshop(app, crowdedRoom(60, 2, { paper: 'letter', documentLanguage: 'fr' }))
    await page.keyboard.press('Control+p')
    await kit(page)
      .getByRole('checkbox', { name: /^Agenda/ })
      .check()
    const count = await promised(page)
    for (let sheet = 1; sheet <= count; sheet += 1) {
      await kit(page).getByText(`Sheet ${sheet} of ${count}`).waitFor()
      expect(await cut(page), `sheet ${sheet}`).toEqual([])
      if (sheet < count) await kit(page).getByRole('button', { name: 'Next sheet' }).click()
    }
    expect(count).toBeGreaterThan(10)
  })

  test('prints nothing in place of the app while it is closed', async () => {
    await openSample(app.page)
    expect(await app.page.locator('.print-copy').count()).toBe(0)
  })
})
