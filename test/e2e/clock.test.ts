import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginWorkshop, cell, goToStep, pasteCandidates, seat, typeVotes } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
})

afterAll(() => app.close())

/** The clock of the computer, as far as the page can tell. */
async function setClock(at: string): Promise<void> {
  await app.context.clock.setSystemTime(new Date(at))
}

const impact = (key: string) => cell(app.page, key, 'Business impact')

test('a clock set back by a day in the middle loses no step, and undo goes by order, not by time', async () => {
  await beginWorkshop(app.page, 'Clock')
  await seat(app.page, ['Ada Nowak', 'Bo Lindt'])
  await pasteCandidates(app.page, 'id\ttitle\nA-1\tFirst\nA-2\tSecond')
  await setClock('2026-11-21T12:00:00')
  await goToStep(app.page, 'Score')
  await impact('A-1').click()
  await typeVotes(app.page, '55')
  await expect.poll(() => impact('A-1').textContent()).toContain('2 votes')
  await setClock('2026-11-20T12:00:00')
  await impact('A-2').click()
  await typeVotes(app.page, '33')
  await expect.poll(() => impact('A-2').textContent()).toContain('2 votes')
  await impact('A-2').click()
  await app.page.keyboard.press('Control+z')
  await expect.poll(() => impact('A-2').textContent()).not.toContain('2 votes')
  expect(await impact('A-1').textContent()).toContain('2 votes')
})

test('opened again under the earlier clock, everything is there', async () => {
  app = await app.restart()
  await setClock('2026-11-19T12:00:00')
  await app.page.reload()
  await goToStep(app.page, 'Score')
  await expect.poll(() => impact('A-1').textContent()).toContain('2 votes')
  await app.page.getByText('Saved', { exact: true }).waitFor()
})

test('another time zone changes no date of the workshop', async () => {
  await goToStep(app.page, 'Prepare')
  const day = () => app.page.getByLabel('Date', { exact: true }).inputValue()
  const before = await day()
  expect(before).toMatch(/^\d{4}-\d\d-\d\d$/)
  const session = await app.context.newCDPSession(app.page)
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata']) {
    // One override at a time: the empty name takes the last one back.
    for (const timezoneId of ['', zone]) await session.send('Emulation.setTimezoneOverride', { timezoneId })
    await app.page.reload()
    await goToStep(app.page, 'Prepare')
    await expect.poll(day).toBe(before)
  }
  await goToStep(app.page, 'Score')
  await expect.poll(() => impact('A-1').textContent()).toContain('2 votes')
})
