/**
 * The decision engine against the definition written down plainly, in one run: replaying all votes, one new vote, and a
 * whole move of a weight slider (order, tipping points, leave one out, what-ifs, pairs). Medians of several turns; what
 * counts is the ratio, as both ran on the same machine.
 */

import { replay } from '../../renderer/domain/robustness/replay.ts'
import type { RobustnessBasis } from '../../renderer/domain/robustness/robustness.ts'
import { robustness, robustnessBasis, robustnessTried } from '../../renderer/domain/robustness/robustness.ts'
import { whatIfDraws, whatIfs } from '../../renderer/domain/robustness/what-ifs.ts'
import { scoreCandidate } from '../../renderer/domain/rule/ranking.ts'
import type { Weights } from '../../renderer/domain/rule/weights.ts'
import type { Score } from '../../renderer/domain/votes/votes.ts'
import { criterionIds, perCriterion } from '../../renderer/domain/workshop/criteria.ts'
import type { CandidateId } from '../../renderer/domain/workshop/ids.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { votedRoom } from '../support/builders.ts'
import { naiveWhatIfs } from '../support/naive-what-ifs.ts'

/** A small generator, so that each run has the same votes. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 4294967296
  }
}

/** A room in which candidates differ and people differ about them, so that several tiers are filled. */
function room(candidates: number, people: number, seed = 7): Workshop {
  const next = chance(seed)
  const typed = (worth: number) =>
    Array.from({ length: people }, () =>
      Math.min(5, Math.max(1, Math.round(worth + 2.4 * (next() - 0.5)))),
    ).join('')
  const one = votedRoom({ 'A-1': criterionIds.map(() => '3'.repeat(people)) }, people)
  const [candidate] = one.candidates
  const [round] = one.ballots
  if (!candidate || !round) throw new Error('The room is empty')
  const seats = one.participants.map(({ id }) => id)
  const list = Array.from({ length: candidates }, (_, index) => `candidate-${index}` as CandidateId)
  return {
    ...one,
    candidates: list.map((id, index) => ({ ...candidate, id, key: `A-${index}`, order: index + 1 })),
    ballots: list.map((id) => ({
      ...round,
      id: `${id}:1`,
      candidateId: id,
      votes: perCriterion(() => {
        const digits = typed(2.2 + 2.6 * next())
        return Object.fromEntries(seats.map((seat, index) => [seat, Number(digits[index]) as Score]))
      }),
    })),
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function timed(
  turns: number,
  work: (turn: number) => void,
): { readonly median: number; readonly worst: number } {
  const times = Array.from({ length: turns }, (_, turn) => {
    const from = performance.now()
    work(turn)
    return performance.now() - from
  })
  return { median: median(times), worst: Math.max(...times) }
}

const weighting = (turn: number): Weights => {
  const raw = criterionIds.map((_, index) => 1 + ((turn * 3 + index * 7) % 11) / 4)
  const sum = raw.reduce((total, one) => total + one, 0)
  return { byCriterion: perCriterion((id) => (raw[criterionIds.indexOf(id)] ?? 0) / sum), allZero: false }
}

const shown = (ms: number) => `${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} ms`

function compare(candidates: number, people: number): void {
  const workshop = room(candidates, people)
  const scored = workshop.candidates.map((candidate) => scoreCandidate(workshop, candidate))
  let basis: RobustnessBasis = robustnessBasis(workshop, scored)
  const { panel, draws } = basis
  const { seed, samples } = draws.replay
  const list = (turn: number) => criterionIds.map((id) => weighting(turn).byCriterion[id])
  const agreed = robustness(basis, weighting(0))
  const whole = timed(9, (turn) => robustness(basis, weighting(turn)))
  const rebuild = timed(5, () => {
    basis = robustnessBasis(workshop, scored)
  })
  const others = [8, 9].map((seed) => {
    const other = room(candidates, people, seed)
    return { other, scored: other.candidates.map((candidate) => scoreCandidate(other, candidate)) }
  })
  let last = basis
  const again = timed(6, (turn) => {
    const next = others[turn % 2]
    if (next) last = robustnessBasis(next.other, next.scored, last)
  })
  const [first] = panel.rows
  const revote = timed(9, (turn) => {
    const cells = first?.cells.map((cell, index) =>
      index === 0 && cell.kind === 'voted'
        ? { ...cell, votes: cell.votes.map(() => ((turn % 5) + 1) as Score).with(0, 3) }
        : cell,
    )
    const rows = panel.rows.map((row, index) => (index === 0 && cells ? { ...row, cells } : row))
    whatIfDraws(replay({ ...panel, rows }, seed, samples, draws.replay), () => true, draws)
  })
  for (let turn = 0; turn < 30; turn += 1) robustnessTried(basis, weighting(turn), agreed, true)
  const slider = timed(61, (turn) => robustnessTried(basis, weighting(turn), agreed, true))
  const onlyWhatIfs = timed(61, (turn) => whatIfs(draws, list(turn)))
  const turns = candidates > 100 ? 1 : 3
  const naive = timed(turns, (turn) => naiveWhatIfs(panel, list(turn), seed, samples))

  console.info(`${candidates} candidates x ${people} people x ${samples} samples`)
  console.info(`  first replay, with draws    ${shown(rebuild.median)}`)
  console.info(`  replay of other votes       ${shown(again.median)}`)
  console.info(`  all that is said            ${shown(whole.median)}`)
  console.info(`  one new vote                ${shown(revote.median)}`)
  console.info(`  whole slider move           ${shown(slider.median)}, worst ${shown(slider.worst)}`)
  console.info(`    of which what-ifs         ${shown(onlyWhatIfs.median)}`)
  console.info(`  naive what-ifs, one move    ${shown(naive.median)}`)
  console.info(`  naive / whole slider move   ${(naive.median / slider.median).toFixed(0)} times`)
  console.info(
    `  naive / rebuild and move    ${(naive.median / (rebuild.median + slider.median)).toFixed(0)} times`,
  )
}

compare(60, 10)
compare(1000, 15)
