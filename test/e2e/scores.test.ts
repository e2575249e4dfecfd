import { afterAll, beforeAll, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { beginWorkshop, cell, goToStep, pasteCandidates, seat, typeVotes } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'
import { draftIsSaved } from '../support/saved-drafts.ts'

const people = ['COO (decider)', 'Head of Claims', 'Team leader', 'Compliance officer']

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  await beginWorkshop(app.page, 'Scores')
  await seat(app.page, people)
  await pasteCandidates(app.page, 'id\ttitle\nA-1\tFirst\nA-2\tSecond\nA-3\tThird\n')
  await goToStep(app.page, 'Score')
})

afterAll(() => app.close())

const label = (key: string, criterion: string) => cell(app.page, key, criterion).textContent()
const entry = () => app.page.getByRole('region', { name: 'Votes by score' })

test('votes typed in seat order give the room’s score, and the entry goes on to the next cell', async () => {
  await cell(app.page, 'A-1', 'Business impact').click()
  await typeVotes(app.page, '4435')
  await expect.poll(() => label('A-1', 'Business impact')).toContain(', 4, not agreed yet, 4 votes')
  expect(await cell(app.page, 'A-1', 'Data availability').getAttribute('aria-pressed')).toBe('true')
})

test('every digit echoes under its seat', async () => {
  await cell(app.page, 'A-1', 'Data availability').click()
  await app.page.keyboard.type('25-')
  const seats = entry().getByRole('list', { name: 'Votes in seat order' }).getByRole('listitem')
  expect(await seats.allInnerTexts()).toEqual([
    '2\nCOO',
    '5\nHead of Claims',
    '-\nTeam leader',
    'Compliance officer',
  ])
})

test('a wrong length is refused with both numbers, and what was typed stays', async () => {
  await app.page.keyboard.press('Enter')
  await entry().getByText('3 votes were typed, but 4 are needed.').waitFor()
  await app.page.keyboard.press('Backspace')
  await typeVotes(app.page, 'x2')
  await expect.poll(() => label('A-1', 'Data availability')).toContain('2, not agreed yet, 3 votes, red flag')
})

test('what is recorded comes back with Backspace, to be corrected', async () => {
  await cell(app.page, 'A-1', 'Business impact').click()
  await app.page.keyboard.press('Backspace')
  await app.page.keyboard.press('Backspace')
  await typeVotes(app.page, '1')
  await expect.poll(() => label('A-1', 'Business impact')).toContain('one below 3')
})

test('a second vote keeps the first in sight', async () => {
  await cell(app.page, 'A-1', 'Business impact').click()
  await app.page.keyboard.press('v')
  await entry().getByText('Second vote').waitFor()
  await entry().getByText('was 1').waitFor()
  await typeVotes(app.page, '5555')
  await expect.poll(() => label('A-1', 'Business impact')).toContain(', 5, not agreed yet')
})

test('a paper card is five digits for each candidate of one participant', async () => {
  await app.page.getByRole('radio', { name: 'By card' }).check()
  await app.page.getByLabel('Card of').selectOption('Team leader')
  await cell(app.page, 'A-2', 'Business impact').click()
  await typeVotes(app.page, '44543')
  await typeVotes(app.page, '12-45')
  await app.page.getByLabel('Card of').selectOption('Team leader')
  await expect.poll(() => label('A-3', 'Technical feasibility')).toBe('A-3, Technical feasibility, -')
  await app.page.getByRole('radio', { name: 'By score' }).check()
  await expect.poll(() => label('A-2', 'Production path')).toContain(', 3, not agreed yet, 1 vote')
})

test('an absent seat is skipped and its earlier votes stay', async () => {
  await goToStep(app.page, 'Prepare')
  await app.page.getByRole('checkbox', { name: 'Present Compliance officer' }).click()
  await goToStep(app.page, 'Score')
  await app.page.getByRole('radio', { name: 'By score' }).check()
  await cell(app.page, 'A-2', 'Team readiness').click()
  await typeVotes(app.page, '455')
  await expect.poll(() => label('A-2', 'Team readiness')).toContain(', 5, not agreed yet, 3 votes')
  expect(await label('A-1', 'Data availability')).toContain('3 votes')
})

