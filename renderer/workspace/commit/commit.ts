import type { Edit, Given } from '../../domain/edits/edit.ts'
import type { Changes } from '../../domain/workshop/changes.ts'
import { invert } from '../../domain/workshop/changes.ts'
import type { WorkshopId } from '../../domain/workshop/ids.ts'
import type { Phrase } from '../../domain/workshop/phrase.ts'
import { phrase } from '../../domain/workshop/phrase.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { Database } from '../../storage/database.ts'
import { lastEntry, readEntry, redoTargets, undoTarget } from '../../storage/journal.ts'
import type { JournalEntry, JournalStep } from '../../storage/journal-entry.ts'
import { readWorkshop, writeChanges } from '../../storage/workshops.ts'

export type CommitResult =
  | {
      readonly kind: 'committed'
      readonly workshopId: WorkshopId
      readonly label: Phrase
      readonly seq: number
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: Phrase }

/** A workshop as it was after the journal entry `seq`. */
export interface Projection {
  readonly workshop: Workshop
  readonly seq: number
}

async function append(
  database: Database,
  entry: Omit<JournalEntry, 'at'>,
  given: Given,
): Promise<CommitResult> {
  if (!(await writeChanges(database, entry.changes))) {
    return { kind: 'refused', reason: phrase('refused.moved', {}) }
  }
  await database.journal.add({ ...entry, at: given.now })
  return { kind: 'committed', workshopId: entry.workshopId, label: entry.label, seq: entry.seq }
}

/**
 * Makes an edit: in one transaction it reads the workshop, runs the edit, writes the rows and appends the journal.
 * `known` spares the reading when it is as new as the journal.
 */
export function commit(
  database: Database,
  workshopId: WorkshopId,
  edit: Edit,
  given: Given,
  known: Projection | null,
): Promise<CommitResult> {
  return database.transaction('rw', database.tables, async () => {
    const last = await lastEntry(database, workshopId)
    const workshop =
      known && known.seq === last?.seq ? known.workshop : await readWorkshop(database, workshopId)
    if (!workshop || !last) return { kind: 'refused', reason: phrase('refused.gone', {}) }
    const result = edit(workshop, given)
    if (result.kind !== 'changed') return result
    const step: JournalStep = { kind: 'edit', before: undoTarget(last) }
    const { label, changes } = result
    return append(database, { workshopId, seq: last.seq + 1, label, changes, step }, given)
  })
}

/** Begins the journal of a workshop that is new here with all of its rows. */
export function commitNew(
  database: Database,
  workshopId: WorkshopId,
  changes: Changes,
  label: Phrase,
  given: Given,
): Promise<CommitResult> {
  return database.transaction('rw', database.tables, () =>
    append(database, { workshopId, seq: 1, label, changes, step: { kind: 'begin' } }, given),
  )
}

/** Takes the last step back; refuses with a sentence when its rows have moved since. */
export function undo(database: Database, workshopId: WorkshopId, given: Given): Promise<CommitResult> {
  return database.transaction('rw', database.tables, async () => {
    const last = await lastEntry(database, workshopId)
    const target = last && (await entryAt(database, workshopId, undoTarget(last)))
    if (!last || !target || target.step.kind === 'begin' || target.step.kind === 'undo') {
      return { kind: 'refused', reason: phrase('refused.nothingToUndo', {}) }
    }
    const step: JournalStep = {
      kind: 'undo',
      before: target.step.before,
      redo: [target.seq, ...redoTargets(last)],
    }
    const { label } = target
    return append(
      database,
      { workshopId, seq: last.seq + 1, label, changes: invert(target.changes), step },
      given,
    )
  })
}

/** Does the step that was taken back last once more. */
export function redo(database: Database, workshopId: WorkshopId, given: Given): Promise<CommitResult> {
  return database.transaction('rw', database.tables, async () => {
    const last = await lastEntry(database, workshopId)
    const [next, ...rest] = last ? redoTargets(last) : []
    const target = await entryAt(database, workshopId, next ?? null)
    if (!last || !target) return { kind: 'refused', reason: phrase('refused.nothingToRedo', {}) }
    const step: JournalStep = { kind: 'redo', before: undoTarget(last), redo: rest }
    const { label, changes } = target
    return append(database, { workshopId, seq: last.seq + 1, label, changes, step }, given)
  })
}

async function entryAt(
  database: Database,
  workshopId: WorkshopId,
  seq: number | null,
): Promise<JournalEntry | undefined> {
  return seq === null ? undefined : readEntry(database, workshopId, seq)
}
