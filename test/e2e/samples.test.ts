import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fileOf } from '../support/crowded-room.ts'
import { doing, goToStep, isOnStep, openSample } from '../support/drive.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'
import { openFile, plugInProjector } from '../support/mishap-room.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

let app: OpenApp

beforeEach(async () => {
  app = await openApp()
})

afterEach(() => app.close())

/** How many scores of the grid are open and sealed on the wall, at Reveal. */
async function onTheWall(): Promise<{ readonly open: number; readonly sealed: number }> {
  await goToStep(app.page, 'reveal')
  const stage: Page = await plugInProjector(app)
  await stage.locator('[data-picture="grid"]').waitFor()
  const count = (selector: string) => stage.locator(selector).count()
  return { open: await count('.score-cell'), sealed: await count('.scores-sealed:not(.scores-landed)') }
}

test('the sample opens with every vote shown to the room', async () => {
  await openSample(app.page)
  expect(await onTheWall()).toEqual({ open: 40, sealed: 0 })
})

test('the same workshop from a file opens sealed', async () => {
  await openFile(app, fileOf(insurerWorkshop()))
  const { open, sealed } = await onTheWall()
  expect(sealed).toBeGreaterThan(0)
  expect(open + sealed).toBe(40)
})

test('the second sample opens at Score, before the first vote', async () => {
  await doing(app.page, 'sample.openBeforeVote').click()
  await isOnStep(app.page, 'score')
  const stage = await plugInProjector(app)
  await stage.locator('[data-picture="sealedCell"]').waitFor()
  await stage.getByText('0 of 8 votes in').waitFor()
  await goToStep(app.page, 'reveal')
  await app.page.getByText('Nothing to reveal yet').waitFor()
})
