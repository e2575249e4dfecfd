import { chanceFrom } from './chance.ts'
import type { TargetName } from './targets.ts'
import { targets } from './targets.ts'

/** What came of many inputs of one kind. */
export interface Tally {
  readonly target: TargetName
  readonly inputs: number
  readonly read: number
  readonly refused: number
  /** Inputs on which a reader threw or broke a promise; each is made again from its seed. */
  readonly failures: readonly { readonly seed: number; readonly reason: string }[]
  readonly slowestMs: number
  readonly slowestSeed: number
}

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype]
const namesOfPrototypes = () => prototypes.flatMap((one) => Reflect.ownKeys(one)).length

const microsecondsPerMs = 1_000

/** The work of this thread since then: what another program takes of the processor does not count. */
function spentMs(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(begun)
  return (user + system) / microsecondsPerMs
}

/** One input from its seed: made, read, and looked at. */
function tryOne(target: TargetName, seed: number) {
  const { make, read } = targets[target]
  const bytes = make(chanceFrom(seed))
  const known = namesOfPrototypes()
  const begun = process.threadCpuUsage()
  try {
    const outcome = read(bytes)
    const isTouched = namesOfPrototypes() !== known
    return { outcome, ms: spentMs(begun), reason: isTouched ? 'a prototype was changed' : null }
  } catch (error) {
    const reason =
      error instanceof Error ? `${error.message} ${error.stack?.split('\n')[1] ?? ''}` : String(error)
    return { outcome: null, ms: spentMs(begun), reason }
  }
}

/** Reads so many damaged inputs, each from a seed of its own, from `firstSeed` on. */
export function tryMany(
  target: TargetName,
  inputs: number,
  firstSeed: number,
  tell = (_done: number) => {},
): Tally {
  const failures: { seed: number; reason: string }[] = []
  const counted = { read: 0, refused: 0 }
  let slowestMs = 0
  let slowestSeed = firstSeed
  for (let index = 0; index < inputs; index += 1) {
    const seed = firstSeed + index
    const { outcome, ms, reason } = tryOne(target, seed)
    if (outcome) counted[outcome] += 1
    if (reason !== null) failures.push({ seed, reason })
    if (ms > slowestMs) {
      slowestMs = ms
      slowestSeed = seed
    }
    if (index % 100 === 99) tell(index + 1)
  }
  return { target, inputs, ...counted, failures, slowestMs, slowestSeed }
}
