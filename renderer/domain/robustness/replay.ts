import type { ParticipantId } from '../ids.ts'
import { bestTier, goodBar, redBar, tierOf, tierRank } from '../rule.ts'
import type { Panel, PanelCell, PanelRow } from './panel.ts'
import { isComplete } from './panel.ts'
import { personDraws } from './seeded-draws.ts'

/** Criteria of a card. */
export const cellsPerRow = 5
/** What a tier adds to each value, so that a weighted mean compares tiers before points: points are at most 4 apart. */
const tierStep = 10
/** Samples whose tables fit the processor's cache together. */
const blockSize = 64
/** A table has an entry for each subset of its seats, which are the bits of a byte. */
const mostSeatsPerTable = 8
/** Two, so that adding up is the same few steps for nearly every room. */
const leastTables = 2

/** How the seats are spread: evenly over two tables or more, as small tables stay in the cache of the processor. */
interface TableLayout {
  readonly tableCount: number
  readonly seatsPerTable: number
  readonly tableSize: number
}

function tableLayout(seats: number): TableLayout {
  const tableCount = Math.max(leastTables, Math.ceil(seats / mostSeatsPerTable))
  const seatsPerTable = Math.ceil(seats / tableCount)
  return { tableCount, seatsPerTable, tableSize: 2 ** seatsPerTable }
}

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

/** The scores that were given in a cell, each with everybody who gave it or less: one byte of seats for each table. */
interface CellPlan {
  /** The only score there is, so that nothing varies; 0 where people differ. */
  readonly fixed: number
  readonly scores: Uint8Array
  /** Level by level, and in each table by table. */
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

function subsetSums(draws: readonly Float32Array[], samples: number): Float32Array {
  const { tableCount, seatsPerTable, tableSize } = tableLayout(draws.length)
  const tables = new Float32Array(samples * tableCount * tableSize)
  for (let sample = 0; sample < samples; sample += 1) {
    for (const [seat, draw] of draws.entries()) {
      const table = Math.floor(seat / seatsPerTable)
      const base = (sample * tableCount + table) * tableSize
      const bit = 1 << (seat % seatsPerTable)
      const counts = draw[sample] ?? 0
      for (let subset = 0; subset < bit; subset += 1) {
        tables[base + bit + subset] = (tables[base + subset] as number) + counts
      }
    }
  }
  return tables
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

/**
 * Writes to `sums` how much some seats count together in each sample from `from` on: a byte of them for each table, at
 * `bytes[at]` and after it.
 */
function addUp(
  tables: Float32Array,
  { tableCount, tableSize }: TableLayout,
  bytes: Uint8Array,
  at: number,
  from: number,
  count: number,
  sums: Float64Array,
): void {
  const stride = tableCount * tableSize
  const one = from * stride + (bytes[at] as number)
  const two = from * stride + tableSize + (bytes[at + 1] as number)
  for (let index = 0; index < count; index += 1) {
    sums[index] = (tables[one + index * stride] as number) + (tables[two + index * stride] as number)
  }
  for (let table = leastTables; table < tableCount; table += 1) {
    const other = from * stride + table * tableSize + (bytes[at + table] as number)
    for (let index = 0; index < count; index += 1) {
      sums[index] = (sums[index] as number) + (tables[other + index * stride] as number)
    }
  }
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
  // The sums rise with the scores, so that those below the half are as many as the scores below the grade.
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
  panel: Pick<Panel, 'seats' | 'rows'>,
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
