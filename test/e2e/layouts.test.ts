import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cell, doing, goToStep, isOnStep, stepIdOf } from '../support/drive.ts'
import { controlZ, frenchDigits, keypadDigits } from '../support/keyboards.ts'
import { openMidway } from '../support/mishap-room.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'
import type { PhysicalKey } from '../support/physical-keys.ts'
import { strike } from '../support/physical-keys.ts'

let app: OpenApp

const typed = async () =>
  (await app.page.locator('.seat-typed').allTextContents()).filter((vote) => vote !== '').join('')
const undoLabel = () => doing(app.page, 'undo').first().getAttribute('aria-label')

async function press(...keys: readonly PhysicalKey[]): Promise<void> {
  for (const key of keys) await strike(app.page, key)
}

beforeAll(async () => {
  app = await openApp()
  await openMidway(app)
})

afterAll(() => app.close())

describe('votes', () => {
  beforeEach(async () => {
    await goToStep(app.page, 'score')
    await cell(app.page, 'A-2', 'Business impact').click()
    await app.page.keyboard.press('Escape')
    await expect.poll(typed).toBe('')
  })

  test('are typed on a French keyboard without Shift', async () => {
    await press(...frenchDigits.slice(0, 5))
    await expect.poll(typed).toBe('12345')
  })

  test('are typed on a French keyboard with Shift', async () => {
    await press(...[...'4435'].map((key) => ({ key, code: `Digit${key}`, held: ['shift'] as const })))
    await expect.poll(typed).toBe('4435')
  })

  test('abstain by no 6 of a French keyboard, which writes a hyphen, but by the key beside the 0 there', async () => {
    await press({ key: '-', code: 'Digit6' }, { key: '4', code: 'Digit4' }, { key: ')', code: 'Minus' })
    await expect.poll(typed).toBe('4-')
  })

  test('are typed on a keypad, with its minus for no score', async () => {
    await press(...keypadDigits.slice(0, 5), { key: '-', code: 'NumpadSubtract' })
    await expect.poll(typed).toBe('12345-')
  })

  test('are not typed on a keypad that moves', async () => {
    await press({ key: 'End', code: 'Numpad1' }, { key: 'PageDown', code: 'Numpad3' })
    await press({ key: '3', code: 'Numpad3' })
    await expect.poll(typed).toBe('3')
  })

  test('are no signs above the digits, and none that AltGr writes there', async () => {
    await press({ key: '!', code: 'Digit1', held: ['shift'] }, { key: '4', code: 'Digit4' })
    await expect.poll(typed).toBe('4')
  })

  test('are typed where the digit row writes another script', async () => {
    await press({ key: '٣', code: 'Digit3' }, { key: 'ч', code: 'KeyX' })
    await expect.poll(typed).toBe('3x')
  })

  test('are typed wherever the focus is outside of a text', async () => {
    await app.page.locator('[data-rail] [data-step="score"]').focus()
    await press({ key: '5', code: 'Digit5' })
    await expect.poll(typed).toBe('5')
    await doing(app.page, 'keys').focus()
    await press({ key: '4', code: 'Digit4' })
    await expect.poll(typed).toBe('54')
  })
})

describe('Ctrl+Z', () => {
  test.each(Object.entries(controlZ))('undoes on a keyboard that is %s', async (_, key) => {
    await goToStep(app.page, 'gates')
    await app.page.keyboard.press('Control+Home')
    const before = await undoLabel()
    await press({ key: 'y', code: 'KeyY' })
    await expect.poll(undoLabel).not.toBe(before)
    await press(key)
    await expect.poll(undoLabel).toBe(before)
  })

  test('is not the key at its place where the keyboard has another Latin letter there', async () => {
    await goToStep(app.page, 'gates')
    await app.page.keyboard.press('Control+Home')
    await press({ key: 'y', code: 'KeyZ' })
    await expect.poll(undoLabel).toContain('sponsor')
    // Ctrl+Y of a German keyboard, at the place of Z: there is nothing to redo, and nothing is undone.
    await press({ key: 'y', code: 'KeyZ', held: ['ctrl'] })
    await app.page.getByText('Nothing to redo').waitFor()
    expect(await undoLabel()).toContain('sponsor')
    await press({ key: 'z', code: 'KeyY', held: ['ctrl'] })
    await expect.poll(undoLabel).not.toContain('sponsor')
  })
})

describe('letters', () => {
  test('mean what stands at their place on a Cyrillic keyboard', async () => {
    await goToStep(app.page, 'verdict')
    await press({ key: 'в', code: 'KeyD' })
    await isOnStep(app.page, 'decide')
    await press({ key: 'у', code: 'KeyE' })
    await isOnStep(app.page, 'close')
  })

  test('answer the five questions on a Greek keyboard', async () => {
    await goToStep(app.page, 'gates')
    await app.page.keyboard.press('Control+Home')
    await press({ key: 'ν', code: 'KeyN' }, { key: 'υ', code: 'KeyY' })
    await expect.poll(undoLabel).toContain('measurable of Candidate A-1: yes')
  })
})

describe('Alt with a digit', () => {
  test.each([
    ['the digit row', { key: '3', code: 'Digit3', held: ['alt'] }],
    ['the digit row of a French keyboard', { key: '"', code: 'Digit3', held: ['alt'] }],
    ['Option on a Mac', { key: '#', code: 'Digit3', held: ['alt'] }],
  ] as const)('goes to the step by %s', async (_, key) => {
    await goToStep(app.page, 'verdict')
    await app.page.locator('.workshop-main').focus()
    await press(key)
    await isOnStep(app.page, stepIdOf('Calibrate'))
  })

  test('goes nowhere by the keypad, where it writes a character', async () => {
    await goToStep(app.page, 'verdict')
    await press(...[...'0150'].map((key) => ({ key, code: `Numpad${key}`, held: ['alt'] as const })))
    await press({ key: 'ArrowLeft', code: 'ArrowLeft', held: ['alt'] })
    await isOnStep(app.page, 'discuss')
  })
})

test('no error was reported', () => {
  expect(app.pageErrors).toEqual([])
})
