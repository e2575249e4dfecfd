import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cell, goToStep, typeVotes } from '../support/drive.ts'
import { openMidway } from '../support/mishap-room.ts'
import type { OpenApp } from '../support/open-app.ts'
import { appAddress, openApp, openWindow } from '../support/open-app.ts'

let app: OpenApp

const entry = () => app.page.getByRole('region', { name: 'Votes by score' })
const typed = async () => (await app.page.locator('.seat-typed').allTextContents()).join('')
const press = (key: string) => app.page.keyboard.press(key)

async function open(key: string, criterion: string): Promise<void> {
  await cell(app.page, key, criterion).click()
  await expect.poll(() => cell(app.page, key, criterion).getAttribute('aria-pressed')).toBe('true')
}

beforeAll(async () => {
  app = await openApp()
  await openMidway(app)
})

beforeEach(() => goToStep(app.page, 'score'))

afterAll(() => app.close())

test('a second vote that is left half typed goes on where it was, not over the first', async () => {
  await open('A-1', 'Business impact')
  await press('v')
  await app.page.keyboard.type('52')
  await press('ArrowRight')
  await entry().getByText('First vote').waitFor()
  await press('Control+Enter')
  await app.page.getByText('Candidate A-1: Business impact (second vote).').waitFor()
  await open('A-1', 'Business impact')
  await entry().getByText('Second vote').waitFor()
  await expect.poll(typed).toBe('52')
  await app.page.keyboard.type('1')
  await expect.poll(typed).toBe('521')
  await press('Escape')
  await entry().getByText('First vote').waitFor()
  await open('A-1', 'Data availability')
  await open('A-1', 'Business impact')
  await entry().getByText('First vote').waitFor()
})

test('a second vote that is recorded is not begun again by coming back at once', async () => {
  await open('A-1', 'Data availability')
  await press('v')
  await typeVotes(app.page, '33333333')
  await press('ArrowLeft')
  await entry().getByText('Second vote').waitFor()
  await expect.poll(() => cell(app.page, 'A-1', 'Data availability').textContent()).toContain('3')
  expect(await typed()).toBe('')
  await press('Control+z')
  await entry().getByText('First vote').waitFor()
})

test('votes of a second vote whose first was undone are shown, can be discarded, and come back with it', async () => {
  await open('A-2', 'Business impact')
  await typeVotes(app.page, '44444444')
  await open('A-2', 'Business impact')
  await press('v')
  await app.page.keyboard.type('53')
  await press('Control+z')
  const waiting = entry().getByText('Typed for the second vote, not recorded: 5 for ')
  await waiting.waitFor()
  expect(await typed()).toBe('')
  await press('Control+y')
  await expect.poll(typed).toBe('53')
  await waiting.waitFor({ state: 'detached' })
  await press('Control+z')
  await entry().getByRole('button', { name: 'Discard these votes' }).click()
  await waiting.waitFor({ state: 'detached' })
})

test('one vote more than there are seats is not taken, and that is said', async () => {
  await open('A-3', 'Business impact')
  await app.page.keyboard.type('123451234')
  await entry().getByText('All 8 votes are already typed, so 4 was not added.').waitFor()
  expect(await typed()).toBe('12345123')
  await press('Backspace')
  await entry().getByText('was not added').waitFor({ state: 'detached' })
  await press('Escape')
})

test('votes that another window has recorded meanwhile are not typed over without a word', async () => {
  const second = await openWindow(app.context)
  await second.goto(appAddress)
  await goToStep(second, 'score')
  await app.page.bringToFront()
  await open('A-3', 'Data availability')
  await app.page.keyboard.type('2222')
  await second.bringToFront()
  await cell(second, 'A-3', 'Data availability').click()
  await typeVotes(second, '55555555')
  await app.page.bringToFront()
  await expect.poll(() => cell(app.page, 'A-3', 'Data availability').textContent()).toContain('8 votes')
  await typeVotes(app.page, '2222')
  await entry().getByText('5 5 5 5 5 5 5 5 was recorded here while you typed.').waitFor()
  expect(await cell(app.page, 'A-3', 'Data availability').textContent()).toContain(', 5, ')
  await press('Enter')
  await expect.poll(() => cell(app.page, 'A-3', 'Data availability').textContent()).toContain(', 2, ')
  await second.close()
})

test('a card whose person leaves in the middle of it does not go on with another one', async () => {
  const { page } = app
  const second = await openWindow(app.context)
  await second.goto(appAddress)
  await goToStep(second, 'prepare')
  await page.bringToFront()
  await page.getByRole('radio', { name: 'By card' }).check()
  await page.getByLabel('Card of').selectOption({ label: 'Person 3' })
  await open('A-3', 'Business impact')
  await page.keyboard.type('12')
  await expect.poll(typed).toBe('12')
  await second.bringToFront()
  await second.getByRole('checkbox', { name: 'Present Person 3' }).click()
  await page.bringToFront()
  await page.getByText('Nobody else gets the votes.').waitFor()
  await page.keyboard.type('3')
  await page.getByText('that key did nothing').waitFor()
  expect(await typed()).toBe('')
  await page.keyboard.type('4')
  await expect.poll(typed).toBe('4')
  await press('Escape')
  await page.getByRole('button', { name: 'Discard this card' }).click()
  await page.getByRole('radio', { name: 'By score' }).check()
  await second.close()
})

test('a dot card that is half typed stays in sight when its person leaves', async () => {
  const line = () => app.page.getByLabel('Numbers on COO’s card')
  await goToStep(app.page, 'shortlist')
  await line().fill('1 2')
  await goToStep(app.page, 'prepare')
  await app.page.getByRole('checkbox', { name: 'Present COO' }).click()
  await goToStep(app.page, 'shortlist')
  const seat = app.page.getByRole('button', { name: /COO.*not recorded yet: 1 2.*absent/ })
  await seat.or(line()).waitFor()
  if ((await seat.count()) > 0) await seat.click()
  expect(await line().inputValue()).toBe('1 2')
})

test('no error was reported', () => {
  expect(app.pageErrors).toEqual([])
})
