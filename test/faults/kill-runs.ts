import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { nodeDisk } from '../../electron/handlers/disk.ts'
import { beginWorkshop, cell, goToStep, pasteCandidates, seat } from '../support/drive.ts'
import { appAddress, serveApp } from '../support/open-app.ts'
import type { Killable } from './killable.ts'
import { startChromium, startLoopback } from './killable.ts'

/** `bridge`: safety copies on the disk, as in Electron. `loopback`: in the private files of a plain browser. */
export type FaultHost = 'bridge' | 'loopback'

/** What came of ending the app again and again while votes were typed. */
export interface KillTally {
  kills: number
  wipes: number
  /** Votes that had been shown as saved. */
  saved: number
  /** Of those, votes that were not there afterwards. */
  lost: number
  /** Starts that showed no workshop and did not say why. */
  silentEmpties: number
  /** Databases that the browser could not open; made anew from the safety copies by the button that is offered. */
  refused: number
  /** Starts that said what they restored or brought up. */
  said: number
}

const criteria = [
  'Business impact',
  'Data availability',
  'Technical feasibility',
  'Team readiness',
  'Production path',
]
const candidates = Array.from({ length: 24 }, (_, index) => `K-${index + 1}`)
const cells = candidates.flatMap((key) => criteria.map((criterion) => ({ key, criterion })))
const port = 30_000 + (process.pid % 20_000)

interface Running extends Killable {
  readonly page: Page
}

async function start(host: FaultHost, profile: string): Promise<Running> {
  const server = host === 'loopback' ? await startLoopback(port) : null
  const { context, kill } = await startChromium(profile)
  if (host === 'bridge') {
    const dialogs = { savePath: undefined, folder: undefined, file: undefined }
    const safetyFolder = join(profile, 'safety')
    await serveApp(context, { dialogs, disk: nodeDisk, safetyFolder, refuse: () => {} })
  }
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(host === 'bridge' ? appAddress : `http://127.0.0.1:${port}/`)
  return {
    page,
    kill: async () => {
      await Promise.all([kill(), server?.kill()])
    },
  }
}

async function begin(page: Page): Promise<void> {
  await beginWorkshop(page, 'Kill')
  await seat(page, ['COO'])
  await pasteCandidates(
    page,
    `id\ttitle\n${candidates.map((key) => `${key}\tCandidate ${key}`).join('\n')}\n`,
  )
  await goToStep(page, 'Score')
}

/** Votes on one cell after the other; counts those that the screen showed as saved, until the page is gone. */
async function typeUntilKilled(page: Page, from: number, saved: (index: number) => void): Promise<void> {
  try {
    for (const [index, { key, criterion }] of cells.entries()) {
      if (index < from) continue
      await cell(page, key, criterion).click()
      await page.keyboard.type('4')
      await page.keyboard.press('Enter')
      await cell(page, key, criterion).getByText('1 vote').waitFor()
      await page.locator('.top-bar').getByText('Saved', { exact: true }).waitFor()
      saved(index)
    }
  } catch {
    // The browser was killed: that is the end of this run.
  }
}

async function votesThere(page: Page): Promise<readonly boolean[]> {
  const texts = await page.getByRole('table').getByRole('button').allTextContents()
  return cells.map(({ key, criterion }) =>
    texts.some((text) => text.includes(`${key}, ${criterion},`) && text.includes('1 vote')),
  )
}

/** Opens the workshop again and goes to the scores; false when there is none. */
async function reopen(page: Page, tally: KillTally): Promise<boolean> {
  const shown = page.getByRole('navigation', { name: 'Steps' })
  const card = page.getByRole('button', { name: /^First AI pilot Kill/ })
  const empty = page.getByText('No workshop yet')
  const rebuild = page.getByRole('button', { name: 'Bring the workshops back' })
  await shown.or(card).or(empty).or(rebuild).first().waitFor()
  if (await rebuild.isVisible()) {
    tally.refused += 1
    await rebuild.click()
    await card.waitFor()
  }
  const messages = await page.getByRole('list', { name: 'Messages' }).textContent()
  if (/safety copy/.test(messages ?? '')) tally.said += 1
  if (await empty.isVisible()) {
    if (!messages) tally.silentEmpties += 1
    return false
  }
  if (await card.isVisible()) await card.click()
  await shown.getByRole('button', { name: 'Scores' }).click()
  await cell(page, 'K-24', 'Production path').waitFor()
  return true
}

const wipeEvery = 5

/** Kills browser and host with signal 9 at random moments while votes are typed, and looks what is left each time. */
export async function runKills(
  host: FaultHost,
  runs: number,
  report: (tally: KillTally) => void,
): Promise<KillTally> {
  const tally: KillTally = { kills: 0, wipes: 0, saved: 0, lost: 0, silentEmpties: 0, refused: 0, said: 0 }
  let profile = await mkdtemp(join(tmpdir(), 'pilotage-faults-'))
  let running = await start(host, profile)
  await begin(running.page)
  let done = 0
  const fresh = async () => {
    await running.kill()
    await rm(profile, { recursive: true, force: true })
    profile = await mkdtemp(join(tmpdir(), 'pilotage-faults-'))
    running = await start(host, profile)
    await begin(running.page)
    done = 0
  }
  try {
    while (tally.kills < runs) {
      const before = done
      const typing = typeUntilKilled(running.page, done, (index) => {
        done = index + 1
      })
      await Promise.race([typing, new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 2_000))])
      await running.kill()
      await typing
      tally.kills += 1
      tally.saved += done - before
      if (tally.kills % wipeEvery === 0) {
        await rm(join(profile, 'Default', 'IndexedDB'), { recursive: true, force: true })
        tally.wipes += 1
      }
      running = await start(host, profile)
      const there = (await reopen(running.page, tally)) ? await votesThere(running.page) : []
      const lost = cells.filter((_, index) => index < done && !there[index]).length
      tally.lost += lost
      report(tally)
      done = Math.max(done, there.lastIndexOf(true) + 1)
      if (lost > 0 || done > cells.length - 20) await fresh()
    }
  } finally {
    await running.kill()
    await rm(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  return tally
}
