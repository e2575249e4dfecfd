import type { Instant } from '../../domain/meeting/calendar.ts'
import { firstMeetingClock, timerSeconds } from '../../domain/meeting/meeting-clock.ts'
import { nextToOpen } from '../../domain/stage/reveal-order.ts'
import type { FaceChoice, OpenedRounds } from '../../domain/stage/stage-state.ts'
import { viewOf } from '../../domain/stage/stage-state.ts'
import {
  openCell,
  openCriterion,
  openEveryCell,
  sealCell,
  sealCriterion,
} from '../../domain/stage/what-the-room-may-see.ts'
import type { CriterionId } from '../../domain/workshop/criteria.ts'
import type { CandidateId, WorkshopId } from '../../domain/workshop/ids.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { listedCandidates } from '../../domain/workshop/workshop.ts'
import { observe } from '../../storage/observe.ts'
import { readStage } from '../../storage/stages.ts'
import { readStageWasOpen, savePreference } from '../../storage/views.ts'
import { useMeetingClockStore } from '../../stores/meeting-clock-store.ts'
import { useStageStore } from '../../stores/stage-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { say } from '../../texts/interface.ts'
import { pendingCommits } from '../commit/pending-commits.ts'
import { sayFailure } from '../files/save-notice.ts'
import { notify, notifyProblem } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { changeOpenStage } from './change-stage.ts'
import { copyFace } from './copy-face.ts'
import { followPresence, isStageThere } from './stage-presence.ts'

const secondMs = 1000
const secondsInMinute = 60
/** A window that has not said it is there by then was not let open. */
const opensWithinMs = 5000

function secondsFrom(ports: Ports, start: Instant | null, seconds: number): Instant {
  const from = Math.max(Date.parse(ports.now()), start === null ? 0 : Date.parse(start))
  return new Date(from + seconds * secondMs).toISOString() as Instant
}

/** The end of a timer that is started now. */
function timerEnd(ports: Ports, { details }: Workshop): Instant {
  const run = useMeetingClockStore.getState().run ?? firstMeetingClock(details.id)
  const step = useViewStore.getState().place?.step ?? 'score'
  return secondsFrom(ports, null, timerSeconds(details.agenda, run, step, ports.now()))
}

function sayIfBlocked(): void {
  let { isOpen: hasOpened } = useStageStore.getState()
  const stop = useStageStore.subscribe(({ isOpen }) => {
    hasOpened ||= isOpen
  })
  setTimeout(() => {
    stop()
    if (!hasOpened) notifyProblem(say('stage.blocked'))
  }, opensWithinMs)
}

async function openStage(ports: Ports): Promise<void> {
  const reply = await ports.host.ask('stage.open', {})
  if (reply.kind === 'failed') {
    sayFailure(reply.failure)
    return
  }
  sayIfBlocked()
  await savePreference(ports.database, { key: 'stageOpen', value: true })
}

async function closeStage(ports: Ports): Promise<void> {
  const reply = await ports.host.ask('stage.close', {})
  if (reply.kind === 'failed') sayFailure(reply.failure)
  await savePreference(ports.database, { key: 'stageOpen', value: false })
}

function offerToOpen(ports: Ports, text: string): void {
  notify({ tone: 'done', text, action: { label: say('stage.open'), run: () => void openStage(ports) } })
}

/** Knows from now on whether there is a stage; offers it where it was open last, and when a display is plugged in. */
export async function startStage(ports: Ports): Promise<void> {
  followPresence((isOpen) => useStageStore.setState({ isOpen }))
  ports.host.on('display.added', () => offerToOpen(ports, say('stage.displayAdded')))
  const wasOpen = await readStageWasOpen(ports.database)
  if (wasOpen && !(await isStageThere())) offerToOpen(ports, say('stage.wasOpen'))
}

/** Keeps what was made of the stage in a workshop up to date. Returns how to stop. */
export function followStageState(ports: Ports, id: WorkshopId): () => void {
  useStageStore.setState({ state: null })
  return observe(
    () => readStage(ports.database, id),
    (state) => useStageStore.setState({ state }),
    (reason) => notifyProblem(say('stage.notRead', { reason })),
  )
}

