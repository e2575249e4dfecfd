import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readFrames } from '../../renderer/safety/frame.ts'
import {
  beginWorkshop,
  cell,
  goToStep,
  pasteCandidates,
  seat,
  typeVotes,
  workshopCard,
} from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp, stageOf } from '../support/open-app.ts'

let app: OpenApp

beforeEach(async () => {
  app = await openApp()
  await beginWorkshop(app.page, 'Safe')
  await seat(app.page, ['COO', 'Head of Claims'])
  await pasteCandidates(app.page, 'id\ttitle\nA-1\tFirst\n')
  await expect.poll(journalled).toEqual([1, 2, 3])
  await goToStep(app.page, 'Score')
})

afterEach(() => app.close())

const onScores = () => app.page.getByRole('heading', { name: 'Score' }).waitFor()
const status = (text: string) => app.page.locator('.top-bar').getByText(text, { exact: true })
const notice = (text: string | RegExp) => app.page.getByRole('list', { name: 'Messages' }).getByText(text)
const impact = () => cell(app.page, 'A-1', 'Business impact')
const databaseOf = ({ profile }: OpenApp) => join(profile, 'Default', 'IndexedDB')
const wipe = () => rm(databaseOf(app), { recursive: true })

/** The numbers of the changes in the journal of the only workshop. */
async function journalled(): Promise<readonly number[]> {
  const [folder] = await readdir(app.safetyFolder).catch(() => [])
  if (!folder) return []
  const files = (await readdir(join(app.safetyFolder, folder)))
    .filter((name) => name.endsWith('.log'))
    .toSorted()
  const parts = await Promise.all(files.map((name) => readFile(join(app.safetyFolder, folder, name))))
  return parts.flatMap((bytes) => readFrames(bytes).frames.map(({ seq }) => seq))
}

/** Types votes and waits until the disk has them. */
async function votes(text: string): Promise<void> {
  const before = (await journalled()).length
  await typeVotes(app.page, text)
  await expect.poll(async () => (await journalled()).length).toBe(before + 1)
  await status('Saved').waitFor()
}

