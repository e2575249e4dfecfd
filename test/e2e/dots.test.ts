import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { beginWorkshop, goToStep, pasteCandidates, seat, wayOn } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp, stageOf } from '../support/open-app.ts'
import { draftIsSaved } from '../support/saved-drafts.ts'

const people = ['Ada Nowak (decider)', 'Bo Lindt', 'Cy Marsh', 'Di Okafor']
const titles = [
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]
const list = ['id\ttitle', ...titles.map((title, index) => `R-${index + 101}\tIdea ${title}`)].join('\n')

let app: OpenApp
let stage: Page

const card = (name: string) => app.page.getByLabel(`Numbers on ${name}’s card`)
const bars = () => app.page.getByRole('list', { name: 'Dots by candidate' }).getByRole('listitem')
const onStage = async () => (await stage.locator('.stage').textContent()) ?? ''
const cardsIn = (count: number, of: number) => stage.getByText(`${count} of ${of} cards in`).waitFor()

/** Types a card into the line that has the focus. */
async function typeCard(text: string): Promise<void> {
  await app.page.keyboard.type(text)
  await app.page.keyboard.press('Enter')
}

beforeAll(async () => {
  app = await openApp()
  await beginWorkshop(app.page, 'Dots')
  await seat(app.page, people)
  await app.page.getByRole('checkbox', { name: 'Present Cy Marsh' }).click()
  await pasteCandidates(app.page, list)
  await app.page.keyboard.press('s')
  await app.page.getByRole('region', { name: 'Projector' }).waitFor()
  stage = stageOf(app.context) as Page
  await goToStep(app.page, 'Shortlist')
})

afterAll(() => app.close())

test('the stage shows the numbered list and how many cards are in', async () => {
  await cardsIn(0, 3)
  expect(await onStage()).toContain('Five dots each')
  expect(await onStage()).toContain('12Idea Twelve')
})

test('every number typed is echoed as a title, and fewer dots than there are is said', async () => {
  await card('Ada Nowak').waitFor()
  await app.page.keyboard.type('2 7 11 11')
  const echo = app.page.locator('.dot-echo')
  const titlesOf = await echo.getByRole('listitem').allTextContents()
  expect(titlesOf).toEqual(['2 Idea Two', '7 Idea Seven', '11 Idea Eleven', '11 Idea Eleven'])
  await echo.getByText('4 of 5 dots; 1 dot is left, which is allowed.').waitFor()
})

test('a card typed and not recorded survives the end of the browser', async () => {
  await draftIsSaved(app.page, /^2 7 11 11$/)
  app = await app.restart()
  await expect.poll(() => card('Ada Nowak').inputValue()).toBe('2 7 11 11')
  await app.page.getByRole('button', { name: 'Open projector window' }).last().click()
  await app.page.getByRole('region', { name: 'Projector' }).waitFor()
  stage = stageOf(app.context) as Page
})

test('too many dots and a number that is not on the list are refused, and what was typed stays', async () => {
  await card('Ada Nowak').focus()
  await typeCard(' 7 7')
  await app.page.getByRole('alert').getByText('You typed 6 dots, but each person has 5.').waitFor()
  await card('Ada Nowak').fill('2 99')
  await app.page.keyboard.press('Enter')
  await app.page.getByRole('alert').getByText('99 is not on the list.').waitFor()
  expect(await card('Ada Nowak').inputValue()).toBe('2 99')
})

test('Enter goes to the next seat, and skips one that is absent', async () => {
  await card('Ada Nowak').fill('2 7 11 11 R-102')
  await app.page.keyboard.press('Enter')
  await cardsIn(1, 3)
  await expect.poll(() => card('Bo Lindt').evaluate((input) => input === document.activeElement)).toBe(true)
  await typeCard('102 7 7 1 3')
  await cardsIn(2, 3)
  await card('Di Okafor').waitFor()
  expect(await app.page.getByText('Cy Marsh').count()).toBe(0)
})

test('a late seat is added and its card is waited for', async () => {
  await app.page.getByRole('button', { name: 'Add a latecomer' }).click()
  await app.page.getByLabel('List of people').fill('Ed Late')
  await app.page.getByRole('button', { name: /^Add 1/ }).click()
  await cardsIn(2, 4)
  await app.page.getByRole('button', { name: /Ed Late/ }).click()
  await typeCard('4 4 5 5 6')
  await cardsIn(3, 4)
})

