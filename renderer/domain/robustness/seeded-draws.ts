import { seededGenerator } from '../workshop/seeded-generator.ts'

/**
 * How much one person counts in each sample: Exp(1), the weights of the Bayesian bootstrap (Rubin 1981) before they are
 * normalised. A person's draws depend on the seed and the person only, so that a late seat moves nobody else's.
 */
export function personDraws(seed: number, person: string, samples: number): Float32Array {
  const next = seededGenerator(seed, `person ${person}`)
  const draws = new Float32Array(samples)
  for (let sample = 0; sample < samples; sample += 1) draws[sample] = -Math.log(1 - next())
  return draws
}

/** By what each of `count` criteria is multiplied in each sample: 2^U(-1, 1), half to double; sample by sample. */
export function criterionFactors(seed: number, count: number, samples: number): Float64Array {
  const next = seededGenerator(seed, 'criteria')
  const factors = new Float64Array(samples * count)
  for (let at = 0; at < factors.length; at += 1) factors[at] = 2 ** (2 * next() - 1)
  return factors
}
