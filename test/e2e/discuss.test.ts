import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { findings } from '../support/axe.ts'
import { votedRoom } from '../support/builders.ts'
import { cell, goToStep } from '../support/drive.ts'
import { importedInsurer } from '../support/imported-insurer.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

async function openWith(workshop: Workshop): Promise<OpenApp> {
  const app = await openApp()
  const path = join(app.folder, 'room.json')
  await writeFile(path, writeWorkshopFile(workshop, '2026-11-17T08:30:00.000Z' as Instant))
  app.dialogs.file = path
  await app.page.getByRole('button', { name: 'Open a file' }).click()
  await app.page.getByRole('navigation', { name: 'Steps' }).waitFor()
  return app
}

let app: OpenApp

const key = (...names: readonly string[]) =>
  names.reduce((before, name) => before.then(() => app.page.keyboard.press(name)), Promise.resolve())
const topic = (name: string): Locator => app.page.locator(`[data-topic="${name}"]`)
const isShown = (name: string) =>
  expect.poll(() => topic(name).first().getAttribute('aria-current')).toBe('true')
const panel = () => app.page.locator('.topic-panel')
const reason = () => app.page.locator('[data-reason]')
const hasFocus = (target: Locator) =>
  expect.poll(() => target.evaluate((element) => element === document.activeElement)).toBe(true)
const agreedOn = (name: string, score: number) =>
  expect.poll(() => topic(name).locator(`.agreed-mark .score-chip-${score}`).count()).toBe(1)
const undo = () => app.page.locator('.rest-said').getByRole('button')

describe('the discussion of the insurer', () => {
  beforeAll(async () => {
    const all = importedInsurer()
    app = await openWith({ ...all, ballots: all.ballots.filter(({ round }) => round === 1) })
    await goToStep(app.page, 'Discuss')
  })

  afterAll(async () => {
    expect(app.pageErrors).toEqual([])
    await app.close()
  })

  test('begins with what could change the pick, by title, and says in a sentence what it would change', async () => {
    await isShown('INS-22.teamReadiness')
    await app.page.getByRole('heading', { name: 'Sanctions alert clearing' }).waitFor()
    await panel()
      .getByText('If the room agrees on 4 or 5, this candidate becomes ready and takes first place')
      .waitFor()
    expect(await panel().textContent()).not.toContain('INS-')
    expect(await findings(app.page)).toEqual([])
  })

  test('stays in its step when a topic is chosen, with arrows or by a press', async () => {
    await key('ArrowDown')
    await isShown('INS-06.dataAvailability')
    await topic('INS-22.teamReadiness').first().click()
    await isShown('INS-22.teamReadiness')
    await panel().waitFor()
  })

  test('types a second vote in seat order beside the first, and shows that in outline', async () => {
    await key('v')
    await app.page.keyboard.type('3334')
    await panel().getByText('was 2').first().waitFor()
    await app.page.keyboard.type('33')
    await key('Enter')
    await panel().getByText('6 votes were typed, but 8 are needed.').waitFor()
    await app.page.keyboard.type('33')
    await key('Enter')
    await expect.poll(() => panel().locator('.stack-before i').count()).toBe(8)
    await isShown('INS-22.teamReadiness')
  })

  test('asks for a reason where the eye is, before it agrees against the votes', async () => {
    await key('4', 'Enter')
    await hasFocus(reason())
    await panel().getByText('The room’s score is 3; 4 is on the other side of 4.').waitFor()
    await key('Enter')
    expect(await topic('INS-22.teamReadiness').locator('.agreed-mark').count()).toBe(0)
    await app.page.keyboard.type('Half the team is free')
    await key('Enter')
    await agreedOn('INS-22.teamReadiness', 4)
    await topic('INS-22.teamReadiness').getByText('against the votes').waitFor()
    await hasFocus(panel())
  })

  test('takes an agreed score back with Backspace, and its reason with it', async () => {
    await topic('INS-22.teamReadiness').click()
    await expect.poll(() => reason().inputValue()).toBe('Half the team is free')
    await key('Backspace')
    await expect.poll(() => topic('INS-22.teamReadiness').locator('.agreed-mark').count()).toBe(0)
    await expect.poll(() => reason().inputValue()).toBe('')
  })

  test('agrees on the room’s score with Enter and goes to the next topic', async () => {
    await key('Enter')
    await agreedOn('INS-22.teamReadiness', 3)
    await expect.poll(() => topic('INS-22.teamReadiness').first().getAttribute('aria-current')).toBeNull()
  })

  test('suggests no score at a tie at the red line, and records none unasked', async () => {
    await topic('INS-06.dataAvailability').first().click()
    expect(await panel().locator('.agree-score[aria-pressed="true"]').count()).toBe(0)
    await key('Enter')
    await panel().getByText('Half of you are below 3 and half are not').waitFor()
    expect(await topic('INS-06.dataAvailability').locator('.agreed-mark').count()).toBe(0)
    await key('2', 'Enter')
    await agreedOn('INS-06.dataAvailability', 2)
  })

  test('gives each topic its minutes once the timer was started', async () => {
    await topic('INS-01.dataAvailability').first().click()
    await key('t')
    const clock = panel().getByRole('timer')
    await expect.poll(() => clock.textContent()).toMatch(/^3:5\d$/)
    await key('+')
    await expect.poll(() => clock.textContent()).toMatch(/^4:[45]\d$/)
    await key('ArrowDown')
    await expect.poll(() => clock.textContent()).toMatch(/^(4:00|3:5\d)$/)
    await key('t')
    await clock.waitFor({ state: 'detached' })
  })
})

