import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { cell, doing, goToStep, isOnStep } from '../support/drive.ts'
import { openMidway, plugInProjector, shows } from '../support/mishap-room.ts'
import type { OpenApp } from '../support/open-app.ts'
import { appAddress, openApp, openWindow, stageOf } from '../support/open-app.ts'
import type { PhysicalKey } from '../support/physical-keys.ts'
import { compose, strike, takeComposed } from '../support/physical-keys.ts'

let app: OpenApp

const key = (name: string, ...held: NonNullable<PhysicalKey['held']>): PhysicalKey => ({
  key: name === 'Space' ? ' ' : name,
  code: /^[a-z]$/i.test(name) ? `Key${name.toUpperCase()}` : name,
  held,
})
const press = (name: string, ...held: NonNullable<PhysicalKey['held']>) =>
  strike(app.page, key(name, ...held))
const hasFocus = (target: Locator) =>
  expect.poll(() => target.evaluate((element) => element === document.activeElement)).toBe(true)
const typed = async () =>
  (await app.page.locator('.seat-typed').allTextContents()).filter((vote) => vote !== '').join('')
const undoLabel = () => doing(app.page, 'undo').first().getAttribute('aria-label')
const dialog = () => app.page.getByRole('dialog')
const gone = () => dialog().waitFor({ state: 'detached' })
const purpose = () => app.page.locator('[data-field="details.purpose"]')
/** A command of the native menu. */
const choose = (command: string) =>
  app.page.evaluate((id) => {
    window.dispatchEvent(new CustomEvent('host:menu.command', { detail: { command: id } }))
  }, command)

beforeAll(async () => {
  app = await openApp()
  await openMidway(app)
})

afterAll(() => app.close())

describe('in a text field', () => {
  test('Alt with a digit or an arrow is no step, and the keypad writes', async () => {
    await goToStep(app.page, 'open')
    await purpose().click()
    await strike(app.page, { key: '[', code: 'Digit5', held: ['alt'] })
    await press('ArrowRight', 'alt')
    await press('ArrowLeft', 'alt')
    for (const digit of '0150') await strike(app.page, { key: digit, code: `Numpad${digit}`, held: ['alt'] })
    await takeComposed(app.page, '–')
    await expect.poll(() => purpose().inputValue()).toContain('–')
    await isOnStep(app.page, 'open')
    expect(app.page.url()).toBe(appAddress)
  })

  test('letters, digits, signs and Space are text', async () => {
    await purpose().fill('')
    await app.page.keyboard.type('bV5- ?/+')
    expect(await purpose().inputValue()).toBe('bV5- ?/+')
    expect(await dialog().count()).toBe(0)
    await isOnStep(app.page, 'open')
  })

  test('Ctrl+Z takes text back and not a step, while other keys with Ctrl act', async () => {
    const before = await undoLabel()
    await press('z', 'ctrl')
    await expect.poll(() => purpose().inputValue()).not.toBe('bV5- ?/+')
    await purpose().fill('')
    await press('P', 'ctrl', 'shift')
    await dialog().waitFor()
    await app.page.keyboard.press('Escape')
    await gone()
    await hasFocus(purpose())
    expect(await undoLabel()).toBe(before)
  })

  test('Escape leaves a field in which nothing is left to discard, and single keys act again', async () => {
    await purpose().fill('')
    await app.page.keyboard.press('Escape')
    await hasFocus(app.page.locator('.workshop-main'))
    await press('ArrowRight', 'alt')
    await isOnStep(app.page, 'calibrate')
  })
})

