import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cell, doing, goToStep, isOnStep, openSample, railStep, stepNames } from '../support/drive.ts'
import { openMidway, plugInProjector, shows } from '../support/mishap-room.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'
import type { PhysicalKey } from '../support/physical-keys.ts'
import { strike } from '../support/physical-keys.ts'

/** As many key-downs as a key sends that is held for a second. */
const held = 30

const named = (key: string): PhysicalKey => ({ key, code: key })
const space: PhysicalKey = { key: ' ', code: 'Space' }
const enter = named('Enter')
const letter = (key: string): PhysicalKey => ({ key, code: `Key${key.toUpperCase()}` })

let app: OpenApp
let stage: Page

const undoLabel = () => doing(app.page, 'undo').first().getAttribute('aria-label')
const says = (key: string, criterion: string) => cell(app.page, key, criterion).textContent()
const typed = async () =>
  (await app.page.locator('.seat-typed').allTextContents()).filter((vote) => vote !== '').join('')
const isSelected = (key: string, criterion: string) =>
  expect.poll(() => cell(app.page, key, criterion).getAttribute('aria-pressed')).toBe('true')

/** Waits until the app has done all that was asked of it before: its sheet of shortcuts opens and closes. */
async function settle(): Promise<void> {
  await strike(app.page, { key: 'F1', code: 'F1', held: ['shift'] })
  await app.page.locator('.key-sheet').waitFor()
  await app.page.keyboard.press('Escape')
  await app.page.locator('.key-sheet').waitFor({ state: 'detached' })
}

