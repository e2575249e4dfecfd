import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { goToStep } from '../support/drive.ts'
import { largeWorkshop } from '../support/large-workshop.ts'
import { openApp } from '../support/open-app.ts'

const scale = { candidates: 60, participants: 15, rounds: 2 }
const cells = 25
const sliderMoves = 60
/** Twenty keys a second: faster than anybody types votes. */
const betweenKeysMs = 50

interface Sample {
  readonly key: string
  /** From the key press to the frame after it has been painted, in milliseconds. */
  readonly milliseconds: number
}

/** Notes, in the page, how long after each key press the next frame was painted. */
function watchKeys(): void {
  const samples: Sample[] = []
  window.addEventListener(
    'keydown',
    (event) => {
      requestAnimationFrame(() => {
        const painted = new MessageChannel()
        painted.port1.onmessage = () => {
          samples.push({ key: event.key, milliseconds: performance.now() - event.timeStamp })
        }
        painted.port2.postMessage(null)
      })
    },
    { capture: true },
  )
  ;(window as unknown as { keySamples: Sample[] }).keySamples = samples
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function report(name: string, samples: readonly Sample[]): void {
  const sorted = samples.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other)
  const figures = [0.5, 0.95, 1].map((share) => quantile(sorted, share).toFixed(1).padStart(7))
  console.log(`${name.padEnd(22)} ${String(sorted.length).padStart(5)} ${figures.join(' ')}`)
}

const app = await openApp({ width: 1920, height: 1080 })
const file = join(app.folder, 'large.json')
await writeFile(file, writeWorkshopFile(largeWorkshop(scale), '2026-11-20T09:00:00.000Z' as Instant))
app.dialogs.file = file
const { page } = app
await page.getByRole('button', { name: 'Open a file' }).click()
await goToStep(page, 'Score')
await page.getByRole('table').waitFor()
await page.evaluate(watchKeys)
for (let cell = 0; cell < cells; cell += 1) {
  for (const key of [...'443524544352454', 'Enter', 'ArrowDown']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(betweenKeysMs)
  }
}
await goToStep(page, 'Verdict')
await page.getByRole('slider').first().focus()
for (let move = 0; move < sliderMoves; move += 1) {
  await page.keyboard.press('ArrowRight')
  await page.waitForTimeout(betweenKeysMs)
}
const samples = await page.evaluate(() => (window as unknown as { keySamples: Sample[] }).keySamples)
console.log(
  `Key press to paint, ${scale.candidates} candidates x ${scale.participants} participants x ${scale.rounds} rounds`,
)
console.log('ms                     count  median     95 %   worst')
report(
  'digit',
  samples.filter(({ key }) => /^\d$/.test(key)),
)
report(
  'Enter',
  samples.filter(({ key }) => key === 'Enter'),
)
report(
  'arrow',
  samples.filter(({ key }) => key === 'ArrowDown'),
)
report(
  'slider move',
  samples.filter(({ key }) => key === 'ArrowRight'),
)
await app.close()
