import { Popover } from '@base-ui/react/popover'
import { ChevronsRight, CircleCheck, ClockAlert, Clock as ClockIcon, Coffee, X } from 'lucide-react'
import { backToThreeHours } from '../../domain/edits/edit-agenda.ts'
import { plannedMinutes } from '../../domain/meeting/agenda.ts'
import type { MeetingClock, Progress } from '../../domain/meeting/meeting-clock.ts'
import { lateness, progressOf } from '../../domain/meeting/meeting-clock.ts'
import type { StepId } from '../../domain/workshop/steps.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useMeetingClockStore } from '../../stores/meeting-clock-store.ts'
import { say } from '../../texts/interface.ts'
import { ariaKeys, withKey } from '../actions/key-words.ts'
import { expectFocusIn } from '../actions/own-focus.ts'
import { Button, IconButton } from '../components/button.tsx'
import { useNow } from '../use-now.ts'
import { useWorkspace } from '../workspace-context.ts'
import { AgendaEditor } from './agenda-editor.tsx'
import { duration, timeOfDay } from './minutes.ts'
import { TimeSaverList } from './time-saver-list.tsx'
import './clock-bar.css'

const secondsInMinute = 60
const latenessIcons = {
  onTime: <CircleCheck aria-hidden />,
  behind: <ClockAlert aria-hidden />,
  ahead: <ChevronsRight aria-hidden />,
} as const

function stepWords({ now, stepLeftSeconds }: Progress, step: StepId): string {
  const name = say(`step.${step}`)
  if (!now) return name
  const minutes = Math.floor(Math.abs(stepLeftSeconds) / secondsInMinute)
  return say(stepLeftSeconds < 0 ? 'clock.over' : 'clock.left', { step: name, minutes })
}

/** How the whole meeting stands, as a shape and words. */
function Lateness({ progress }: { readonly progress: Progress }) {
  const { kind, minutes } = lateness(progress)
  return (
    <span className={`clock-lateness clock-${kind}`}>
      {latenessIcons[kind]}
      {say(`clock.${kind}`, { minutes })}
    </span>
  )
}

interface ClockProps {
  readonly workshop: Workshop
  readonly step: StepId
  readonly run: MeetingClock
  readonly progress: Progress
}

function Summary({ workshop, step, run, progress }: ClockProps) {
  if (run.startedAt === null) {
    return (
      <>
        <ClockIcon aria-hidden />
        <span>{say('clock.notBegun', { duration: duration(plannedMinutes(workshop.details.agenda)) })}</span>
      </>
    )
  }
  return (
    <>
      {run.current ? (
        <span className="clock-step">{stepWords(progress, run.current.step)}</span>
      ) : (
        <span className="clock-step">
          <Coffee aria-hidden /> {say('clock.break', { step: say(`step.${step}`) })}
        </span>
      )}
      <Lateness progress={progress} />
    </>
  )
}

function EndWords({ workshop, run, progress }: Omit<ClockProps, 'step'>) {
  if (run.startedAt === null) {
    return (
      <p className="muted">
        {say('clock.total', { duration: duration(plannedMinutes(workshop.details.agenda)) })}
      </p>
    )
  }
  const endsAt = timeOfDay(Date.now() + progress.leftSeconds * 1000)
  return (
    <p className="muted">
      {say('clock.ends', {
        time: endsAt,
        duration: duration(Math.round(progress.leftSeconds / secondsInMinute)),
      })}
    </p>
  )
}

function ClockTools({ run, progress }: Pick<ClockProps, 'run' | 'progress'>) {
  const { meeting, runOrNotify: runOrSay } = useWorkspace()
  return (
    <div className="clock-tools">
      {run.current ? (
        <Button icon={<Coffee />} onClick={() => void meeting.pause()}>
          {say('clock.pause')}
        </Button>
      ) : (
        <Button look="primary" icon={<ClockIcon />} onClick={() => void meeting.begin()}>
          {say(run.startedAt === null ? 'clock.begin' : 'clock.resume')}
        </Button>
      )}
      {run.startedAt !== null && lateness(progress).kind !== 'onTime' ? (
        <Button onClick={() => void meeting.promiseAnew()}>{say('clock.promiseAnew')}</Button>
      ) : null}
      <Button look="quiet" onClick={() => void runOrSay(backToThreeHours())}>
        {say('agenda.threeHours')}
      </Button>
    </div>
  )
}

/** The clock of the meeting: the present step, what it has left, and how far the whole is behind; the agenda behind it. */
export function ClockBar({ workshop, step }: { readonly workshop: Workshop; readonly step: StepId }) {
  const run = useMeetingClockStore((state) => state.run)
  const now = useNow()
  if (run?.workshopId !== workshop.details.id) return null
  const progress = progressOf(workshop.details.agenda, run, step, now)
  const shown = { workshop, step, run, progress }
  return (
    <Popover.Root onOpenChange={() => expectFocusIn(document)}>
      <Popover.Trigger
        className="button button-quiet clock-bar"
        data-clock
        title={withKey(say('clock.label'), 'clock')}
        aria-keyshortcuts={ariaKeys('clock')}
      >
        <span className="visually-hidden">{say('clock.label')}</span>
        <Summary {...shown} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" className="clock-positioner">
          <Popover.Popup className="clock-popup" data-keys="agenda">
            <div className="clock-head">
              <div>
                <Popover.Title>{say('agenda.title')}</Popover.Title>
                <EndWords {...shown} />
              </div>
              {run.startedAt === null ? null : <Lateness progress={progress} />}
              <Popover.Close render={<IconButton label={say('common.close')} icon={<X />} />} />
            </div>
            <ClockTools run={run} progress={progress} />
            <TimeSaverList workshop={workshop} progress={progress} />
            <AgendaEditor workshop={workshop} times={run.startedAt === null ? [] : progress.steps} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
