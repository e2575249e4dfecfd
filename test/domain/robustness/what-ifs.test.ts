import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settleCell } from '../../../renderer/domain/edits/edit-scores.ts'
import { contendersOf } from '../../../renderer/domain/robustness/contenders.ts'
import { countPlaces } from '../../../renderer/domain/robustness/count-places.ts'
import { duel } from '../../../renderer/domain/robustness/duel.ts'
import type { ReplayedRow } from '../../../renderer/domain/robustness/replay.ts'
import { defaultSeed, whatIfs } from '../../../renderer/domain/robustness/what-ifs.ts'
import { outOfTen, wordOf } from '../../../renderer/domain/robustness/word.ts'
import { canLead } from '../../../renderer/domain/rule/pick-by-rule.ts'
import { criterionIds } from '../../../renderer/domain/workshop/criteria.ts'
import type { CandidateId } from '../../../renderer/domain/workshop/ids.ts'
import { findCandidate } from '../../../renderer/domain/workshop/workshop.ts'
import { anyWorkshop } from '../../support/any-workshop.ts'
import { countingIds, roomOf, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf, importedInsurer } from '../../support/imported-insurer.ts'
import { naiveWhatIfs } from '../../support/naive-what-ifs.ts'
import { oracle } from '../../support/oracles.ts'
import { basisOf, robustnessOf } from '../../support/scored-room.ts'

const all = importedInsurer()
const insurer = { ...all, ballots: all.ballots.filter(({ round }) => round === 1) }
const equal = [0.2, 0.2, 0.2, 0.2, 0.2]

/** Candidates whose values are certain and whose tiers are the same, as classical SMAA-2 has them. */
function certainRows(scores: readonly (readonly number[])[], samples: number): readonly ReplayedRow[] {
  return scores.map((row, index) => ({
    row: { candidateId: `c${index}` as CandidateId, cells: [] },
    folded: Uint8Array.from({ length: samples * 5 }, (_, at) => row[at % 5] ?? 0),
    tier: new Uint8Array(samples),
    ready: 0,
    red: 0,
  }))
}

/** Every weighting on an even grid over the simplex: classical SMAA-2 without chance. */
function everyWeighting(steps: number): Float64Array {
  const grid: number[] = []
  for (let a = 0; a < steps; a += 1)
    for (let b = 0; a + b < steps; b += 1)
      for (let c = 0; a + b + c < steps; c += 1)
        for (let d = 0; a + b + c + d < steps; d += 1) {
          const rest = steps - 1 - a - b - c - d
          grid.push(...[a, b, c, d, rest].map((part) => 5 * part + 1))
        }
  return Float64Array.from(grid)
}

describe('the what-ifs of the insurer, first round', () => {
  const found = robustnessOf(insurer)

  test('say with which method, seed and number of samples they were made, and are the same each time', () => {
    expect(found.method).toEqual({ version: 2, seed: defaultSeed, samples: 10_000 })
    expect(robustnessOf(insurer)).toEqual(found)
  })

  test('agree with an implementation that follows the words of the definition', () => {
    const basis = basisOf(insurer)
    const { seed, samples } = basis.draws.replay
    const weights = [0.3, 0.25, 0.2, 0.15, 0.1]
    const fast = whatIfs(basis.draws, weights)
    for (const [index, slow] of naiveWhatIfs(basis.panel, weights, seed, samples).entries()) {
      const one = fast[index]
      expect(one?.candidateId).toBe(slow.candidateId)
      for (const share of ['first', 'inFirstThree', 'ready', 'red'] as const) {
        expect(Math.abs((one?.[share] ?? 0) - slow[share])).toBeLessThan(5e-4)
      }
    }
  })
})

