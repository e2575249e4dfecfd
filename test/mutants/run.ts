import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { copyProject } from './copy.ts'
import type { Mutant } from './mutant.ts'
import { withFault } from './mutant.ts'
import { subjects } from './mutants.ts'
import type { TestRunner } from './run-tests.ts'
import { testRunnerIn } from './run-tests.ts'

const root = join(import.meta.dirname, '../..')
/** A run that takes longer was sent into a loop by its mutant. */
const mostMs = 60_000
const laneCount = 2

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Words on the command line choose mutants by subject, file or what they break. */
const words = process.argv.slice(2)
const chosen = Object.entries(subjects).flatMap(([subject, mutants]) =>
  mutants.filter(({ file, why }) => {
    return words.length === 0 || words.some((word) => `${subject} ${file} ${why}`.includes(word))
  }),
)

interface Lane {
  readonly copy: string
  readonly runner: TestRunner
}

interface Outcome {
  readonly kind: 'killed' | 'lives' | 'notApplicable'
  readonly said: string
}

/** Puts the fault into a copy, runs the tests that must notice it, and takes it out again. */
async function tryMutant({ copy, runner }: Lane, mutant: Mutant): Promise<Outcome> {
  const path = join(copy, mutant.file)
  const text = readFileSync(path, 'utf8')
  const faulty = withFault(text, mutant)
  if (faulty === null) return { kind: 'notApplicable', said: 'NOT APPLICABLE' }
  writeFileSync(path, faulty)
  const run = await runner.run({ changed: mutant.file, tests: mutant.tests }, mostMs)
  writeFileSync(path, text)
  if (run.kind === 'passed') return { kind: 'lives', said: 'LIVES' }
  return { kind: 'killed', said: run.kind === 'late' ? 'killed by time' : `killed by "${run.by}"` }
}

const outcomes: Outcome[] = []
const left = [...chosen]

async function tryAll(lane: Lane): Promise<void> {
  for (let mutant = left.shift(); mutant; mutant = left.shift()) {
    const began = performance.now()
    const outcome = await tryMutant(lane, mutant)
    outcomes.push(outcome)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    say(`${mutant.file}: ${mutant.why}: ${outcome.said} (${seconds} s)`)
  }
}

const lanes: Lane[] = Array.from({ length: laneCount }, () => {
  const copy = copyProject(root)
  return { copy, runner: testRunnerIn(copy) }
})
process.on('exit', () => {
  for (const { copy, runner } of lanes) {
    runner.end()
    rmSync(copy, { recursive: true, force: true })
  }
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

/** Where a test is red without any mutant, all would seem to be killed. */
async function redWithoutMutants(): Promise<string | null> {
  const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))]
  const runs = lanes.flatMap(({ runner }, lane) => {
    const own = tests.filter((_, index) => index % lanes.length === lane)
    return own.length > 0 ? [runner.run({ changed: null, tests: own }, 10 * mostMs)] : []
  })
  const [red] = (await Promise.all(runs)).filter(({ kind }) => kind !== 'passed')
  if (!red) return null
  return red.kind === 'failed' ? red.by : 'they take too long'
}

if (chosen.length === 0) {
  say('No mutant is called that.')
  process.exit(1)
}
const red = await redWithoutMutants()
if (red !== null) {
  say(`The tests fail without any mutant: ${red}`)
  process.exit(1)
}
await Promise.all(lanes.map(tryAll))

const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length
const [killed, live, stale] = [count('killed'), count('lives'), count('notApplicable')]
if (stale > 0) say(`${stale} not applicable: what they change is not there exactly once`)
say(`${killed} killed, ${live} live`)
process.exit(live + stale > 0 ? 1 : 0)