/** Opens or seals votes, those that are just being recorded included. */
async function changeOpened(
  ports: Ports,
  change: (opened: OpenedRounds, workshop: Workshop) => OpenedRounds,
): Promise<void> {
  await pendingCommits()
  await changeOpenStage(ports, (state, workshop) => ({ ...state, opened: change(state.opened, workshop) }))
}

/** The idea that stands last on the list, where a new one is put. */
function lastListed(workshop: Workshop): CandidateId | null {
  return listedCandidates(workshop).toSorted((one, other) => other.order - one.order)[0]?.id ?? null
}

/** What the facilitator can do with the second window. */
export const stageVerbs = {
  open: openStage,
  close: closeStage,
  copy: copyFace,
  blank: (ports: Ports) => changeOpenStage(ports, (state) => ({ ...state, blank: !state.blank })),
  /** Keeps the stage where it is while the console goes on, or lets it follow again. */
  hold: (ports: Ports) => {
    const { place } = useViewStore.getState()
    return changeOpenStage(ports, (state) => ({
      ...state,
      held: state.held || !place ? null : viewOf(state, place),
    }))
  },
  show: (ports: Ports, face: FaceChoice) => {
    const { place } = useViewStore.getState()
    return changeOpenStage(ports, (state) =>
      place ? { ...state, faces: { ...state.faces, [place.step]: face } } : state,
    )
  },
  /** The field of a brief that is being written, named as its draft is. */
  write: async (ports: Ports, field: string) => {
    if (useStageStore.getState().state?.writing === field) return
    await changeOpenStage(ports, (state) => ({ ...state, writing: field }))
  },
  reveal: (ports: Ports, candidateId: CandidateId, criterionId: CriterionId) =>
    changeOpened(ports, (opened, workshop) => openCell(workshop, opened, candidateId, criterionId)),
  /** Opens the next criterion, for every candidate in play. What is next is looked up where it is stored: two presses open two. */
  revealNext: (ports: Ports) =>
    changeOpened(ports, (opened, workshop) => {
      const next = nextToOpen(workshop, opened)
      return next ? openCriterion(workshop, opened, next) : opened
    }),
  /** Seals a criterion again, for every candidate in play. */
  sealCriterion: (ports: Ports, criterionId: CriterionId) =>
    changeOpened(ports, (opened, workshop) => sealCriterion(workshop, opened, criterionId)),
  revealAll: (ports: Ports) => changeOpened(ports, (opened, workshop) => openEveryCell(workshop, opened)),
  seal: (ports: Ports, candidateId: CandidateId, criterionId: CriterionId) =>
    changeOpened(ports, (opened, workshop) => sealCell(workshop, opened, candidateId, criterionId)),
  /** Shows the room what the dot vote came to, or seals it again. */
  openDots: (ports: Ports, areDotsOpen: boolean) =>
    changeOpenStage(ports, (state) => ({ ...state, areDotsOpen, goOn: null })),
  /** How many go on after the dot vote. */
  cutAt: (ports: Ports, goOn: number) => changeOpenStage(ports, (state) => ({ ...state, goOn })),
  /** Marks the last idea of the list as the newest. */
  markNewest: async (ports: Ports) => {
    await pendingCommits()
    await changeOpenStage(ports, (state, workshop) => ({ ...state, newest: lastListed(workshop) }))
  },
  /** Starts the clock, or stops the one that runs. */
  timer: (ports: Ports) =>
    changeOpenStage(ports, (state, workshop) => ({
      ...state,
      timerEndsAt: state.timerEndsAt === null ? timerEnd(ports, workshop) : null,
    })),
  /** Lets a clock that was started begin anew; leaves one alone that was not. */
  timerAnew: (ports: Ports) =>
    changeOpenStage(ports, (state, workshop) =>
      state.timerEndsAt === null ? state : { ...state, timerEndsAt: timerEnd(ports, workshop) },
    ),
  oneMoreMinute: (ports: Ports) =>
    changeOpenStage(ports, (state) => ({
      ...state,
      timerEndsAt: secondsFrom(ports, state.timerEndsAt, secondsInMinute),
    })),
}