/** All that the verdict shows, word for word, but the mark of what is not agreed yet. */
const verdictShown = async () => {
  await goToStep(app.page, 'Verdict')
  await app.page.locator('.workshop-main table, .workshop-main ol').first().waitFor()
  await app.page.getByText('Working out the what-ifs…').first().waitFor({ state: 'detached' })
  const lines = (await app.page.locator('.workshop-main').allInnerTexts()).join().split('\n')
  return lines.map((line) => line.replace(/,?\s*not agreed yet/, '').trim()).filter((line) => line !== '')
}

describe('accepting the room’s score for the rest', () => {
  beforeAll(async () => {
    const all = importedInsurer()
    app = await openWith({ ...all, ballots: all.ballots.filter(({ round }) => round === 1) })
    await goToStep(app.page, 'Discuss')
    await app.page.locator('[data-topic="INS-22.teamReadiness"][aria-current]').waitFor()
  })

  afterAll(async () => {
    expect(app.pageErrors).toEqual([])
    await app.close()
  })

  test('says before what it would do and what it would leave, and does nothing unless it is accepted', async () => {
    await key('a')
    const list = app.page.getByRole('dialog')
    await list
      .getByText(
        '23 scores are accepted: 20 where discussion changes nothing, 3 where everyone gave the same',
      )
      .waitFor()
    await list
      .getByText('17 scores stay open: 15 that could change something and 2 half and half at 3 or 4.')
      .waitFor()
    expect(await findings(app.page)).toEqual([])
    await key('Escape')
    await list.waitFor({ state: 'detached' })
    expect(await app.page.locator('.agreed-mark').count()).toBe(0)
    await hasFocus(panel())
  })

  test('says after what it did and left; nothing but the queue and the mark has changed, and one undo takes it back', async () => {
    await key('ArrowRight')
    const before = await verdictShown()
    await goToStep(app.page, 'Discuss')
    await isShown('INS-22.teamReadiness')
    const waiting = await topic('INS-22.teamReadiness').first().textContent()
    await key('a')
    await app.page.getByRole('dialog').waitFor()
    await key('Enter')
    const said = app.page.locator('.rest-said')
    await said
      .getByText(
        'You accepted the room’s score for 23 scores. 17 scores stay open: 15 that could change something and 2 half and half at 3 or 4.',
      )
      .waitFor()
    expect(await app.page.locator('.agreed-mark').count()).toBe(23)
    expect(await topic('INS-22.teamReadiness').first().textContent()).toBe(waiting)
    expect(await verdictShown()).toEqual(before)
    await goToStep(app.page, 'Discuss')
    await undo().click()
    await said.waitFor({ state: 'detached' })
    await expect.poll(() => app.page.locator('.agreed-mark').count()).toBe(0)
  })
})

