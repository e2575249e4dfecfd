import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { goToSection, openSample } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

let app: OpenApp
let page: Page

beforeAll(async () => {
  app = await openApp()
  page = app.page
  await app.context.grantPermissions(['clipboard-read', 'clipboard-write'])
})

afterAll(() => app.close())

const rows = () => page.locator('.success-sheet [data-sheet-row]')
const cell = (row: number, column: string): Locator =>
  rows().nth(row).locator(`[data-sheet-cell="${column}"]`).locator('input, select')
const paper = () => page.getByRole('region', { name: 'The page as it prints' })
const undone = () => page.getByRole('button', { name: /^Undo/ })

/** Puts cells on the clipboard and pastes them where the focus is. */
async function paste(cells: string): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), cells)
  await page.keyboard.press('Control+v')
}

/** Which cell has the focus, as row and column. Runs in the page. */
function readFocus(): string {
  const cell = document.activeElement?.closest('[data-sheet-cell]')
  const row = cell?.closest('[data-sheet-row]')
  const all = [...(row?.parentElement?.querySelectorAll('[data-sheet-row]') ?? [])]
  return row && cell ? `${all.indexOf(row)} ${cell.getAttribute('data-sheet-cell')}` : 'none'
}
const focus = () => page.evaluate(readFocus)

/** Takes every metric of the brief away. */
async function removeAll(): Promise<void> {
  while ((await rows().count()) > 1) {
    const before = await rows().count()
    await rows().first().getByRole('button').click()
    await expect.poll(() => rows().count()).toBe(before - 1)
  }
}

beforeEach(async () => {
  if (await page.locator('[data-rail]').isVisible()) {
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Workshops' }).click()
  }
  await openSample(page)
  await goToSection(page, 'success')
})

const typed = [
  ['Overpayment found', 'EUR a month', 'h', '21000', '40000', '60000', '75000', 'Payment ledger'],
  ['Handling time', 'minutes', 'l', '11', '8', '6', '4', 'Workflow log'],
  ['Suggestions kept', '%', 'h', '', '60', '75', '85', 'Counted in the workflow'],
  ['Drills passed', 'of 3', 'h', '11 Dec', '2', '3', '3', 'Drill with the shift lead'],
] as const

