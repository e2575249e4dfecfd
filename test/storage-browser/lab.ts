import { Dexie } from 'dexie'
import fc from 'fast-check'
import { everyRow, tableNames, toTables } from '../../renderer/domain/changes.ts'
import type { Edit } from '../../renderer/domain/edits/edit.ts'
import { sameData } from '../../renderer/domain/edits/edit.ts'
import { deleteWorkshop } from '../../renderer/domain/edits/setup.ts'
import type { WorkshopId } from '../../renderer/domain/ids.ts'
import { phrase } from '../../renderer/domain/phrase.ts'
import { firstPlace } from '../../renderer/domain/place.ts'
import type { Workshop } from '../../renderer/domain/workshop.ts'
import { adoptWorkshop } from '../../renderer/storage/adopt-workshop.ts'
import type { Database } from '../../renderer/storage/database.ts'
import { openDatabase } from '../../renderer/storage/database.ts'
import { readDrafts, saveDraft } from '../../renderer/storage/drafts.ts'
import { readPlace, savePlace } from '../../renderer/storage/places.ts'
import { parseRow } from '../../renderer/storage/records.ts'
import { latestVersion, schemaVersions } from '../../renderer/storage/versions.ts'
import { eraseWorkshop, readWorkshop } from '../../renderer/storage/workshops.ts'
import type { CommitResult } from '../../renderer/workspace/commit.ts'
import { commit, commitNew, redo, undo } from '../../renderer/workspace/commit.ts'
import type { Followed } from '../../renderer/workspace/follow-workshop.ts'
import { followWorkshop } from '../../renderer/workspace/follow-workshop.ts'
import { anyEdit } from '../support/any-edit.ts'
import { countingIds, roomOf } from '../support/builders.ts'

const given = countingIds()
const room = roomOf({ 'A-1': [5, 4, 4, 4, 4], 'A-2': [5, 5, 5, 3, 3], 'A-3': [4, 4, null, 4, 4] })
const { id } = room.details

let database: Database
let takenOver = false

async function open(): Promise<void> {
  const opened = await openDatabase(() => {
    takenOver = true
  })
  if (opened.kind !== 'open') throw new Error(`The database is ${opened.kind}`)
  database = opened.database
}

async function reopen(): Promise<void> {
  database.close()
  await open()
}

async function stored(): Promise<Workshop> {
  const workshop = await readWorkshop(database, id)
  if (!workshop) throw new Error('The workshop is gone')
  return workshop
}

async function begin(): Promise<void> {
  await open()
  await commitNew(database, id, everyRow(room), phrase('label.createWorkshop', { title: 'Room' }), given)
}

/** Steps that change something, each committed; the workshop after each. */
async function play(seed: number, steps: number): Promise<readonly Workshop[]> {
  const states = [await stored()]
  for (let turn = 0; states.length <= steps; turn += 1) {
    const [edit] = fc.sample(anyEdit(await stored()), { seed: seed * 1000 + turn, numRuns: 1 }) as [Edit]
    const result = await commit(database, id, edit, given, null)
    if (result.kind === 'committed') states.push(await stored())
  }
  return states
}

/** Repeats a move until it is refused; the workshop after each. */
async function travel(move: typeof undo): Promise<readonly Workshop[]> {
  const states: Workshop[] = []
  for (;;) {
    const result: CommitResult = await move(database, id, given)
    if (result.kind !== 'committed') return states
    states.push(await stored())
  }
}

