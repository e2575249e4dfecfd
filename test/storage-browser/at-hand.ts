import type { Edit, Given } from '../../renderer/domain/edits/edit.ts'
import { editDetails } from '../../renderer/domain/edits/edit-setup.ts'
import { everyRow } from '../../renderer/domain/workshop/changes.ts'
import type { WorkshopId } from '../../renderer/domain/workshop/ids.ts'
import { phrase } from '../../renderer/domain/workshop/phrase.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import type { Database } from '../../renderer/storage/database.ts'
import { openDatabase } from '../../renderer/storage/database.ts'
import { readEntriesAfter } from '../../renderer/storage/journal.ts'
import { readWorkshop } from '../../renderer/storage/workshops.ts'
import { commit, commitNew } from '../../renderer/workspace/commit/commit.ts'
import { countingIds, roomOf } from '../support/builders.ts'

/** Two windows never make the same id. */
export const given: Given = { now: countingIds().now, newId: () => crypto.randomUUID() }

const room = roomOf({ 'A-1': [5, 4, 4, 4, 4], 'A-2': [5, 5, 5, 3, 3], 'A-3': [4, 4, null, 4, 4] })

/** The workshop that the page works on, the same in each window. */
export const id: WorkshopId = room.details.id

/** The database of the page, once it is open. */
export let database: Database
export let takenOver = false

export async function open(): Promise<void> {
  const opened = await openDatabase(() => {
    takenOver = true
  })
  if (opened.kind !== 'open') throw new Error(`The database is ${opened.kind}`)
  database = opened.database
}

/** Opens an empty database and puts a workshop into it. */
export async function begin(): Promise<void> {
  await open()
  await commitNew(database, id, everyRow(room), phrase('label.createWorkshop', { title: 'Room' }), given)
}

export async function stored(): Promise<Workshop> {
  const workshop = await readWorkshop(database, id)
  if (!workshop) throw new Error('The workshop is gone')
  return workshop
}

/** Everything a step may write: the rows of the workshop and its journal. */
export async function rowsAndJournal() {
  return { rows: await stored(), journal: await readEntriesAfter(database, id, 0) }
}

/** Commits an edit of the workshop; says what came of it, or the name of the error. */
export async function tryEdit(edit: Edit): Promise<string> {
  return commit(database, id, edit, given, null).then(
    ({ kind }) => kind,
    (error: Error) => error.name,
  )
}

export async function rename(title: string): Promise<string> {
  return tryEdit(editDetails({ title }))
}

export async function until(test: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 10_000
  while (!(await test())) {
    if (performance.now() > deadline) throw new Error('It never came')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