describe('the what-ifs', () => {
  test('agree with the definition for more than sixteen people', () => {
    const typed = (candidate: number, criterion: number) =>
      Array.from(
        { length: 21 },
        (_, seat) => 3 + (((candidate * 7 + criterion * 5 + seat * 11) % 13) % 3),
      ).join('')
    const cards = Array.from({ length: 9 }, (_, candidate) => [
      `A-${candidate}`,
      criterionIds.map((_id, criterion) => typed(candidate, criterion)),
    ])
    const basis = basisOf(votedRoom(Object.fromEntries(cards), 21))
    expect(basis.panel.seats).toHaveLength(21)
    const { replay } = basis.draws
    const fast = whatIfs(basis.draws, equal)
    const slow = naiveWhatIfs(basis.panel, equal, replay.seed, replay.samples)
    for (const [index, one] of slow.entries()) {
      expect(Math.abs((fast[index]?.first ?? 0) - one.first)).toBeLessThan(5e-4)
      expect(Math.abs((fast[index]?.inFirstThree ?? 0) - one.inFirstThree)).toBeLessThan(5e-4)
    }
  })

  test('after one vote are those of a replay from the start', () => {
    const before = basisOf(insurer)
    const given = countingIds()
    const settled = edited(
      insurer,
      settleCell(candidateOf(insurer, 'INS-22').id, 'teamReadiness', 4, 'They named three days a week'),
      given,
    )
    const after = basisOf(settled, before)
    expect(whatIfs(after.draws, equal)).toEqual(whatIfs(basisOf(settled).draws, equal))
    const kept = after.draws.replay.rows.filter((row) => before.draws.replay.rows.includes(row))
    expect(kept).toHaveLength(before.draws.replay.rows.length - 1)
  })

  test('do not change when all weights are multiplied by 7, nor when candidates are listed in another order', () => {
    const one = whatIfs(basisOf(insurer).draws, [3, 1, 2, 5, 4])
    const sevenfold = whatIfs(basisOf(insurer).draws, [21, 7, 14, 35, 28])
    for (const [index, { first }] of one.entries()) expect(first).toBeCloseTo(sevenfold[index]?.first ?? 0, 3)
    const reversed = { ...insurer, candidates: insurer.candidates.toReversed() }
    const byId = (shares: typeof one) => shares.toSorted((a, b) => a.candidateId.localeCompare(b.candidateId))
    expect(byId(whatIfs(basisOf(reversed).draws, [3, 1, 2, 5, 4]))).toEqual(byId(one))
  })

  test('share the credit among candidates that are equal', () => {
    const { shares } = robustnessOf(
      roomOf({ 'A-1': [4, 4, 4, 4, 4], 'A-2': [4, 4, 4, 4, 4], 'A-3': [4, 4, 4, 4, 3] }),
    )
    expect(shares.map(({ key, first }) => [key, first])).toEqual([
      ['A-1', 0.5],
      ['A-2', 0.5],
      ['A-3', 0],
    ])
    const four = {
      'A-1': [4, 4, 4, 4, 4],
      'A-2': [4, 4, 4, 4, 4],
      'A-3': [4, 4, 4, 4, 4],
      'A-4': [4, 4, 4, 4, 4],
    } as const
    for (const { first, inFirstThree } of robustnessOf(roomOf(four)).shares) {
      expect(first).toBeCloseTo(0.25, 9)
      expect(inFirstThree).toBeCloseTo(0.75, 9)
    }
  })

  test('with one participant vary the weights only', () => {
    const found = robustnessOf(roomOf({ 'A-1': [5, 4, 4, 4, 4], 'A-2': [4, 5, 4, 4, 4] }))
    expect(found.people).toBe(1)
    expect(found.shares[0]?.ready).toBe(1)
    expect(found.shares[0]?.first).toBeGreaterThan(0.4)
    expect(found.leaveOneOut).toBeNull()
  })

  test.each([
    ['nobody', {}],
    ['one candidate', { 'A-1': [4, 4, 4, 4, 4] }],
    ['cells without votes', { 'A-1': [null, null, null, null, null], 'A-2': [4, null, 4, 4, 4] }],
  ] as const)('say something true of %s', (_name, cards) => {
    const found = robustnessOf(roomOf(cards))
    expect(found.shares.every(({ first }) => first === 1)).toBe(true)
    expect(found.challenges).toEqual([])
  })

  test('with all weights at zero are those of equal weights', () => {
    const cards = { 'A-1': [5, 4, 4, 4, 4], 'A-2': [4, 5, 4, 4, 4] } as const
    expect(robustnessOf(roomOf(cards, [0, 0, 0, 0, 0])).shares).toEqual(robustnessOf(roomOf(cards)).shares)
  })

  test('never let a weight of zero bring a red flag back', () => {
    const cards = { 'A-1': [5, 5, 5, 5, 1], 'A-2': [4, 4, 4, 4, 4] } as const
    const [best] = robustnessOf(roomOf(cards, [1, 1, 1, 1, 0])).shares
    expect(best).toMatchObject({ key: 'A-2', first: 1 })
  })

  test('add up: one that can lead is first in each sample, and nobody is ready and red', () => {
    fc.assert(
      fc.property(anyWorkshop, (workshop) => {
        const { shares } = robustnessOf(workshop)
        const sum = (share: 'first' | 'inFirstThree') => shares.reduce((total, one) => total + one[share], 0)
        const leading = shares.filter(({ candidateId }) => {
          const candidate = findCandidate(workshop, candidateId)
          return candidate && canLead(candidate)
        })
        if (leading.length > 0) expect(sum('first')).toBeCloseTo(1, 6)
        expect(sum('inFirstThree')).toBeCloseTo(Math.min(3, leading.length), 6)
        for (const { ready, red } of shares) expect(ready + red).toBeLessThanOrEqual(1 + 1e-9)
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })
})

describe('classical SMAA-2, through the same kernel', () => {
  const factors = everyWeighting(25)
  const samples = factors.length / 5
  const acceptability = (scores: readonly (readonly number[])[]) => {
    const contenders = contendersOf({ rows: certainRows(scores, samples), samples }, () => true)
    return [...countPlaces(contenders, factors, [1, 1, 1, 1, 1]).first].map((count) => count / samples)
  }

  test('gives two candidates the exact shares of their duel (O19)', () => {
    const { input } = oracle<{ d: number[][] }, unknown>('O19')
    for (const differences of input.d) {
      const [first] = acceptability([differences.map((one) => 20 * one + 60), [60, 60, 60, 60, 60]])
      expect(Math.abs((first ?? 0) - duel(differences))).toBeLessThan(0.04)
    }
  })

  test('gives candidates that lead on one criterion each a fifth of all weightings', () => {
    const corners = criterionIds.map((_, lead) => criterionIds.map((__, index) => (index === lead ? 5 : 1)))
    for (const share of acceptability(corners)) expect(share).toBeCloseTo(0.2, 9)
  })
})

describe('the words for it', () => {
  test('follow the tenths that are shown: clear from 8, ahead at 6 and 7, open up to 5', () => {
    expect([1, 0.75, 0.7499, 0.55, 0.5499, 0].map(wordOf)).toEqual([
      'clear',
      'clear',
      'ahead',
      'ahead',
      'open',
      'open',
    ])
  })

  test('count in tenths, and never say none or all of what is neither', () => {
    expect([0, 0.04, 0.68, 0.97, 1].map(outOfTen)).toEqual([
      { kind: 'never' },
      { kind: 'rarely' },
      { kind: 'about', count: 7 },
      { kind: 'nearlyAlways' },
      { kind: 'always' },
    ])
  })
})
