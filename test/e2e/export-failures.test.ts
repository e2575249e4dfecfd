import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { goToStep, openSample } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  await openSample(app.page)
  await goToStep(app.page, 'Close')
})

afterAll(() => app.close())

// A fresh page has no notices of the case before.
afterEach(async () => {
  app.fileFault.now = null
  await app.page.reload()
})

const save = () => app.page.getByRole('button', { name: 'Save the report', exact: true }).click()

test.for([
  [
    'a file that Word holds open',
    'EPERM',
    'The file is open in another program. Nothing was changed. Close it there and save again',
  ],
  [
    'a file that a sync client holds',
    'EBUSY',
    'The file is open in another program. Nothing was changed. Close it there and save again',
  ],
] as const)(
  '%s is said with what to do, the old file stays, and saving again works',
  async ([, code, words]) => {
    const path = join(app.folder, `report-${code}.docx`)
    await writeFile(path, 'the old one')
    app.dialogs.savePath = () => path
    app.fileFault.now = { at: 'rename', code }
    await save()
    await app.page.getByText(words).first().waitFor()
    expect(await readFile(path, 'utf8')).toBe('the old one')
    app.fileFault.now = null
    await save()
    await app.page.getByText(`Saved report-${code}.docx`).first().waitFor()
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK')
  },
)

test.for([
  [
    'a folder that may not be written',
    'EROFS',
    'Pilotage has no permission to save there. Choose another folder.',
  ],
  ['a full disk', 'ENOSPC', 'The disk is full. Nothing was changed. Free some space and save again.'],
  ['a drive that is gone', 'ENXIO', 'The file or folder is no longer there'],
] as const)('%s is said with what to do, and the workshop goes on', async ([, code, words]) => {
  app.dialogs.savePath = () => join(app.folder, `${code}.docx`)
  app.fileFault.now = { at: 'open', code }
  await save()
  await app.page.getByText(words).first().waitFor()
  await goToStep(app.page, 'Verdict')
  await app.page.getByText('Repair invoice checking').first().waitFor()
  await goToStep(app.page, 'Close')
})
