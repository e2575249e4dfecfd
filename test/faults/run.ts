import type { ImageTally } from './cut-runs.ts'
import { cutRuns, flips, truncations } from './cut-runs.ts'
import { runKills } from './kill-runs.ts'
import type { KillTally } from './kill-tally.ts'
import { killTable } from './kill-tally.ts'
import { smallDisk } from './small-disk.ts'

// The whole trial: how often is set by PILOTAGE_KILLS, for both hosts together. Of three kills one ends the window, one
// its host and one both, so that by itself each of the two is killed 200 times.
const kills = Number(process.env.PILOTAGE_KILLS ?? 300)
const reportEvery = 15

const say = (line: string) => process.stdout.write(`${line}\n`)
let isSafe = true

function sayImages(what: string, { images, lost, damaged }: ImageTally): void {
  say(`${what}: ${images} file images, ${lost} flushed changes lost, ${damaged} damaged ones accepted`)
  isSafe &&= lost === 0 && damaged === 0
}

sayImages('power cuts', await cutRuns())
sayImages('truncations', await truncations())
sayImages('changed bytes', await flips(1_000))
const small = await smallDisk()
if (small) {
  const { beforeFull, inTheEnd, failures, lost } = small
  say(
    `a real disk, full after ${beforeFull} changes, then read-only: ${failures.join(', ')}; ${inTheEnd} changes in the end, ${lost} lost`,
  )
  isSafe &&= lost === 0
} else say('a real full disk: left out, as making one needs Linux and its administrator')
const all: KillTally[] = []
for (const host of ['bridge', 'loopback'] as const) {
  const tallies = await runKills(host, Math.round(kills / 2), (so) => {
    const done = so.reduce((sum, tally) => sum + tally.kills, 0)
    if (done % reportEvery === 0) say(`  ${host}: ${done} kills`)
  })
  all.push(...tallies)
}
say(killTable(all))
isSafe &&= all.every(({ lost, damaged, silentEmpties }) => lost + damaged + silentEmpties === 0)
process.exitCode = isSafe ? 0 : 1
