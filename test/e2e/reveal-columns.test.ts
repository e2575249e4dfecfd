import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { votedRoom } from '../support/builders.ts'
import { fileOf } from '../support/crowded-room.ts'
import { cell, doing, goToStep, isOnStep } from '../support/drive.ts'
import { openFile, plugInProjector } from '../support/mishap-room.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'
import { strike } from '../support/physical-keys.ts'

const cards = {
  'A-1': ['3333', '4444', '1155', '4434', '3344'],
  'A-2': ['4455', '2225', '4444', '5555', '3333'],
}
/** As many key-downs as a key sends that is held for a second. */
const held = 30

let app: OpenApp
let stage: Page

const key = (name: string) => app.page.keyboard.press(name)
const heading = (name: string) => stage.getByRole('heading', { name }).waitFor()
const sealed = () => stage.locator('.stage').getByText('sealed', { exact: true }).count()
const nextAct = () => doing(app.page, 'reveal.next').textContent()
const areSealed = (count: number) => expect.poll(sealed, { timeout: 15_000 }).toBe(count)

/** Waits until the app has done all that was asked of it before: its sheet of shortcuts opens and closes. */
async function settle(): Promise<void> {
  await key('Shift+F1')
  await app.page.locator('.key-sheet').waitFor()
  await key('Escape')
  await app.page.locator('.key-sheet').waitFor({ state: 'detached' })
}

beforeAll(async () => {
  app = await openApp()
  await openFile(app, fileOf(votedRoom(cards, 4)))
  await goToStep(app.page, 'reveal')
  stage = await plugInProjector(app)
})

afterAll(() => app.close())

test('nothing is open at first, and the console says what Space opens', async () => {
  await heading('The votes are sealed. We open one criterion at a time.')
  await areSealed(10)
  expect(await nextAct()).toBe('Open business impact')
  expect(await stage.locator('td[data-next]').count()).toBe(2)
  expect(await findings(app.page)).toEqual([])
})

test('Space opens one criterion for all candidates, and the wall names the next', async () => {
  await key('Space')
  await heading('What is it worth, in money: savings, revenue or speed?')
  await areSealed(8)
  expect(await stage.locator('.score-cell').count()).toBe(2)
  await stage.getByText('Four criteria are still sealed. Next: Data availability').waitFor()
  await expect.poll(nextAct).toBe('Open data availability')
  expect(await findings(stage)).toEqual([])
})

test('the cells of that column land one below the other, and those of no other', async () => {
  const moves = await stage
    .locator('.score-cell')
    .evaluateAll((cells) => cells.map((one) => getComputedStyle(one).animation))
  expect(moves).toHaveLength(2)
  expect(moves[0]).toMatch(/0\.18s ease-out (0s )?.*score-lands/)
  expect(moves[1]).toMatch(/0\.18s ease-out 0\.04s .*score-lands/)
})

test('Ctrl+Enter does what the button says', async () => {
  await key('Control+Enter')
  await areSealed(6)
  await isOnStep(app.page, 'reveal')
  await expect.poll(nextAct).toBe('Open technical feasibility')
})

test('the way on is the one filled button, also beside a score that can be agreed on', async () => {
  await cell(app.page, 'A-1', 'Business impact').click()
  await app.page.locator('.settle-tools').waitFor()
  expect(await app.page.locator('.button-primary:visible').allTextContents()).toEqual([await nextAct()])
})

test('a column that was opened by accident is hidden again, and the others stay open', async () => {
  const hide = doing(app.page, 'reveal.hide')
  expect(await hide.textContent()).toBe('Hide data availability again')
  await hide.click()
  await areSealed(8)
  await heading('What is it worth, in money: savings, revenue or speed?')
  expect(await stage.locator('.stage').textContent()).not.toContain('Flag')
  await expect.poll(nextAct).toBe('Open data availability')
})

test('undo takes back a vote and leaves what the room has seen', async () => {
  await cell(app.page, 'A-1', 'Business impact').click()
  await key('Enter')
  await expect.poll(() => cell(app.page, 'A-1', 'Business impact').textContent()).toContain('agreed: 3')
  await key('Control+z')
  await expect.poll(() => cell(app.page, 'A-1', 'Business impact').textContent()).not.toContain('agreed: 3')
  await areSealed(8)
})

test('a held Space is one press', async () => {
  await app.page.locator('.workshop-main').focus()
  await strike(app.page, { key: ' ', code: 'Space' }, held)
  await areSealed(6)
  await settle()
  await areSealed(6)
  await isOnStep(app.page, 'reveal')
})

test('two presses in a row are two columns', async () => {
  await key('Space')
  await key('Space')
  await areSealed(2)
})

test('a restart in the middle finds the same columns open', async () => {
  app = await app.restart()
  await isOnStep(app.page, 'reveal')
  stage = await plugInProjector(app)
  await areSealed(2)
  await heading('Is there a team willing and able to change how it works?')
  const moving = await stage.locator('.scores-landed').count()
  expect(moving).toBe(0)
  await expect.poll(nextAct).toBe('Open production path')
})

test('after the last column Space stays within the step, and the way on is the next one', async () => {
  await key('Space')
  await heading('Two red flags, and one score where the room is split')
  await areSealed(0)
  await key('Space')
  await expect
    .poll(() => cell(app.page, 'A-1', 'Technical feasibility').getAttribute('aria-pressed'))
    .toBe('true')
  await isOnStep(app.page, 'reveal')
  await key('Control+Enter')
  await isOnStep(app.page, 'discuss')
})

test('where motion is not wanted, columns open at once', async () => {
  await goToStep(app.page, 'reveal')
  await stage.emulateMedia({ reducedMotion: 'reduce' })
  await doing(app.page, 'reveal.hide').click()
  await areSealed(2)
  await app.page.locator('.workshop-main').focus()
  await key('Space')
  await areSealed(0)
  const names = await stage
    .locator('.score-cell')
    .evaluateAll((cells) => cells.map((one) => getComputedStyle(one).animationName))
  expect(new Set(names)).toEqual(new Set(['none']))
})

test('no error was reported and nothing was asked of the network', () => {
  expect(app.pageErrors).toEqual([])
  expect(app.foreignRequests).toEqual([])
})
