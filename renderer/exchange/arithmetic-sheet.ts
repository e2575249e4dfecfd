import type { BriefWords } from '../domain/brief/brief-words.ts'
import type { Cell } from '../domain/cell.ts'
import { criterionIds } from '../domain/criteria.ts'
import type { ScoredCandidate } from '../domain/ranking.ts'
import { rank } from '../domain/ranking.ts'
import { scores } from '../domain/votes.ts'
import type { Workshop } from '../domain/workshop.ts'

/** A cell of a sheet: a text is never read as a formula. */
export type SheetCell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'head'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly value: string; readonly decimals?: number }
  | { readonly kind: 'empty' }

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
}

const text = (value: string): SheetCell => ({ kind: 'text', value })
const head = (value: string): SheetCell => ({ kind: 'head', value })
const number = (value: number): SheetCell => ({ kind: 'number', value })
const formula = (value: string, decimals?: number): SheetCell => ({
  kind: 'formula',
  value,
  ...(decimals === undefined ? {} : { decimals }),
})
const empty: SheetCell = { kind: 'empty' }

const criteriaCount = criterionIds.length
/** Under the header; sheets count rows from 1. */
const firstVotesRow = 2
/** Under the header and the weights. */
const firstRankedRow = 3

/** The votes of one cell, and how its value follows (decision-engine.md, Grade and Value). */
function votesRow(key: string, criterion: string, cell: Cell, row: number): readonly SheetCell[] {
  const all = `SUM(C${row}:G${row})`
  const upTo = (column: string) => `2*SUM(C${row}:${column}${row})>=${all}`
  const grade = `IF(${all}=0,"",IF(${upTo('C')},1,IF(${upTo('D')},2,IF(${upTo('E')},3,IF(${upTo('F')},4,5)))))`
  return [
    text(key),
    text(criterion),
    ...cell.count.tally.map(number),
    number(cell.count.abstentions),
    cell.count.round === null ? empty : number(cell.count.round),
    formula(grade),
    cell.kind === 'settled' ? number(cell.value) : empty,
    formula(`IF(ISNUMBER(K${row}),K${row},J${row})`),
  ]
}

function votesSheet(workshop: Workshop, entries: readonly ScoredCandidate[], words: BriefWords): Sheet {
  const names = [
    words.say('sheet.reference'),
    words.say('report.criterion'),
    ...scores.map(String),
    words.say('report.abstained'),
    words.say('report.round'),
    words.say('sheet.suggestion'),
    words.say('sheet.settled'),
    words.say('report.value'),
  ]
  const rows = entries.flatMap(({ candidate, cells }, at) =>
    workshop.details.criteria.map(({ id, name }, index) =>
      votesRow(
        candidate.key,
        words.criterion(id, name),
        cells[id],
        firstVotesRow + at * criteriaCount + index,
      ),
    ),
  )
  return { name: words.say('sheet.votes'), rows: [names.map(head), ...rows] }
}

/** One candidate: its values from the votes, then the rule and the points over them, in hundredths. */
function rankedRow(entry: ScoredCandidate, at: number, words: BriefWords): readonly SheetCell[] {
  const row = firstRankedRow + at
  const votes = `'${words.say('sheet.votes')}'`
  const values = criterionIds.map((_, index) => {
    const cell = `${votes}!L${firstVotesRow + at * criteriaCount + index}`
    return formula(`IF(${cell}="","",${cell})`)
  })
  const tier = (name: 'ready' | 'readyWithFlag' | 'nearMiss' | 'notYet' | 'incomplete') =>
    `"${words.say(`tier.${name}`).replaceAll('"', '""')}"`
  const verdict = `IF(COUNT(C${row}:G${row})<5,${tier('incomplete')},IF(H${row}>=4,IF(I${row}=0,${tier('ready')},${tier('readyWithFlag')}),IF(AND(H${row}=3,I${row}=0),${tier('nearMiss')},${tier('notYet')})))`
  const weighted = `IF(SUM($C$2:$G$2)=0,AVERAGE(C${row}:G${row}),SUMPRODUCT($C$2:$G$2,C${row}:G${row})/SUM($C$2:$G$2))`
  return [
    text(entry.candidate.key),
    text(entry.candidate.title),
    ...values,
    formula(`COUNTIF(C${row}:G${row},">=4")`),
    formula(`COUNTIF(C${row}:G${row},"<3")`),
    formula(verdict),
    formula(`IF(COUNT(C${row}:G${row})<5,"",ROUND(${weighted}+0.00000001,2))`, 2),
  ]
}

function rankingSheet(workshop: Workshop, entries: readonly ScoredCandidate[], words: BriefWords): Sheet {
  const { criteria } = workshop.details
  const names = criteria.map(({ id, name }) => words.criterion(id, name))
  const titles = [
    words.say('sheet.reference'),
    words.say('candidate'),
    ...names,
    words.say('sheet.strong'),
    words.say('sheet.flags'),
    words.say('verdict'),
    words.say('report.total'),
  ]
  const weights = [empty, head(words.say('sheet.weight')), ...criteria.map(({ weight }) => number(weight))]
  return {
    name: words.say('report.ranking'),
    rows: [titles.map(head), weights, ...entries.map((entry, at) => rankedRow(entry, at, words))],
  }
}

/**
 * The arithmetic of a workshop as two sheets of live formulas: from the votes to values, and from those to tiers and
 * points. Whoever changes a vote or a weight sees what follows.
 */
export function arithmeticSheets(workshop: Workshop, words: BriefWords): readonly Sheet[] {
  const { ranked, incomplete } = rank(workshop)
  const entries: readonly ScoredCandidate[] = [...ranked, ...incomplete]
  return [rankingSheet(workshop, entries, words), votesSheet(workshop, entries, words)]
}
