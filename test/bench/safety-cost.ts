import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { goToStep } from '../support/drive.ts'
import { largeWorkshop } from '../support/large-workshop.ts'
import { watchMainThread } from '../support/main-thread.ts'
import { openApp } from '../support/open-app.ts'

const scale = { candidates: 60, participants: 15, rounds: 2 }
const commits = 200
const frameMs = 16
const nameWidth = 52

interface Measured {
  /** From Enter to the end of the transaction, and to the word Saved, in milliseconds. */
  readonly database: number[]
  readonly shown: number[]
}

type Watched = Window & { measured: Measured }

/** Notes, in the page, when the database has a commit and when it is shown as saved. */
function watch(): void {
  const page = window as unknown as Watched
  page.measured = { database: [], shown: [] }
  let enteredAt = 0
  let isSaving = false
  window.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key === 'Enter') enteredAt = timeStamp
    },
    { capture: true },
  )
  const { add } = IDBObjectStore.prototype
  IDBObjectStore.prototype.add = function watched(...row) {
    if (this.name === 'journal') {
      this.transaction.addEventListener('complete', () =>
        page.measured.database.push(performance.now() - enteredAt),
      )
    }
    return add.apply(this, row)
  }
  const status = document.querySelector('.save-status')
  new MutationObserver(() => {
    const text = status?.textContent
    if (text === 'Saving…') isSaving = true
    if (text !== 'Saved' || !isSaving) return
    isSaving = false
    page.measured.shown.push(performance.now() - enteredAt)
  }).observe(document.querySelector('.top-bar') ?? document.body, {
    childList: true,
    characterData: true,
    subtree: true,
  })
}

/** Answers for the disk at once, so that what is left is the cost of the app without safety copies. */
function withoutSafety(): void {
  const page = window as unknown as {
    bridge: { invoke: (name: string, payload: { readonly entries?: { readonly seq: number }[] }) => unknown }
  }
  const { invoke } = page.bridge
  page.bridge = {
    ...page.bridge,
    invoke: async (name, payload) => {
      const last = payload.entries?.at(-1)?.seq
      if (name === 'safety.append')
        return { kind: 'ok', value: { kind: 'kept', last, snapshotSeq: Number(last) } }
      if (name === 'safety.snapshot') return { kind: 'ok', value: 'taken' }
      return invoke(name, payload)
    },
  }
}

async function commitMany(page: Page): Promise<Measured> {
  await page.evaluate(watch)
  for (let commit = 0; commit < commits; commit += 1) {
    const saved = page.evaluate(
      (count) =>
        new Promise<void>((resolve) => {
          const look = () => {
            if ((window as unknown as Watched).measured.shown.length > count) resolve()
            else setTimeout(look, 5)
          }
          look()
        }),
      commit,
    )
    await page.keyboard.type(commit % 2 === 0 ? '443524544352454' : '443524544352453')
    await page.keyboard.press('Enter')
    await saved
  }
  return page.evaluate(() => (window as unknown as Watched).measured)
}

function line(name: string, values: readonly number[]): void {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  const figures = [0.5, 0.95, 1].map((share) => at(share).toFixed(1).padStart(7))
  console.log(`${name.padEnd(nameWidth)} ${String(sorted.length).padStart(5)} ${figures.join(' ')}`)
}

console.log(`${commits} rows of votes, ${scale.candidates} candidates x ${scale.participants} participants`)
console.log(`${'ms'.padEnd(nameWidth)} count  median     95 %   worst`)
for (const safety of ['with safety copies', 'without'] as const) {
  const app = await openApp({ width: 1920, height: 1080 })
  const file = join(app.folder, 'large.json')
  await writeFile(file, writeWorkshopFile(largeWorkshop(scale), '2026-11-20T09:00:00.000Z' as Instant))
  app.dialogs.file = file
  const { page } = app
  if (safety === 'without') await page.evaluate(withoutSafety)
  await page.getByRole('button', { name: 'Open a file' }).click()
  await goToStep(page, 'Score')
  await page.getByRole('table').waitFor()
  await page.locator('.top-bar').getByText('Saved', { exact: true }).waitFor()
  const thread = await watchMainThread(page)
  const { database, shown } = await commitMany(page)
  const tasks = await thread.stop()
  line(`${safety}: Enter to IndexedDB`, database)
  line(`${safety}: Enter to "Saved"`, shown)
  for (const clock of ['wall', 'processor'] as const) {
    const times = tasks.map((task) => task[clock])
    const long = times.filter((ms) => ms > frameMs)
    line(`${safety}: tasks of the page by the ${clock}`, times)
    line(`${safety}: those over ${frameMs} ms`, long)
  }
  await app.close()
}
