import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AnyStep } from '../support/drive.ts'
import { doing, goToSection, goToStep, openSample } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'
import { typeIntoAll } from '../support/typed-fields.ts'
import { holdClock } from '../support/typing.ts'

let app: OpenApp
let page: Page

beforeAll(async () => {
  app = await openApp()
  page = app.page
  await openSample(page)
  await holdClock(page)
})

afterAll(() => app.close())

/** Opens whatever is folded. */
async function unfold(): Promise<void> {
  const folded = page.locator('.workshop-main details:not([open]) > summary')
  while ((await folded.count()) > 0) await folded.first().click()
}

const inStep = () => page.locator('.workshop-main')
const inDialog = () => page.locator('[role="dialog"]')

const decide = async (outcome: string) => {
  await goToStep(page, 'Decide')
  await page.getByText(outcome, { exact: true }).click()
}

/** Goes to a step and opens a dialog there, by its key. */
const dialogOf = async (step: AnyStep, key: string) => {
  await goToStep(page, step)
  await page.locator('.workshop-main').focus()
  await page.keyboard.press(key)
  await inDialog().waitFor()
}

/** The sections of the brief, and how many text fields the sample has in each at least. */
const briefTexts = [
  ['head', 5],
  ['problem', 4],
  ['success', 36],
  ['production', 4],
  ['scope', 2],
  ['dates', 6],
  ['money', 7],
  ['sourcing', 1],
  ['risks', 6],
  ['firstAction', 5],
  ['signOff', 3],
  ['plan', 2],
  ['readiness', 12],
  ['stress', 3],
] as const

/** The places that have text fields, how to come there, and how many each has at least. */
const places = [
  { name: 'Prepare', open: () => goToStep(page, 'Prepare'), least: 74 },
  { name: 'Open', open: () => goToStep(page, 'Open'), least: 1 },
  {
    name: 'Calibrate',
    open: async () => {
      await goToStep(page, 'Calibrate')
      await page.getByRole('button', { name: 'Add a practice candidate' }).click()
      await page.locator('.practice-title').waitFor()
    },
    least: 1,
  },
  { name: 'Candidates', open: () => goToStep(page, 'Candidates'), least: 25 },
  { name: 'Shortlist', open: () => goToStep(page, 'Shortlist'), least: 2 },
  {
    name: 'Score, agreeing',
    open: async () => {
      await goToStep(page, 'Score')
      await page.getByText('Agree', { exact: true }).click()
    },
    least: 1,
  },
  { name: 'Reveal', open: () => goToStep(page, 'Reveal'), least: 1 },
  { name: 'Discuss', open: () => goToStep(page, 'Discuss'), least: 1 },
  {
    name: 'Decide, where it feels wrong',
    open: async () => {
      await goToStep(page, 'Decide')
      await page.locator('.gut-check').getByText('Yes', { exact: true }).click()
      await page.locator('.gut-check [data-field]').waitFor()
    },
    least: 4,
  },
  { name: 'Decide, with a condition', open: () => decide('Pick with a condition'), least: 7 },
  { name: 'Decide, with no pilot', open: () => decide('No pilot today'), least: 8 },
  ...briefTexts.map(([section, least]) => ({
    name: `Brief, ${section}`,
    open: () => goToSection(page, section),
    least,
  })),
] as const

const dialogs = [
  { name: 'a note', open: () => dialogOf('Candidates', 'n'), least: 1 },
  { name: 'parking', open: () => dialogOf('Candidates', 'p'), least: 1 },
  { name: 'what to find out', open: () => dialogOf('Discuss', 'u'), least: 3 },
  { name: 'keyboard shortcuts', open: () => dialogOf('Score', '?'), least: 1 },
  {
    name: 'an import',
    open: async () => {
      await goToStep(page, 'Candidates')
      await doing(page, 'candidates.import').click()
    },
    least: 1,
  },
  {
    name: 'people',
    open: async () => {
      await goToStep(page, 'Prepare')
      await doing(page, 'people.add').click()
    },
    least: 1,
  },
  {
    name: 'a new workshop',
    open: async () => {
      await page.getByRole('button', { name: 'Workshops' }).click()
      await doing(page, 'workshop.new').click()
    },
    least: 2,
  },
] as const

test.each(places)('every field of $name keeps what is typed', async ({ open, least }) => {
  await open()
  await unfold()
  expect(await typeIntoAll(inStep())).toBeGreaterThanOrEqual(least)
})

test.each(dialogs)('every field of the dialog about $name keeps what is typed', async ({ open, least }) => {
  await open()
  await inDialog().waitFor()
  expect(await typeIntoAll(inDialog())).toBeGreaterThanOrEqual(least)
  await page.keyboard.press('Escape')
  await inDialog().waitFor({ state: 'detached' })
})