test('Enter agrees on the room’s score or on the one that a digit chose, Backspace takes it back', async () => {
  await app.page.getByRole('radio', { name: 'Agree', exact: true }).check()
  await cell(app.page, 'A-1', 'Business impact').click()
  await app.page.keyboard.press('Enter')
  await expect.poll(() => label('A-1', 'Business impact')).toContain(', 5, agreed')
  await app.page.keyboard.press('1')
  expect(await label('A-1', 'Data availability')).toContain(', 2, not agreed yet')
  await app.page.keyboard.press('Enter')
  await expect.poll(() => label('A-1', 'Data availability')).toContain(', 1, agreed')
  await cell(app.page, 'A-1', 'Data availability').click()
  await app.page.keyboard.press('Backspace')
  await expect.poll(() => label('A-1', 'Data availability')).toContain(', 2, not agreed yet')
})

test('a score on the other side of 3 than the votes asks for its reason where the eye is, and keeps it', async () => {
  await cell(app.page, 'A-1', 'Data availability').click()
  await app.page.keyboard.press('4')
  await app.page.keyboard.press('Enter')
  const reason = app.page.locator('[data-reason]')
  await expect.poll(() => reason.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await label('A-1', 'Data availability')).toContain(', 2, not agreed yet')
  await app.page.keyboard.type('The archive was read last week')
  await app.page.keyboard.press('Enter')
  await expect.poll(() => label('A-1', 'Data availability')).toContain(', 4, agreed')
  expect(await label('A-1', 'Data availability')).toContain('against the votes')
  await cell(app.page, 'A-1', 'Data availability').click()
  await expect.poll(() => reason.inputValue()).toBe('The archive was read last week')
  await app.page.keyboard.press('Backspace')
  await expect.poll(() => label('A-1', 'Data availability')).toContain(', 2, not agreed yet')
})

test('votes typed for the wrong candidate move to the one they were meant for, or change places', async () => {
  await app.page.getByRole('radio', { name: 'By score' }).check()
  await cell(app.page, 'A-2', 'Team readiness').click()
  await app.page.keyboard.press('w')
  const dialog = app.page.getByRole('dialog')
  await dialog.getByLabel('Meant for').selectOption('Third')
  await dialog.getByText('3 votes from the first vote move to Third.').waitFor()
  await dialog.getByText('Third already has 1 vote from the first vote.').waitFor()
  expect(await findings(app.page)).toEqual([])
  await dialog.getByRole('button', { name: 'Swap votes' }).click()
  await expect.poll(() => label('A-3', 'Team readiness')).toContain(', 5, not agreed yet, 3 votes')
  await expect.poll(() => label('A-2', 'Team readiness')).toContain(', 4, not agreed yet, 1 vote')
  await app.page.keyboard.press('Control+z')
  await expect.poll(() => label('A-2', 'Team readiness')).toContain(', 5, not agreed yet, 3 votes')
})

test('agreed scores stay where they are when votes move, and that is said', async () => {
  await cell(app.page, 'A-1', 'Business impact').click()
  await app.page.keyboard.press('w')
  const dialog = app.page.getByRole('dialog')
  await dialog.getByText('Agreed scores stay where they are: First: Business impact.').waitFor()
  await app.page.keyboard.press('4')
  await app.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await label('A-1', 'Business impact')).toContain(', 5, agreed')
})

test('votes stay with their people when somebody leaves and comes back while they are typed', async () => {
  const { page } = app
  const votesShown = () =>
    entry().getByRole('list', { name: 'Votes in seat order' }).getByRole('listitem').allInnerTexts()
  const present = () => page.getByRole('checkbox', { name: 'Present COO' })
  await goToStep(page, 'Score')
  await cell(page, 'A-2', 'Production path').click()
  await page.keyboard.type('24')
  await goToStep(page, 'Prepare')
  await present().click()
  await goToStep(page, 'Score')
  await entry()
    .getByText('A vote was typed for people who are not present now: 2 for COO. Nobody else gets them.')
    .waitFor()
  expect(await votesShown()).toEqual(['4\nHead of Claims', 'Team leader'])
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await entry().getByText('First decide what happens to the votes of people who are not present.').waitFor()
  expect(await label('A-2', 'Production path')).not.toContain('votes')
  expect(await findings(page)).toEqual([])
  await entry().getByRole('button', { name: 'COO is present' }).click()
  await expect.poll(votesShown).toEqual(['2\nCOO', '4\nHead of Claims', '5\nTeam leader'])
  await page.keyboard.press('Enter')
  await expect.poll(() => label('A-2', 'Production path')).toContain(', 4, not agreed yet, 3 votes')
})

