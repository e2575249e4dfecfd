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

/** The votes of one cell, and how its value and score follow (decision-engine.md: grade and score). */
function votesRow(key: string, criterion: string, cell: Cell, row: number): readonly SheetCell[] {
  const all = `SUM(C${row}:G${row})`
  const upTo = (column: string) => `2*SUM(C${row}:${column}${row})>=${all}`
  const grade = `IF(${all}=0,"",IF(${upTo('C')},1,IF(${upTo('D')},2,IF(${upTo('E')},3,IF(${upTo('F')},4,5)))))`
  const votes = `C${row}:G${row}`
  const above = `IF(J${row}=5,0,SUM(INDEX(${votes},1,MIN(5,J${row}+1)):G${row}))`
  const below = `IF(J${row}=1,0,SUM(C${row}:INDEX(${votes},1,MAX(1,J${row}-1))))`
  const nudge = `(${above}-${below})/(2*INDEX(${votes},1,J${row}))`
  return [
    text(key),
    text(criterion),
    ...cell.count.tally.map(number),
    number(cell.count.abstentions),
    cell.count.round === null ? empty : number(cell.count.round),
    formula(grade),
    formula(`IF(J${row}="","",J${row}+${nudge})`, 2),
    cell.kind === 'settled' ? number(cell.value) : empty,
    formula(`IF(ISNUMBER(L${row}),L${row},J${row})`),
    formula(`IF(ISNUMBER(L${row}),L${row},K${row})`, 2),
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
    words.say('sheet.score'),
    words.say('sheet.settled'),
    words.say('report.value'),
    words.say('sheet.scoreUsed'),
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

/** One candidate: its values and scores from the votes, then the rule and the weighted total over them. */
function rankedRow(entry: ScoredCandidate, at: number, words: BriefWords): readonly SheetCell[] {
  const row = firstRankedRow + at
  const votes = `'${words.say('sheet.votes')}'`
  const from = (column: string) =>
    criterionIds.map((_, index) => {
      const cell = `${votes}!${column}${firstVotesRow + at * criteriaCount + index}`
      return formula(`IF(${cell}="","",${cell})`, column === 'N' ? 2 : undefined)
    })
  const tier = (name: 'ready' | 'readyWithFlag' | 'nearMiss' | 'notYet' | 'incomplete') =>
    `"${words.say(`tier.${name}`).replaceAll('"', '""')}"`
  const verdict = `IF(COUNT(C${row}:G${row})<5,${tier('incomplete')},IF(M${row}>=4,IF(N${row}=0,${tier('ready')},${tier('readyWithFlag')}),IF(AND(M${row}=3,N${row}=0),${tier('nearMiss')},${tier('notYet')})))`
  const weighted = `IF(SUM($H$2:$L$2)=0,AVERAGE(H${row}:L${row}),SUMPRODUCT($H$2:$L$2,H${row}:L${row})/SUM($H$2:$L$2))`
  return [
    text(entry.candidate.key),
    text(entry.candidate.title),
    ...from('M'),
    ...from('N'),
    formula(`COUNTIF(C${row}:G${row},">=4")`),
    formula(`COUNTIF(C${row}:G${row},"<3")`),
    formula(verdict),
    formula(`IF(COUNT(H${row}:L${row})<5,"",${weighted})`, 2),
  ]
}

function rankingSheet(workshop: Workshop, entries: readonly ScoredCandidate[], words: BriefWords): Sheet {
  const { criteria } = workshop.details
  const names = criteria.map(({ id, name }) => words.criterion(id, name))
  const titles = [
    words.say('sheet.reference'),
    words.say('candidate'),
    ...names.map((name) => `${words.say('report.value')}: ${name}`),
    ...names.map((name) => `${words.say('sheet.score')}: ${name}`),
    words.say('sheet.strong'),
    words.say('sheet.flags'),
    words.say('verdict'),
    words.say('report.total'),
  ]
  const weights = [
    empty,
    head(words.say('sheet.weight')),
    ...criteria.map(() => empty),
    ...criteria.map(({ weight }) => number(weight)),
  ]
  return {
    name: words.say('report.ranking'),
    rows: [titles.map(head), weights, ...entries.map((entry, at) => rankedRow(entry, at, words))],
  }
}

/**
 * The arithmetic of a workshop as two sheets of live formulas: from the votes to values and scores, and from those to
 * tiers and totals. Whoever changes a vote or a weight sees what follows.
 */
export function arithmeticSheets(workshop: Workshop, words: BriefWords): readonly Sheet[] {
  const { ranked, incomplete } = rank(workshop)
  const entries: readonly ScoredCandidate[] = [...ranked, ...incomplete]
  return [rankingSheet(workshop, entries, words), votesSheet(workshop, entries, words)]
}
