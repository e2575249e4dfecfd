import type { Cell } from '../cell.ts'
import { cellValue } from '../cell.ts'
import type { CriterionId } from '../criteria.ts'
import { criterionIds } from '../criteria.ts'
import { grade as gradeOf } from '../grade.ts'
import type { CandidateId } from '../ids.ts'
import type { ScoredCandidate } from '../ranking.ts'
import { pointsOf } from '../ranking.ts'
import { agreementOf, meanDistance } from '../robustness/agreement.ts'
import type { Challenge, Robustness } from '../robustness/robustness.ts'
import { weightSteps } from '../robustness/tipping-point.ts'
import type { OutOfTen } from '../robustness/word.ts'
import { outOfTen } from '../robustness/word.ts'
import { scores } from '../votes.ts'
import type { Workshop } from '../workshop.ts'
import { findCandidate } from '../workshop.ts'
import { valueLines } from './method-value.ts'
import type { MethodWords } from './method-words.ts'

/** One number of the method: what it is in a sentence, and the arithmetic of the case at hand. */
export interface MethodSection {
  readonly id:
    | 'grade'
    | 'agreement'
    | 'tier'
    | 'total'
    | 'value'
    | 'whatIfs'
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
const mostTalks = 10

function criterionIn({ workshop, criterion }: MethodCase, id: CriterionId): string {
  return criterion(id, workshop.details.criteria.find((one) => one.id === id)?.name ?? id)
}

function titleOf({ workshop }: MethodCase, id: CandidateId): string {
  return findCandidate(workshop, id)?.title ?? id
}

function sides({ count }: Cell, grade: number) {
  const votesWhere = (test: (score: number) => boolean) =>
    count.tally.reduce((sum, votes, index) => sum + (test(index + 1) ? votes : 0), 0)
  return {
    below: votesWhere((score) => score < grade),
    above: votesWhere((score) => score > grade),
  }
}

/** The votes of a cell in rising order, such as `3 4 4 5`. */
function votesOf({ count }: Cell): string {
  return scores.flatMap((score) => Array.from({ length: count.tally[score - 1] ?? 0 }, () => score)).join(' ')
}

function gradeLine({ words }: MethodCase, cell: Cell): string {
  const grade = gradeOf(cell.count.tally)
  if (grade === null) return words.say('score.none')
  const { below, above } = sides(cell, grade)
  return words.say('grade.arithmetic', {
    votes: votesOf(cell),
    below,
    above,
    count: cell.count.votes,
    grade,
  })
}

function agreementLine({ words }: MethodCase, { count }: Cell): string {
  const distance = meanDistance(count.tally)
  if (distance === null) return words.say('score.none')
  return words.say('agreement.arithmetic', {
    distance: words.number(distance, 2),
    word: words.say(`agreement.${agreementOf(count.tally)}`),
  })
}

function totalLine(one: MethodCase): readonly string[] {
  const { explained, robustness, words } = one
  const terms = criterionIds.map((id, index) => {
    const cell = explained.cells[id]
    return { weight: robustness.weights[index] ?? 0, value: cellValue(cell) }
  })
  if (terms.some(({ value }) => value === null)) return []
  const points = pointsOf(
    terms.map(({ value }) => value ?? 0),
    robustness.weights,
  )
  const shown = terms.map(({ weight, value }) => `${words.number(weight, 3)} × ${words.number(value ?? 0)}`)
  return [words.say('total.arithmetic', { terms: shown.join(' + '), total: words.number(points, 2) })]
}

function whatIfLines({ explained, robustness, words }: MethodCase): readonly string[] {
  const { samples, version, seed } = robustness.method
  const found = robustness.shares.find(({ candidateId }) => candidateId === explained.candidate.id)
  if (!found) return []
  const line = words.say('whatIfs.arithmetic', {
    first: countOf(found.first, samples),
    samples,
    three: countOf(found.inFirstThree, samples),
    ready: countOf(found.ready, samples),
    red: countOf(found.red, samples),
    version,
    seed: String(seed),
  })
  return robustness.people === 1 ? [line, words.say('whatIfs.alone')] : [line]
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
    from: tipping.from.map(({ criterion }) => name(criterion)).join(', '),
    to: name(tipping.to),
  }
  return steps.kind === 'hardlyAny'
    ? words.say('tipping.hardlyAny', { ...moved, title })
    : words.say('tipping.about', { ...moved, title, of100: steps.of100 })
}

/** How often, in words: in about 7 of 10 replays. */
export function tenthsOf(share: number, words: MethodWords): string {
  return sayTenths(outOfTen(share), words)
}

/** A count out of ten in words. */
export function sayTenths(tenths: OutOfTen, words: MethodWords): string {
  return tenths.kind === 'about'
    ? words.say('tenths.about', { count: tenths.count })
    : words.say(`tenths.${tenths.kind}`)
}

function talkLines(one: MethodCase): readonly string[] {
  const { robustness, words } = one
  return robustness.queue
    .filter(({ pick }) => pick > 0)
    .slice(0, mostTalks)
    .map(({ candidateId, criterionId, pick, tier, votes }) =>
      words.say('discussion.arithmetic', {
        cell: `${titleOf(one, candidateId)}, ${criterionIn(one, criterionId)}`,
        pick: Math.round(pick * votes),
        tier: Math.round(tier * votes),
        count: votes,
      }),
    )
}

/** Each number of the method with the arithmetic of one candidate and of the ranking as it stands. */
export function methodSections(one: MethodCase): readonly MethodSection[] {
  const { workshop, explained, robustness, words } = one
  const { leaveOneOut } = robustness
  const perCell = (line: (cell: Cell) => string) =>
    criterionIds.map((id) => `${criterionIn(one, id)}: ${line(explained.cells[id])}`)
  const section = (
    id: MethodSection['id'],
    arithmetic: readonly string[],
    sentences: readonly string[] = [words.say(`${id}.sentence`)],
  ): MethodSection => ({ id, title: words.say(`${id}.title`), sentences, arithmetic })
  const { strong, redFlags, tier } = explained.verdict
  const tierLine = words.say('tier.arithmetic', { strong: strong.length, red: redFlags.length })
  return [
    section(
      'grade',
      perCell((cell) => gradeLine(one, cell)),
    ),
    section(
      'agreement',
      perCell((cell) => agreementLine(one, cell)),
    ),
    section('tier', tier === 'incomplete' ? [] : [tierLine]),
    section('total', totalLine(one)),
    section('value', valueLines(explained.candidate.value, workshop.details.currency, words)),
    section('whatIfs', whatIfLines(one), [
      words.say('whatIfs.sentence', { samples: robustness.method.samples }),
      words.say('whatIfs.words'),
    ]),
    section('leaveOneOut', [
      leaveOneOut
        ? words.say('leaveOneOut.arithmetic', {
            stays: leaveOneOut.stays,
            shared: leaveOneOut.shared,
            another: leaveOneOut.another,
            people: leaveOneOut.people,
          })
        : words.say('leaveOneOut.none'),
    ]),
    section(
      'tipping',
      robustness.challenges.slice(0, mostChallengers).map((challenge) => tippingLine(one, challenge)),
    ),
    section('discussion', talkLines(one)),
  ]
}