describe('success criteria', () => {
  test('are typed with one Tab or Enter a cell and no click', async () => {
    await removeAll()
    await goToSection(page, 'problem')
    await page.keyboard.press('Control+Enter')
    await expect.poll(focus).toBe('0 name')
    let [moves, cells] = [0, 0]
    for (const metric of typed) {
      for (const text of metric) {
        await page.keyboard.type(text)
        cells += 1
        await page.keyboard.press(cells % metric.length === 0 ? 'Enter' : 'Tab')
        moves += 1
      }
    }
    expect({ moves, cells }).toEqual({ moves: 32, cells: 32 })
    expect(await focus()).toBe('4 name')
    await expect.poll(() => paper().count()).toBe(0)
    await page.getByRole('button', { name: 'See the page' }).click()
    const dialog = page.getByRole('dialog')
    for (const words of [
      '≥ 40,000',
      '≤ 6',
      '≥ 85',
      'to be measured',
      '11 Dec 2026',
      'Drill with the shift lead',
    ]) {
      await dialog.getByText(words).first().waitFor()
    }
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByText('The order is right in all 4 rows.').waitFor()
    await page.getByText('“Suggestions kept” has no figure for today yet.').waitFor()
    await page.getByText('Business metric is in').waitFor()
    expect(await findings(page)).toEqual([])
  })

  test('begin in the last row as soon as something is typed, and go with Escape', async () => {
    const count = await rows().count()
    await cell(count - 1, 'name').focus()
    await page.keyboard.type('N')
    await expect.poll(() => rows().count()).toBe(count + 1)
    expect(await focus()).toBe(`${count - 1} name`)
    await page.keyboard.type('ew')
    expect(await cell(count - 1, 'name').inputValue()).toBe('New')
    await undone().and(page.locator(':enabled')).waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Newer')
    await page.keyboard.press('Escape')
    await expect.poll(() => cell(count - 1, 'name').inputValue()).toBe('New')
  })

  test('are walked with arrows where the caret is at the edge', async () => {
    await cell(0, 'unit').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    expect(await focus()).toBe('0 unit')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(await focus()).toBe('0 category')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await focus()).toBe('1 unit')
    await page.keyboard.press('ArrowRight')
    expect(await focus()).toBe('1 direction')
    await page.keyboard.press('ArrowUp')
    expect(await focus()).toBe('0 direction')
    expect(await cell(0, 'direction').inputValue()).toBe('higherIsBetter')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('F2')
    await page.keyboard.press('ArrowLeft')
    expect(await focus()).toBe('0 baseline')
    await page.keyboard.press('Enter')
    expect(await focus()).toBe('1 baseline')
  })

  test('take cells of a spreadsheet in one step, and say what could not be read', async () => {
    const before = await rows().count()
    await cell(3, 'minimum').focus()
    await paste('61\t76\n3\tmany\n')
    await page.getByText('One pasted cell was not read').waitFor()
    await page.getByText('“many” (row 5, Target)').waitFor()
    await expect.poll(focus).toBe('3 minimum')
    await expect.poll(() => cell(3, 'minimum').inputValue()).toBe('61')
    expect(await cell(3, 'target').inputValue()).toBe('76')
    expect(await cell(4, 'minimum').inputValue()).toBe('3')
    await page.locator('.workshop-main').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => cell(3, 'minimum').inputValue()).toBe('60')
    expect(await cell(4, 'minimum').inputValue()).toBe('2')
    await cell(before - 1, 'name').focus()
    await paste('"Alerts answered"\t%\thigher\t20\t80\t90\t95\tOn-call log\nResponse time\t\t\t\t8\t6\t4\t\n')
    await expect.poll(() => rows().count()).toBe(before + 2)
    expect(await cell(before, 'unit').inputValue()).toBe('seconds')
    expect(await cell(before, 'direction').inputValue()).toBe('lowerIsBetter')
  })

  test('offer typical metrics in the language of the documents, which bring their unit', async () => {
    await page.locator('[data-rail] [data-step="prepare"]').click()
    await page.getByLabel('Language of projector and documents').selectOption('German')
    await goToSection(page, 'success')
    const offered = page.locator('datalist option')
    expect(await offered.count()).toBe(12)
    expect(await offered.first().getAttribute('value')).toBe('Kosten je Vorgang')
    const last = (await rows().count()) - 1
    await cell(last, 'name').focus()
    await page.keyboard.type('antwortzeit')
    await expect.poll(() => cell(last, 'unit').inputValue()).toBe('Sekunden')
    expect(await cell(last, 'category').inputValue()).toBe('performance')
    expect(await cell(last, 'direction').inputValue()).toBe('lowerIsBetter')
  })

  test('are removed by keyboard, and come back with undo', async () => {
    const count = await rows().count()
    await cell(1, 'howMeasured').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowRight')
    expect(await focus()).toBe('1 remove')
    await page.keyboard.press('Enter')
    await expect.poll(() => rows().count()).toBe(count - 1)
    await expect.poll(focus).toBe('1 remove')
    await page.keyboard.press('Control+z')
    await expect.poll(() => rows().count()).toBe(count)
  })

  test('say what is wrong and never block', async () => {
    await cell(0, 'minimum').fill('90000')
    await cell(0, 'minimum').press('Enter')
    await page.getByText('The levels of “Overpayment found before payment” are not in order.').waitFor()
    await page.getByText('The target is easier than the minimum.', { exact: true }).waitFor()
    await cell(1, 'baseline').fill('about half')
    await cell(1, 'baseline').press('Tab')
    await page.getByText('“about half” is neither a number nor a day.').waitFor()
    await cell(0, 'category').selectOption('performance')
    await page.getByText('Business metric missing').first().waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('button', { name: 'Cost per transaction' }).click()
    await page.getByText('Business metric is in').waitFor()
  })
})

describe('the days of the pilot', () => {
  const day = (row: number) => page.locator('.dates-sheet input').nth(row)

  beforeEach(() => goToSection(page, 'dates'))

  test('are typed as people write days, with Enter from one to the next', async () => {
    for (const text of ['7 Dec', '4.1.2027', '2027-02-01', 'Feb 5, 2027', '8/2/2027']) {
      await page.keyboard.press('Control+a')
      await page.keyboard.type(text)
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('Tab')
    const shown = [
      '7 December 2026',
      '4 January 2027',
      '1 February 2027',
      '5 February 2027',
      '8 February 2027',
    ]
    for (const [row, text] of shown.entries()) await expect.poll(() => day(row).inputValue()).toBe(text)
    expect(await findings(page)).toEqual([])
  })

  test('are pasted in one step, with what they are for in front of them', async () => {
    await day(1).focus()
    await paste('Check-in\t11 Jan 2027\nEnd\t8 Feb 2027\nEvaluation\tsome day\n')
    await expect.poll(() => day(2).inputValue()).toBe('8 February 2027')
    expect(await day(3).inputValue()).toBe('5 February 2027')
    await page.getByText('Not read as a day: Evaluation some day').waitFor()
    await page.locator('.workshop-main').focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => day(1).inputValue()).toBe('4 January 2027')
    expect(await day(2).inputValue()).toBe('1 February 2027')
  })
})
