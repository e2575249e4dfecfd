import { picksByRule } from '../../domain/rule/pick-by-rule.ts'
import type { IncompleteCandidate, RankedCandidate, Ranking } from '../../domain/rule/ranking.ts'
import { weightsInOrder } from '../../domain/rule/ranking.ts'
import type { Tier } from '../../domain/rule/rule.ts'
import { goodBar, redBar, strongNeeded, tierRank } from '../../domain/rule/rule.ts'
import { rawWeights, wholeParts } from '../../domain/rule/weights.ts'
import { cellValue } from '../../domain/votes/cell.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import { criterionName } from '../../domain/workshop/phrase.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import { closedGatesSaid } from '../brief/rule-sentence.ts'
import { columnLetters } from './column-letters.ts'
import type { Sheet, SheetCell } from './sheet-cells.ts'
import { empty, formula, head, number, quoted, text } from './sheet-cells.ts'
import { valueCellOf } from './votes-sheet.ts'

/** Under the header and the weights; sheets count rows from 1. */
const firstRow = 3
const weightsRow = 2

/** The columns before the values: place, reference, title. */
const before = 3
const count = criterionIds.length
const letter = (column: number) => columnLetters(column)
const valuesFrom = letter(before)
const valuesTo = letter(before + count - 1)
const strong = letter(before + count)
const flags = letter(before + count + 1)
const verdict = letter(before + count + 2)
const points = letter(before + count + 3)
const order = letter(before + count + 4)
const stops = letter(before + count + 5)

/** Points of one tier are never as many as these: tier first, then points, in one number. */
const tierStep = 10
/** As in the app: a sum of products of decimal fractions is never off by so much. */
const exactness = '0.00000001'
const pointsFormat = '0.0#'

type Entry = RankedCandidate | IncompleteCandidate

interface Ranked {
  readonly workshop: Workshop
  readonly words: BriefWords
  readonly ranking: Ranking
  /** The last row of the list. */
  readonly lastRow: number
}

function tierFormula(row: number, words: BriefWords): string {
  const said = (tier: Tier) => quoted(words.say(`tier.${tier}`))
  const complete = `COUNT(${valuesFrom}${row}:${valuesTo}${row})=${count}`
  const isReady = `IF(${flags}${row}=0,${said('ready')},${said('readyWithFlag')})`
  const isNear = `IF(AND(${strong}${row}=${strongNeeded - 1},${flags}${row}=0),${said('nearMiss')},${said('notYet')})`
  return `IF(${complete},IF(${strong}${row}>=${strongNeeded},${isReady},${isNear}),${said('incomplete')})`
}

function pointsFormula(row: number): string {
  const values = `${valuesFrom}${row}:${valuesTo}${row}`
  const weights = `$${valuesFrom}$${weightsRow}:$${valuesTo}$${weightsRow}`
  const mean = `IF(SUM(${weights})=0,AVERAGE(${values}),SUMPRODUCT(${weights},${values})/SUM(${weights}))`
  return `IF(COUNT(${values})=${count},ROUND(${mean}+${exactness},2),"")`
}

/** Tier and points in one number, by which places are told; 0 for a candidate without a verdict. */
function orderFormula(row: number, words: BriefWords): string {
  const rank = (['ready', 'readyWithFlag', 'nearMiss', 'notYet'] as const).reduceRight(
    (otherwise, tier) =>
      `IF(${verdict}${row}=${quoted(words.say(`tier.${tier}`))},${tierRank(tier)},${otherwise})`,
    '0',
  )
  return `IF(ISNUMBER(${points}${row}),${tierStep}*${rank}+${points}${row},0)`
}

function orderOf(entry: Entry): number {
  return 'place' in entry ? tierStep * tierRank(entry.tier) + entry.points : 0
}

/** The candidates without a stop mark that stand first, where they are ready. */
function pickFormula(row: number, { words, lastRow }: Ranked): string {
  const column = (name: string) => `${name}$${firstRow}:${name}$${lastRow}`
  const before = `SUMPRODUCT((${column(stops)}="")*(${column(order)}>${order}${row}))`
  const isReady = `${verdict}${row}=${quoted(words.say('tier.ready'))}`
  return `IF(AND(${stops}${row}="",${isReady},${before}=0),"►","")`
}

/** One candidate: its values from the votes, then the rule, the points and the place over them. */
function rankedRow(ranked: Ranked, entry: Entry, at: number): readonly SheetCell[] {
  const { words, ranking, lastRow } = ranked
  const { candidate, cells } = entry
  const row = firstRow + at
  const votes = `'${words.say('sheet.votes').replaceAll("'", "''")}'`
  const stopped = closedGatesSaid(candidate, words).join(' ')
  const isPick = picksByRule(ranking).some((pick) => pick.candidate.id === candidate.id)
  const orders = `${order}$${firstRow}:${order}$${lastRow}`
  return [
    formula(`IF(${order}${row}=0,"",RANK(${order}${row},${orders}))`, 'place' in entry ? entry.place : ''),
    text(candidate.key),
    text(candidate.title),
    ...criterionIds.map((id, index) => {
      const cell = `${votes}!${valueCellOf(at, index)}`
      return formula(`IF(${cell}="","",${cell})`, cellValue(cells[id]) ?? '')
    }),
    formula(`COUNTIF(${valuesFrom}${row}:${valuesTo}${row},">=${goodBar}")`, entry.verdict.strong.length),
    formula(`COUNTIF(${valuesFrom}${row}:${valuesTo}${row},"<${redBar}")`, entry.verdict.redFlags.length),
    formula(tierFormula(row, words), words.say(`tier.${entry.verdict.tier}`)),
    formula(pointsFormula(row), 'place' in entry ? entry.points : '', pointsFormat),
    formula(orderFormula(row, words), orderOf(entry), pointsFormat),
    stopped === '' ? empty : text(stopped),
    formula(pickFormula(row, ranked), isPick ? '►' : ''),
  ]
}

/** What each criterion weighs: whole numbers where there are any of the same ratio. */
function weightCells({ workshop, ranking }: Ranked): readonly SheetCell[] {
  const raw = rawWeights(workshop.details.criteria)
  const parts = ranking.weights.allZero ? null : wholeParts(weightsInOrder(ranking.weights))
  return criterionIds.map((id, index) => number(parts?.[index] ?? raw[id]))
}

/** The ranking with tiers, points, places and the pick by the rule as live formulas over the values of the votes sheet. */
export function rankingSheet(workshop: Workshop, ranking: Ranking, words: BriefWords): Sheet {
  const entries: readonly Entry[] = [...ranking.ranked, ...ranking.incomplete]
  const ranked: Ranked = { workshop, words, ranking, lastRow: firstRow + Math.max(1, entries.length) - 1 }
  const titles = [
    words.say('report.place'),
    words.say('sheet.reference'),
    words.say('candidate'),
    ...criterionIds.map((id) => words.criterion(id, criterionName(workshop.details.criteria, id))),
    words.say('sheet.strong'),
    words.say('sheet.flags'),
    words.say('verdict'),
    words.say('report.total'),
    words.say('sheet.order'),
    words.say('sheet.stops'),
    words.say('sheet.pick'),
  ]
  const weights = [empty, empty, head(words.say('sheet.weight')), ...weightCells(ranked)]
  return {
    name: words.say('report.ranking'),
    rows: [titles.map(head), weights, ...entries.map((entry, at) => rankedRow(ranked, entry, at))],
    headRows: weightsRow,
  }
}
