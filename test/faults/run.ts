import { cutRuns } from './cut-runs.ts'
import type { KillTally } from './kill-runs.ts'
import { runKills } from './kill-runs.ts'

// The whole trial: how often is set by PILOTAGE_KILLS, for both hosts together.
const kills = Number(process.env.PILOTAGE_KILLS ?? 200)

const say = (line: string) => process.stdout.write(`${line}\n`)
const inLine = ({ kills: count, wipes, saved, lost, silentEmpties, refused, said }: KillTally) =>
  `${count} kills, ${wipes} wipes, ${saved} votes shown as saved, ${lost} lost, ${silentEmpties} silent empties, ${refused} databases refused and made anew, ${said} starts that said what came back`

const cuts = await cutRuns()
say(
  `power cuts of the journal: ${cuts.images} file images, ${cuts.lost} flushed changes lost, ${cuts.damaged} damaged ones accepted`,
)
let isSafe = cuts.lost === 0 && cuts.damaged === 0
for (const host of ['bridge', 'loopback'] as const) {
  const tally = await runKills(host, Math.round(kills / 2), (so) => {
    if (so.kills % 10 === 0) say(`  ${host}: ${inLine(so)}`)
  })
  say(`${host}: ${inLine(tally)}`)
  isSafe &&= tally.lost === 0 && tally.silentEmpties === 0
}
process.exitCode = isSafe ? 0 : 1
