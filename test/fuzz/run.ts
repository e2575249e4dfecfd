import { Worker } from 'node:worker_threads'
import type { TargetName } from './targets.ts'
import type { Tally } from './trial.ts'

// How many inputs of each kind, and the first seed, are set by PILOTAGE_FUZZ and PILOTAGE_SEED.
const inputs = Number(process.env.PILOTAGE_FUZZ ?? 100_000)
const seed = Number(process.env.PILOTAGE_SEED ?? 1)
/** The most that a hundred inputs may take before they count as stuck. */
const timeoutMs = 100_000
const slowMs = 1_000
const tellEvery = 10_000

/** The shares of the inputs that each kind gets; files that people hand over most get all of them. */
const shares: Readonly<Record<TargetName, number>> = {
  'workshop file': 1,
  CSV: 1,
  paste: 0.5,
  Excel: 0.5,
  picture: 0.5,
}

const say = (line: string) => process.stdout.write(`${line}\n`)

type Message =
  | { readonly kind: 'done'; readonly done: number }
  | { readonly kind: 'tally'; readonly tally: Tally }

/** Runs a trial on a thread of its own, which can be ended when a reader never comes back. */
function runTrial(target: TargetName): Promise<Tally | string> {
  return new Promise((resolve) => {
    const count = Math.round(inputs * shares[target])
    const worker = new Worker(new URL('./trial-worker.ts', import.meta.url), {
      workerData: { target, inputs: count, seed },
    })
    let done = 0
    const stuck = () => {
      void worker.terminate()
      resolve(`stuck among the seeds from ${seed + done} on`)
    }
    let timer = setTimeout(stuck, timeoutMs)
    worker.on('message', (message: Message) => {
      clearTimeout(timer)
      if (message.kind === 'tally') resolve(message.tally)
      else {
        done = message.done
        if (done % tellEvery === 0) process.stderr.write(`  ${target}: ${done} of ${count}\n`)
        timer = setTimeout(stuck, timeoutMs)
      }
    })
    worker.on('error', (error) => {
      clearTimeout(timer)
      resolve(`ended by ${error instanceof Error ? error.message : String(error)}`)
    })
  })
}

say('kind            inputs     read  refused  failed  slowest (processor time)')
let isSafe = true
for (const target of Object.keys(shares) as TargetName[]) {
  const tally = await runTrial(target)
  if (typeof tally === 'string') {
    isSafe = false
    say(`${target.padEnd(14)} ${tally}`)
    continue
  }
  const numbers = [tally.inputs, tally.read, tally.refused, tally.failures.length].map((one) =>
    String(one).padStart(8),
  )
  say(
    `${target.padEnd(13)}${numbers.join(' ')}  ${tally.slowestMs.toFixed(0)} ms (seed ${tally.slowestSeed})`,
  )
  for (const failure of tally.failures.slice(0, 5)) say(`  seed ${failure.seed}: ${failure.reason}`)
  isSafe &&= tally.failures.length === 0 && tally.slowestMs < slowMs
}
process.exitCode = isSafe ? 0 : 1
