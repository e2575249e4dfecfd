import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
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
import { openApp } from '../support/open-app.ts'

let app: OpenApp

beforeEach(async () => {
  app = await openApp()
  await beginWorkshop(app.page, 'Torn')
  await seat(app.page, ['COO', 'Head of Claims'])
  await pasteCandidates(app.page, 'id\ttitle\nA-1\tFirst\n')
  await goToStep(app.page, 'Score')
  await typeVotes(app.page, '45')
  await expect.poll(() => cell(app.page, 'A-1', 'Business impact').textContent()).toContain('2 votes')
  await app.page.locator('.top-bar').getByText('Saved', { exact: true }).waitFor()
})

afterEach(() => app.close())

/** Changes the newest log of the browser's database as a crashed computer leaves it. */
async function tear(change: (log: Buffer) => Buffer): Promise<void> {
  const folder = join(app.profile, 'Default', 'IndexedDB')
  const database = (await readdir(folder)).find((name) => name.endsWith('.leveldb')) ?? ''
  const logs = (await readdir(join(folder, database))).filter((name) => name.endsWith('.log')).toSorted()
  const path = join(folder, database, logs.at(-1) ?? '')
  await writeFile(path, change(await readFile(path)))
}

/** The start may show the workshop or the list; the votes are there either way. */
async function expectVotes(): Promise<void> {
  const { page } = app
  const card = workshopCard(page, 'First AI pilot')
  const steps = page.getByRole('navigation', { name: 'Steps' })
  await card.or(steps).first().waitFor()
  if (await card.isVisible()) await card.click()
  await goToStep(page, 'Score')
  await expect.poll(() => cell(page, 'A-1', 'Business impact').textContent()).toContain('2 votes')
}

/** What the app said came back, or null when the browser had lost nothing. */
async function restored(): Promise<string | null> {
  const text = await app.page.getByRole('list', { name: 'Messages' }).textContent()
  return /Restored[^:]*nothing is missing|You are working from the backups/.exec(text ?? '')?.[0] ?? null
}

test.each([
  ['a block of zeros at its end', false, (log: Buffer) => Buffer.concat([log, Buffer.alloc(4096)])],
  ['noise at its end', false, (log: Buffer) => Buffer.concat([log, Buffer.from('torn '.repeat(500))])],
  ['its last record cut short', true, (log: Buffer) => log.subarray(0, log.length - 1)],
  [
    'a byte changed in the middle',
    true,
    (log: Buffer) => log.fill(0xff, log.length >> 1, (log.length >> 1) + 1),
  ],
  ['zeros in place of its second half', true, (log: Buffer) => log.fill(0, log.length >> 1)],
] as const)(
  'a database whose log was left with %s costs nothing, at the next two starts',
  async (_how, isWiped, change) => {
    app = await app.restart(() => tear(change))
    await expectVotes()
    const first = await restored()
    app = await app.restart()
    await expectVotes()
    // Chromium throws such a database away without a word, at this start or the next.
    if (isWiped) expect(first ?? (await restored())).not.toBeNull()
  },
)
