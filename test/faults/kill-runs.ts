import { rm } from 'node:fs/promises'
import { nodeDisk } from '../../electron/handlers/disk.ts'
import { diskShelf } from '../../electron/handlers/disk-shelf.ts'
import type { WorkshopId } from '../../renderer/domain/workshop/ids.ts'
import { createSafetyCopies } from '../../renderer/safety/safety-copies.ts'
import { buildFromSafety } from '../../renderer/storage/safety-content.ts'
import { workshopCard } from '../support/drive.ts'
import type { KillTally, Victim } from './kill-tally.ts'
import type { Durability, FaultHost, TrialApp, TrialDisk } from './trial-app.ts'
import { startTrial, trialDisk } from './trial-app.ts'
import type { Found } from './trial-votes.ts'
import { beginTrial, toScores, typeVote, votes, votesIn, votesOnScreen } from './trial-votes.ts'

const victims: readonly Victim[] = ['both', 'browser', 'host']
const durabilities: readonly Durability[] = ['relaxed', 'strict']
const wipeEvery = 5
/** Typed while there is no host. */
const votesWithoutHost = 3
const retriedWithinMs = 40_000

const savedShown = ({ page }: TrialApp) =>
  page.locator('.top-bar').getByText('Saved', { exact: true }).waitFor({ timeout: retriedWithinMs })

/** Types one vote after the other; counts those that the screen shows as saved, until it is told to stop or is killed. */
async function typeUntil(app: TrialApp, stopped: Promise<'stopped'>, from: number, saved: () => void) {
  try {
    for (const vote of votes.slice(from)) {
      await typeVote(app.page, vote)
      const shown = savedShown(app)
      if ((await Promise.race([shown, stopped])) === 'stopped') {
        shown.catch(() => undefined)
        return
      }
      saved()
    }
  } catch {
    // What it types into was killed: that is the end of this run.
  }
}

/** What the files of the safety copy give back of each vote, with no database and no app. */
async function votesOnDisk({ safetyFolder }: TrialDisk): Promise<readonly Found[]> {
  const copies = createSafetyCopies(diskShelf(nodeDisk, safetyFolder))
  const listed = await copies.list()
  const [id] = listed.kind === 'ok' ? listed.value : []
  const read = id === undefined ? null : await copies.read(id)
  if (read?.kind !== 'ok') return []
  const built = buildFromSafety(id as WorkshopId, read.value.held)
  return built.kind === 'built' ? votesIn(built.built.workshop) : []
}

function count(tally: KillTally, found: readonly Found[], saved: number): void {
  for (let index = 0; index < saved; index += 1) if (found[index] !== 'there') tally.lost += 1
  tally.damaged += found.filter((one) => one === 'other').length
}

/** What a start shows: the workshop, or nothing and whether it says why. */
async function lookAtStart({ page }: TrialApp, tally: KillTally): Promise<boolean> {
  const shown = page.getByRole('navigation', { name: 'Steps' })
  const card = workshopCard(page, 'Kill')
  const empty = page.getByText('No workshop yet')
  const anew = page.getByRole('button', { name: 'Rebuild the database' })
  await shown.or(card).or(empty).first().waitFor()
  if (await anew.isVisible()) {
    tally.refused += 1
    // Every other time the votes are looked at in what stands in for the database.
    if (tally.refused % 2 === 0) {
      await anew.click()
      await anew.waitFor({ state: 'detached' })
      await card.waitFor()
    }
  }
  const messages = await page.getByRole('list', { name: 'Messages' }).textContent()
  if (/safety copy/.test(messages ?? '')) tally.said += 1
  if (!(await empty.isVisible())) return true
  if (!messages) tally.silentEmpties += 1
  return false
}

function tallyOf(tallies: KillTally[], host: FaultHost, victim: Victim, durability: Durability): KillTally {
  const known = tallies.find((one) => one.victim === victim && one.durability === durability)
  if (known) return known
  const none = { kills: 0, wipes: 0, saved: 0, lost: 0, damaged: 0, silentEmpties: 0, refused: 0, said: 0 }
  const fresh: KillTally = { host, victim, durability, ...none }
  tallies.push(fresh)
  return fresh
}

/**
 * Kills the window, its host or both with signal 9 at random moments while votes are typed, and looks each time what
 * the screen shows afterwards and, where there is a disk, what the files of the safety copy alone give back.
 */
export async function runKills(
  host: FaultHost,
  runs: number,
  report: (tallies: readonly KillTally[]) => void,
): Promise<readonly KillTally[]> {
  const tallies: KillTally[] = []
  let disk = await trialDisk()
  let app = await startTrial(host, disk, 'relaxed')
  let done = 0
  const end = async () => {
    await Promise.all([app.killBrowser(), app.killHost()])
    await disk.remove()
  }
  try {
    await beginTrial(app.page)
    for (let run = 0; run < runs; run += 1) {
      const victim = victims[run % victims.length] ?? 'both'
      const durability = durabilities[Math.floor(run / victims.length) % durabilities.length] ?? 'relaxed'
      const tally = tallyOf(tallies, host, victim, durability)
      const before = done
      const { promise: stopped, resolve: stop } = Promise.withResolvers<'stopped'>()
      const typing = typeUntil(app, stopped, done, () => {
        done += 1
      })
      await Promise.race([typing, new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 2_000))])
      // What is shown as saved while the signal is under way counts: the window showed it.
      await Promise.all([
        ...(victim === 'host' ? [] : [app.killBrowser()]),
        ...(victim === 'browser' ? [] : [app.killHost()]),
      ])
      stop('stopped')
      await typing
      tally.kills += 1
      if (host === 'bridge') count(tally, await votesOnDisk(disk), done)
      if (victim === 'host') {
        done = Math.max(done, await goOnWithoutHost(app, done))
        await app.page.reload()
      } else {
        await app.killHost()
        if ((run + 1) % wipeEvery === 0) {
          await rm(disk.database, { recursive: true, force: true })
          tally.wipes += 1
        }
        app = await startTrial(host, disk, durability)
      }
      tally.saved += done - before
      const isThere = await lookAtStart(app, tally)
      if (isThere) await toScores(app.page)
      const found = isThere ? await votesOnScreen(app.page) : []
      const lostBefore = tally.lost
      count(tally, found, done)
      report(tallies)
      done = Math.max(done, found.lastIndexOf('there') + 1)
      if (tally.lost > lostBefore || done > votes.length - 20) {
        await end()
        disk = await trialDisk()
        app = await startTrial(host, disk, durability)
        await beginTrial(app.page)
        done = 0
      }
    }
  } finally {
    await end()
  }
  return tallies
}

/** Work goes on while there is no host; when it is back, everything is shown as saved. How many votes that makes. */
async function goOnWithoutHost(app: TrialApp, done: number): Promise<number> {
  // The one that was being typed may be there or not.
  const from = done + 1
  for (const vote of votes.slice(from, from + votesWithoutHost)) await typeVote(app.page, vote)
  await app.restartHost()
  await savedShown(app)
  const found = await votesOnScreen(app.page)
  return found.lastIndexOf('there') + 1
}
