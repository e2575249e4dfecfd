import type { Challenge, Robustness } from '../../domain/robustness/robustness.ts'
import { weightSteps } from '../../domain/robustness/tipping-point.ts'
import type { OutOfTen } from '../../domain/robustness/word.ts'
import { outOfTen } from '../../domain/robustness/word.ts'
import type { ScoredCandidate } from '../../domain/rule/ranking.ts'
import type { Cell } from '../../domain/votes/cell.ts'
import type { CriterionId } from '../../domain/workshop/criteria.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import type { CandidateId } from '../../domain/workshop/ids.ts'
import { criterionName } from '../../domain/workshop/phrase.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { findCandidate } from '../../domain/workshop/workshop.ts'
import { agreementLine, gradeLine, scoreLine } from './cell-lines.ts'
import { leanLine, leaveOneOutLines, weakestLines } from './firmness-lines.ts'
import { valueLines } from './method-value.ts'
import type { MethodWords } from './method-words.ts'
import { pointsLine } from './points-line.ts'
import { talkLines } from './talk-lines.ts'

/** One number of the method: what it is in a sentence, and the arithmetic of the case at hand. */
export interface MethodSection {
  readonly id:
    | 'grade'
    | 'score'
    | 'agreement'
    | 'tier'
    | 'total'
    | 'value'
    | 'whatIfs'
    | 'toldApart'
    | 'leaveOneOut'
    | 'tipping'
    | 'discussion'
  readonly title: string
  readonly sentences: readonly string[]
  readonly arithmetic: readonly string[]
}

/** What is explained: one candidate, and what was found of the whole ranking. */
export interface MethodCase {
  readonly workshop: Workshop
  readonly explained: ScoredCandidate
  readonly robustness: Robustness
  readonly words: MethodWords
  /** The name of a criterion, from the one that the workshop has. */
  readonly criterion: (id: CriterionId, name: string) => string
}

/** Shares as whole counts of the samples. */
const countOf = (share: number, samples: number) => Math.round(share * samples)
const mostChallengers = 5

function criterionIn({ workshop, criterion }: MethodCase, id: CriterionId): string {
  return criterion(id, criterionName(workshop.details.criteria, id))
}

function titleOf({ workshop }: MethodCase, id: CandidateId): string {
  return findCandidate(workshop, id)?.title ?? id
}

/** How often, in words: in about 7 of 10 what-ifs. */
export function tenthsOf(share: number, words: MethodWords): string {
  return sayTenths(outOfTen(share), words)
}

/** A count out of ten in words. */
export function sayTenths(tenths: OutOfTen, words: MethodWords): string {
  return tenths.kind === 'about'
    ? words.say('tenths.about', { count: tenths.count })
    : words.say(`tenths.${tenths.kind}`)
}

/** What it would take for a challenger to be level, in words. */
export function tippingLine(one: MethodCase, { candidateId, tipping }: Challenge): string {
  const { words, robustness } = one
  const title = titleOf(one, candidateId)
  if (tipping.kind !== 'points') return words.say(`tipping.${tipping.kind}`, { title })
  if (tipping.from.length === 0) return words.say('tipping.level', { title })
  const name = (index: number) => criterionIn(one, criterionIds[index] ?? criterionIds[0])
  const steps = weightSteps(tipping, robustness.weights)
  if (steps.kind === 'allOf') {
    return words.say('tipping.allOf', { criterion: name(steps.criterion), title })
  }
  const moved = {
    from: words.list(tipping.from.map(({ criterion }) => name(criterion))),
    to: name(tipping.to),
  }
  return steps.kind === 'hardlyAny'
    ? words.say('tipping.hardlyAny', { ...moved, title })
    : words.say('tipping.about', { ...moved, title, of100: steps.of100 })
}

function whatIfLines({ explained, robustness, words }: MethodCase): readonly string[] {
  const { samples, version, seed } = robustness.method
  const found = robustness.shares.find(({ candidateId }) => candidateId === explained.candidate.id)
  if (!found) return [words.say('whatIfs.incomplete')]
  return [
    words.say('whatIfs.arithmetic', {
      first: countOf(found.first, samples),
      samples,
      three: countOf(found.inFirstThree, samples),
      ready: countOf(found.ready, samples),
      red: countOf(found.red, samples),
    }),
    ...(robustness.nobodyReady > 0
      ? [words.say('whatIfs.nobodyReady', { tenths: tenthsOf(robustness.nobodyReady, words) })]
      : []),
    ...(robustness.fixedCells > 0 ? [words.say('whatIfs.fixed', { count: robustness.fixedCells })] : []),
    ...(robustness.people === 1 ? [words.say('whatIfs.alone')] : []),
    words.say('whatIfs.method', { version, seed: String(seed) }),
  ]
}

