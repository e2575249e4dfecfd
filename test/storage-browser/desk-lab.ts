import insurer from '../../assets/sample/insurer.json' with { type: 'json' }
import { answerRequests } from '../../electron/contract/answer-requests.ts'
import { failed } from '../../electron/contract/bridge.ts'
import { sameData } from '../../renderer/domain/edits/edit.ts'
import { editCandidate } from '../../renderer/domain/edits/edit-candidates.ts'
import { editDetails } from '../../renderer/domain/edits/edit-setup.ts'
import type { WorkshopId } from '../../renderer/domain/workshop/ids.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { readWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { answerSafety } from '../../renderer/safety/answers.ts'
import { createSafetyCopies } from '../../renderer/safety/safety-copies.ts'
import { changeStage } from '../../renderer/storage/stages.ts'
import { readDrafts, saveDraft } from '../../renderer/storage/stored-drafts.ts'
import { readView, saveView } from '../../renderer/storage/views.ts'
import { readWorkshop } from '../../renderer/storage/workshops.ts'
import { useDocumentStore } from '../../renderer/stores/document-store.ts'
import { useStatusStore } from '../../renderer/stores/status-store.ts'
import { useViewStore } from '../../renderer/stores/view-store.ts'
import { draftOf, forgetDraft, keepDraft } from '../../renderer/workspace/commit/drafts.ts'
import { redoStep, runEdit, undoStep } from '../../renderer/workspace/commit/edit-workshop.ts'
import {
  binWorkshop,
  createWorkshop,
  duplicateWorkshop,
  eraseForGood,
  followList,
  keepWorkshop,
  unbinWorkshop,
} from '../../renderer/workspace/commit/make-workshop.ts'
import { goHome, goTo, openWorkshop, restoreView } from '../../renderer/workspace/commit/open-workshop.ts'
import type { Ports } from '../../renderer/workspace/ports.ts'
import { memoryShelf } from '../support/memory-shelf.ts'
import { database, given, id, open, stored, until } from './at-hand.ts'
import type { Fault } from './faults.ts'
import { failAtRow, mend } from './faults.ts'
import { readRaw } from './raw-database.ts'

const copies = answerSafety(createSafetyCopies(memoryShelf()))

/** The host keeps safety copies in memory, so that they are gone with the page; nothing else is asked of it. */
const host = {
  ask: answerRequests(copies, (error) => failed('unexpected', String(error))),
  on: () => () => {},
} as Ports['host']

/** The ports of the app over the database of the page. */
export function labPorts(): Ports {
  const today = () => stampedDay
  return { database, host, now: () => given.now, today, newId: given.newId }
}

const stampedDay = given.now.slice(0, 10) as ReturnType<Ports['today']>

const field = 'title'

function openTitle(): string | null {
  const document = useDocumentStore.getState()
  return document.kind === 'open' ? document.workshop.details.title : null
}

/** Every id that a workshop holds, wherever it stands. */
function idsOf(workshop: Workshop): ReadonlySet<string> {
  const { details, participants, candidates, ballots, settled, briefs } = workshop
  const rows = [details, ...participants, ...candidates, ...ballots, ...settled, ...briefs]
  return new Set([...rows, ...briefs.flatMap(({ success }) => success)].map((row) => row.id))
}

