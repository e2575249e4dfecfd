import type { ScoredCandidate } from '../../domain/rule/ranking.ts'
import { goodBar, redBar } from '../../domain/rule/rule.ts'
import type { Cell } from '../../domain/votes/cell.ts'
import { cellValue } from '../../domain/votes/cell.ts'
import type { CellFlag } from '../../domain/votes/flags.ts'
import { cellFlags } from '../../domain/votes/flags.ts'
import { grade as gradeOf } from '../../domain/votes/grade.ts'
import { scores } from '../../domain/votes/votes.ts'
import type { CriterionId } from '../../domain/workshop/criteria.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import { criterionName } from '../../domain/workshop/phrase.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import { columnLetters } from './column-letters.ts'
import type { Sheet, SheetCell } from './sheet-cells.ts'
import { empty, formula, head, number, quoted, text } from './sheet-cells.ts'

/** Under the header; sheets count rows from 1. */
const firstRow = 2

/** The columns before the votes: reference, title, criterion. */
const before = 3
const letter = (column: number) => columnLetters(column)
const votesFrom = letter(before)
const votesTo = letter(before + scores.length - 1)
/** The last column of votes below a bar. */
const below = (bar: number) => letter(before + bar - 2)
const abstained = letter(before + scores.length)
const suggested = letter(before + scores.length + 2)
const agreed = letter(before + scores.length + 3)
const value = letter(before + scores.length + 4)

/** The cell of the sheet that holds the value of a criterion of the candidate that stands `at` that place of the list. */
export function valueCellOf(at: number, criterion: number): string {
  return `${value}${firstRow + at * criterionIds.length + criterion}`
}

/** The lower median as a formula: the least score that at least half of the votes do not pass. */
function gradeFormula(row: number): string {
  const all = `SUM(${votesFrom}${row}:${votesTo}${row})`
  const steps = scores.slice(0, -1).reduceRight((otherwise, score) => {
    const upTo = `2*SUM(${votesFrom}${row}:${letter(before + score - 1)}${row})>=${all}`
    return `IF(${upTo},${score},${otherwise})`
  }, String(scores.length))
  return `IF(${all}=0,"",${steps})`
}

/** Marks that follow from the votes and the agreed score, each as a condition of its row. */
function markConditions(row: number) {
  const all = `SUM(${votesFrom}${row}:${votesTo}${row})`
  const belowBar = (bar: number) => `SUM(${votesFrom}${row}:${below(bar)}${row})`
  const isOpen = `NOT(ISNUMBER(${agreed}${row}))`
  const isTie = (bar: number) => `${all}>0,2*${belowBar(bar)}=${all}`
  const [settled, votes] = [`${agreed}${row}`, `${suggested}${row}`]
  const otherSide = `OR((${settled}<${redBar})<>(${votes}<${redBar}),(${settled}>=${goodBar})<>(${votes}>=${goodBar}))`
  return {
    red: `AND(ISNUMBER(${value}${row}),${value}${row}<${redBar})`,
    tieAtRed: `AND(${isOpen},${isTie(redBar)})`,
    tieAtGood: `AND(${isOpen},${isTie(goodBar)})`,
    unknown: `${abstained}${row}>${all}`,
    againstVotes: `IF(AND(ISNUMBER(${settled}),ISNUMBER(${votes})),AND(2*${belowBar(redBar)}<>${all},${otherSide}),FALSE)`,
  } as const satisfies Partial<Record<CellFlag, string>>
}

const printedMarks = ['red', 'tieAtRed', 'tieAtGood', 'unknown', 'againstVotes'] as const

interface Listed {
  readonly workshop: Workshop
  readonly words: BriefWords
}

/** The votes of one cell, how its value follows (decision-engine.md, Grade and Value), and what is remarkable about it. */
function votesRow(
  { workshop, words }: Listed,
  { candidate, cells }: ScoredCandidate,
  id: CriterionId,
  row: number,
): readonly SheetCell[] {
  const cell: Cell = cells[id]
  const { tally, abstentions, round } = cell.count
  const flags = cellFlags(cell, workshop.participants.length)
  const conditions = markConditions(row)
  const grade = gradeOf(tally)
  return [
    text(candidate.key),
    text(candidate.title),
    text(words.criterion(id, criterionName(workshop.details.criteria, id))),
    ...tally.map(number),
    number(abstentions),
    round === null ? empty : number(round),
    formula(gradeFormula(row), grade ?? ''),
    cell.kind === 'settled' ? number(cell.value) : empty,
    formula(`IF(ISNUMBER(${agreed}${row}),${agreed}${row},${suggested}${row})`, cellValue(cell) ?? ''),
    ...printedMarks.map((mark) => {
      const said = words.method.say(`mark.${mark}`)
      return formula(`IF(${conditions[mark]},${quoted(said)},"")`, flags.includes(mark) ? said : '')
    }),
    cell.kind === 'settled' && cell.reason.trim() !== '' ? text(cell.reason) : empty,
  ]
}

/** Every cell that was voted or agreed on, with its value as a live formula. */
export function votesSheet(
  workshop: Workshop,
  entries: readonly ScoredCandidate[],
  words: BriefWords,
): Sheet {
  const names = [
    words.say('sheet.reference'),
    words.say('candidate'),
    words.say('report.criterion'),
    ...scores.map(String),
    words.say('report.abstained'),
    words.say('report.round'),
    words.say('sheet.suggestion'),
    words.say('sheet.settled'),
    words.say('report.value'),
    ...printedMarks.map((mark) => words.say(`sheet.mark.${mark}`)),
    words.say('sheet.convinced'),
  ]
  const rows = entries.flatMap((entry, at) =>
    criterionIds.map((id, index) =>
      votesRow({ workshop, words }, entry, id, firstRow + at * criterionIds.length + index),
    ),
  )
  return { name: words.say('sheet.votes'), rows: [names.map(head), ...rows], headRows: 1 }
}
