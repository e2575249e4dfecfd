import { sameData } from '../edits/edit.ts'
import type { Instant } from '../meeting/calendar.ts'
import type { HandOverItem, SavedFiles } from '../meeting/saved-files.ts'
import type { GateId } from '../rule/gates.ts'
import type { CriterionId } from '../workshop/criteria.ts'
import { criterionIds } from '../workshop/criteria.ts'
import type { CandidateId, WorkshopId } from '../workshop/ids.ts'
import type { StepId } from '../workshop/steps.ts'
import type { View } from '../workshop/view.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** What each step may put on the stage; the first is what it shows by itself. A step without a row shows the title. */
const stepFaces = {
  prepare: ['title', 'criterion'],
  open: ['purpose', 'title'],
  calibrate: ['criterion', 'practice'],
  candidates: ['follow', 'list', 'card'],
  gates: ['gates'],
  shortlist: ['dots', 'title'],
  score: ['cell', 'criterion', 'cards', 'grid'],
  reveal: ['grid', 'cell'],
  discuss: ['cell', 'grid'],
  verdict: ['verdict'],
  decide: ['pick', 'verdict'],
  brief: ['writing', 'page'],
  close: ['saved'],
} as const satisfies Readonly<Partial<Record<StepId, readonly [string, ...string[]]>>>
/** What can be chosen for a step: a face, or to follow what is done there. */
export type FaceChoice = (typeof stepFaces)[keyof typeof stepFaces][number]
export type Face = Exclude<FaceChoice, 'follow'>

type Faces = readonly [FaceChoice, ...FaceChoice[]]

/** The faces that a step may put on the stage, the one that it shows by itself first. */
export function facesOf(step: StepId): Faces {
  const rows: Readonly<Partial<Record<StepId, Faces>>> = stepFaces
  return rows[step] ?? ['title']
}

/** Where the stage is: a face, and what is selected there. */
export interface StageView {
  readonly face: Face
  readonly candidateId: CandidateId | null
  readonly criterionId: CriterionId | null
  /** The question that is being asked, where one is. */
  readonly gateId?: GateId | null
}

/** The last round of each cell whose votes the room has seen; a cell that is missing is sealed. */
export type OpenedRounds = Readonly<Record<string, number>>

/** What the facilitator made of the stage in one workshop. Kept beside the workshop: no step of it, so undo leaves it alone. */
export interface StageState {
  readonly workshopId: WorkshopId
  /** The face chosen in a step, where it is not the first one. */
  readonly faces: Readonly<Partial<Record<StepId, FaceChoice>>>
  /** Where the stage stays while the console goes on; null while it follows. */
  readonly held: StageView | null
  readonly blank: boolean
  readonly opened: OpenedRounds
  /** Whether the room has seen the result of the dot vote. */
  readonly areDotsOpen: boolean
  /** How many go on after the dot vote, where the room chose another number than the dots suggest. */
  readonly goOn?: number | null
  /** The idea that was added last, in the meeting. */
  readonly newest?: CandidateId | null
  /** Files that were saved since the workshop came to this computer. */
  readonly savedFiles: number
  /** What was saved last of each kind, for the facilitator alone. */
  readonly saved?: readonly SavedFiles[]
  /** What is ticked as handed over, for the facilitator alone. */
  readonly handedOver?: readonly HandOverItem[]
  /** The field of a brief that was gone to last, named as its draft is; null before the first one. */
  readonly writing: string | null
  readonly timerEndsAt: Instant | null
}

/** A stage that follows, with every vote sealed. */
export function firstStage(workshopId: WorkshopId): StageState {
  return {
    workshopId,
    faces: {},
    held: null,
    blank: false,
    opened: {},
    areDotsOpen: false,
    savedFiles: 0,
    writing: null,
    timerEndsAt: null,
  }
}

/** Names a cell in `OpenedRounds`. */
export function cellName(candidateId: CandidateId, criterionId: CriterionId): string {
  return `${candidateId}.${criterionId}`
}

/** Of the opened cells those whose votes are the same in two states of a workshop: what was not seen is sealed. */
export function openedWhereSame(opened: OpenedRounds, before: Workshop, after: Workshop): OpenedRounds {
  const isSame = (cell: string) => sameData(votesOfCell(before, cell), votesOfCell(after, cell))
  return Object.fromEntries(Object.entries(opened).filter(([cell]) => isSame(cell)))
}

function votesOfCell({ ballots }: Workshop, cell: string): readonly unknown[] {
  return ballots.flatMap(({ candidateId, round, votes }) =>
    criterionIds.filter((id) => cellName(candidateId, id) === cell).map((id) => [round, votes[id]]),
  )
}

/** What is chosen for a step now. */
export function faceOf(state: StageState, step: StepId): FaceChoice {
  const faces = facesOf(step)
  const chosen = state.faces[step]
  return chosen && faces.includes(chosen) ? chosen : faces[0]
}

/** The face of what is done: the list while ideas come in, and one candidate from when it is opened. */
function faceFollowing({ candidateId, isListing = false }: View): Face {
  return isListing || candidateId === null ? 'list' : 'card'
}

/** What the stage shows: where it is held, or where the console is. */
export function viewOf(state: StageState, place: View): StageView {
  const { step, candidateId, criterionId, gateId } = place
  const chosen = faceOf(state, step)
  const face = chosen === 'follow' ? faceFollowing(place) : chosen
  return state.held ?? { face, candidateId, criterionId, gateId: gateId ?? null }
}
