import type { DocumentId } from '../documents/catalogue.ts'
import type { Edit } from '../domain/edits/edit.ts'
import type { PerCriterion } from '../domain/workshop/criteria.ts'
import type { CrashFacts } from '../domain/workshop/diagnostic-report.ts'
import type { CandidateId, WorkshopId } from '../domain/workshop/ids.ts'
import type { PicturePlace } from '../domain/workshop/picture.ts'
import type { Theme } from '../domain/workshop/theme.ts'
import type { View } from '../domain/workshop/view.ts'
import type { ArrivalChoice } from './commit/arrived-state.ts'
import { settleArrived } from './commit/arrived-state.ts'
import type { Version } from './commit/choose-version.ts'
import { chooseVersion } from './commit/choose-version.ts'
import { draftedFields, draftOf, forgetDraft, keepDraft } from './commit/drafts.ts'
import type { RunResult } from './commit/edit-workshop.ts'
import { redoStep, runEdit, runOrNotify, undoStep } from './commit/edit-workshop.ts'
import {
  binWorkshop,
  createWorkshop,
  duplicateWorkshop,
  eraseForGood,
  followList,
  unbinWorkshop,
} from './commit/make-workshop.ts'
import { chooseTheme, goHome, goTo, openWorkshop, restoreView } from './commit/open-workshop.ts'
import { pendingCommits } from './commit/pending-commits.ts'
import { exportRanking, exportSealedFile, exportWorkshopFile } from './files/export.ts'
import { exportAllBriefs, exportClosing, exportDocument } from './files/export-documents.ts'
import { startReminders } from './files/export-reminder.ts'
import { importWorkshopFile, openSample, openSealedFile, readDataFile } from './files/import.ts'
import type { ReadSource } from './files/read-source.ts'
import { saveDiagnostics } from './files/save-diagnostics.ts'
import type { TakenPicture } from './files/take-picture.ts'
import { choosePicture, takePicture } from './files/take-picture.ts'
import { followClosing } from './meeting/follow-closing.ts'
import { followRobustness, tryWeights } from './meeting/follow-robustness.ts'
import type { MeetingVerbs } from './meeting/run-meeting.ts'
import { meetingVerbs } from './meeting/run-meeting.ts'
import type { Ports } from './ports.ts'
import { notifyKeptInMemory } from './safety/keep-in-memory.ts'
import { restoreMissing } from './safety/restore-missing.ts'
import type { SafetyListed } from './safety/safety-list.ts'
import { exportSnapshot, listSafety, openSnapshot, sayKeyless } from './safety/safety-list.ts'
import type { SafetyPlace } from './safety/safety-place.ts'
import { safetyPlace } from './safety/safety-place.ts'
import { endBegunWipe } from './safety/wipe-notice.ts'
import { saveReceipt } from './safety/wipe-receipt.ts'
import type { WipeReceipt, WipeScope } from './safety/wipe-workshops.ts'
import { wipe } from './safety/wipe-workshops.ts'
import type { StageVerbs } from './stage/projector-window.ts'
import { stageVerbs, startStage } from './stage/projector-window.ts'

