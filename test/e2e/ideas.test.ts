import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { beginWorkshop, goToStep, takeImport } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp, stageOf } from '../support/open-app.ts'
import { draftIsSaved } from '../support/saved-drafts.ts'

const insurer = readFileSync(join(import.meta.dirname, '../samples/insurer-candidates.csv'), 'utf8')

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  await beginWorkshop(app.page, 'Ideas')
  await goToStep(app.page, 'Candidates')
})

afterAll(() => app.close())

const list = () => app.page.getByRole('list', { name: 'Candidates' })
const card = () => app.page.getByRole('article')
const adding = () => app.page.getByLabel('Add a candidate')
const number = (name: string): Locator => card().getByLabel(name).first()
const undo = () => app.page.getByRole('button', { name: /^Undo/ })
const keys = () =>
  list()
    .getByRole('button')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-reference')))
const open = async (key: string) => {
  await list().locator(`[data-reference="${key}"]`).click()
  await app.page.getByRole('article', { name: new RegExp(`^${key}\\b`) }).waitFor()
}

async function paste(text: string): Promise<void> {
  await app.page.evaluate((cells) => {
    const data = new DataTransfer()
    data.setData('text/plain', cells)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.querySelector('main')?.dispatchEvent(event)
  }, text)
}

test('cells pasted outside of a field open the import with what they hold', async () => {
  await paste(insurer)
  await app.page.getByRole('dialog').getByText('Repair invoice checking').first().waitFor()
  await takeImport(app.page)
  await expect.poll(async () => (await keys()).length).toBe(24)
})

test('ideas are typed one a line, and each is there after Enter', async () => {
  await adding().fill('Patent search')
  await adding().press('Enter')
  await adding().fill('Canteen menu')
  await adding().press('Enter')
  await expect.poll(async () => (await keys()).slice(-2)).toEqual(['C-25', 'C-26'])
  expect(await adding().inputValue()).toBe('')
})

test('an idea that is on the list already is named while it is typed, in another language too', async () => {
  await adding().fill('Posteingang sortieren')
  await app.page.getByRole('status').getByText('Looks like INS-11 Incoming post sorting').waitFor()
  await adding().fill('Tri du courrier entrant')
  await app.page.getByRole('status').getByText('Looks like INS-11').waitFor()
  await adding().fill('Canteen')
  await expect.poll(() => app.page.getByText('Looks like INS-11').count()).toBe(0)
  await adding().fill('')
})

test('hours a year follow while a number is typed, before it is stored', async () => {
  await open('C-25')
  await number('Volume a month').fill('1000')
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.type('6')
  await expect.poll(() => card().locator('.value-strip').textContent()).toContain('1,200')
  expect(await number('Minutes a case').inputValue()).toBe('6')
})

test('Enter goes through the numbers and on to the next card; arrows go to the same number of another card', async () => {
  for (const typed of ['6', '40', '5', '12', '0', '50']) {
    await app.page.keyboard.press('Control+a')
    await app.page.keyboard.type(typed)
    await app.page.keyboard.press('Enter')
  }
  await app.page.getByRole('article', { name: /^C-26/ }).waitFor()
  await expect
    .poll(() => number('Volume a month').evaluate((one) => one === document.activeElement))
    .toBe(true)
  await app.page.keyboard.type('20')
  await app.page.keyboard.press('ArrowUp')
  await app.page.getByRole('article', { name: /^C-25/ }).waitFor()
  await expect.poll(() => number('Share a pilot can save').inputValue()).toBe('50')
  await expect
    .poll(() => number('Volume a month').evaluate((one) => one === document.activeElement))
    .toBe(true)
  await app.page.keyboard.press('ArrowDown')
  await expect.poll(() => number('Volume a month').inputValue()).toBe('20')
})

test('the list tells which cards lack numbers', async () => {
  await app.page.getByLabel('Filter').selectOption({ label: 'Numbers missing (1)' })
  await expect.poll(keys).toEqual(['C-26'])
  await app.page.getByLabel('Filter').selectOption('all')
})

test('J and K go through the cards; O and I tick the traps', async () => {
  await open('INS-01')
  await app.page.keyboard.press('j')
  await app.page.getByRole('article', { name: /^INS-02/ }).waitFor()
  await app.page.keyboard.press('o')
  await expect
    .poll(() =>
      card()
        .getByRole('checkbox', { name: /^Too big/ })
        .isChecked(),
    )
    .toBe(true)
  await expect
    .poll(() => undo().getAttribute('aria-label'))
    .toBe('Undo: marked Repair invoice checking as too big')
  await app.page.keyboard.press('k')
  await app.page.getByRole('article', { name: /^INS-01/ }).waitFor()
})

