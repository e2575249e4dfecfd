import type { Robustness } from '../robustness/robustness.ts'
import { leanOf } from '../robustness/told-apart.ts'
import type { NearestCandidate } from '../rule/distance-to-ready.ts'
import { nearestToPick } from '../rule/fix-first.ts'
import { closedGates } from '../rule/gates.ts'
import { leadersOf, pickByRule } from '../rule/pick-by-rule.ts'
import type { RankedCandidate, Ranking, ScoredCandidate } from '../rule/ranking.ts'
import { completeTiers } from '../rule/rule.ts'
import { isAbout } from '../rule/verdict-headline.ts'
import { yearlyCost, yearlyValue } from '../value/value.ts'
import { valueRange } from '../value/value-range.ts'
import type { Cell } from '../votes/cell.ts'
import { cellValue } from '../votes/cell.ts'
import { isUnknown } from '../votes/flags.ts'
import type { Candidate } from '../workshop/candidate.ts'
import type { CriterionId } from '../workshop/criteria.ts'
import { criterionName } from '../workshop/phrase.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { StageSource } from './draw-scores.ts'
import type {
  StageGroup,
  StageLift,
  StageNamed,
  StageRow,
  StageStanding,
  StageValue,
  StageWorth,
} from './stage-standing.ts'
import { isSealed } from './what-the-room-may-see.ts'

/** Rows that can be read from the back of the room; one more where so many share the first place. */
const usualRows = 3
const mostRows = 4
/** Lines that the titles of all rows may take, and letters that fit on such a line. */
const titleLines = 9
const lettersInRow = 30
/** Names of one group, the lines that they may take, and letters on a line across the whole wall. */
const mostNamed = 3
const groupLines = 4
const lettersAcross = 104

/** Where each row says what a candidate would need: lines of all rows, of a question at no, and of group and money. */
const needLines = 15
const linesOfQuestion = 1.3
const linesBesideTitle = 2

const linesOf = (text: string, letters: number) => Math.max(1, Math.ceil(text.length / letters))

export function stageCandidate({ key, title }: Candidate) {
  return { key, title }
}

export function stageValue(cell: Cell): StageValue {
  return { score: cellValue(cell), isUnknown: isUnknown(cell) }
}

/** Hours, costs and what could be gained, from the figures of the candidate (method.md, 5). */
export function stageWorth({ details }: Workshop, { value, valueRanges }: Candidate): StageWorth {
  const { hours, errorCost } = yearlyValue(value)
  const range = valueRange(value, valueRanges)
  return {
    currency: details.currency,
    hours,
    cost: yearlyCost(value).money,
    countsErrors: errorCost !== null,
    gain: range && {
      least: range.money.low,
      most: range.money.high,
      hasRevenue: value.revenueEffectPerYear !== null,
    },
  }
}

/** A candidate of the ranking with its row. */
interface Shown {
  readonly entry: RankedCandidate
  readonly row: StageRow
}

function rowOf(
  seen: Workshop,
  { ranked }: Ranking,
  entry: RankedCandidate,
  isMarked: boolean,
  lifts: readonly StageLift[] | null = null,
): StageRow {
  const { candidate, place, tier, cells } = entry
  return {
    candidate: stageCandidate(candidate),
    place,
    isShared: ranked.filter((one) => one.place === place).length > 1,
    isMarked,
    tier,
    values: seen.details.criteria.map(({ id }) => stageValue(cells[id])),
    closedGates: closedGates(candidate.gates),
    worth: stageWorth(seen, candidate),
    lifts,
  }
}

/** As many as fit in rows, fewer where titles are long. */
function fitting(entries: readonly RankedCandidate[]): readonly RankedCandidate[] {
  let lines = 0
  return entries.slice(0, usualRows).filter(({ candidate }) => {
    lines += Math.max(2, linesOf(candidate.title, lettersInRow))
    return lines <= titleLines
  })
}

/** The leaders for sure, then whoever is placed best, in the order of the list. */
function inRows(ranking: Ranking): readonly RankedCandidate[] {
  const leaders = leadersOf(ranking).slice(0, mostRows)
  const others = ranking.ranked.filter((entry) => !leaders.includes(entry))
  const shown = new Set([...leaders, ...fitting([...leaders, ...others])])
  return ranking.ranked.filter((entry) => shown.has(entry))
}

/** The leaders, and of those right below the only leader the ones that the votes cannot tell apart from it. */
function marked(ranking: Ranking, found: Robustness | null): readonly RankedCandidate[] {
  const leaders = leadersOf(ranking)
  const [leader, ...shared] = leaders
  if (!leader || shared.length > 0 || !isAbout(found, leaders)) return leaders
  const below = ranking.ranked.slice(ranking.ranked.indexOf(leader) + 1)
  const isAlike = ({ candidate, tier }: RankedCandidate) => {
    const challenge = found?.challenges.find(({ candidateId }) => candidateId === candidate.id)
    return tier === leader.tier && challenge && leanOf(challenge.leaderAhead) === 'notToldApart'
  }
  const end = below.findIndex((entry) => !isAlike(entry))
  return [leader, ...below.slice(0, end < 0 ? below.length : end)]
}

