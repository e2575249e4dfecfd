import { bestTier, goodBar, redBar, tierOf, tierRank } from '../rule/rule.ts'
import type { ParticipantId } from '../workshop/ids.ts'
import { personDraws } from './seeded-draws.ts'
import type { TableLayout } from './subset-sums.ts'
import { addUp, subsetSums, tableLayout } from './subset-sums.ts'
import type { PanelCell, PanelRow, VotePanel } from './vote-panel.ts'
import { isComplete } from './vote-panel.ts'

/** Criteria of a card. */
export const cellsPerRow = 5
/** Added to each value for each tier, so that a higher tier always wins; within a tier values are at most 4 apart. */
const tierStep = 10
/** Samples whose tables fit the processor's cache together. */
const blockSize = 64
/** One candidate in every sample. */
export interface ReplayedRow {
  readonly row: PanelRow
  /** Value of each cell plus ten times the tier, sample by sample: 1 to 35. */
  readonly folded: Uint8Array
  /** Tier in each sample: 3 ready, 2 ready with a flag, 1 near miss, 0 not yet. */
  readonly tier: Uint8Array
  /** In how many samples the candidate is ready, and has a red flag. */
  readonly ready: number
  readonly red: number
}

/** The votes recounted with people counting more or less; does not depend on the weights of the criteria. */
export interface Replay {
  readonly seed: number
  readonly samples: number
  readonly seats: readonly ParticipantId[]
  /** Subset sums of the people's draws: for each sample and each table of seats the sum of any of its subsets. */
  readonly tables: Float32Array
  /** Complete candidates only, in the order of the panel. */
  readonly rows: readonly ReplayedRow[]
}

/** The scores given in a cell and, for each of them, the people who gave it or less as bits: one byte for each table. */
interface CellPlan {
  /** The only score there is, so that nothing varies; 0 where people differ. */
  readonly fixed: number
  readonly scores: Uint8Array
  /** At level * tableCount + table. */
  readonly upTo: Uint8Array
}

const fixedAt = (score: number): CellPlan => ({
  fixed: score,
  scores: new Uint8Array(),
  upTo: new Uint8Array(),
})

function planCell(cell: PanelCell, { tableCount, seatsPerTable }: TableLayout): CellPlan {
  if (cell.kind !== 'voted') return fixedAt(cell.kind === 'fixed' ? cell.score : 0)
  const given = [...new Set(cell.votes)].filter((score) => score > 0).sort((one, other) => one - other)
  if (given.length === 1) return fixedAt(given[0] ?? 0)
  const upTo = new Uint8Array(given.length * tableCount)
  for (const [level, score] of given.entries()) {
    for (const [seat, vote] of cell.votes.entries()) {
      const at = level * tableCount + Math.floor(seat / seatsPerTable)
      if (vote > 0 && vote <= score) upTo[at] = (upTo[at] ?? 0) | (1 << (seat % seatsPerTable))
    }
  }
  return { fixed: 0, scores: Uint8Array.from(given), upTo }
}

/** What adding up needs: the tables, and room for one block of samples. */
interface Sums {
  readonly tables: Float32Array
  readonly layout: TableLayout
  /** Of all who gave a score in the cell. */
  readonly wholes: Float64Array
  /** Of those who gave one score or less. */
  readonly sums: Float64Array
  /** How many of the scores lie below the grade. */
  readonly below: Uint8Array
}

interface Unfinished {
  readonly row: PanelRow
  readonly plans: readonly CellPlan[]
  readonly folded: Uint8Array
  readonly tier: Uint8Array
  ready: number
  red: number
}

/** The grade of a cell in each sample of a block, written to every fifth place of `grades` (decision-engine.md, Grade). */
function gradeBlock(
  { fixed, scores, upTo }: CellPlan,
  { tables, layout, wholes, sums, below }: Sums,
  from: number,
  to: number,
  grades: Uint8Array,
): void {
  const count = to - from
  if (fixed !== 0) {
    for (let index = 0; index < count; index += 1) grades[(from + index) * cellsPerRow] = fixed
    return
  }
  const last = scores.length - 1
  const { tableCount } = layout
  addUp(tables, layout, upTo, last * tableCount, from, count, wholes)
  // Sums only grow with the score, so the number of levels whose sum is below half is the index of the grade.
  below.fill(0)
  for (let level = 0; level < last; level += 1) {
    addUp(tables, layout, upTo, level * tableCount, from, count, sums)
    for (let index = 0; index < count; index += 1) {
      below[index] =
        (below[index] as number) + Number(2 * (sums[index] as number) < (wholes[index] as number))
    }
  }
  for (let index = 0; index < count; index += 1) {
    grades[(from + index) * cellsPerRow] = scores[below[index] as number] as number
  }
}