/** The rows that mention the workshop, by table. */
async function countRows(): Promise<Record<string, number>> {
  const counts = await Promise.all(
    database.tables.map(async (table) => {
      const rows = await table.toArray()
      return [table.name, rows.filter((row) => JSON.stringify(row).includes(`"${id}"`)).length] as const
    }),
  )
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

/** Follows the workshop as the screens do. */
function follow(): { readonly last: () => Followed | null; readonly stop: () => void } {
  let last: Followed | null = null
  const stop = followWorkshop(database, id, (followed) => {
    last = followed
  })
  return { last: () => last, stop }
}

async function until(test: () => boolean): Promise<void> {
  const deadline = performance.now() + 5000
  while (!test()) {
    if (performance.now() > deadline) throw new Error('It never came')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** What the tests ask of a page with the app's own storage in it. */
const lab = {
  begin,

  /** Undo to the first step and redo to the last, the database closed and opened between. */
  async thereAndBack(seed: number, steps: number) {
    const states = await play(seed, steps)
    await reopen()
    const back = await travel(undo)
    await reopen()
    const forth = await travel(redo)
    return {
      steps: states.length - 1,
      undone: sameData(back, states.toReversed().slice(1)),
      redone: sameData(forth, states.slice(1)),
    }
  },

  /** A step after an undo: what had been undone cannot be done again. */
  async forgetsRedo() {
    await play(1, 3)
    await undo(database, id, given)
    await play(2, 1)
    return redo(database, id, given)
  },

  /** Undo of a step whose row was changed by something that did not write the journal. */
  async movedUnderneath() {
    await lab.rename('Second')
    await database.workshops.update(id, { client: 'Somebody else' })
    const before = await stored()
    const result = await undo(database, id, given)
    return { result, same: sameData(before, await stored()) }
  },

  /** What a follower was told after each step against a whole reading; rows that stay keep their identity. */
  async projection(seed: number, steps: number) {
    const follower = follow()
    await until(() => follower.last() !== null)
    let kept = 0
    let same = 0
    for (let step = 0; step < steps; step += 1) {
      const before = follower.last()
      await play(seed + step, 1)
      await until(() => follower.last() !== before)
      const after = follower.last()
      if (before?.kind !== 'workshop' || after?.kind !== 'workshop') throw new Error('Nothing was told')
      if (sameData(after.projection.workshop, await stored())) same += 1
      const untouched = after.projection.workshop.ballots.filter((row) =>
        before.projection.workshop.ballots.includes(row),
      )
      kept += untouched.length
    }
    follower.stop()
    return { same, kept }
  },

  startFollowing() {
    const follower = follow()
    Object.assign(window, { follower })
    return until(() => follower.last() !== null)
  },

  followedTitle() {
    const { follower } = window as unknown as { follower: ReturnType<typeof follow> }
    const last = follower.last()
    return last?.kind === 'workshop' ? last.projection.workshop.details.title : (last?.kind ?? null)
  },

  async rename(title: string) {
    const edit: Edit = (workshop) => ({
      kind: 'changed',
      label: phrase('label.editDetails', {}),
      changes: {
        added: [],
        updated: [{ table: 'workshops', from: workshop.details, to: { ...workshop.details, title } }],
        removed: [],
      },
    })
    return (await commit(database, id, edit, given, null)).kind
  },

  open,
  title: async () => (await stored()).details.title,

  /** A commit during which the disk is full at the n-th row: what was there before is there after. */
  async fullDisk(atPut: number) {
    const before = await stored()
    const journal = await database.journal.count()
    const original = IDBObjectStore.prototype.put
    let puts = 0
    IDBObjectStore.prototype.put = function put(...row) {
      puts += 1
      if (puts === atPut) throw new DOMException('The disk is full', 'QuotaExceededError')
      return original.apply(this, row)
    }
    const edit: Edit = (workshop) => ({
      kind: 'changed',
      label: phrase('label.editDetails', {}),
      changes: {
        added: [],
        updated: [
          { table: 'workshops', from: workshop.details, to: { ...workshop.details, title: 'Half' } },
          ...workshop.candidates.map((from) => ({
            table: 'candidates' as const,
            from,
            to: { ...from, title: 'Half' },
          })),
        ],
        removed: [],
      },
    })
    const outcome = await commit(database, id, edit, given, null).then(
      ({ kind }) => kind,
      (error: Error) => error.name,
    )
    IDBObjectStore.prototype.put = original
    const same = sameData(before, await stored()) && journal === (await database.journal.count())
    const again = (await commit(database, id, edit, given, null)).kind
    return { outcome, same, again }
  },

  async jamJournal() {
    const before = await stored()
    const original = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = function add(...row) {
      if (this.name === 'journal') throw new DOMException('No more', 'UnknownError')
      return original.apply(this, row)
    }
    const outcome = await lab.rename('Not kept').catch((error: Error) => error.name)
    IDBObjectStore.prototype.add = original
    return { outcome, same: sameData(before, await stored()) }
  },

  async parsesEveryRow() {
    await play(5, 25)
    const tables = toTables(await stored())
    const parsed = tableNames.flatMap((name) => tables[name].map((row) => parseRow(name, row)))
    return { rows: parsed.length, refused: parsed.filter(({ kind }) => kind !== 'row') }
  },

  shape() {
    return Object.fromEntries(
      database.tables.map(({ name, schema }) => [
        name,
        [schema.primKey.src, ...schema.indexes.map(({ src }) => src)],
      ]),
    )
  },

  async remember() {
    await saveDraft(database, { workshopId: id, field: 'title', text: 'half a ti' })
    await savePlace(database, { ...firstPlace(id), step: 'ranking' })
  },

  async remembered() {
    const place = await readPlace(database, id)
    return { drafts: [...(await readDrafts(database, id))], step: place?.step }
  },

  async erase() {
    await play(7, 10)
    const copy = adoptWorkshop(await stored(), given.newId)
    await commitNew(
      database,
      copy.details.id,
      everyRow(copy),
      phrase('label.createWorkshop', { title: 'Copy' }),
      given,
    )
    const copied = await readWorkshop(database, copy.details.id)
    await eraseWorkshop(database, id)
    const left = await readWorkshop(database, copy.details.id)
    return {
      rows: await countRows(),
      copyIsWhole: sameData(copied, left),
      shared: JSON.stringify(copy).includes(`"${id}"`),
    }
  },

  async bin() {
    await commit(database, id, deleteWorkshop(), given, null)
    const binned = (await stored()).details.deletedAt !== null
    await undo(database, id, given)
    return { binned, restored: (await stored()).details.deletedAt === null }
  },

  async newerVersion() {
    database.close()
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('pilotage', (latestVersion + 1) * 10)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    newer.close()
    const opened = await openDatabase(() => {})
    const names = await indexedDB.databases()
    return { ...opened, database: undefined, version: names.find(({ name }) => name === 'pilotage')?.version }
  },

  /** A database as version 1 left it, opened by this app: its rows parsed, its last step taken back. */
  async fromVersion1(rows: Readonly<Record<string, readonly object[]>>) {
    database.close()
    await Dexie.delete('pilotage')
    const old = new Dexie('pilotage')
    old.version(1).stores(schemaVersions[0].stores)
    await old.open()
    for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd([...all])
    const [details] = (await old.table('workshops').toArray()) as { id: WorkshopId; title: string }[]
    if (!details) throw new Error('The old database is empty')
    const changes = {
      added: [],
      updated: [{ table: 'workshops', from: { ...details, title: 'Before' }, to: details }],
      removed: [],
    }
    const entry = { workshopId: details.id, at: given.now, label: phrase('label.editDetails', {}), changes }
    await old.table('journal').bulkAdd([
      { ...entry, seq: 1, changes: { ...changes, updated: [] }, step: { kind: 'begin' } },
      { ...entry, seq: 2, step: { kind: 'edit', before: null } },
    ])
    old.close()
    await open()
    const workshop = await readWorkshop(database, details.id)
    if (!workshop) throw new Error('The workshop is gone')
    const tables = toTables(workshop)
    const refused = tableNames.flatMap((name) =>
      tables[name].filter((row) => parseRow(name, row).kind !== 'row'),
    )
    const undone = await undo(database, details.id, given)
    const title = (await readWorkshop(database, details.id))?.details.title
    return {
      refused,
      candidates: workshop.candidates.length,
      undone: undone.kind,
      title,
      version: database.verno,
    }
  },

  wasTakenOver: () => ({ takenOver, isOpen: database.isOpen() }),

  async takeOver() {
    const request = indexedDB.open('pilotage', (latestVersion + 1) * 10)
    await new Promise((resolve, reject) => {
      request.onsuccess = resolve
      request.onerror = () => reject(request.error)
    })
    request.result.close()
  },
}

export type Lab = typeof lab
Object.assign(window, { lab })