test('in a second vote a full stop keeps the vote before, by score and by card', async () => {
  const { page } = app
  await cell(page, 'A-2', 'Production path').click()
  await page.keyboard.type('.')
  await entry().getByText('“.” keeps the previous vote, but there is none here.').waitFor()
  await page.keyboard.press('v')
  await page.keyboard.type('...')
  await page.keyboard.press('Enter')
  await entry().getByText('Nobody has a new vote here').waitFor()
  await page.keyboard.press('Backspace')
  await typeVotes(page, '2')
  await expect.poll(() => label('A-2', 'Production path')).toContain(', 2, not agreed yet, 3 votes')
  await page.getByRole('radio', { name: 'By card' }).check()
  await page.getByLabel('Card of').selectOption({ label: 'COO' })
  await cell(page, 'A-2', 'Production path').click()
  await page.keyboard.press('v')
  await typeVotes(page, '....5')
  await page.getByRole('radio', { name: 'By score' }).check()
  await expect.poll(() => label('A-2', 'Production path')).toContain(', 4, not agreed yet, 3 votes')
})

test('who has not voted before has no vote to keep', async () => {
  const { page } = app
  const latePerson = async () => {
    await goToStep(page, 'Prepare')
    await page.getByRole('checkbox', { name: 'Present Compliance officer' }).click()
    await goToStep(page, 'Score')
  }
  await latePerson()
  await cell(page, 'A-2', 'Production path').click()
  await page.keyboard.press('v')
  await page.keyboard.type('2...')
  await entry().getByText('“.” keeps the previous vote, but there is none here.').waitFor()
  await page.keyboard.press('Escape')
  await latePerson()
})

test('a card that is half typed waits for its person, and is asked about', async () => {
  const { page } = app
  const card = page.getByRole('region', { name: 'Votes by card' })
  const toPrepareAndBack = async () => {
    await goToStep(page, 'Prepare')
    await page.getByRole('checkbox', { name: 'Present COO' }).click()
    await goToStep(page, 'Score')
    await page.getByRole('radio', { name: 'By card' }).check()
  }
  await page.getByRole('radio', { name: 'By card' }).check()
  await page.getByLabel('Card of').selectOption({ label: 'COO' })
  await page.getByLabel('Record as').selectOption({ label: 'First vote' })
  await cell(page, 'A-3', 'Business impact').click()
  await page.keyboard.type('54')
  await toPrepareAndBack()
  await card
    .getByText(
      'A card is half typed for people who are not present now: COO on Third. Nobody else gets the votes.',
    )
    .waitFor()
  expect(await findings(page)).toEqual([])
  await card.getByRole('button', { name: 'COO is present' }).click()
  await card.getByRole('alert').waitFor({ state: 'detached' })
  await page.getByLabel('Card of').selectOption({ label: 'COO' })
  const votes = card.getByRole('list').getByRole('listitem')
  await expect.poll(() => votes.first().textContent()).toContain('5')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Record or discard them first: Third: card of COO.').waitFor()
  await toPrepareAndBack()
  await card.getByRole('button', { name: 'Discard this card' }).click()
  await card.getByRole('alert').waitFor({ state: 'detached' })
  await toPrepareAndBack()
  await page.getByRole('radio', { name: 'By score' }).check()
})

test('votes typed and not recorded survive the end of the browser', async () => {
  await app.page.getByRole('radio', { name: 'By score' }).check()
  await cell(app.page, 'A-3', 'Production path').click()
  await app.page.keyboard.type('44')
  await draftIsSaved(app.page, /^4:\S+ 4:\S+$/)
  app = await app.restart()
  const seats = entry().getByRole('listitem')
  await expect.poll(() => seats.nth(1).textContent()).toBe('4Head of Claims')
})

test('no error was reported and nothing was asked of the network', () => {
  expect(app.pageErrors).toEqual([])
  expect(app.foreignRequests).toEqual([])
})