test('M merges the card with the one it looks like, and the card tells so', async () => {
  await open('INS-12')
  await app.page.keyboard.press('m')
  const dialog = app.page.getByRole('dialog')
  expect(await dialog.getByLabel('Merge with').inputValue()).not.toBe('')
  await dialog
    .getByRole('radio', { name: 'Title, Mailroom document tagging: Mailroom document tagging' })
    .check()
  await dialog
    .getByRole('row', { name: /^Title/ })
    .getByRole('cell', { name: 'Mailroom document tagging' })
    .last()
    .waitFor()
  expect(await findings(app.page)).toEqual([])
  await dialog
    .getByRole('button', { name: 'Merge Mailroom document tagging into Incoming post sorting' })
    .click()
  await dialog.waitFor({ state: 'detached' })
  await app.page.getByRole('article', { name: 'INS-11 Mailroom document tagging' }).waitFor()
  await card().getByText('With INS-12 Mailroom document tagging, merged.').waitFor()
  await card().getByText('Before: Incoming post sorting').waitFor()
  expect(await keys()).not.toContain('INS-12')
  await expect
    .poll(() => undo().getAttribute('aria-label'))
    .toBe('Undo: merged INS-12 Mailroom document tagging into INS-11 Mailroom document tagging')
})

test('a merged candidate is read, and taken out again as it was', async () => {
  await app.page.getByLabel('Filter').selectOption({ label: 'Merged (1)' })
  await open('INS-12')
  await card()
    .getByText('INS-12 Mailroom document tagging was merged into INS-11 Mailroom document tagging')
    .waitFor()
  expect(await findings(app.page)).toEqual([])
  await card().getByRole('button', { name: 'Separate INS-12 Mailroom document tagging again' }).click()
  await app.page.getByLabel('Filter').selectOption('all')
  await open('INS-11')
  await app.page.getByRole('article', { name: 'INS-11 Incoming post sorting' }).waitFor()
  await open('INS-12')
})

test('a candidate that is parked tells why, and comes back from the not-now register', async () => {
  await app.page.keyboard.press('p')
  await app.page.getByLabel('Why is it parked?').fill('The scanning contract is up')
  await app.page.keyboard.press('Enter')
  await app.page.getByLabel('Filter').selectOption({ label: 'Parked for now (1)' })
  await list().getByText('Parked: The scanning contract is up').waitFor()
  await card().getByRole('button', { name: 'Put back on the list' }).click()
  await app.page.getByLabel('Filter').selectOption({ label: 'Parked for now (0)' })
  await app.page.keyboard.press('Control+z')
  await list().getByText('Parked: The scanning contract is up').click()
  await app.page.keyboard.press('p')
  await app.page.getByLabel('Filter').selectOption({ label: 'Parked for now (0)' })
  await app.page.getByLabel('Filter').selectOption('all')
})

test('authors are hidden until they are asked for, and never reach the stage', async () => {
  await paste('idea\tproposed by\nSolar roofs\tAda Lovelace\n')
  await app.page.getByRole('dialog').getByText('Solar roofs').first().waitFor()
  await takeImport(app.page)
  await app.page.getByLabel('Find a candidate').fill('Solar')
  await list().getByRole('button').first().click()
  expect(await app.page.getByText('Ada Lovelace').count()).toBe(0)
  expect(await card().getByLabel('Proposed by').count()).toBe(0)
  await app.page.getByRole('button', { name: 'Show authors' }).click()
  await list().getByText('by Ada Lovelace').waitFor()
  await app.page.getByRole('button', { name: 'Open projector window' }).click()
  await expect.poll(() => stageOf(app.context)?.getByText('Solar roofs').count()).toBe(1)
  expect(await stageOf(app.context)?.content()).not.toContain('Lovelace')
  await stageOf(app.context)?.close()
  await app.page.getByRole('button', { name: 'Show authors' }).click()
  await app.page.getByLabel('Find a candidate').fill('')
})

test('a shuffle changes the order, and undo gives it back', async () => {
  const before = await keys()
  await app.page.getByRole('button', { name: 'Shuffle' }).click()
  await expect.poll(keys).not.toEqual(before)
  expect((await keys()).toSorted()).toEqual(before.toSorted())
  await undo().click()
  await expect.poll(keys).toEqual(before)
})

test('an idea that was typed and not added survives the end of the browser', async () => {
  await adding().fill('Half an idea')
  await draftIsSaved(app.page, /^Half an idea$/)
  app = await app.restart()
  await adding().waitFor()
  await expect.poll(() => adding().inputValue()).toBe('Half an idea')
})

test('two hundred candidates are listed, found and counted', async () => {
  const cells = Array.from({ length: 180 }, (_, index) => `B-${index + 1}\tFar too many ${index + 1}`)
  await paste(`id\ttitle\n${cells.join('\n')}`)
  await takeImport(app.page)
  await expect.poll(async () => (await keys()).length).toBe(207)
  await app.page.keyboard.press('/')
  await app.page.keyboard.type('many 180')
  await expect.poll(keys).toEqual(['B-180'])
  expect(await findings(app.page)).toEqual([])
  expect(app.pageErrors).toEqual([])
})