test('a card is corrected later', async () => {
  await app.page.getByRole('button', { name: /Bo Lindt/ }).click()
  await expect.poll(() => card('Bo Lindt').inputValue()).toBe('2 7 7 1 3')
  await card('Bo Lindt').fill('7 7 1 3 1')
  await app.page.keyboard.press('Enter')
  await card('Di Okafor').waitFor()
  await typeCard('2 2 7 8 9')
  await cardsIn(4, 4)
})

test('nothing of the cards is on the stage before the vote is closed', async () => {
  expect(await onStage()).not.toMatch(/Cut line|go on|\d dots?/)
  expect(await findings(app.page)).toEqual([])
})

test('Space closes the vote from outside of the line, and the bars have no names', async () => {
  await app.page.getByRole('heading', { name: 'Dot vote' }).click()
  await app.page.keyboard.press('Space')
  await stage.getByText('Where your 20 dots went').waitFor()
  const words = await onStage()
  expect(words).toContain('Idea Two44 dots')
  expect(words).toContain('Idea Seven44 dots')
  for (const name of ['Ada', 'Bo', 'Di', 'Ed']) expect(words).not.toContain(name)
  expect(await bars().first().textContent()).toContain('4 dots from 2 people, shares place 1')
  expect(await findings(stage)).toEqual([])
})

test('closed too early, it is sealed again', async () => {
  const seal = app.page.getByRole('main').getByRole('button', { name: 'Hide these votes again' })
  await seal.click()
  await cardsIn(4, 4)
  await wayOn(app.page).click()
  await stage.getByText('Where your 20 dots went').waitFor()
})

test('a cut is suggested where the dots fall, and one through equals is not taken silently', async () => {
  const cut = app.page.getByRole('region', { name: 'How many go on?' })
  await cut.getByText('6 go on, 6 parked for now').waitFor()
  await cut.getByText('Suggested: 6. The biggest drop is there, from 2 dots to 1.').waitFor()
  await cut.getByRole('button', { name: 'One more goes on' }).click()
  await cut.getByText(/4 candidates share the last place with 1 dot each/).waitFor()
  await stage.getByText('4 candidates share the last place: you decide').waitFor()
  expect(await wayOn(app.page).isDisabled()).toBe(true)
  await cut.getByRole('button', { name: 'Keep none of them (6 in all)' }).click()
  await cut.getByText('6 go on, 6 parked for now').waitFor()
  await stage.getByRole('heading', { name: 'Six candidates go on' }).waitFor()
  await stage.getByText('From 2 dots to 1').waitFor()
  expect(await findings(app.page)).toEqual([])
})

test('the rest goes to the not-now register with its reasons, and one undo takes all back', async () => {
  await wayOn(app.page).click()
  const dialog = app.page.getByRole('dialog')
  expect(await dialog.getByLabel('R-106 Idea Six').inputValue()).toBe('1 of 20 dots in the dot vote')
  await dialog.getByLabel('R-106 Idea Six').fill('Needs a data owner first')
  expect(await findings(app.page)).toEqual([])
  await dialog.getByRole('button', { name: 'Park 6' }).click()
  await wayOn(app.page).getByText('Next: Score').waitFor()
  await stage.getByRole('heading', { name: 'One dot each, parked for now' }).waitFor()
  await app.page.keyboard.press('Control+z')
  await wayOn(app.page).getByText('Park the other').waitFor()
  await app.page.keyboard.press('Control+y')
  await wayOn(app.page).click()
  await expect.poll(() => app.page.getByRole('table').getByRole('row').count()).toBe(7)
})

test('a card for what is parked is refused', async () => {
  await goToStep(app.page, 'Shortlist')
  await card('Ed Late').fill('4 12')
  await app.page.keyboard.press('Enter')
  await app.page.getByRole('alert').getByText('12 is parked: Idea Twelve.').waitFor()
  await app.page.keyboard.press('Escape')
  expect(await card('Ed Late').inputValue()).toBe('4 4 5 5 6')
})

test('no error was reported and nothing was asked of the network', () => {
  expect(app.pageErrors).toEqual([])
  expect(app.foreignRequests).toEqual([])
})