describe('what nobody knows', () => {
  beforeAll(async () => {
    app = await openWith(
      votedRoom(
        {
          'A-1': ['4444', '4444', '55-4', '4444', '4444'],
          'A-2': ['5555', '----', '4545', '4455', '4444'],
          'A-3': ['4444', '', '4444', '4444', '4443'],
          'A-4': ['4444', '4444', '4444', '4444', '4443'],
        },
        4,
      ),
    )
    await goToStep(app.page, 'Reveal')
    await key('Shift+Space')
  })

  afterAll(async () => {
    expect(app.pageErrors).toEqual([])
    await app.close()
  })

  test('has a shape and a word of its own, and never looks like not voted', async () => {
    for (const step of ['Reveal', 'Score'] as const) {
      await goToStep(app.page, step)
      const unknown = cell(app.page, 'A-2', 'Data availability')
      const empty = cell(app.page, 'A-3', 'Data availability')
      await expect.poll(() => unknown.textContent()).toContain('nobody knows')
      expect(await unknown.locator('.unknown-mark').count()).toBe(1)
      expect(await empty.textContent()).toContain('no votes')
      expect(await empty.locator('.unknown-mark').count()).toBe(0)
    }
  })

  test('is handed out from the discussion by keyboard: a question, who finds out, by when', async () => {
    await goToStep(app.page, 'Discuss')
    await isShown('A-2.dataAvailability')
    await key('u')
    const dialog = app.page.getByRole('dialog')
    await dialog.waitFor()
    expect(await findings(app.page)).toEqual([])
    await app.page.keyboard.type('Is the claims archive readable?')
    await key('Tab')
    await app.page.keyboard.type('Person 2')
    await dialog.locator('input[type="date"]').fill('2026-12-04')
    await key('Enter')
    await dialog.waitFor({ state: 'detached' })
    const list = app.page.getByRole('region', { name: 'To find out', exact: true })
    await list.getByText('Is the claims archive readable?').waitFor()
    await list.getByText('Person 2, 4 Dec 2026').waitFor()
    await expect.poll(() => topic('A-2.dataAvailability').locator('.unknown-mark').count()).toBe(0)
    expect(await findings(app.page)).toEqual([])
  })

  test('is no score that Enter agrees on; Enter goes to the next topic', async () => {
    await key('Enter')
    await expect.poll(() => topic('A-2.dataAvailability').getAttribute('aria-current')).toBeNull()
    expect(await app.page.locator('.agreed-mark').count()).toBe(0)
  })

  test('is ticked once the answer is there', async () => {
    const list = app.page.getByRole('region', { name: 'To find out', exact: true })
    await list.getByRole('checkbox').click()
    await expect.poll(() => list.locator('.find-out-done').count()).toBe(1)
    await list.getByRole('heading', { name: 'To find out: 0' }).waitFor()
  })

  test('can be handed out from the scores too', async () => {
    await goToStep(app.page, 'Reveal')
    await cell(app.page, 'A-1', 'Technical feasibility').click()
    await key('u')
    await app.page.getByRole('dialog').waitFor()
    await key('Escape')
    await app.page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})

test('an empty discussion says what it waits for', async () => {
  app = await openWith(votedRoom({ 'A-1': [], 'A-2': [] }, 3))
  await goToStep(app.page, 'Discuss')
  await app.page.getByRole('heading', { name: 'Nothing to discuss yet' }).waitFor()
  expect(await findings(app.page)).toEqual([])
  await app.close()
})

test('a discussion in which all is agreed says so, and the one way on is the verdict', async () => {
  app = await openWith(votedRoom({ 'A-1': ['444', '444', '444', '444', '444'] }, 3))
  await goToStep(app.page, 'Discuss')
  await app.page.getByText('Nothing left to discuss: people are together, or you have agreed.').waitFor()
  await key('a')
  await app.page.getByRole('dialog').waitFor()
  await key('Enter')
  await app.page.locator('.rest-said').getByText('Nothing is left open.').waitFor()
  const act = app.page.locator('.cue-bar .button-primary')
  await expect.poll(() => act.textContent()).toBe('Next: Verdict')
  expect(await findings(app.page)).toEqual([])
  await app.close()
})
