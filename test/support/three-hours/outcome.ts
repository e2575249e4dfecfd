import { readdir } from 'node:fs/promises'
import { expect } from 'vitest'
import { briefTexts, decider } from './insurer-room.ts'
import type { Room } from './room.ts'
import { focused, heading, isFine, onStage, soon } from './room.ts'

/** 2:00 verdict: another weight is tried, and snaps back. */
export async function verdict(room: Room): Promise<void> {
  const { page, keys } = room
  keys.begin('verdict')
  await keys.press('Alt+ArrowRight')
  const slider = page.getByLabel('Business impact', { exact: true })
  await slider.waitFor()
  await onStage(room, 'Repair invoice checking')
  const agreed = await page.locator('.weight-trial').textContent()
  await keys.reach(slider)
  await keys.press('ArrowRight', 'ArrowRight')
  await page.getByText('Trying other weights; nothing is saved').waitFor()
  await isFine(room)
  await keys.press('Escape')
  await soon(() => page.locator('.weight-trial').textContent()).toBe(agreed)
}

/** 2:14 decide: it feels right, and the decider picks. */
export async function decide(room: Room): Promise<void> {
  const { page, keys } = room
  keys.begin('decide')
  await keys.press('d')
  await heading(room, 'Decide')
  await keys.reach(page.getByRole('radio', { name: 'Not asked yet' }))
  await keys.press('ArrowRight')
  await keys.reach(page.getByRole('radio', { name: /^INS-02/ }))
  await isFine(room)
  await keys.press('Enter')
  await page.getByRole('heading', { name: 'Picked: Repair invoice checking' }).waitFor()
  await onStage(room, 'Repair invoice checking')
  await isFine(room)
}

/** 2:22 brief: written live on the stage. */
export async function writeDocument(room: Room): Promise<void> {
  const { page, keys, stage, witness, button } = room
  keys.begin('brief')
  expect(
    witness()
      .since(0)
      .some((html) => html.includes(decider)),
  ).toBe(false)
  await keys.press('Alt+ArrowRight')
  await focused(button('Start the brief'))
  await keys.press('Enter')
  await focused(page.locator('.workshop-main :is(input, textarea)').first())
  for (const [section, label, text] of briefTexts) {
    while (!(await page.getByRole('region', { name: section, exact: true }).isVisible())) {
      await keys.press('Control+Enter')
    }
    await keys.reach(page.getByRole('textbox', { name: label, exact: true }))
    await keys.write(text)
    await stage().locator('.stage-now').getByText(text).waitFor()
  }
  // What was typed last is kept; Escape then leaves the field for the step.
  await button(/^Undo: out of scope/i).waitFor()
  await keys.press('Escape')
  await focused(page.locator('.workshop-main'))
  await isFine(room)
}

/** 2:57 close: two keys save what leaves the room. */
export async function close(room: Room): Promise<void> {
  const { app, page, keys, button } = room
  keys.begin('close')
  await keys.press('Alt+ArrowRight')
  await focused(button('Save everything'))
  await keys.press('Enter')
  await page.getByText(/\d+ files saved\./).waitFor()
  await onStage(room, /files/)
  const saved = await readdir(app.folder)
  expect(saved.map((name) => name.slice(name.lastIndexOf('.'))).toSorted()).toEqual([
    '.docx',
    '.docx',
    '.json',
    '.xlsx',
  ])
  await isFine(room)
}