function named({ details }: Workshop, { candidate, verdict, cells }: ScoredCandidate): StageNamed {
  const name = (id: CriterionId) => criterionName(details.criteria, id)
  return {
    candidate: stageCandidate(candidate),
    closedGates: closedGates(candidate.gates),
    unknown: verdict.missing.filter((id) => isUnknown(cells[id])).map(name),
    missing: verdict.missing.filter((id) => !isUnknown(cells[id])).map(name),
  }
}

interface Group {
  readonly group: StageGroup['group']
  readonly all: readonly ScoredCandidate[]
}

/** As many names as fit on a part of the wall: at least one, fewer where titles are long or something stands below them. */
function groupOf(seen: Workshop, { group, all }: Group, letters: number, mostLines: number): StageGroup {
  let lines = 0
  const fit = all.slice(0, mostNamed).filter(({ candidate, verdict }) => {
    const missing = group === 'incomplete' ? Math.min(1, verdict.missing.length) : 0
    const marks = closedGates(candidate.gates).length * 2 + missing
    lines += linesOf(candidate.title, letters) + marks
    return lines <= mostLines
  })
  const shown = fit.length > 0 || mostLines === 0 ? fit : all.slice(0, 1)
  return { group, named: shown.map((one) => named(seen, one)), more: all.length - shown.length }
}

/** Whether scores that a candidate lacks on the stage are there, and sealed. */
export function isWaiting(
  { workshop, opened }: StageSource,
  { candidate, verdict }: ScoredCandidate,
): boolean {
  return verdict.missing.some((id) => isSealed(workshop, opened, candidate.id, id))
}

function othersOf(
  source: StageSource,
  { ranked, incomplete }: Ranking,
  shown: readonly RankedCandidate[],
): readonly StageGroup[] {
  const { seen } = source
  const rest = ranked.filter((entry) => !shown.includes(entry))
  const groups: readonly Group[] = [
    ...completeTiers.map((tier) => ({ group: tier, all: rest.filter((entry) => entry.tier === tier) })),
    { group: 'incomplete', all: incomplete.filter((one) => !isWaiting(source, one)) },
    { group: 'sealed', all: incomplete.filter((one) => isWaiting(source, one)) },
  ]
  const filled = groups.filter(({ all }) => all.length > 0)
  // Rows with long titles leave room for a count alone.
  const taken = shown.reduce((sum, { candidate }) => sum + linesOf(candidate.title, lettersInRow), 0)
  const mostLines = taken > titleLines ? 0 : groupLines
  return filled.map((group) => groupOf(seen, group, Math.floor(lettersAcross / filled.length), mostLines))
}

/** As many as fit in rows that say what each would need: a question at no takes more than a line, beside the title. */
function fittingWithNeeds(nearest: readonly NearestCandidate[]): readonly NearestCandidate[] {
  let lines = 0
  return nearest.slice(0, usualRows).filter(({ entry, closedGates: closed, distance }, at) => {
    const needs = 1 + Math.ceil(closed.length * linesOfQuestion) + distance.lifts.length
    lines += Math.max(linesBesideTitle + linesOf(entry.candidate.title, lettersInRow), needs)
    return at === 0 || lines <= needLines
  })
}

/** Candidates that are nearest to being the pick, as the console lists them. */
function nearestRows(seen: Workshop, ranking: Ranking): readonly Shown[] {
  const shown = fittingWithNeeds(nearestToPick(ranking))
  const [first] = shown
  return shown.map((one) => {
    const isAsNear =
      one.distance.points === first?.distance.points && one.closedGates.length === first.closedGates.length
    return { entry: one.entry, row: rowOf(seen, ranking, one.entry, isAsNear, liftsOf(seen, one)) }
  })
}

function liftsOf({ details }: Workshop, { distance }: NearestCandidate): readonly StageLift[] {
  return distance.lifts.map(({ criterionId, from, to }) => {
    const criterion = details.criteria.find(({ id }) => id === criterionId)
    return { criterion: criterion?.name ?? criterionId, from, to, anchor: criterion?.anchors[to - 1] ?? '' }
  })
}

/** Where the candidates stand by what the room has seen; where nobody can be picked, what would have to change. */
export function drawStanding(
  source: StageSource,
  ranking: Ranking,
  found: Robustness | null = null,
): StageStanding {
  const { seen } = source
  const { kind } = pickByRule(ranking)
  const first = marked(ranking, found)
  const shown: readonly Shown[] =
    kind === 'nobodyReady' || kind === 'stopped'
      ? nearestRows(seen, ranking)
      : inRows(ranking).map((entry) => ({
          entry,
          row: rowOf(seen, ranking, entry, first.includes(entry)),
        }))
  const [tier, ...others] = new Set(shown.map(({ entry }) => entry.tier))
  return {
    criteria: seen.details.criteria.map(({ name }) => name),
    group: tier && others.length === 0 ? tier : null,
    rows: shown.map(({ row }) => row),
    others: othersOf(
      source,
      ranking,
      shown.map(({ entry }) => entry),
    ),
  }
}
