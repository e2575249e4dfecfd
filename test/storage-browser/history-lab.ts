import fc from 'fast-check'
import type { Edit } from '../../renderer/domain/edits/edit.ts'
import { sameData } from '../../renderer/domain/edits/edit.ts'
import { editCandidate } from '../../renderer/domain/edits/edit-candidates.ts'
import { editDetails } from '../../renderer/domain/edits/edit-setup.ts'
import { tableNames, toTables } from '../../renderer/domain/workshop/changes.ts'
import { phrase } from '../../renderer/domain/workshop/phrase.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { parseRow } from '../../renderer/storage/records/records.ts'
import type { CommitResult } from '../../renderer/workspace/commit/commit.ts'
import { commit, redo, undo } from '../../renderer/workspace/commit/commit.ts'
import type { Followed } from '../../renderer/workspace/commit/follow-workshop.ts'
import { followWorkshop } from '../../renderer/workspace/commit/follow-workshop.ts'
import { anyEdit } from '../support/any-edit.ts'
import { database, given, id, open, rename, rowsAndJournal, stored, tryEdit, until } from './at-hand.ts'
import type { Fault } from './faults.ts'
import { failAtRow, failToAdd, mend } from './faults.ts'

function sample<T>(arbitrary: fc.Arbitrary<T>, seed: number): T {
  const [one] = fc.sample(arbitrary, { seed, numRuns: 1 }) as [T]
  return one
}

async function reopen(): Promise<void> {
  database.close()
  await open()
}

/** Steps that change something, each committed; the workshop after each. */
async function play(seed: number, steps: number): Promise<readonly Workshop[]> {
  const states = [await stored()]
  for (let turn = 0; states.length <= steps; turn += 1) {
    const edit = sample(anyEdit(await stored()), seed * 1000 + turn)
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

/** Follows the workshop as the screens do. */
function follow(): { readonly last: () => Followed | null; readonly stop: () => void } {
  let last: Followed | null = null
  const stop = followWorkshop(database, id, (followed) => {
    last = followed
  })
  return { last: () => last, stop }
}

let follower: ReturnType<typeof follow>

/** An edit of four rows: the workshop and each candidate. */
const renameAll: Edit = (workshop) => ({
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

/** Steps, undo and redo, and what the screens follow. */
export const historyLab = {
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

  /** Any mixture of steps, undo and redo against a plain list of states; the first move that differs, or null. */
  async wander(seed: number, moves: number) {
    let past = [await stored()]
    let future: Workshop[] = []
    for (let move = 0; move < moves; move += 1) {
      const way = sample(fc.constantFrom('edit', 'edit', 'undo', 'undo', 'redo'), seed * 1000 + move)
      if (way === 'edit') {
        await play(seed + move, 1)
        past = [...past, await stored()]
        future = []
      } else {
        const possible = way === 'undo' ? past.length > 1 : future.length > 0
        const { kind } = await (way === 'undo' ? undo : redo)(database, id, given)
        if ((kind === 'committed') !== possible) return { move, way, kind }
        if (possible && way === 'undo') {
          future = [...past.slice(-1), ...future]
          past = past.slice(0, -1)
        } else if (possible) {
          past = [...past, ...future.slice(0, 1)]
          future = future.slice(1)
        }
      }
      if (!sameData(await stored(), past.at(-1))) return { move, way, kind: 'other rows' }
    }
    return null
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
    await rename('Second')
    await database.workshops.update(id, { client: 'Somebody else' })
    const before = await rowsAndJournal()
    const result = await undo(database, id, given)
    return { result, same: sameData(before, await rowsAndJournal()) }
  },

  /** A step of a window that has not been told yet what another one did. */
  async olderPicture() {
    const known = { workshop: await stored(), seq: 1 }
    await rename('Second')
    const { kind } = await commit(database, id, editDetails({ client: 'Third' }), given, known)
    const { title, client } = (await stored()).details
    return { kind, title, client }
  },

  /** What a follower was told after each step against a whole reading; rows that stay keep their identity. */
  async projection(seed: number, steps: number) {
    const watching = follow()
    await until(() => watching.last() !== null)
    let kept = 0
    let same = 0
    for (let step = 0; step < steps; step += 1) {
      const before = watching.last()
      await play(seed + step, 1)
      await until(() => watching.last() !== before)
      const after = watching.last()
      if (before?.kind !== 'workshop' || after?.kind !== 'workshop') throw new Error('Nothing was told')
      if (sameData(after.projection.workshop, await stored())) same += 1
      const untouched = after.projection.workshop.ballots.filter((row) =>
        before.projection.workshop.ballots.includes(row),
      )
      kept += untouched.length
    }
    watching.stop()
    return { same, kept }
  },

  startFollowing() {
    follower = follow()
    return until(() => follower.last() !== null)
  },

  followedTitle() {
    const last = follower.last()
    return last?.kind === 'workshop' ? last.projection.workshop.details.title : (last?.kind ?? null)
  },

  /** Makes steps while the other window does. */
  async work(seed: number, steps: number) {
    await play(seed, steps)
  },

  /** Whether the follower came to what is stored; how many steps there are and whether their numbers have gaps. */
  async settled() {
    await until(async () => {
      const last = follower.last()
      return last?.kind === 'workshop' && last.projection.seq === (await rowsAndJournal()).journal.length
    })
    const last = follower.last()
    const { rows, journal } = await rowsAndJournal()
    return {
      same: last?.kind === 'workshop' && sameData(last.projection.workshop, rows),
      steps: journal.length,
      gapless: journal.every(({ seq }, index) => seq === index + 1),
    }
  },

  /** Takes back every step of any window; whether that gives the first workshop, and how many steps it took. */
  async undoAll() {
    const first = await stored()
    const states = await travel(undo)
    const again = await travel(redo)
    return { steps: states.length, same: sameData(again.at(-1), first) }
  },

  /** A commit during which the n-th row cannot be written: what was there before is there after. */
  async faultAtRow(fault: Fault, row: number) {
    const before = await rowsAndJournal()
    failAtRow(fault, row)
    const outcome = await tryEdit(renameAll)
    mend()
    const same = sameData(before, await rowsAndJournal())
    return { outcome, same, again: await tryEdit(renameAll) }
  },

  async jamJournal() {
    const before = await rowsAndJournal()
    failToAdd('journal')
    const outcome = await rename('Not kept')
    mend()
    return { outcome, same: sameData(before, await rowsAndJournal()), again: await rename('Kept') }
  },

  /** A text longer than a row may hold, beside a row that is right. */
  async rowThatCannotBeRead() {
    const before = await rowsAndJournal()
    const [candidate] = before.rows.candidates
    if (!candidate) throw new Error('The room is empty')
    const outcome = await tryEdit(editCandidate(candidate.id, { notes: 'x'.repeat(100_001) }))
    const same = sameData(before, await rowsAndJournal())
    return { outcome, same, again: await tryEdit(editCandidate(candidate.id, { notes: 'x' })) }
  },

  async parsesEveryRow() {
    await play(5, 40)
    const tables = toTables(await stored())
    const parsed = tableNames.flatMap((name) => tables[name].map((row) => parseRow(name, row)))
    return { rows: parsed.length, refused: parsed.filter(({ kind }) => kind !== 'row') }
  },
}