describe('while a text is composed', () => {
  test('Enter and Escape belong to the input method', async () => {
    await goToStep(app.page, 'shortlist')
    const line = app.page.locator('[data-keys="dotLine"]')
    await hasFocus(line)
    const label = await line.getAttribute('id')
    await compose(app.page, '1')
    await strike(app.page, { key: 'Enter', code: 'Enter', isOfInputMethod: true })
    await strike(app.page, { key: 'Escape', code: 'Escape', isOfInputMethod: true })
    await takeComposed(app.page, '1')
    expect(await line.inputValue()).toBe('1')
    expect(await line.getAttribute('id')).toBe(label)
    await app.page.keyboard.press('Escape')
    await expect.poll(() => line.inputValue()).toBe('')
  })

  test('no key of the grid acts', async () => {
    await goToStep(app.page, 'score')
    await cell(app.page, 'A-3', 'Business impact').click()
    for (const code of ['KeyV', 'KeyW', 'Digit4', 'Enter', 'Space']) {
      await strike(app.page, { key: 'x', code, isOfInputMethod: true })
    }
    await strike(app.page, { key: '4', code: 'Digit4' })
    await expect.poll(typed).toBe('4')
    expect(await dialog().count()).toBe(0)
    await app.page.keyboard.press('Escape')
  })
})

describe('an open dialog', () => {
  test('keeps the keys, and those of the native menu', async () => {
    await goToStep(app.page, 'gates')
    await press('y')
    await expect.poll(undoLabel).toContain('sponsor')
    await press('M')
    await dialog().waitFor()
    for (const name of ['b', 'd', 'e', 'n', 'c', 'v', 'f', 't']) await press(name)
    await press('Space')
    await press('z', 'ctrl')
    await press('ArrowRight', 'alt')
    await press('?', 'shift')
    for (const command of ['undo', 'kit', 'export', 'keys', 'workshop.new']) await choose(command)
    expect(await dialog().count()).toBe(1)
    await app.page.getByText('New workshop: not available here right now.').waitFor()
    await app.page.keyboard.press('Escape')
    await gone()
    await isOnStep(app.page, 'gates')
    expect(await undoLabel()).toContain('sponsor')
    await choose('undo')
    await expect.poll(undoLabel).not.toContain('sponsor')
  })

  test('does not let Space press what it put the focus on', async () => {
    await goToStep(app.page, 'candidates')
    await press('M')
    await hasFocus(dialog().locator('.button-primary'))
    await press('Space')
    await press('Space')
    expect(await dialog().count()).toBe(1)
    await app.page.keyboard.press('Escape')
    await gone()
    expect(await undoLabel()).not.toContain('merged')
  })

  test('lets go of the keys as soon as it is closed, also where the picture comes late', async () => {
    await goToStep(app.page, 'verdict')
    await app.page.evaluate(() => {
      const inTime = window.requestAnimationFrame
      const late = 300
      window.requestAnimationFrame = (draw) => window.setTimeout(() => inTime(draw), late)
    })
    await press('?', 'shift')
    await hasFocus(dialog().locator('input'))
    await app.page.keyboard.press('Escape')
    await app.page.keyboard.press('n')
    await app.page.getByRole('dialog', { name: /^Note on/ }).waitFor()
    await hasFocus(dialog().locator('textarea'))
    await app.page.keyboard.type('Ask')
    await app.page.keyboard.press('Escape')
    await app.page.keyboard.press('d')
    await isOnStep(app.page, 'decide')
    await gone()
    expect(await undoLabel()).toContain('changed')
    await app.page.reload()
    await isOnStep(app.page, 'decide')
    await goToStep(app.page, 'verdict')
    await press('n')
    await expect.poll(() => dialog().locator('textarea').inputValue()).toBe('Ask')
    await app.page.keyboard.press('Escape')
    await gone()
  })

  test('has its filled button pressed by Ctrl+Enter', async () => {
    await goToStep(app.page, 'prepare')
    await doing(app.page, 'people.add').click()
    await dialog().locator('textarea').fill('Ed Late')
    await press('Enter', 'ctrl')
    await gone()
    await expect.poll(undoLabel).toContain('added 1 person')
    await press('z', 'ctrl')
    await expect.poll(undoLabel).not.toContain('added')
  })
})