/** The verbs of the app: the only place that joins storage, documents, stores and host. */
export interface Workspace {
  /** Makes an edit and returns what came of it. */
  readonly run: (edit: Edit) => Promise<RunResult>
  /** Makes an edit; a refusal is said as a notice. */
  readonly runOrNotify: (edit: Edit) => Promise<RunResult>
  /** Waits until the open document shows every change made before. */
  readonly pendingCommits: () => Promise<void>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
  readonly draftOf: (field: string) => string | null
  readonly draftedFields: (beginning: string) => readonly string[]
  readonly keepDraft: (field: string, text: string) => void
  readonly dropDraft: (field: string) => void
  readonly create: (start: { readonly title: string; readonly client: string }) => Promise<void>
  readonly openSample: () => Promise<void>
  readonly open: (id: WorkshopId) => Promise<void>
  /** Opens one of two versions that differ; the other stays as a workshop of its own. */
  readonly openVersion: (id: WorkshopId, version: Version) => Promise<void>
  readonly listSafety: () => Promise<SafetyListed>
  readonly safetyPlace: () => Promise<SafetyPlace>
  /** Opens an older state; `label` is how a person knows it. */
  readonly openSnapshot: (id: WorkshopId, name: string, label: string) => Promise<void>
  readonly exportSnapshot: (id: WorkshopId, name: string) => Promise<void>
  readonly duplicate: (id: WorkshopId) => Promise<void>
  readonly bin: (id: WorkshopId, title: string) => Promise<void>
  readonly unbin: (id: WorkshopId) => Promise<void>
  readonly erase: (id: WorkshopId, title: string) => Promise<void>
  /** Wipes for good, looks again and says what is left; see `WipeReceipt`. */
  readonly wipe: (scope: WipeScope) => Promise<WipeReceipt>
  readonly saveReceipt: (receipt: WipeReceipt) => Promise<void>
  readonly goHome: () => Promise<void>
  readonly goTo: (to: Partial<Omit<View, 'workshopId'>>) => void
  readonly chooseTheme: (theme: Theme) => Promise<void>
  readonly followList: () => () => void
  /** Keeps what the engine finds up to date until stopped. */
  readonly followRobustness: () => () => void
  /** Tries raw weights without saving them; null goes back to those of the workshop. */
  readonly tryWeights: (weights: PerCriterion<number> | null) => void
  /** Asks for a table and reads it; null when the dialog was closed. */
  readonly readDataFile: () => Promise<ReadSource | null>
  readonly importWorkshopFile: () => Promise<void>
  /** Opens the file that waits for its passphrase. */
  readonly openSealedFile: (passphrase: string) => Promise<'right' | 'wrong'>
  /** Does with a state of a workshop that is here already what was chosen. */
  readonly settleArrived: (choice: ArrivalChoice) => Promise<void>
  /** Asks for a picture and puts it in its place. */
  readonly choosePicture: (place: PicturePlace) => Promise<TakenPicture>
  /** Puts a picture that was dropped in its place. */
  readonly takePicture: (place: PicturePlace, file: File) => Promise<TakenPicture>
  readonly exportWorkshopFile: () => Promise<void>
  /** Saves the workshop with a passphrase; whether it was saved. */
  readonly exportSealedFile: (passphrase: string) => Promise<boolean>
  /** Saves a document; of a candidate where it is about one. */
  readonly exportDocument: (document: DocumentId, candidateId?: CandidateId) => Promise<void>
  readonly exportAllBriefs: () => Promise<void>
  /** Saves all that leaves the room into one folder. */
  readonly exportClosing: () => Promise<void>
  readonly exportRanking: () => Promise<void>
  /** Saves where in the code a screen could not be drawn, without anything of a client. */
  readonly saveDiagnostics: (screen: string, crash: Pick<CrashFacts, 'error' | 'components'>) => Promise<void>
  /** Says once more why work goes on from the safety copies alone. */
  readonly sayStandIn: () => void
  readonly stage: StageVerbs
  readonly meeting: MeetingVerbs
}

/** Joins the verbs to the ports they use, and goes back to where the app was left. */
export async function createWorkspace(ports: Ports): Promise<Workspace> {
  await endBegunWipe(ports)
  await restoreMissing(ports)
  void sayKeyless(ports)
  await restoreView(ports)
  await startStage(ports)
  followClosing(ports)
  await startReminders(ports)
  return {
    run: (edit) => runEdit(ports, edit),
    runOrNotify: (edit) => runOrNotify(ports, edit),
    pendingCommits: pendingCommits,
    undo: () => undoStep(ports),
    redo: () => redoStep(ports),
    draftOf,
    draftedFields,
    keepDraft: (field, text) => keepDraft(ports, field, text),
    dropDraft: (field) => forgetDraft(ports, field),
    create: (start) => createWorkshop(ports, start),
    openSample: () => openSample(ports),
    open: (id) => openWorkshop(ports, id),
    openVersion: async (id, version) => {
      if (await chooseVersion(ports, id, version)) await openWorkshop(ports, id, true)
    },
    listSafety: () => listSafety(ports),
    safetyPlace: () => safetyPlace(ports),
    openSnapshot: (id, name, label) => openSnapshot(ports, id, name, label),
    exportSnapshot: (id, name) => exportSnapshot(ports, id, name),
    duplicate: (id) => duplicateWorkshop(ports, id),
    bin: (id, title) => binWorkshop(ports, id, title),
    unbin: (id) => unbinWorkshop(ports, id),
    erase: (id, title) => eraseForGood(ports, id, title),
    wipe: (scope) => wipe(ports, scope),
    saveReceipt: (receipt) => saveReceipt(ports, receipt),
    goHome: () => goHome(ports),
    goTo: (to) => goTo(ports, to),
    chooseTheme: (theme) => chooseTheme(ports, theme),
    followList: () => followList(ports),
    followRobustness,
    tryWeights,
    readDataFile: () => readDataFile(ports),
    importWorkshopFile: () => importWorkshopFile(ports),
    openSealedFile: (passphrase) => openSealedFile(ports, passphrase),
    settleArrived: (choice) => settleArrived(ports, choice),
    choosePicture: (place) => choosePicture(ports, place),
    takePicture: (place, file) => takePicture(ports, place, file),
    exportWorkshopFile: () => exportWorkshopFile(ports),
    exportSealedFile: (passphrase) => exportSealedFile(ports, passphrase),
    exportDocument: (document, candidateId) => exportDocument(ports, document, candidateId),
    exportAllBriefs: () => exportAllBriefs(ports),
    exportClosing: () => exportClosing(ports),
    exportRanking: () => exportRanking(ports),
    saveDiagnostics: (screen, crash) => saveDiagnostics(ports, screen, crash),
    sayStandIn: () => notifyKeptInMemory(ports),
    stage: stageVerbs(ports),
    meeting: meetingVerbs(ports),
  }
}
