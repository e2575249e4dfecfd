import { seededGenerator } from '../seeded-generator.ts'

/**
 * How much one person counts in each sample: Exp(1), the weights of the Bayesian bootstrap (Rubin 1981) before they are
 * normalised. A person's draws depend on the seed and the person only, so that a late seat moves nobody else's.
 */
export function personDraws(seed: number, person: string, samples: number): Float32Array {
  const next = seededGenerator(seed, `person ${person}`)
  return Float32Array.from({ length: samples }, () => -Math.log(1 - next()))
}

/** By what each of `count` criteria is multiplied in each sample: 2^U(-1, 1), half to double; sample by sample. */
export function criterionFactors(seed: number, count: number, samples: number): Float64Array {
  const next = seededGenerator(seed, 'criteria')
  return Float64Array.from({ length: samples * count }, () => 2 ** (2 * next() - 1))
}
