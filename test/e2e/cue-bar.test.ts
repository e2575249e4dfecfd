import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { beginWorkshop, goToStep, isOnStep, openSample, seat, stepNames } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

let app: OpenApp

const bar = () => app.page.locator('.cue-bar')
const sentence = () => bar().locator('.cue-sentence').textContent()
const way = () => bar().locator('.cue-way .button').last()

beforeAll(async () => {
  app = await openApp()
})

afterAll(async () => {
  expect(app.pageErrors).toEqual([])
  await app.close()
})

describe('below every step of a finished meeting', () => {
  beforeAll(() => openSample(app.page))

  test('stands what to say or do, and the one way on at the same place', async () => {
    const places: unknown[] = []
    for (const step of stepNames) {
      await goToStep(app.page, step)
      await expect.poll(sentence, { message: step }).toMatch(/\p{L}{2}/u)
      expect(await app.page.locator('.workshop .button-primary:visible').count(), step).toBe(1)
      const box = await way().boundingBox()
      places.push(box && { x: box.x, width: box.width, bottom: box.y + box.height })
    }
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1)
  })
})

describe('in a workshop without anything', () => {
  beforeAll(async () => {
    await app.page.getByRole('button', { name: 'Workshops', exact: true }).click()
    await beginWorkshop(app.page, 'Tideway Water')
  })

  test('is said what is missing; the way on is outlined, and Ctrl+Enter takes it all the same', async () => {
    await expect.poll(sentence).toContain('No people yet')
    expect(await app.page.locator('.workshop-cue .button-primary').count()).toBe(0)
    expect(await findings(app.page)).toEqual([])
    await app.page.keyboard.press('Control+Enter')
    await isOnStep(app.page, 'open')
  })

  test('people are pasted anywhere on the step, and the role that is missing most is named', async () => {
    await goToStep(app.page, 'prepare')
    await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await app.page.evaluate(() =>
      navigator.clipboard.writeText('Ada Byron, COO, Decider\nBo Lind, Operations'),
    )
    await app.page.keyboard.press('Control+v')
    const dialog = app.page.getByRole('dialog')
    expect(await dialog.locator('textarea').inputValue()).toContain('Ada Byron')
    await dialog.locator('.button-primary').click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(sentence).toContain('compliance')
    await seat(app.page, ['Cy Ortega, Compliance'])
    await expect.poll(sentence).toContain('Start when everyone is here')
  })
})