/** The tables in which any of the words stands, with the number of rows. */
async function rowsWith(words: ReadonlySet<string>): Promise<Record<string, number>> {
  const { tables } = await readRaw()
  const counts = Object.entries(tables).map(([table, { rows }]) => {
    const texts = rows.map((row) => JSON.stringify(row))
    return [
      table,
      texts.filter((text) => [...words].some((word) => text.includes(`"${word}"`))).length,
    ] as const
  })
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

async function sampleHere(): Promise<WorkshopId> {
  const file = readWorkshopFile(JSON.stringify(insurer))
  if (file.kind !== 'read') throw new Error('The sample cannot be read')
  await keepWorkshop(labPorts(), file.workshop)
  return file.workshop.details.id
}

/** The app's verbs and what its stores say after them. */
export const deskLab = {
  /** Starts as the app does. */
  async start() {
    await open()
    await restoreView(labPorts())
    followList(labPorts())
  },

  async openIt() {
    await openWorkshop(labPorts(), id)
    await until(() => useDocumentStore.getState().kind === 'open')
  },

  home: () => goHome(labPorts()),

  /** What the person sees. */
  async desk() {
    const { save, notices, workshops } = useStatusStore.getState()
    const { place } = useViewStore.getState()
    const document = useDocumentStore.getState()
    return {
      document: document.kind,
      title: openTitle(),
      place,
      save: save.kind,
      notices: notices.map(({ tone, text, action }) => ({ tone, text, action: action?.label ?? null })),
      listed: (workshops ?? []).map(({ details }) => [details.title, details.deletedAt !== null]),
      draft: draftOf(field),
      draftOnDisk: (await readDrafts(database, id)).get(field) ?? null,
    }
  },

  /** A letter at a time, faster than anybody types. */
  async typeTitle(text: string) {
    for (const length of text.split('').keys()) {
      keepDraft(labPorts(), field, text.slice(0, length + 1))
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  },

  /** Commits what was typed as the fields do: the draft goes once it is taken. */
  async commitTyped() {
    const text = draftOf(field)
    if (text === null) throw new Error('Nothing was typed')
    const { kind } = await runEdit(labPorts(), editDetails({ title: text }))
    if (kind === 'committed') forgetDraft(labPorts(), field)
    return kind
  },

  /** Steps one after the other, and what the safety copy then holds. */
  async manySteps(count: number) {
    for (let step = 0; step < count; step += 1) {
      await runEdit(labPorts(), editDetails({ title: `Step ${step}` }))
    }
  },

  /** What the safety copy holds. */
  async heldCopy() {
    const read = await copies['safety.read']({ workshopId: id })
    if (read.kind === 'failed') throw new Error(read.failure.detail)
    const { held, snapshots, journal } = read.value
    return {
      last: held.last,
      snapshots: snapshots.map(({ seq }) => seq),
      parts: journal.map(({ first }) => first),
    }
  },

  undo: () => undoStep(labPorts()),
  redo: () => redoStep(labPorts()),

  breakDisk: (fault: Fault, row: number) => failAtRow(fault, row),
  mendDisk: () => mend(),

  /** Presses the button of the last notice. */
  pressNotice() {
    useStatusStore.getState().notices.at(-1)?.action?.run()
  },

  async journalLength() {
    return database.journal.where('workshopId').equals(id).count()
  },

  async select() {
    const { candidates, participants } = await stored()
    const [candidateId, participantId] = [candidates[1]?.id ?? null, participants[0]?.id ?? null]
    const selection = { step: 'score', candidateId, criterionId: 'teamReadiness', participantId } as const
    goTo(labPorts(), selection)
    await until(async () => (await readView(database, id))?.step === 'score')
    return { workshopId: id, ...selection }
  },

  /** Asks for one workshop and, before it has opened, for another or for the list. */
  async changeOfMind(to: 'other' | 'home') {
    const other = await sampleHere()
    const first = openWorkshop(labPorts(), id)
    await (to === 'other' ? openWorkshop(labPorts(), other) : goHome(labPorts()))
    await first
    return { wanted: to === 'other' ? other : null }
  },

  openedId: () => {
    const document = useDocumentStore.getState()
    return document.kind === 'open' ? document.workshop.details.id : null
  },

  create: (title: string) => createWorkshop(labPorts(), { title, client: 'Client' }),
  bin: () => binWorkshop(labPorts(), id, 'Room'),
  unbin: () => unbinWorkshop(labPorts(), id),

  /** Copies the sample, changes the copy, and erases the sample: what they share, and what is left. */
  async duplicateSample() {
    const original = await sampleHere()
    const known = new Set((await database.workshops.toArray()).map((details) => details.id))
    await duplicateWorkshop(labPorts(), original)
    const copyId = (await database.workshops.toArray()).map((one) => one.id).find((one) => !known.has(one))
    const [before, copy] = await Promise.all([
      readWorkshop(database, original),
      copyId ? readWorkshop(database, copyId) : null,
    ])
    if (!before || !copy) throw new Error('There is no copy')
    const ids = idsOf(before)
    const sharedIds = [...idsOf(copy)].filter((one) => ids.has(one))
    const mentions = [...ids].filter((one) => JSON.stringify(copy).includes(`"${one}"`))
    await openWorkshop(labPorts(), copy.details.id)
    await until(() => useDocumentStore.getState().kind === 'open')
    const [candidate] = copy.candidates
    if (candidate) await runEdit(labPorts(), editCandidate(candidate.id, { notes: 'Only in the copy' }))
    const untouched = sameData(before, await readWorkshop(database, original))
    const changed = await readWorkshop(database, copy.details.id)
    await eraseForGood(labPorts(), original, before.details.title)
    return {
      title: copy.details.title,
      ids: ids.size,
      sharedIds,
      mentions,
      untouched,
      whole: sameData(changed, await readWorkshop(database, copy.details.id)),
      left: await rowsWith(ids),
    }
  },

  /** Erases the workshop; the tables that still know anything of it. */
  async erase() {
    await changeStage(database, id, (state) => ({ ...state, blank: true }))
    const before = await rowsWith(idsOf(await stored()))
    await eraseForGood(labPorts(), id, 'Room')
    return { before: Object.keys(before).toSorted(), left: await rowsWith(new Set([id])) }
  },

  /** What a window that has not heard of the erasing yet may still try to write. */
  async writeLate() {
    await saveDraft(database, { workshopId: id, field, text: 'Too late' })
    const place = { workshopId: id, step: 'verdict', candidateId: null, criterionId: null } as const
    await saveView(database, { ...place, participantId: null })
    await changeStage(database, id, (state) => ({ ...state, blank: false }))
    return rowsWith(new Set([id]))
  },
}