/** Of the challengers those of the leader's group, whom weights and votes can bring near. */
function rivalsIn({ challenges }: Robustness): readonly Challenge[] {
  return challenges.filter(({ tipping }) => tipping.kind !== 'otherTier').slice(0, mostChallengers)
}

function leanLines(one: MethodCase): readonly string[] {
  const { robustness, words } = one
  const { leaders, lean } = robustness
  const [leader] = leaders
  if (leader === undefined) return []
  if (leaders.length > 1) {
    return [lean ? words.say('lean.to', { title: titleOf(one, lean) }) : words.say('lean.none')]
  }
  return rivalsIn(robustness).map(({ candidateId, leaderAhead }) =>
    leanLine(
      leaderAhead,
      {
        leader: titleOf(one, leader),
        title: titleOf(one, candidateId),
        tenths: tenthsOf(leaderAhead, words),
      },
      words,
    ),
  )
}

function tippingLines(one: MethodCase): readonly string[] {
  const { robustness, words } = one
  const rivals = rivalsIn(robustness)
  const shown = rivals.length > 0 ? rivals : robustness.challenges.slice(0, 1)
  const [leader] = robustness.leaders
  const names = {
    leader: leader === undefined ? '' : titleOf(one, leader),
    criterion: (index: number) => criterionIn(one, criterionIds[index] ?? criterionIds[0]),
    title: (id: CandidateId) => titleOf(one, id),
  }
  const none = robustness.leaders.length > 1 ? [words.say('tipping.shared')] : []
  return [
    ...none,
    ...shown.map((challenge) => tippingLine(one, challenge)),
    ...weakestLines(robustness.weakest, names, words),
  ]
}

/** What may be said of how firm the first place is; where nothing may, why. */
function firmnessArithmetic(one: MethodCase, lines: () => readonly string[]): readonly string[] {
  const { firmness } = one.robustness
  return firmness.kind === 'none' ? [one.words.say(`firmness.none.${firmness.because}`)] : lines()
}

/** Each number of the method with the arithmetic of one candidate and of the ranking as it stands. */
export function methodSections(one: MethodCase): readonly MethodSection[] {
  const { workshop, explained, robustness, words } = one
  const perCell = (line: (cell: Cell) => string) =>
    criterionIds.map((id) =>
      words.say('line', { label: criterionIn(one, id), text: line(explained.cells[id]) }),
    )
  const section = (
    id: MethodSection['id'],
    arithmetic: readonly string[],
    sentences: readonly string[] = [words.say(`${id}.sentence`)],
  ): MethodSection => ({ id, title: words.say(`${id}.title`), sentences, arithmetic })
  const { strong, redFlags, tier } = explained.verdict
  const tierLine = words.say('tier.arithmetic', { strong: strong.length, red: redFlags.length })
  const room = { seats: workshop.participants.length, isDecided: workshop.decision !== null }
  const names = (candidateId: CandidateId, criterionId: CriterionId) => ({
    title: titleOf(one, candidateId),
    criterion: criterionIn(one, criterionId),
  })
  return [
    section(
      'grade',
      perCell(({ count }) => gradeLine(count, words)),
    ),
    section(
      'score',
      perCell((cell) => scoreLine(cell, room, words)),
    ),
    section(
      'agreement',
      perCell(({ count }) => agreementLine(count, words)),
    ),
    section('tier', tier === 'incomplete' ? [] : [tierLine]),
    section('total', [pointsLine(explained.cells, robustness.weights, words)]),
    section('value', valueLines(explained.candidate.value, workshop.details.currency, words)),
    section(
      'whatIfs',
      firmnessArithmetic(one, () => whatIfLines(one)),
      [words.say('whatIfs.sentence', { samples: robustness.method.samples }), words.say('whatIfs.words')],
    ),
    section(
      'toldApart',
      firmnessArithmetic(one, () => leanLines(one)),
    ),
    section(
      'leaveOneOut',
      firmnessArithmetic(one, () => leaveOneOutLines(robustness.leaveOneOut, words)),
    ),
    section(
      'tipping',
      firmnessArithmetic(one, () => tippingLines(one)),
    ),
    section('discussion', talkLines(robustness.queue, names, words)),
  ]
}
