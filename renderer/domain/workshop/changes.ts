import type { Brief } from '../brief/brief.ts'
import type { Decision } from '../rule/decision.ts'
import type { DotCard } from '../votes/dot-cards.ts'
import type { SettledScores } from '../votes/settled-score.ts'
import type { RoundBallots } from '../votes/votes.ts'
import type { Candidate } from './candidate.ts'
import type { FindOut } from './find-out.ts'
import type { Participant } from './participant.ts'
import type { Picture } from './picture.ts'
import type { Workshop, WorkshopDetails } from './workshop.ts'

/** The rows of a workshop, by table. */
export interface Rows {
  readonly workshops: WorkshopDetails
  readonly participants: Participant
  readonly candidates: Candidate
  readonly ballots: RoundBallots
  readonly settled: SettledScores
  readonly decisions: Decision
  readonly briefs: Brief
  readonly pictures: Picture
  readonly dots: DotCard
  readonly findOuts: FindOut
}

export const tableNames = [
  'workshops',
  'participants',
  'candidates',
  'ballots',
  'settled',
  'decisions',
  'briefs',
  'pictures',
  'dots',
  'findOuts',
] as const satisfies readonly (keyof Rows)[]
export type TableName = (typeof tableNames)[number]

/** A row with the table it belongs to. */
export type TableRow = { readonly [T in TableName]: { readonly table: T; readonly row: Rows[T] } }[TableName]

/** A row before and after; both of the same table and with the same id. */
export type RowUpdate = {
  readonly [T in TableName]: { readonly table: T; readonly from: Rows[T]; readonly to: Rows[T] }
}[TableName]

/** What an edit does to a workshop: enough to do it, and to take it back. */
export interface Changes {
  readonly added: readonly TableRow[]
  readonly updated: readonly RowUpdate[]
  readonly removed: readonly TableRow[]
}

/** Joins changes to different rows into one. */
export function mergeChanges(...all: readonly Changes[]): Changes {
  return {
    added: all.flatMap((changes) => changes.added),
    updated: all.flatMap((changes) => changes.updated),
    removed: all.flatMap((changes) => changes.removed),
  }
}

/** Whether nothing would change. */
export function isEmpty(changes: Changes): boolean {
  return changes.added.length + changes.updated.length + changes.removed.length === 0
}

/** The changes that take `changes` back. */
export function invert(changes: Changes): Changes {
  return {
    added: changes.removed,
    updated: changes.updated.map((update) => ({ ...update, from: update.to, to: update.from }) as RowUpdate),
    removed: changes.added,
  }
}

/** A workshop as tables of rows. */
export type Tables = { readonly [T in TableName]: readonly Rows[T][] }

/** Takes a workshop apart into rows. */
export function toTables(workshop: Workshop): Tables {
  return {
    workshops: [workshop.details],
    participants: workshop.participants,
    candidates: workshop.candidates,
    ballots: workshop.ballots,
    settled: workshop.settled,
    decisions: workshop.decision ? [workshop.decision] : [],
    briefs: workshop.briefs,
    pictures: workshop.pictures,
    dots: workshop.dots,
    findOuts: workshop.findOuts,
  }
}

/** The changes that make a workshop where there was none. */
export function everyRow(workshop: Workshop): Changes {
  const tables = toTables(workshop)
  const added = tableNames.flatMap((table) => tables[table].map((row) => ({ table, row }) as TableRow))
  return { added, updated: [], removed: [] }
}

const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1)

/**
 * Puts rows together as a workshop, seats and list in order; null when there is no workshop row. Two candidates can have
 * one place, the practice candidate and one that came after it: whatever order rows are read in, the workshop is the same.
 */
export function fromTables(tables: Tables): Workshop | null {
  const details = tables.workshops[0]
  if (!details) return null
  return {
    details,
    participants: tables.participants.toSorted((one, other) => one.seat - other.seat || byId(one, other)),
    candidates: tables.candidates.toSorted((one, other) => one.order - other.order || byId(one, other)),
    ballots: tables.ballots.toSorted(byId),
    settled: tables.settled.toSorted(byId),
    decision: tables.decisions[0] ?? null,
    briefs: tables.briefs.toSorted(byId),
    pictures: tables.pictures.toSorted(byId),
    dots: tables.dots.toSorted(byId),
    findOuts: tables.findOuts.toSorted(byId),
  }
}

/** Applies changes to a workshop without touching the rows that stay, so that they keep their identity. Null when the workshop itself is removed. */
export function applyChanges(workshop: Workshop, changes: Changes): Workshop | null {
  const tables = toTables(workshop)
  const next = Object.fromEntries(
    tableNames.map((table) => [table, applyToTable(table, tables[table], changes)]),
  ) as unknown as Tables
  return fromTables(next)
}

function applyToTable(
  table: TableName,
  rows: readonly Rows[TableName][],
  changes: Changes,
): readonly Rows[TableName][] {
  const ofTable = <T extends { readonly table: TableName }>(list: readonly T[]) =>
    list.filter((change) => change.table === table)
  const removed = new Set<string>(ofTable(changes.removed).map((change) => change.row.id))
  const updated = new Map<string, Rows[TableName]>(
    ofTable(changes.updated).map((change) => [change.to.id, change.to]),
  )
  const kept = rows.filter((row) => !removed.has(row.id)).map((row) => updated.get(row.id) ?? row)
  return [...kept, ...ofTable(changes.added).map((change) => change.row)]
}