/** The rank of the tier by the strong and the red cells of a card. */
const ranks = Uint8Array.from({ length: (cellsPerRow + 1) ** 2 }, (_, at) =>
  tierRank(tierOf(Math.floor(at / (cellsPerRow + 1)), at % (cellsPerRow + 1))),
)

/** The cells of one candidate in a block of samples, and its tier (decision-engine.md, Grade and Tier). */
function replayBlock(row: Unfinished, sums: Sums, from: number, to: number): void {
  const { plans, folded, tier } = row
  for (let index = 0; index < cellsPerRow; index += 1) {
    gradeBlock(plans[index] as CellPlan, sums, from, to, folded.subarray(index))
  }
  for (let sample = from; sample < to; sample += 1) {
    const at = sample * cellsPerRow
    let strong = 0
    let red = 0
    for (let index = 0; index < cellsPerRow; index += 1) {
      const grade = folded[at + index] as number
      if (grade >= goodBar) strong += 1
      else if (grade < redBar) red += 1
    }
    const rank = ranks[strong * (cellsPerRow + 1) + red] as number
    tier[sample] = rank
    for (let index = 0; index < cellsPerRow; index += 1) {
      folded[at + index] = (folded[at + index] as number) + rank * tierStep
    }
    if (red > 0) row.red += 1
    else if (rank === bestTier) row.ready += 1
  }
}

function sameCells(one: PanelRow, other: PanelRow): boolean {
  return one.cells.every((cell, index) => {
    const against = other.cells[index]
    if (cell.kind === 'voted' && against?.kind === 'voted') {
      return cell.votes.every((vote, seat) => vote === against.votes[seat])
    }
    return cell.kind === 'fixed' && against?.kind === 'fixed' && cell.score === against.score
  })
}

const sameSeats = (one: readonly ParticipantId[], other: readonly ParticipantId[]) =>
  one.length === other.length && one.every((seat, index) => seat === other[index])

/**
 * Replays the votes of the panel. Of an earlier replay with the same people everything is kept that is still true: after
 * one vote only one candidate is replayed again.
 */
export function replay(
  panel: Pick<VotePanel, 'seats' | 'rows'>,
  seed: number,
  samples: number,
  before?: Replay,
): Replay {
  const kept =
    before && before.seed === seed && before.samples === samples && sameSeats(before.seats, panel.seats)
      ? before
      : undefined
  const tables =
    kept?.tables ??
    subsetSums(
      panel.seats.map((seat) => personDraws(seed, seat, samples)),
      samples,
    )
  const layout = tableLayout(panel.seats.length)
  const sums: Sums = {
    tables,
    layout,
    wholes: new Float64Array(blockSize),
    sums: new Float64Array(blockSize),
    below: new Uint8Array(blockSize),
  }
  const known = new Map(kept?.rows.map((one) => [one.row.candidateId, one]))
  const again: Unfinished[] = []
  const rows = panel.rows.filter(isComplete).map((row): ReplayedRow => {
    const old = known.get(row.candidateId)
    if (old && (old.row === row || sameCells(row, old.row))) return old
    const fresh: Unfinished = {
      row,
      plans: row.cells.map((cell) => planCell(cell, layout)),
      folded: new Uint8Array(samples * cellsPerRow),
      tier: new Uint8Array(samples),
      ready: 0,
      red: 0,
    }
    again.push(fresh)
    return fresh
  })
  for (let from = 0; from < samples; from += blockSize) {
    const to = Math.min(samples, from + blockSize)
    for (const row of again) replayBlock(row, sums, from, to)
  }
  return { seed, samples, seats: panel.seats, tables, rows }
}
