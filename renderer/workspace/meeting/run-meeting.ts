import type { Instant } from '../../domain/meeting/calendar.ts'
import type { MeetingClock } from '../../domain/meeting/meeting-clock.ts'
import {
  begin,
  leaveOut,
  moveTo,
  pause,
  promiseAnew,
  secondsBetween,
} from '../../domain/meeting/meeting-clock.ts'
import type { HandOverItem } from '../../domain/meeting/saved-files.ts'
import type { WorkshopId } from '../../domain/workshop/ids.ts'
import type { StepId } from '../../domain/workshop/steps.ts'
import { lastEntry } from '../../storage/journal.ts'
import { changeMeetingClock, readMeetingClock } from '../../storage/meeting-clocks.ts'
import { observe } from '../../storage/observe.ts'
import { useMeetingClockStore } from '../../stores/meeting-clock-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { say } from '../../texts/interface.ts'
import { openDocument } from '../commit/edit-workshop.ts'
import { notify, notifyProblem } from '../notices.ts'
import type { Ports } from '../ports.ts'
import { changeOpenStage } from '../stage/change-stage.ts'

const tickMilliseconds = 1000
/** A browser may let a page that is out of sight wait a minute between two looks at the clock. */
const sleepsFromSeconds = 180
/** Without a step of work for so long, the room had gone home. */
const leftFromSeconds = 45 * 60

function failed(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  notifyProblem(say('clock.notSaved', { reason }))
}

async function change(
  ports: Ports,
  id: WorkshopId,
  next: (run: MeetingClock) => MeetingClock,
): Promise<void> {
  await changeMeetingClock(ports.database, id, next).catch(failed)
}

function offerToLeaveOut(ports: Ports, id: WorkshopId, seconds: number, isSleep: boolean): void {
  const { run } = useMeetingClockStore.getState()
  if (!run?.current) return
  const minutes = Math.round(seconds / 60)
  const { step } = run.current
  notify({
    tone: 'problem',
    text: say(isSleep ? 'clock.slept' : 'clock.away', { minutes, step: say(`step.${step}`) }),
    action: {
      label: say('clock.leaveOut'),
      run: () => void change(ports, id, (latest) => leaveOut(latest, seconds, ports.now(), step)),
    },
  })
}

/** Looks at the clock of the computer: what it was set back by is given back, and a long sleep is said. */
function lookAtClock(ports: Ports, id: WorkshopId): void {
  const now = ports.now()
  const { lookedAt } = useMeetingClockStore.getState()
  useMeetingClockStore.setState({ lookedAt: now })
  const passed = lookedAt === null ? 0 : secondsBetween(lookedAt, now)
  if (passed < 0) void change(ports, id, (run) => leaveOut(run, passed, now))
  else if (passed > sleepsFromSeconds) offerToLeaveOut(ports, id, passed, true)
}

function watchClock(ports: Ports, id: WorkshopId): () => void {
  useMeetingClockStore.setState({ lookedAt: ports.now() })
  const ticking = setInterval(() => lookAtClock(ports, id), tickMilliseconds)
  return () => clearInterval(ticking)
}

/** Changes the clock by the time that it is now, whatever happened to it since the last look. */
async function changeNow(
  ports: Ports,
  id: WorkshopId,
  next: (run: MeetingClock, now: Instant) => MeetingClock,
): Promise<void> {
  lookAtClock(ports, id)
  const now = ports.now()
  await change(ports, id, (run) => next(run, now))
}

function changeOpen(ports: Ports, next: (run: MeetingClock, now: Instant) => MeetingClock): Promise<void> {
  const id = openDocument()?.workshop.details.id
  return id ? changeNow(ports, id, next) : Promise.resolve()
}

/** Time in which the app was away, as far as the last step of work tells. */
async function sayTimeAway(ports: Ports, id: WorkshopId): Promise<void> {
  const [run, last] = [await readMeetingClock(ports.database, id), await lastEntry(ports.database, id)]
  if (!run.current) return
  const worked = last && last.at > run.current.since ? last.at : run.current.since
  const away = secondsBetween(worked, ports.now())
  useMeetingClockStore.setState({ run })
  if (away < 0) await changeMeetingClock(ports.database, id, (latest) => leaveOut(latest, away, ports.now()))
  if (away > leftFromSeconds) offerToLeaveOut(ports, id, away, false)
}

/** Keeps the clock of a workshop up to date. Returns how to stop. */
export function followMeetingClock(ports: Ports, id: WorkshopId): () => void {
  useMeetingClockStore.setState({ run: null })
  const stopReading = observe(
    () => readMeetingClock(ports.database, id),
    (run) => useMeetingClockStore.setState({ run }),
    (reason) => notifyProblem(say('clock.notRead', { reason })),
  )
  const stopWatching = watchClock(ports, id)
  void sayTimeAway(ports, id).catch(failed)
  return () => {
    stopReading()
    stopWatching()
  }
}

/** Counts the time for the step that the console has moved to. */
export function countFor(ports: Ports, id: WorkshopId, step: StepId): void {
  void changeNow(ports, id, (run, now) => moveTo(run, step, now))
}

const stepNow = (): StepId => useViewStore.getState().place?.step ?? 'open'
const agendaNow = () => openDocument()?.workshop.details.agenda ?? []

/** What the facilitator can do with the clock of the meeting. */
export const meetingVerbs = {
  /** Begins the meeting, or goes on after a break. */
  begin: (ports: Ports) => {
    const agenda = agendaNow()
    return changeOpen(ports, (run, now) => begin(run, agenda, stepNow(), now))
  },
  pause: (ports: Ports) => changeOpen(ports, pause),
  /** Ticks something as handed over, or takes the tick back. */
  tickHandOver: (ports: Ports, item: HandOverItem, isDone: boolean) =>
    changeOpenStage(ports, (state) => {
      const others = (state.handedOver ?? []).filter((one) => one !== item)
      return { ...state, handedOver: isDone ? [...others, item] : others }
    }),
  /** Makes the end that is foreseen now the one that counts. */
  promiseAnew: (ports: Ports) => {
    const agenda = agendaNow()
    return changeOpen(ports, (run, now) => promiseAnew(run, agenda, stepNow(), now))
  },
}
