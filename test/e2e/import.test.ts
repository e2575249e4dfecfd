import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { beginWorkshop, chooseImport, chooseImportOf, goToStep, takeImport } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

const samples = join(import.meta.dirname, '../samples')
const candidates = readFileSync(join(samples, 'insurer-candidates.csv'), 'utf8')
const ballots = readFileSync(join(samples, 'insurer-ballots.csv'), 'utf8')

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  await beginWorkshop(app.page, 'Import')
})

afterAll(() => app.close())

afterEach(async () => {
  await app.page.keyboard.press('Escape')
  await app.page.getByRole('dialog').waitFor({ state: 'detached' })
})

const dialog = () => app.page.getByRole('dialog')
const importButton = () => dialog().getByRole('button', { name: /^Import( \d|$)/ })
const references = () => app.page.getByRole('list', { name: 'Candidates' }).getByRole('button').count()

test('a list without a title column is refused, naming the column', async () => {
  await chooseImportOf(app, 'untitled.csv', candidates.replace('title', 'headline'))
  await dialog().getByRole('alert').getByText('column title').waitFor()
  expect(await importButton().isDisabled()).toBe(true)
})

test('a missing column can be mapped by hand', async () => {
  await chooseImportOf(app, 'headline.csv', candidates.replace('title', 'headline'))
  await dialog().getByLabel('headline').selectOption('Title')
  expect(await importButton().textContent()).toBe('Import 24 candidates')
})

test('a number that is none is named with its row and column, and nothing is imported', async () => {
  await chooseImportOf(app, 'words.csv', candidates.replace('4200', 'many'))
  await dialog().getByText('row 3, column volume_per_month').waitFor()
  expect(await importButton().isDisabled()).toBe(true)
})

test.for([
  ['semicolons', 'semicolon.csv', Buffer.from('id;title\nS-1;First\nS-2;Second\n')],
  ['UTF-16 with a mark', 'utf16.csv', Buffer.from('\uFEFFid,title\nÜ-1,Größe\nÜ-2,Menge\n', 'utf16le')],
  ['UTF-8 with a mark', 'bom.csv', Buffer.from('\uFEFFid,title\nB-1,Ärger\nB-2,Other\n', 'utf8')],
  ['Windows-1252', 'ansi.csv', Buffer.from('id,title\nW-1,Gr\xf6\xdfe\nW-2,Men\xfc\n', 'latin1')],
] as const)('%s are read right', async ([, name, content]) => {
  await chooseImportOf(app, name, content)
  expect(await importButton().textContent()).toBe('Import 2 candidates')
})

test('a spreadsheet is refused with what to do', async () => {
  await chooseImportOf(app, 'sheet.csv', Buffer.from('PK\u0003\u0004 something'))
  await dialog().getByText('sheet.csv can’t be read.').waitFor()
})

test('the list of candidates is seen before it is taken, and taken whole', async () => {
  await chooseImport(app, join(samples, 'insurer-candidates.csv'))
  await dialog().getByRole('cell', { name: 'Repair invoice checking' }).waitFor()
  await takeImport(app.page)
  await app.page.getByRole('button', { name: /HR policy question desk/ }).waitFor()
  expect(await references()).toBe(24)
})

test('a score of 6 and an unknown candidate are named with row and column, and no ballot is taken', async () => {
  const lines = ballots.split('\n')
  const wrong = [
    lines[0],
    lines[1]?.replace('5,4,5,3,5', '5,6,5,3,5'),
    lines[2]?.replace('INS-02', 'INS-99'),
    lines[3],
  ]
  await chooseImportOf(app, 'ballots.csv', wrong.join('\n'))
  await dialog().getByText('row 2, column data_availability').waitFor()
  await dialog().getByText('row 3, column candidate').waitFor()
  expect(await importButton().isDisabled()).toBe(true)
})

test('ballots seat the people they name, and one undo takes all of it back', async () => {
  await chooseImport(app, join(samples, 'insurer-ballots.csv'))
  await dialog().getByText('Will be added: COO (decider), Head of Motor Claims').waitFor()
  await takeImport(app.page)
  const rail = app.page.getByRole('navigation', { name: 'Steps' })
  await goToStep(app.page, 'Score')
  await rail.getByText('40/120').waitFor()
  await app.page.getByRole('button', { name: 'Undo: imported 80 rows of votes' }).click()
  await goToStep(app.page, 'Prepare')
  await rail.getByText('no people yet').waitFor()
  await goToStep(app.page, 'Verdict')
  await app.page
    .getByText('A candidate gets a place once all five criteria have votes or an agreed score.')
    .waitFor()
})
