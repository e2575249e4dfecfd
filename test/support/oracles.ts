import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const file = join(import.meta.dirname, '../samples/oracles.json')
const { oracles } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly oracles: readonly { readonly id: string; readonly input: unknown; readonly expected: unknown }[]
}

/** A worked example of the literature, by its number such as O13. The caller says what it holds. */
export function oracle<Input, Expected>(
  number: string,
): { readonly input: Input; readonly expected: Expected } {
  const found = oracles.find(({ id }) => id.startsWith(`${number}-`))
  if (!found) throw new Error(`There is no example ${number}`)
  return found as { readonly input: Input; readonly expected: Expected }
}

interface InsurerOracle {
  readonly table: readonly {
    readonly key: string
    readonly values: readonly number[]
    readonly tier: string
    readonly points: number
  }[]
  readonly whatIfs: {
    readonly leader: string
    readonly first: Readonly<Record<string, number>>
    readonly inFirstThree: Readonly<Record<string, number>>
    readonly leaderAheadOf: Readonly<Record<string, number>>
    readonly nobodyReady: number
  }
  readonly leaveOneOut: { readonly stays: number; readonly shared: number; readonly another: number }
  readonly queue: readonly {
    readonly candidate: string
    readonly criterion: string
    readonly label: string
    readonly present: number
    readonly votes: number
    readonly vodPick: number
    readonly vodTier: number
    readonly vodShort: number
    readonly a: number
  }[]
  readonly unanimous: number
}

/** Version 2 of the engine, computed by an independent program and checked by a second one. */
export const oraclesV2 = JSON.parse(
  readFileSync(join(import.meta.dirname, '../samples/oracles-v2.json'), 'utf8'),
) as {
  readonly insurerRound1: InsurerOracle
  readonly insurerAllRounds: InsurerOracle
  readonly small: {
    readonly cards: readonly (readonly number[])[]
    readonly tiers: readonly string[]
    readonly points: readonly number[]
    readonly places: readonly number[]
    readonly pickByRule: readonly number[]
  }
  readonly partialRevote: {
    readonly round1: readonly (number | null)[]
    readonly round2: readonly (number | null)[]
    readonly counted: readonly number[]
    readonly value: number
  }
  readonly tipping: readonly {
    readonly leader: readonly number[]
    readonly challenger: readonly number[]
    readonly weights?: readonly number[]
    readonly move?: number
    readonly impossible?: boolean
  }[]
}