describe('Space', () => {
  test('presses nothing that got the focus by itself, and what somebody went to', async () => {
    await goToStep(app.page, 'calibrate')
    const add = app.page.getByRole('main').locator('button[data-step-focus]')
    await hasFocus(add)
    await press('Space')
    await press('Space')
    expect(await app.page.locator('.practice').count()).toBe(0)
    await app.page.keyboard.press('Tab')
    await app.page.keyboard.press('Shift+Tab')
    await hasFocus(add)
    await press('Space')
    await app.page.locator('.practice').waitFor()
    // The grid stands in its place now, and got the focus because of the Space before.
    await hasFocus(app.page.locator('.practice [aria-pressed="true"]'))
    await press('Space')
    await press('Space')
    await isOnStep(app.page, 'calibrate')
    await expect.poll(undoLabel).toContain('practice')
    await press('z', 'ctrl')
    await app.page.locator('.practice').waitFor({ state: 'detached' })
  })

  test('chooses nothing in a menu that it has just opened', async () => {
    await goToStep(app.page, 'candidates')
    await app.page.locator('.candidate-head [aria-haspopup]').focus()
    await press('Space')
    await app.page.getByRole('menu').waitFor()
    await expect.poll(() => app.page.evaluate(() => document.activeElement?.role)).toMatch(/^menu/)
    await press('Space')
    expect(await dialog().count()).toBe(0)
    await app.page.keyboard.press('Escape')
    await app.page.getByRole('menu').waitFor({ state: 'detached' })
  })
})

describe('the keys of a step', () => {
  test('replace the general ones wherever the focus is', async () => {
    await goToStep(app.page, 'gates')
    await app.page.keyboard.press('Control+Home')
    await app.page.keyboard.type('yy')
    await expect.poll(undoLabel).toContain('measurable of Candidate A-1: yes')
    await app.page.keyboard.press('Control+Home')
    await doing(app.page, 'keys').focus()
    await press('N')
    await expect.poll(undoLabel).toContain('sponsor of Candidate A-1: no')
    await doing(app.page, 'keys').focus()
    await press('?', 'shift')
    await expect.poll(undoLabel).toContain('measurable of Candidate A-1: unknown')
    expect(await dialog().count()).toBe(0)
    await press('F1', 'shift')
    await app.page.locator('.key-sheet').waitFor()
    await app.page.keyboard.press('Escape')
    await gone()
  })

  test('vote again with V: on the score, by card, and from the discussion', async () => {
    await goToStep(app.page, 'score')
    await cell(app.page, 'A-1', 'Business impact').click()
    await press('V')
    await app.page.locator('.entry-round').getByText('Second vote').waitFor()
    await app.page.keyboard.press('Escape')
    await cell(app.page, 'A-3', 'Business impact').click()
    await press('V')
    await app.page.getByText('Nobody has voted here yet').waitFor()
    await press('L')
    await cell(app.page, 'A-1', 'Business impact').click()
    await press('V')
    await expect.poll(() => app.page.locator('.entry select').last().inputValue()).toBe('2')
    await press('L')
    await goToStep(app.page, 'reveal')
    await cell(app.page, 'A-1', 'Business impact').click()
    await press('V')
    await app.page.locator('.entry-round').getByText('Second vote').waitFor()
  })

  test('go on by Ctrl+Enter, but not while votes are half typed', async () => {
    await goToStep(app.page, 'reveal')
    await cell(app.page, 'A-2', 'Business impact').click()
    await press('V')
    await goToStep(app.page, 'score')
    await cell(app.page, 'A-2', 'Business impact').click()
    await app.page.keyboard.type('44')
    await expect.poll(typed).toBe('44')
    await press('Enter', 'ctrl')
    await app.page.getByText('Some votes are typed but not recorded.').waitFor()
    await expect.poll(typed).toBe('44')
    await app.page.keyboard.press('Escape')
    await goToStep(app.page, 'shortlist')
    await app.page.locator('[data-keys="dotLine"]').fill('1')
    await press('Enter', 'ctrl')
    await app.page.getByText(/A dot card is typed but not recorded/).waitFor()
    await app.page.keyboard.press('Escape')
  })

  test('move votes with W, tick with O and I, find with / and Ctrl+F, and stay on the step', async () => {
    await goToStep(app.page, 'score')
    await cell(app.page, 'A-1', 'Business impact').click()
    await press('W')
    await dialog().waitFor()
    await app.page.keyboard.press('Escape')
    await gone()
    await goToStep(app.page, 'candidates')
    await press('O')
    await expect.poll(undoLabel).toContain('too big')
    await press('/')
    await hasFocus(app.page.locator('input[type="search"]'))
    await app.page.keyboard.press('Escape')
    await hasFocus(app.page.locator('.workshop-main'))
    await press('f', 'ctrl')
    await hasFocus(app.page.locator('input[type="search"]'))
    await goToStep(app.page, 'verdict')
    await press('/')
    await press('f', 'ctrl')
    await isOnStep(app.page, 'verdict')
  })

  test('go to Close with E, and save everything with it there', async () => {
    await goToStep(app.page, 'verdict')
    await press('E')
    await isOnStep(app.page, 'close')
    await press('E')
    await app.page.getByText('Saved 3 files').waitFor()
  })
})