describe('a key that is held', () => {
  beforeAll(async () => {
    app = await openApp()
    await openMidway(app)
    await goToStep(app.page, 'score')
    stage = await plugInProjector(app)
  })

  afterAll(() => app.close())

  test('begins the meeting with Ctrl+Enter and does not walk on', async () => {
    await goToStep(app.page, 'open')
    await strike(app.page, { ...enter, held: ['ctrl'] }, held)
    await app.page.locator('.open-begun').waitFor()
    await settle()
    await isOnStep(app.page, 'open')
  })

  test('opens one score with Space, and leaves the next ones sealed', async () => {
    await goToStep(app.page, 'score')
    await cell(app.page, 'A-1', 'Business impact').click()
    await shows(stage, 'sealedCell')
    await strike(app.page, space, held)
    await shows(stage, 'openCell')
    await settle()
    await isSelected('A-1', 'Business impact')
    await isOnStep(app.page, 'score')
    await cell(app.page, 'A-1', 'Data availability').click()
    await shows(stage, 'sealedCell')
  })

  test('is one vote', async () => {
    await cell(app.page, 'A-2', 'Business impact').click()
    await strike(app.page, { key: '4', code: 'Digit4' }, held)
    await expect.poll(typed).toBe('4')
  })

  test('takes votes back as long as it is held, and does not bring up what is recorded', async () => {
    await app.page.keyboard.type('4354')
    await expect.poll(typed).toBe('44354')
    await strike(app.page, named('Backspace'), held)
    await expect.poll(typed).toBe('')
    await cell(app.page, 'A-1', 'Business impact').click()
    await app.page.keyboard.press('Backspace')
    await expect.poll(typed).toBe('55554455')
    await strike(app.page, named('Backspace'), held)
    await expect.poll(typed).toBe('')
    await settle()
    await expect.poll(typed).toBe('')
  })

  test('goes on moving with an arrow', async () => {
    await cell(app.page, 'A-1', 'Business impact').click()
    await strike(app.page, named('ArrowRight'), 2)
    await isSelected('A-1', 'Team readiness')
    await strike(app.page, named('ArrowDown'), held)
    await isSelected('A-3', 'Team readiness')
  })

  test('agrees on one score with Enter, not on fifteen', async () => {
    await goToStep(app.page, 'reveal')
    await cell(app.page, 'A-1', 'Business impact').click()
    await strike(app.page, enter, held)
    await isSelected('A-1', 'Data availability')
    await settle()
    await isSelected('A-1', 'Data availability')
    expect(await says('A-1', 'Data availability')).not.toContain(', agreed')
  })

  test('has one new vote begun with V, and is no text in the note that N opens', async () => {
    await goToStep(app.page, 'score')
    await strike(app.page, letter('n'), held)
    const note = app.page.getByRole('dialog').locator('textarea')
    await note.waitFor()
    await expect.poll(() => note.evaluate((box) => box === document.activeElement)).toBe(true)
    await strike(app.page, letter('n'), 2)
    await expect.poll(() => note.inputValue()).toBe('nnn')
    await note.fill('')
    await app.page.keyboard.press('Escape')
    await app.page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('goes one step on with Alt and an arrow', async () => {
    await goToStep(app.page, 'candidates')
    await app.page.locator('.workshop-main').focus()
    await strike(app.page, { ...named('ArrowRight'), held: ['alt'] }, held)
    await isOnStep(app.page, 'gates')
    await settle()
    await isOnStep(app.page, 'gates')
  })

  test('undoes one step', async () => {
    await goToStep(app.page, 'gates')
    await app.page.keyboard.type('yyy')
    await expect.poll(undoLabel).toContain('contained')
    await strike(app.page, { key: 'z', code: 'KeyZ', held: ['ctrl'] }, held)
    await expect.poll(undoLabel).toContain('measurable')
    await settle()
    expect(await undoLabel()).toContain('measurable')
  })

  test('blanks the projector once, from the console and on its own window', async () => {
    await goToStep(app.page, 'prepare')
    await shows(stage, 'title')
    await strike(app.page, letter('b'), held)
    await shows(stage, 'blank')
    await settle()
    await shows(stage, 'blank')
    await stage.bringToFront()
    await strike(stage, letter('b'), held)
    await shows(stage, 'title')
    await app.page.bringToFront()
    await settle()
    await shows(stage, 'title')
  })

  test('presses a button once, and not the one that comes in its place', async () => {
    await goToStep(app.page, 'calibrate')
    const add = app.page.getByRole('main').locator('button[data-step-focus]')
    await add.waitFor()
    await strike(app.page, enter, held)
    await app.page.locator('[data-cell="TRY.businessImpact"]').waitFor()
    await settle()
    expect(await undoLabel()).toContain('practice')
  })
})

describe('each letter, digit and sign, held on each step,', () => {
  const keys: readonly PhysicalKey[] = [
    ...[...'abcdefghijklmnopqrstuvwxyz'].map(letter),
    ...[...'12345'].map((key) => ({ key, code: `Digit${key}` })),
    { key: '-', code: 'Minus' },
    { key: '+', code: 'NumpadAdd' },
    { key: '/', code: 'Slash' },
    space,
    enter,
    { key: '?', code: 'Slash', held: ['shift'] },
    { ...space, held: ['shift'] },
  ]
  /** How many steps of the journal the open workshop has. */
  const steps = () =>
    app.page.evaluate(async () => {
      const opened = Promise.withResolvers<IDBDatabase>()
      const request = indexedDB.open('pilotage')
      request.onsuccess = () => opened.resolve(request.result)
      const database = await opened.promise
      const counted = Promise.withResolvers<number>()
      const count = database.transaction('journal').objectStore('journal').count()
      count.onsuccess = () => counted.resolve(count.result)
      const found = await counted.promise
      database.close()
      return found
    })

  beforeAll(async () => {
    app = await openApp()
    await openSample(app.page)
  })

  afterAll(() => app.close())

  test.each(stepNames)('changes the workshop at most once, on %s', async (step) => {
    for (const key of keys) {
      const isThere = (await railStep(app.page, step).getAttribute('aria-current')) === 'step'
      if (!isThere) await goToStep(app.page, step)
      const before = await steps()
      await strike(app.page, key, 4)
      await app.page.keyboard.press('Escape')
      await app.page.locator('[role="dialog"]').waitFor({ state: 'detached' })
      const after = await steps()
      expect(after - before, `${step} ${key.key}`).toBeLessThanOrEqual(1)
    }
    expect(app.pageErrors).toEqual([])
  })
})
