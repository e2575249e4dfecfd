import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { findings } from '../support/axe.ts'
import { votedRoom } from '../support/builders.ts'
import { cell, goToStep, typeVotes } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp, stageOf } from '../support/open-app.ts'

const cards = {
  'A-1': ['3333', '4444', '1155', '4434', '3344'],
  'A-2': ['4455', '2225', '4444', '5555', '3333'],
}

let app: OpenApp
let stage: Page

const label = (key: string, criterion: string) => cell(app.page, key, criterion).textContent()
const isAt = (key: string, criterion: string) =>
  expect.poll(() => cell(app.page, key, criterion).getAttribute('aria-pressed')).toBe('true')
const shows = (kind: string) =>
  expect.poll(() => stage.locator('[data-picture]').getAttribute('data-picture')).toBe(kind)
const key = (name: string) => app.page.keyboard.press(name)

beforeAll(async () => {
  app = await openApp()
  const path = join(app.folder, 'voted.json')
  await writeFile(path, writeWorkshopFile(votedRoom(cards, 4), '2026-11-17T08:30:00.000Z' as Instant))
  app.dialogs.file = path
  await app.page.getByRole('button', { name: 'Open a file' }).click()
  await app.page.getByRole('navigation', { name: 'Steps' }).waitFor()
  await goToStep(app.page, 'Reveal')
  await key('s')
  await app.page.getByRole('region', { name: 'Projector' }).waitFor()
  stage = stageOf(app.context) as Page
})

afterAll(() => app.close())

const sealed = () => stage.locator('.stage').getByText('sealed', { exact: true }).count()

test('everything is sealed on the stage until one key opens all of it', async () => {
  await shows('grid')
  await app.page.getByText('10 scores are still sealed.').waitFor()
  expect(await sealed()).toBe(10)
  expect(await stage.locator('.score-cell').count()).toBe(0)
  expect(await findings(stage)).toEqual([])
  await key('Shift+Space')
  await app.page.getByText(/All votes are open\. 2 scores are marked/).waitFor()
  await expect.poll(() => stage.locator('.score-cell').count()).toBe(10)
  await stage.getByRole('heading', { name: 'Two red flags, and one score where the room is split' }).waitFor()
  expect(await stage.locator('.scores-grid .split-bars').count()).toBe(1)
  expect(await stage.locator('.stage').textContent()).not.toMatch(/\d\.\d|place|total/i)
  expect(await findings(stage)).toEqual([])
})

test('each cell of the console says its votes, its flags and how far apart the room is', async () => {
  expect(await label('A-1', 'Technical feasibility')).toMatch(/furthest apart.*half below 3/)
  expect(await label('A-2', 'Data availability')).toContain('red flag')
  expect(await label('A-2', 'Technical feasibility')).toContain('together')
  expect(await findings(app.page)).toEqual([])
})

test('Space goes to where the room is furthest apart, arrow keys walk, and the stage follows', async () => {
  await key('Space')
  await isAt('A-1', 'Technical feasibility')
  await key('g')
  await shows('openCell')
  await stage.getByText('Technical feasibility · Candidate A-1').waitFor()
  await stage.getByText('The room is split: two at 1, two at 5').waitFor()
  await key('ArrowRight')
  await stage.getByText('Team readiness · Candidate A-1').waitFor()
  await key('ArrowDown')
  await isAt('A-2', 'Team readiness')
  await key('Space')
  await isAt('A-1', 'Technical feasibility')
})

test('Enter agrees on the room’s score, a digit chooses another', async () => {
  await cell(app.page, 'A-1', 'Business impact').click()
  await key('3')
  await key('Enter')
  await expect.poll(() => label('A-1', 'Business impact')).toContain('agreed: 3')
  await cell(app.page, 'A-1', 'Data availability').click()
  await key('Enter')
  await expect.poll(() => label('A-1', 'Data availability')).toContain('agreed: 4')
})

test('V votes again; what was agreed before is open again, and the first vote stays in outline', async () => {
  await cell(app.page, 'A-1', 'Business impact').click()
  await stage.getByRole('heading', { name: 'Agreed: 3' }).waitFor()
  await key('v')
  await app.page.getByText('You agreed on 3 after the previous vote').waitFor()
  await typeVotes(app.page, '2223')
  await expect.poll(() => label('A-1', 'Business impact')).toContain('sealed')
  await isAt('A-1', 'Business impact')
  expect(await label('A-1', 'Business impact')).not.toContain('Settled')
  await shows('sealedCell')
  await stage.getByText('4 of 4 votes in').waitFor()
  expect(await stage.locator('.stage').textContent()).not.toContain('Agreed')
  await key('Space')
  await stage.getByText('The room says 2').waitFor()
  await stage.getByText('First vote').waitFor()
  await key('Enter')
  await expect.poll(() => label('A-1', 'Business impact')).toContain('agreed: 2')
})

test('one undo of a second vote brings back what was agreed', async () => {
  await cell(app.page, 'A-1', 'Data availability').click()
  await key('v')
  await typeVotes(app.page, '1111')
  await expect.poll(() => label('A-1', 'Data availability')).toContain('red flag')
  await key('Control+z')
  await expect.poll(() => label('A-1', 'Data availability')).toContain('agreed: 4')
})

test('the rest is accepted from a list, and the way of entering is as before on the score screen', async () => {
  await app.page.getByRole('button', { name: /^Accept the room/ }).click()
  await app.page.getByRole('dialog').waitFor()
  await key('Enter')
  await expect.poll(() => label('A-2', 'Production path')).toContain('agreed: 3')
  await app.page.getByText(/^You accepted the room’s score for \d+ scores?\./).waitFor()
  await goToStep(app.page, 'Score')
  await app.page.getByRole('region', { name: 'Votes by score' }).waitFor()
})

test('no error was reported and nothing was asked of the network', () => {
  expect(app.pageErrors).toEqual([])
  expect(app.foreignRequests).toEqual([])
})
