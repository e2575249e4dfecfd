import { afterAll, beforeAll, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { beginWorkshop, cell, goToStep, pasteCandidates } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

const list = [
  'Required attendees (5):',
  '"Silva, Ana" <ana.silva@northgate.example>; Müller, Jörg <jm@northgate.example>',
  'Ben Ito - Geschäftsführer',
  'Anna Schmidt, CFO',
  'Anna Schmidt, Head of Claims',
].join('\n')

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  await beginWorkshop(app.page, 'People')
})

afterAll(() => app.close())

const dialog = () => app.page.getByRole('dialog')
const understood = () => dialog().getByRole('table', { name: 'What was read' })

async function paste(text: string): Promise<void> {
  await app.page.getByRole('button', { name: 'Add people' }).click()
  await dialog().getByLabel('List of people', { exact: true }).fill(text)
}

async function seatThem(): Promise<void> {
  await dialog()
    .getByRole('button', { name: /^Add \d/ })
    .click()
  await dialog().waitFor({ state: 'detached' })
}

const values = (locator: ReturnType<OpenApp['page']['locator']>) =>
  locator.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
const jobTitles = () => values(app.page.locator('[data-field$=".jobTitle"]'))
const names = () => values(app.page.locator('[data-field^="participant."][data-field$=".name"]'))

test('a pasted list shows what was understood of each, and what was left out', async () => {
  await paste(list)
  const rows = await understood()
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) =>
        [1, 2]
          .map((at) => row.children[at]?.textContent)
          .concat(row.querySelector('select')?.value ?? '')
          .join('|'),
      ),
    )
  expect(rows).toEqual([
    'Ana Silva||other',
    'Jörg Müller||other',
    'Ben Ito|Geschäftsführer|business',
    'Anna Schmidt|CFO|finance',
    'Anna Schmidt|Head of Claims|business',
  ])
  await dialog().getByText('row 1: “Required attendees (5):” looks like a heading and is left out').waitFor()
  await understood().getByText('Often the one who decides. If so, choose Decider.').waitFor()
  expect(await findings(app.page)).toEqual([])
})

test('a role chosen there is the one that is seated, and the job titles stay beside it', async () => {
  await understood().getByLabel('Role of Ben Ito').selectOption('decider')
  expect(await understood().getByText('Often the one who decides').count()).toBe(0)
  await seatThem()
  await expect.poll(names).toEqual(['Ana Silva', 'Jörg Müller', 'Ben Ito', 'Anna Schmidt', 'Anna Schmidt'])
  expect(await jobTitles()).toEqual(['', '', 'Geschäftsführer', 'CFO', 'Head of Claims'])
  expect(await app.page.getByLabel('Role of Ben Ito').inputValue()).toBe('decider')
})

test('a list pasted again seats nobody twice unless that is wished', async () => {
  await paste(`${list}\nCleo Diaz`)
  await understood().getByText('Already in seat 5.').waitFor()
  await dialog().getByRole('button', { name: 'Add 1 person' }).waitFor()
  await understood().getByLabel('Add Ana Silva').check()
  await understood().getByText('Another person has the same name.').waitFor()
  await seatThem()
  await expect
    .poll(names)
    .toEqual([
      'Ana Silva',
      'Jörg Müller',
      'Ben Ito',
      'Anna Schmidt',
      'Anna Schmidt',
      'Ana Silva',
      'Cleo Diaz',
    ])
})

test('a job title is typed in Prepare, and tells people of one name apart wherever they are named', async () => {
  const title = app.page.locator('[data-field$=".jobTitle"]').nth(5)
  await title.fill('Actuary')
  await title.press('Enter')
  await app.page.getByText('Shown as “Ana Silva (Actuary)”').waitFor()
  await pasteCandidates(app.page, 'id\ttitle\nA-1\tFirst\nA-2\tSecond\n')
  await goToStep(app.page, 'Score')
  await cell(app.page, 'A-1', 'Business impact').click()
  const strip = app.page.getByRole('list', { name: 'Votes in seat order' }).getByRole('listitem')
  const shown = [
    'Ana Silva (1)',
    'Jörg Müller',
    'Ben Ito',
    'Anna Schmidt (CFO)',
    'Anna Schmidt (Head of Claims)',
    'Ana Silva (Actuary)',
    'Cleo Diaz',
  ]
  expect(await strip.allInnerTexts()).toEqual(shown)
  await app.page.getByRole('radio', { name: 'By card' }).check()
  expect(await app.page.getByLabel('Card of').locator('option').allInnerTexts()).toEqual(shown)
})

test('no error was reported', () => {
  expect(app.pageErrors).toEqual([])
})
