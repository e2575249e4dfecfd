import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { beginWorkshop, chooseImportOf, goToStep, takeImport } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'
import { rowsOf, workbookOf } from '../support/workbook-of.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  await beginWorkshop(app.page, 'Sheets')
})

afterAll(() => app.close())

afterEach(async () => {
  await app.page.keyboard.press('Escape')
  await app.page.getByRole('dialog').waitFor({ state: 'detached' })
})

const dialog = () => app.page.getByRole('dialog')
const importButton = () => dialog().getByRole('button', { name: /^Import( \d|$)/ })

const twoLists = workbookOf({
  sheets: [
    { name: 'Notes', rows: rowsOf([['Nothing to import here'], ['but words']]) },
    {
      name: 'Claims',
      rows: rowsOf([
        ['id', 'title'],
        ['X-1', 'Check invoices'],
        ['X-2', 'Sort letters'],
      ]),
    },
    {
      name: 'Motor',
      state: 'hidden',
      rows: rowsOf([
        ['id', 'title'],
        ['X-3', 'Read photographs'],
      ]),
    },
  ],
})

interface Clip {
  readonly text?: string
  readonly html?: string
  readonly picture?: boolean
}

/** Pastes what another program put on the clipboard, in each of its forms. */
async function pasteInto(clip: Clip): Promise<void> {
  await goToStep(app.page, 'Candidates')
  await app.page.getByRole('button', { name: 'Import', exact: true }).click()
  await app.page
    .getByLabel('Or paste cells from a spreadsheet')
    .evaluate((field, { text, html, picture }) => {
      const data = new DataTransfer()
      if (text !== undefined) data.setData('text/plain', text)
      if (html !== undefined) data.setData('text/html', html)
      if (picture) data.items.add(new File([new Uint8Array(4)], 'image.png', { type: 'image/png' }))
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, clip)
}

test('of a workbook the sheet with a title column is read, and another one can be chosen', async () => {
  await chooseImportOf(app, 'lists.xlsx', twoLists)
  await dialog().getByRole('cell', { name: 'Sort letters' }).waitFor()
  await dialog().getByText('the sheet “Claims” is used; 2 other sheets are left out').waitFor()
  expect(await findings(app.page)).toEqual([])
  await dialog().getByLabel('Sheet', { exact: true }).selectOption('Motor (hidden)')
  await dialog().getByRole('cell', { name: 'Read photographs' }).waitFor()
  expect(await importButton().textContent()).toBe('Import 1 candidate')
  await dialog().getByLabel('Sheet', { exact: true }).selectOption('Notes')
  await dialog().getByRole('alert').getByText('column title').waitFor()
  await dialog().getByLabel('Sheet', { exact: true }).selectOption('Claims')
  await takeImport(app.page)
  await app.page.locator('[data-reference="X-2"]').waitFor()
})

test('a workbook locked with a password is refused with what to do', async () => {
  const locked = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  await chooseImportOf(app, 'locked.xlsx', locked)
  await dialog().getByText('save a copy without the password').waitFor()
})

const wordTable = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>td{color:red}</style></head><body>
<!--StartFragment--><table><tr><td><p class=MsoNormal>id<o:p></o:p></p></td><td><p>title</p></td><td><p>process</p></td></tr>
<tr><td><p>W-1</p></td><td><p>Say "yes",</p><p>then   pay</p></td><td rowspan=2><p>Claims</p></td></tr>
<tr><td><p>W-2</p></td><td><p>Check<br>photographs<script>window.ran = true</script><img src="https://elsewhere.invalid/x.png" onerror="window.ran = true"></p></td></tr></table><!--EndFragment--></body></html>`

test('a table from Word keeps its cells whole: paragraphs, quotation marks and merged cells', async () => {
  await pasteInto({ text: 'id\ntitle\nprocess\n', html: wordTable })
  expect(await app.page.getByLabel('Or paste cells from a spreadsheet').inputValue()).toBe(
    'id\ttitle\tprocess\nW-1\t"Say ""yes"",\nthen pay"\tClaims\nW-2\t"Check\nphotographs"\tClaims',
  )
  expect(await importButton().textContent()).toBe('Import 2 candidates')
  expect(await app.page.evaluate('window.ran')).toBeUndefined()
  expect(app.foreignRequests).toEqual([])
})

test('cells from Excel are taken as their text', async () => {
  const html =
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>rounded</td></tr></table></html>'
  await pasteInto({ text: 'id\ttitle\nE-1\tExact', html })
  expect(await app.page.getByLabel('Or paste cells from a spreadsheet').inputValue()).toBe('')
})

test('a picture on the clipboard is answered with a sentence', async () => {
  await pasteInto({ picture: true })
  await dialog().getByText('The clipboard holds a picture').waitFor()
})

test('5,000 pasted lines are 5,000 titles', async () => {
  await goToStep(app.page, 'Candidates')
  await app.page.getByRole('button', { name: 'Import', exact: true }).click()
  const lines = Array.from({ length: 5_000 }, (_, index) => `Idea number ${index + 1}`)
  await app.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'))
  await app.page.getByLabel('Or paste cells from a spreadsheet').focus()
  await app.page.keyboard.press('ControlOrMeta+V')
  await dialog().getByRole('button', { name: 'Import 5,000 candidates' }).waitFor()
})
