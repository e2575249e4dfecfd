import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clippedIn, outOfSight } from '../support/clipped.ts'
import { fileOf } from '../support/crowded-room.ts'
import { cell, goToStep, isOnStep, stepNames } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'
import { twelveSeats } from '../support/twelve-seats.ts'

const nothing = { cut: [], unreachable: [], tooWide: [] }

describe.each([{ zoom: 1.5 }, { zoom: 2 }])(
  'twelve seats in a window of 1366 x 768 scaled by $zoom',
  ({ zoom }) => {
    let app: OpenApp

    beforeAll(async () => {
      app = await openApp({ width: 1366, height: 768, zoom })
      const path = join(app.folder, 'twelve.json')
      await writeFile(path, fileOf(twelveSeats()))
      app.dialogs.file = path
      await app.page.getByRole('button', { name: 'Open a file' }).click()
      await app.page.locator('[data-rail]').waitFor()
    })

    afterAll(() => app.close())

    const typed = async () =>
      (await app.page.locator('.seat-typed').allTextContents()).filter((vote) => vote !== '').join('')

    /** Types digits, which all stay in sight with their seats, and gives them up. */
    async function typeInSight(digits: string): Promise<void> {
      await app.page.keyboard.type(digits)
      await expect.poll(typed).toBe(digits)
      expect(await outOfSight(app.page, '.seat-vote, .seat-name')).toEqual([])
      await app.page.keyboard.press('Escape')
      await expect.poll(typed).toBe('')
    }

    test.each(stepNames)('clip nothing of %s', async (step) => {
      await goToStep(app.page, step)
      await isOnStep(app.page, step)
      expect(await clippedIn(app.page)).toEqual(nothing)
    })

    test('keep the present step in sight, each name beside the others', async () => {
      await goToStep(app.page, 'Prepare')
      await app.page.keyboard.press('e')
      await isOnStep(app.page, 'close')
      await expect.poll(() => outOfSight(app.page, '.rail [aria-current]')).toEqual([])
      const places = await app.page.locator('.rail-step').evaluateAll((steps) =>
        steps.map((step) => {
          const { left, top } = step.getBoundingClientRect()
          const name = step.querySelector('.rail-name')?.getBoundingClientRect()
          return { left, top, right: name?.right ?? left, bottom: name?.bottom ?? top }
        }),
      )
      const over = places.filter((one, at) => {
        const next = places[at + 1]
        return next && next.top < one.bottom && next.left < one.right
      })
      expect(over).toEqual([])
    })

    test('keep the digits of a score in sight', async () => {
      await goToStep(app.page, 'Score')
      await cell(app.page, 'INS-8', 'Business impact').click()
      await typeInSight('544512345x-4')
    })

    test.each(['By card', 'Agree'])('clip nothing of scores %s', async (mode) => {
      await goToStep(app.page, 'Score')
      await app.page.getByText(mode, { exact: true }).click()
      expect(await clippedIn(app.page)).toEqual(nothing)
      if (mode === 'By card') await typeInSight('5443')
    })

    test('clip nothing of what is revealed', async () => {
      await goToStep(app.page, 'Reveal')
      await app.page.getByRole('button', { name: 'Open all' }).click()
      await cell(app.page, 'INS-3', 'Business impact').click()
      expect(await clippedIn(app.page)).toEqual(nothing)
    })

    test('keep the digits of a second vote in sight', async () => {
      await goToStep(app.page, 'Discuss')
      await app.page.locator('.topic-panel').waitFor()
      await app.page.keyboard.press('v')
      expect(await clippedIn(app.page)).toEqual(nothing)
      await typeInSight('443412345x-4')
    })

    test('clip nothing of what is picked', async () => {
      await goToStep(app.page, 'Decide')
      await app.page.getByText('Pick', { exact: true }).click()
      await app.page.locator('.choice-row').first().waitFor()
      expect(await clippedIn(app.page)).toEqual(nothing)
    })
  },
)