describe('a safety copy', () => {
  test('has every change when it is shown as saved', async () => {
    await typeVotes(app.page, '45')
    await impact().getByText('2 votes').waitFor()
    await status('Saved').waitFor()
    expect(await journalled()).toEqual([1, 2, 3, 4])
  })

  test('brings a workshop back, votes and undo, when the browser has wiped its database', async () => {
    await votes('45')
    app = await app.restart(wipe)
    await notice(/^Restored a workshop from the backup; nothing is missing/).waitFor()
    await workshopCard(app.page, 'First AI pilot').click()
    await goToStep(app.page, 'Score')
    await expect.poll(() => impact().textContent()).toContain('2 votes')
    await status('Saved').waitFor()
    await app.page.keyboard.press('Control+z')
    await notice('Undone: votes on Business impact of First, first vote').waitFor()
    await expect.poll(journalled).toEqual([1, 2, 3, 4, 5])
    await votes('22')
    expect(await journalled()).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('gives back the changes that a database lost at a power cut, in one sentence', async () => {
    await votes('45')
    const old = join(app.folder, 'old')
    app = await app.restart(() => cp(databaseOf(app), old, { recursive: true }))
    await onScores()
    await votes('33')
    await votes('22')
    app = await app.restart(async () => {
      await wipe()
      await cp(old, databaseOf(app), { recursive: true })
    })
    await notice('Restored 2 changes from the backup; nothing is missing').waitFor()
    await onScores()
    await expect.poll(() => cell(app.page, 'A-1', 'Technical feasibility').textContent()).toContain('2 votes')
  })

  test('that cannot be written is said with what to do, work goes on, and it catches up by itself', async () => {
    await votes('45')
    app.breakDisk('ENOSPC')
    await typeVotes(app.page, '33')
    await app.page.getByRole('button', { name: 'Backup not working' }).waitFor()
    await notice(/disk is full.*Free some space/).waitFor()
    await typeVotes(app.page, '22')
    await expect.poll(() => cell(app.page, 'A-1', 'Technical feasibility').textContent()).toContain('2 votes')
    expect(await journalled()).toEqual([1, 2, 3, 4])
    app.breakDisk(null)
    await notice('The backup works again; nothing is missing').waitFor()
    expect(await notice(/disk is full/).count()).toBe(0)
    await status('Saved').waitFor()
    expect(await journalled()).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('that was behind when the app ended is brought up at the next opening, and that is said', async () => {
    await votes('45')
    app.breakDisk('EROFS')
    await typeVotes(app.page, '33')
    await app.page.getByRole('button', { name: 'Backup not working' }).waitFor()
    app = await app.restart()
    await notice('The backup was 1 change behind and has been brought up to date').waitFor()
    await status('Saved').waitFor()
    expect(await journalled()).toEqual([1, 2, 3, 4, 5])
  })

  test('that went on differently is not overwritten: the person chooses, and both stay', async () => {
    await votes('45')
    const old = join(app.folder, 'old')
    app = await app.restart(() => cp(databaseOf(app), old, { recursive: true }))
    await onScores()
    await votes('33')
    // The older database is worked with while the safety copy is away.
    app = await app.restart(async () => {
      await wipe()
      await cp(old, databaseOf(app), { recursive: true })
      await cp(app.safetyFolder, join(app.folder, 'safety'), { recursive: true })
      await rm(app.safetyFolder, { recursive: true })
    })
    await onScores()
    await expect.poll(async () => (await journalled()).length).toBe(4)
    await votes('11')
    app = await app.restart(async () => {
      await rm(app.safetyFolder, { recursive: true })
      await cp(join(app.folder, 'safety'), app.safetyFolder, { recursive: true })
    })
    await app.page.getByRole('heading', { name: 'Which of the two should be opened?' }).waitFor()
    await app.page.getByRole('region', { name: 'The backup' }).getByText('5 changes').waitFor()
    await app.page
      .getByRole('region', { name: "The app's database" })
      .getByRole('button', { name: 'Open this one' })
      .click()
    await onScores()
    await expect.poll(() => cell(app.page, 'A-1', 'Data availability').textContent()).toContain('1')
    await status('Saved').waitFor()
    await app.page.getByRole('button', { name: 'Workshops' }).click()
    await workshopCard(app.page, '(from the backup)').waitFor()
    app = await app.restart()
    await workshopCard(app.page, 'First AI pilot, ·').click()
    await app.page.getByRole('navigation', { name: 'Steps' }).waitFor()
  })

  test('whose newest snapshot is damaged still gives everything back', async () => {
    await votes('45')
    await app.page.getByRole('button', { name: 'Workshops' }).click()
    await workshopCard(app.page, 'First AI pilot').click()
    await onScores()
    await votes('33')
    app = await app.restart(async () => {
      await wipe()
      const [folder = ''] = await readdir(app.safetyFolder)
      const names = await readdir(join(app.safetyFolder, folder))
      const snapshot = names.toSorted().findLast((name) => name.includes('snapshot')) ?? ''
      await writeFile(join(app.safetyFolder, folder, snapshot), 'damaged')
    })
    await notice(/nothing is missing/).waitFor()
  })

  test('goes when its workshop is deleted for good, and the workshop stays gone', async () => {
    const { page } = app
    await votes('45')
    await page.getByRole('button', { name: 'Workshops' }).click()
    await page.getByRole('button', { name: /^More for .*First AI pilot$/ }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByRole('button', { name: 'Deleted (1)' }).click()
    await page.getByRole('button', { name: 'Delete permanently' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete permanently' }).click()
    await page.getByRole('button', { name: /^Deleted \(/ }).waitFor({ state: 'detached' })
    expect(await readdir(app.safetyFolder)).toEqual([])
    app = await app.restart()
    await app.page.getByText('No workshop yet').waitFor()
  })
})

/** From the next start of a page on the database is refused, until somebody removes it. */
async function refuseDatabase(): Promise<void> {
  await app.context.addInitScript(() => {
    const broken = () => localStorage.getItem('mended') === null
    const open = IDBFactory.prototype.open
    IDBFactory.prototype.open = function failing(...args) {
      if (broken()) throw new DOMException('Internal error opening backing store', 'UnknownError')
      return open.apply(this, args)
    }
    const remove = IDBFactory.prototype.deleteDatabase
    IDBFactory.prototype.deleteDatabase = function mending(...args) {
      localStorage.setItem('mended', 'yes')
      return remove.apply(this, args)
    }
  })
  await app.page.reload()
}

describe('a database that the browser cannot open', () => {
  const openCard = async () => {
    await app.page.getByRole('button', { name: 'Dismiss' }).click()
    await workshopCard(app.page, 'First AI pilot').click()
  }

  test('stops nothing: work goes on from the safety copies, the stage too, and the next start brings it up', async () => {
    await votes('45')
    await refuseDatabase()
    await notice(/can’t be opened right now.*You are working from the backups/).waitFor()
    await openCard()
    await goToStep(app.page, 'Score')
    await expect.poll(() => impact().textContent()).toContain('2 votes')
    await status('Saved in the backup only').waitFor()
    await cell(app.page, 'A-1', 'Data availability').click()
    await typeVotes(app.page, '33')
    await expect.poll(journalled).toEqual([1, 2, 3, 4, 5])
    await app.page.keyboard.press('Control+z')
    await expect.poll(journalled).toEqual([1, 2, 3, 4, 5, 6])
    await app.page.getByRole('button', { name: 'Open projector window' }).click()
    await expect.poll(() => stageOf(app.context)?.locator('main').textContent() ?? '').toContain('First')
    app = await app.restart()
    await notice('Restored 2 changes from the backup; nothing is missing').waitFor()
    await status('Saved').waitFor()
  })

  test('is made anew from the safety copies when the person says so', async () => {
    await votes('45')
    await refuseDatabase()
    await app.page.getByRole('button', { name: 'Rebuild the database' }).click()
    await notice(/^Restored a workshop from the backup/).waitFor()
    await workshopCard(app.page, 'First AI pilot').click()
    await goToStep(app.page, 'Score')
    await expect.poll(() => impact().textContent()).toContain('2 votes')
    await status('Saved').waitFor()
  })

  test('is not made anew while anything is damaged in the safety copies, and deletes nothing', async () => {
    await votes('45')
    const [folder = ''] = await readdir(app.safetyFolder)
    const names = (await readdir(join(app.safetyFolder, folder))).toSorted()
    const part = names.findLast((name) => name.endsWith('.log')) ?? ''
    const path = join(app.safetyFolder, folder, part)
    const bytes = await readFile(path)
    bytes[bytes.length - 20] = (bytes.at(-20) ?? 0) ^ 1
    await writeFile(path, bytes)
    await refuseDatabase()
    await app.page.getByRole('button', { name: 'Rebuild the database' }).click()
    await notice(/was not rebuilt/).waitFor()
    app = await app.restart()
    await onScores()
    await expect.poll(() => impact().textContent()).toContain('2 votes')
  })

  test('with a safety copy that cannot be written either: that nothing is saved is said, with what to do', async () => {
    await votes('45')
    await refuseDatabase()
    await openCard()
    await goToStep(app.page, 'Score')
    app.breakDisk('ENOSPC')
    await typeVotes(app.page, '33')
    await notice(/Nothing can be saved right now/).waitFor()
    await status('Not saved').waitFor()
    await app.page.getByRole('button', { name: 'Export the workshop' }).click()
    await notice(/^Saved/).waitFor()
    app.breakDisk(null)
    await status('Saved in the backup only').waitFor()
    expect(await journalled()).toEqual([1, 2, 3, 4, 5])
  })

  test('and safety copies that cannot be reached: one sentence and one button', async () => {
    await votes('45')
    app.breakDisk('EIO')
    await refuseDatabase()
    await app.page.getByRole('heading', { name: 'The data on this computer can’t be opened' }).waitFor()
    app.breakDisk(null)
    await app.page.getByRole('button', { name: 'Try again' }).click()
    await notice(/You are working from the backups/).waitFor()
  })
})

describe('a database that fails in the middle of the work', () => {
  test('leaves what was typed, to be tried again or exported with what was saved before', async () => {
    await votes('45')
    const { page } = app
    await page.evaluate(() => {
      const real = IDBObjectStore.prototype.put
      IDBObjectStore.prototype.put = function failing(...args) {
        if (this.name === 'ballots') throw new DOMException('Internal error', 'UnknownError')
        return real.apply(this, args)
      }
      window.addEventListener('mend', () => {
        IDBObjectStore.prototype.put = real
      })
    })
    await cell(page, 'A-1', 'Data availability').click()
    await typeVotes(page, '33')
    await notice(/Not saved.*What you typed is still here/).waitFor()
    await status('Not saved').waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('region', { name: 'Votes by score' }).getByText('3').first().waitFor()
    await page.getByRole('button', { name: 'Export the workshop' }).click()
    await notice(/^Saved/).waitFor()
    await page.evaluate(() => window.dispatchEvent(new Event('mend')))
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => cell(page, 'A-1', 'Data availability').textContent()).toContain('2 votes')
    await status('Saved').waitFor()
    expect(await journalled()).toEqual([1, 2, 3, 4, 5])
  })
})

describe('a database that does not answer for a while', () => {
  test('leaves the workshop on the screen, says so, and shows what was done meanwhile once it answers', async () => {
    await votes('45')
    const { page } = app
    await page.evaluate(() => {
      const store = IDBObjectStore.prototype as unknown as Record<string, (...args: unknown[]) => unknown>
      for (const name of ['get', 'getAll', 'openCursor', 'openKeyCursor']) {
        const real = store[name]
        store[name] = function failing(this: IDBObjectStore, ...args) {
          const isRead = this.name === 'journal' && this.transaction.mode === 'readonly'
          if (isRead) throw new DOMException('Internal error', 'UnknownError')
          return real?.apply(this, args)
        }
        if (real) window.addEventListener('mend', () => Object.assign(store, { [name]: real }))
      }
    })
    await typeVotes(page, '33')
    await notice(/database does not respond/).waitFor()
    await onScores()
    await page.evaluate(() => window.dispatchEvent(new Event('mend')))
    await expect.poll(() => cell(page, 'A-1', 'Data availability').textContent()).toContain('2 votes')
    await expect.poll(() => notice(/database does not respond/).count()).toBe(0)
    await status('Saved').waitFor()
  })
})

describe('the page of safety copies', () => {
  test('lists what there is, verified, and opens or exports any snapshot', async () => {
    await votes('45')
    const { page } = app
    await page.getByRole('button', { name: 'Workshops' }).click()
    await page.getByRole('button', { name: 'Backups' }).click()
    const listing = page.getByRole('article', { name: 'First AI pilot' })
    await listing.getByText('Whole', { exact: true }).waitFor()
    await listing.getByText(/^4 changes/).waitFor()
    await page.getByRole('button', { name: 'Check again' }).click()
    await listing.getByText('Older states').click()
    await listing.getByText('Snapshot after change 4').waitFor()
    await listing.getByRole('button', { name: 'Export' }).first().click()
    await notice(/^Saved/).waitFor()
    const [file = ''] = (await readdir(app.folder)).filter((name) => name.endsWith('.json'))
    expect(JSON.parse(await readFile(join(app.folder, file), 'utf8')).format).toBeDefined()
    await listing.getByRole('button', { name: 'Open', exact: true }).first().click()
    await page.getByRole('navigation', { name: 'Steps' }).waitFor()
    await notice(/Snapshot after change 4.* is the same as the workshop here/).waitFor()
  })

  test('says what is damaged and how much can be given back', async () => {
    const { page } = app
    await votes('45')
    await page.getByRole('button', { name: 'Workshops' }).click()
    const [folder = ''] = await readdir(app.safetyFolder)
    const files = async () => (await readdir(join(app.safetyFolder, folder))).join()
    await expect.poll(files).toMatch(/snapshot-0{9}4-[^,]*json/)
    const names = (await readdir(join(app.safetyFolder, folder))).toSorted()
    // All but the first part of the journal.
    for (const name of names.filter((one) => !one.includes('journal-0000000001'))) {
      const path = join(app.safetyFolder, folder, name)
      const bytes = await readFile(path)
      bytes[60] = (bytes[60] ?? 0) ^ 1
      await writeFile(path, bytes)
    }
    await page.getByRole('button', { name: 'Backups' }).click()
    const first = names.find((one) => one.includes('journal-0000000001')) ?? ''
    const { frames } = readFrames(await readFile(join(app.safetyFolder, folder, first)))
    await page.getByText(`${frames.length} of 4 changes`).waitFor()
    await page.getByText('Older states').click()
    expect(await page.getByRole('button', { name: /^Open the backup/ }).isDisabled()).toBe(true)
    for (const button of await page.getByRole('button', { name: 'Open', exact: true }).all()) {
      expect(await button.isDisabled()).toBe(true)
    }
  })
})
