import { afterAll, beforeAll, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { beginWorkshop, goToStep, pasteCandidates } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp, stageOf } from '../support/open-app.ts'

const gates = 5
const rows = 24

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  await beginWorkshop(app.page, 'Gates')
  const lines = Array.from({ length: rows }, (_, index) => `A-${index + 1}\tIdea ${index + 1}`)
  await pasteCandidates(app.page, `id\ttitle\n${lines.join('\n')}\n`)
  await goToStep(app.page, 'Gates')
})

afterAll(() => app.close())

const grid = () => app.page.getByRole('grid', { name: 'Five questions for each candidate' })
const rowOf = (key: string) => grid().getByRole('row', { name: new RegExp(`^${key}\\b`) })
const answers = async (key: string) =>
  (await rowOf(key).getByRole('gridcell').allInnerTexts()).map((text) => text.trim())
const progress = () => app.page.getByText(/^\d+ of 120 answered$/)
const undo = () => app.page.getByRole('button', { name: /^Undo/ })

test('the first cell has the focus, and one cell of the grid is reached with Tab', async () => {
  const cells = grid().getByRole('gridcell')
  await expect.poll(() => cells.first().evaluate((cell) => cell === document.activeElement)).toBe(true)
  expect(await grid().locator('td[tabindex="0"]').count()).toBe(1)
  expect(await cells.count()).toBe(rows * gates)
  await progress().waitFor()
})

test('letters answer at once and go on, into the next row after the last gate', async () => {
  await app.page.keyboard.type('yn?YNn')
  await expect.poll(() => answers('A-1')).toEqual(['Yes', 'No', 'Unknown', 'Yes', 'No'])
  await expect.poll(() => answers('A-2')).toEqual(['No', 'Unknown', 'Unknown', 'Unknown', 'Unknown'])
  await app.page.getByText('5 of 120 answered').waitFor()
  expect(await app.page.getByRole('dialog').count()).toBe(0)
})

test('a no is said in words beside its shape, with what was asked, and undo names the answer', async () => {
  expect(await rowOf('A-1').getByRole('rowheader').textContent()).toContain(
    'Answered no: Measurable and Half the effect',
  )
  await expect.poll(() => undo().getAttribute('aria-label')).toBe('Undo: sponsor of Idea 2: no')
  await app.page.keyboard.press('Control+z')
  await expect.poll(() => answers('A-2')).toEqual(Array(gates).fill('Unknown'))
})

test('Space goes round the answers and stays; arrows, Home and End move', async () => {
  await app.page.keyboard.press('Control+Home')
  await app.page.keyboard.press('ArrowDown')
  await app.page.keyboard.press('End')
  await app.page.keyboard.press(' ')
  await app.page.keyboard.press(' ')
  await expect.poll(() => answers('A-2')).toEqual(['Unknown', 'Unknown', 'Unknown', 'Unknown', 'No'])
  await app.page.keyboard.press(' ')
  await expect.poll(async () => (await answers('A-2'))[4]).toBe('Unknown')
  await app.page.keyboard.press('ArrowLeft')
  await app.page.keyboard.press('ArrowUp')
  await app.page.keyboard.press('n')
  await expect.poll(async () => (await answers('A-1'))[3]).toBe('No')
})

test('a second click on a cell changes its answer', async () => {
  const cell = rowOf('A-3').getByRole('gridcell').nth(1)
  await cell.click()
  await expect.poll(async () => (await answers('A-3'))[1]).toBe('Unknown')
  await cell.click()
  await expect.poll(async () => (await answers('A-3'))[1]).toBe('Yes')
})

test('a no says that one key parks the candidate', async () => {
  await app.page.keyboard.press('Home')
  await app.page.keyboard.press('n')
  await app.page.getByText('Idea 3 was answered no. P parks it').waitFor()
})

test('all 120 answers typed as fast as keys come are kept', async () => {
  const typed = Array.from({ length: rows * gates }, (_, index) => (index % 3 === 0 ? 'n' : 'y')).join('')
  await app.page.keyboard.press('Control+Home')
  await app.page.keyboard.type(typed)
  await app.page.getByText('120 of 120 answered').waitFor()
  const all = await grid().getByRole('gridcell').allInnerTexts()
  const words = { y: 'Yes', n: 'No' } as const
  expect(all.map((text) => text.trim())).toEqual([...typed].map((key) => words[key as 'y' | 'n']))
})

test('the stage shows the part of the list that is being answered', async () => {
  await app.page.keyboard.press('Control+Home')
  await app.page.getByRole('button', { name: 'Open projector window' }).click()
  await expect.poll(() => stageOf(app.context)?.getByText('Idea 1', { exact: true }).count()).toBe(1)
  await app.page.bringToFront()
  await grid().locator('td[tabindex="0"]').focus()
  await app.page.keyboard.press('Control+End')
  await expect.poll(() => stageOf(app.context)?.getByText('Idea 24', { exact: true }).count()).toBe(1)
  const asked = stageOf(app.context)?.getByRole('heading', { level: 1 })
  await expect.poll(() => asked?.textContent()).toBe('Worth it at half the effect?')
  await app.page.keyboard.press('ArrowLeft')
  await expect.poll(() => asked?.textContent()).toBe('Do we know who owns the data?')
  await app.page.keyboard.press('ArrowRight')
  await stageOf(app.context)?.close()
})

test('P parks a candidate that was answered with no at once, with that as the reason, and one undo brings it back', async () => {
  await app.page.keyboard.press('p')
  await app.page.getByText('115 of 115 answered').waitFor()
  await app.page.getByText('Parked: Idea 24. Answered no: fits a pilot of 4 to 8 weeks').waitFor()
  // The one beside it is selected, so that the next key is about what is in sight.
  await app.page.getByText('Idea 23 was answered no.').waitFor()
  await app.page.keyboard.press('Control+z')
  await app.page.getByText('120 of 120 answered').waitFor()
})

test('P asks why for one that nothing speaks against any more, and it leaves the grid', async () => {
  await app.page.keyboard.press('Control+Home')
  await app.page.keyboard.type('yyyyy')
  await app.page.keyboard.press('Control+Home')
  await app.page.keyboard.press('p')
  await app.page.getByRole('dialog').getByRole('textbox').fill('No sponsor')
  await app.page.keyboard.press('Enter')
  await app.page.getByText('115 of 115 answered').waitFor()
})

test('the grid is accessible, with its marks and the hint', async () => {
  await grid().locator('td').first().click()
  expect(await findings(app.page)).toEqual([])
  expect(app.pageErrors).toEqual([])
})
