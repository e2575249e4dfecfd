import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { votedRoom } from '../support/builders.ts'
import { serveBuilt } from '../support/built-page.ts'
import { goToStep } from '../support/drive.ts'
import { openApp, openWindow, stageOf } from '../support/open-app.ts'
import { typeAtSpeed } from '../support/type-at-speed.ts'

const cells = 40
const seats = 8
const timeoutMs = 5000

/** Notes, in the page, when the last key was pressed, on the clock that all windows of the computer share. */
function watchKeys(): void {
  const notes = window as unknown as { lastKeyAt: number }
  window.addEventListener(
    'keydown',
    (event) => {
      notes.lastKeyAt = performance.timeOrigin + event.timeStamp
    },
    { capture: true },
  )
}

/** Notes, in the page of the stage, when a changed picture was painted first after `since`. Runs in the page. */
function watchPictures(): void {
  const notes = window as unknown as { paintedAt: readonly { at: number; words: string }[] }
  notes.paintedAt = []
  const root = document.getElementById('root')
  if (!root) return
  new MutationObserver(() => {
    const words = root.textContent ?? ''
    requestAnimationFrame(() => {
      const painted = new MessageChannel()
      painted.port1.onmessage = () => {
        notes.paintedAt = [
          ...notes.paintedAt,
          { at: performance.timeOrigin + performance.now(), words },
        ].slice(-20)
      }
      painted.port2.postMessage(null)
    })
  }).observe(root, { subtree: true, childList: true, characterData: true, attributes: true })
}

/** Milliseconds from the last key in the console to the picture on the stage that holds `words`. */
async function latency(console_: Page, stage: Page, words: string): Promise<number> {
  const pressedAt = await console_.evaluate(() => (window as unknown as { lastKeyAt: number }).lastKeyAt)
  const painted = await stage.waitForFunction(
    ([since, wanted]) =>
      (window as unknown as { paintedAt: readonly { at: number; words: string }[] }).paintedAt.find(
        (one) => one.at >= Number(since) && one.words.includes(String(wanted)),
      )?.at,
    [pressedAt, words] as const,
    { timeout: timeoutMs, polling: 20 },
  )
  return Number(await painted.jsonValue()) - pressedAt
}

function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** A row: how many, median, 95 % and worst, and the median beside that of the empty page. */
function report(name: string, samples: readonly number[], empty: readonly number[]): void {
  const figures = [0.5, 0.95, 1].map((share) => quantile(samples, share).toFixed(0).padStart(7))
  const times = (quantile(samples, 0.5) / quantile(empty, 0.5)).toFixed(1).padStart(9)
  console.log(
    `${name.padEnd(34)} ${String(samples.length).padStart(5)} ${figures.join(' ')} ${samples === empty ? '' : times}`,
  )
}

const emptyOrigin = 'https://empty.test'

/** Two windows of an empty page: what is pressed in the first one the second one is told as the stage is. */
async function emptyPages(): Promise<readonly [Page, Page]> {
  await serveBuilt(app.context, join(import.meta.dirname, '../support/told-page'), emptyOrigin)
  const [teller, told] = [await openWindow(app.context), await openWindow(app.context)]
  for (const one of [teller, told]) await one.goto(`${emptyOrigin}/index.html`)
  await told.setViewportSize({ width: 1920, height: 1080 })
  await told.getByText('0 pressed').waitFor()
  await teller.evaluate(watchKeys)
  await told.evaluate(watchPictures)
  return [teller, told]
}

const app = await openApp({ width: 1920, height: 1080 })
const { page } = app
const cards = Object.fromEntries(
  Array.from({ length: 8 }, (_, row) => [`A-${row + 1}`, Array<string>(5).fill('33333333')]),
)
const file = join(app.folder, 'room.json')
await writeFile(file, writeWorkshopFile(votedRoom(cards, seats), '2026-11-20T09:00:00.000Z' as Instant))
app.dialogs.file = file
await page.getByRole('button', { name: 'Open a file' }).click()
await page.getByRole('navigation', { name: 'Steps' }).waitFor()
await goToStep(page, 'Reveal')
await page.keyboard.press('s')
await page.getByRole('region', { name: 'Projector' }).waitFor()
const stage = stageOf(app.context)
if (!stage) throw new Error('No stage was opened')
await stage.setViewportSize({ width: 1920, height: 1080 })
await page.keyboard.press('Shift+Space')
await page.waitForTimeout(500)
await page.keyboard.press('g')
await stage.locator('[data-picture="openCell"]').waitFor()
await page.evaluate(watchKeys)
await stage.evaluate(watchPictures)

const [teller, told] = await emptyPages()
await page.bringToFront()

const samples = {
  recorded: [] as number[],
  revealed: [] as number[],
  moved: [] as number[],
  empty: [] as number[],
}
for (let cell = 0; cell < cells; cell += 1) {
  const isEndOfRow = cell % 5 === 4
  await page.keyboard.press('v')
  await typeAtSpeed(page, [...'44352454', 'Enter'])
  samples.recorded.push(await latency(page, stage, `${seats} of ${seats} votes in`))
  await page.keyboard.press('Space')
  samples.revealed.push(await latency(page, stage, 'The room says 4'))
  await page.waitForTimeout(300)
  await teller.keyboard.press('x')
  samples.empty.push(await latency(teller, told, `${cell + 1} pressed`))
  if (cell === cells - 1) break
  if (isEndOfRow) {
    for (let column = 0; column < 4; column += 1) await page.keyboard.press('ArrowLeft')
    await page.waitForTimeout(300)
  }
  await page.keyboard.press(isEndOfRow ? 'ArrowDown' : 'ArrowRight')
  samples.moved.push(await latency(page, stage, 'The room says 3'))
}
console.log(
  `Last key in the console to the picture on the stage, both windows open, 8 candidates x ${seats} people`,
)
console.log('ms                                 count  median    95 %   worst  x an empty page')
report('an empty page, told the same way', samples.empty, samples.empty)
report('Enter: votes in, sealed', samples.recorded, samples.empty)
report('Space: the dots', samples.revealed, samples.empty)
report('arrow: the next cell', samples.moved, samples.empty)
await app.close()