describe('the projector', () => {
  test('is frozen by F and by H, blanked by B, and opened by S', async () => {
    await goToStep(app.page, 'prepare')
    const stage = await plugInProjector(app)
    await shows(stage, 'title')
    await press('F')
    await app.page.getByText('The projector is frozen').waitFor()
    await press('H')
    await app.page.getByText('The projector is frozen').waitFor({ state: 'detached' })
    await press('B')
    await shows(stage, 'blank')
    await stage.bringToFront()
    await strike(stage, { key: 'и', code: 'KeyB' })
    await shows(stage, 'title')
    // No other key of the console acts on the wall's own window.
    for (const name of ['d', 'e', 'Space', 'Enter']) await strike(stage, key(name))
    await app.page.bringToFront()
    await isOnStep(app.page, 'prepare')
    await stageOf(app.context)?.close()
  })
})

describe('two windows', () => {
  test('each take their own keys, and undo what either has done', async () => {
    const second = await openWindow(app.context)
    await second.goto(appAddress)
    await goToStep(second, 'score')
    await cell(second, 'A-3', 'Data availability').click()
    await goToStep(app.page, 'gates')
    await second.bringToFront()
    for (const digit of '44444444') await strike(second, { key: digit, code: `Digit${digit}` })
    await strike(second, key('Enter'))
    await expect.poll(undoLabel).toContain('Data availability of Candidate A-3')
    await isOnStep(app.page, 'gates')
    await app.page.bringToFront()
    await press('z', 'ctrl')
    await expect.poll(() => cell(second, 'A-3', 'Data availability').textContent()).toContain('no votes')
    await second.close()
  })
})

describe('the sheet of keyboard shortcuts', () => {
  test('begins with the step, finds words and keys that are pressed, and is accessible', async () => {
    await goToStep(app.page, 'score')
    await press('?', 'shift')
    const rows = () => app.page.locator('.key-sheet [data-shortcut]')
    expect(await app.page.locator('.key-sheet [data-group]').first().getAttribute('data-group')).toBe('score')
    expect(await findings(app.page)).toEqual([])
    const all = await rows().count()
    await app.page.keyboard.type('projector')
    await app.page.locator('.key-sheet input').fill('v')
    await expect.poll(() => rows().first().getAttribute('data-shortcut')).toBe('vote.again')
    await press('Enter', 'ctrl')
    await expect.poll(() => rows().count()).toBe(1)
    expect(await rows().getAttribute('data-shortcut')).toBe('nextAct')
    await app.page.locator('.key-sheet input').fill('')
    await expect.poll(() => rows().count()).toBe(all)
    await app.page.keyboard.press('Escape')
    await gone()
  })
})

test('no error was reported and nothing was asked of the network', () => {
  expect(app.pageErrors).toEqual([])
  expect(app.foreignRequests).toEqual([])
})
