import type { Tables } from '../domain/workshop/changes.ts'
import { applyChanges, fromTables, tableNames, toTables } from '../domain/workshop/changes.ts'
import type { WorkshopId } from '../domain/workshop/ids.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'
import type { JournalEntry } from './journal-entry.ts'
import { parseRow } from './records/records.ts'
import type { Dump } from './records/versions.ts'
import { latestVersion, upgradeDump } from './records/versions.ts'

/** A change or a whole workshop as a safety copy holds it: JSON under its number. */
export interface SafetyFrame {
  readonly seq: number
  readonly json: string
}

/** What can be built from a safety copy, from its newest base and the changes after it. */
export interface HeldFrames {
  readonly base: SafetyFrame | null
  readonly entries: readonly SafetyFrame[]
}

/** A workshop as it was after the journal entry `seq`, with the entries that are there for undo, its own the last. */
export interface BuiltWorkshop {
  readonly workshop: Workshop
  readonly seq: number
  readonly entries: readonly JournalEntry[]
}

export type Built =
  | { readonly kind: 'built'; readonly built: BuiltWorkshop }
  /** Whole by its checksum, but not something this app can read; said with the reason. */
  | { readonly kind: 'unreadable'; readonly reason: string }

interface WrittenSnapshot {
  readonly version: number
  readonly workshop: Tables
  readonly last: JournalEntry
}

/** A journal entry as a safety copy keeps it, with the version of its rows. */
export function writeEntry(entry: JournalEntry): SafetyFrame {
  return { seq: entry.seq, json: JSON.stringify({ version: latestVersion, entry }) }
}

/** A whole workshop as a safety copy keeps it, with the entry it is as new as. */
export function writeSnapshot(workshop: Workshop, last: JournalEntry): SafetyFrame {
  const written: WrittenSnapshot = { version: latestVersion, workshop: toTables(workshop), last }
  return { seq: last.seq, json: JSON.stringify(written) }
}

function upgraded(dump: Dump, version: unknown): Dump {
  if (typeof version !== 'number' || version > latestVersion) {
    throw new RangeError(`version ${String(version)}; this app knows ${latestVersion}`)
  }
  return upgradeDump(dump, version)
}

/** The journal entry of a frame, as this app writes it. Throws when it is not one. */
export function readSafetyEntry({ seq, json }: SafetyFrame): JournalEntry {
  const { version, entry } = JSON.parse(json) as { readonly version: unknown; readonly entry: JournalEntry }
  const [read] = upgraded({ journal: [entry] }, version).journal as readonly JournalEntry[]
  if (read?.seq !== seq) throw new RangeError(`change ${seq} is not one`)
  return read
}

/** The workshop of a snapshot's JSON with the entry it is as new as. Throws when it is not one. */
export function readSnapshotJson(json: string): { readonly workshop: Workshop; readonly last: JournalEntry } {
  const { version, workshop, last } = JSON.parse(json) as WrittenSnapshot
  const dump = upgraded({ ...workshop, journal: [last] }, version)
  const read = fromTables(dump as unknown as Tables)
  const [entry] = dump.journal as readonly JournalEntry[]
  if (!read || !entry) throw new RangeError('the snapshot holds no workshop')
  return { workshop: requireRows(read), last: entry }
}

/** Throws for a row that its schema does not read. */
function requireRows(workshop: Workshop): Workshop {
  const tables = toTables(workshop)
  for (const table of tableNames) {
    for (const row of tables[table]) {
      const parsed = parseRow(table, row)
      if (parsed.kind === 'refused') throw new RangeError(`${table}: ${parsed.issues[0]?.message}`)
    }
  }
  return workshop
}

/** The first change of a workshop adds all of its rows. */
function begun({ changes }: JournalEntry): Workshop | null {
  const rows = tableNames.map((table) => [
    table,
    changes.added.filter((change) => change.table === table).map(({ row }) => row),
  ])
  return fromTables(Object.fromEntries(rows) as Tables)
}

function build(id: WorkshopId, held: HeldFrames): BuiltWorkshop {
  const entries = held.entries.map(readSafetyEntry)
  const base = held.base && readSnapshotJson(held.base.json)
  const from = base?.last.seq ?? 1
  const [first] = entries
  let workshop = base ? base.workshop : first && first.seq === 1 ? begun(first) : null
  for (const { seq, changes } of entries) {
    if (seq > from && workshop) workshop = applyChanges(workshop, changes)
  }
  const last = entries.at(-1) ?? base?.last
  if (!workshop || !last || workshop.details.id !== id) throw new RangeError('it holds another workshop')
  return { workshop: requireRows(workshop), seq: last.seq, entries: entries.length > 0 ? entries : [last] }
}

/** Builds a workshop from its safety copy. */
export function buildFromSafety(id: WorkshopId, held: HeldFrames): Built {
  try {
    return { kind: 'built', built: build(id, held) }
  } catch (error) {
    return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) }
  }
}
