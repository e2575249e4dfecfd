import { agreementOf } from '../robustness/agreement.ts'
import { scoreCandidate } from '../rule/ranking.ts'
import { redBar } from '../rule/rule.ts'
import type { Cell } from '../votes/cell.ts'
import { cellValue } from '../votes/cell.ts'
import { isUnknown } from '../votes/flags.ts'
import type { Candidate } from '../workshop/candidate.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { candidatesInPlay } from '../workshop/workshop.ts'
import type { StageSource } from './draw-scores.ts'
import { pageWith } from './list-page.ts'
import { criteriaSeen } from './reveal-order.ts'
import type { StageGridCell, StageGridCounts, StageReveal } from './stage-grid.ts'
import type { StagePicture } from './stage-picture.ts'
import { isSealed } from './what-the-room-may-see.ts'

/** Rows of large numerals that can be read from the back of the room, where each title is one line. */
const mostRows = 12
/** The same where a title takes two lines, and where it takes three. */
const [mostTallRows, mostTallestRows] = [8, 6]
/** Letters of a title that stand in one line, and in two. */
const [shortTitle, longTitle] = [36, 72]

const wideLetters =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu

/** How long a title is on the wall: letters of East Asian scripts are twice as wide as others. */
function widthOf({ title }: Candidate): number {
  return title.trim().length + (title.match(wideLetters)?.length ?? 0)
}

function rowsFor(longest: number): number {
  if (longest <= shortTitle) return mostRows
  return longest <= longTitle ? mostTallRows : mostTallestRows
}

function openValue(cell: Cell): StageGridCell {
  const { tally, votes } = cell.count
  const isSplit = cell.kind === 'provisional' && agreementOf(tally) === 'split'
  return {
    kind: 'open',
    value: {
      score: cellValue(cell),
      isUnknown: isUnknown(cell) || (votes === 0 && cell.kind === 'unscored'),
    },
    split: isSplit ? tally : null,
  }
}

function gridCells({ workshop, seen, opened }: StageSource, candidate: Candidate): readonly StageGridCell[] {
  const { cells } = scoreCandidate(seen, candidate)
  return workshop.details.criteria.map(({ id }): StageGridCell => {
    const cell = cells[id]
    if (isSealed(workshop, opened, candidate.id, id)) {
      // Agreed on before its votes were shown: the score is known, and nothing of the votes.
      if (cell.kind !== 'settled') return { kind: 'sealed' }
      return { kind: 'open', value: { score: cell.value, isUnknown: false }, split: null }
    }
    if (cell.count.round === null && cell.kind === 'unscored') return { kind: 'empty' }
    return openValue(cell)
  })
}

function countsOf(cells: readonly StageGridCell[]): StageGridCounts {
  const open = cells.filter((cell) => cell.kind === 'open')
  return {
    scores: cells.filter(({ kind }) => kind !== 'empty').length,
    sealed: cells.filter(({ kind }) => kind === 'sealed').length,
    flags: open.filter(({ value }) => value.score !== null && value.score < redBar).length,
    splits: open.filter(({ split }) => split !== null).length,
  }
}

function revealOf(
  { workshop, opened }: StageSource,
  criteria: Workshop['details']['criteria'],
): StageReveal | null {
  const voted = criteriaSeen(workshop, opened)
    .map((one, column) => ({ ...one, column }))
    .filter(({ hasVotes }) => hasVotes)
  const firstSealed = voted.findIndex((one) => one.isSealed)
  if (firstSealed === -1) return null
  const current = voted[firstSealed - 1]
  return {
    opened: voted.filter((one) => !one.isSealed).length,
    of: voted.length,
    current: current ? { column: current.column, question: criteria[current.column]?.question ?? '' } : null,
  }
}

/** The scores of the candidates in play as integers: no totals, no order but the list's. */
export function drawGrid(source: StageSource, selected: Candidate): StagePicture {
  const { workshop, seen, opened } = source
  const inPlay = candidatesInPlay(seen)
  const { criteria } = workshop.details
  const { rows, part } = pageWith(inPlay, selected, rowsFor(Math.max(...inPlay.map(widthOf))))
  const reveal = revealOf(source, criteria)
  const columns = criteriaSeen(workshop, opened)
  const next = columns.findIndex(({ hasSealed }) => hasSealed)
  const cellsOf = new Map(inPlay.map((candidate) => [candidate.id, gridCells(source, candidate)]))
  return {
    kind: 'grid',
    part,
    columns: criteria.map(({ name }, column) => ({
      name,
      isSealed: columns[column]?.isSealed ?? false,
      isNext: reveal !== null && column === next,
    })),
    rows: rows.map(({ id, key, title }) => ({ candidate: { key, title }, cells: cellsOf.get(id) ?? [] })),
    counts: countsOf([...cellsOf.values()].flat()),
    reveal,
  }
}
