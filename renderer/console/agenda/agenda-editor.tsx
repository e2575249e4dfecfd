import { ChevronDown, ChevronUp } from 'lucide-react'
import { bringStepBack, moveStep, setStepMinutes, skipStep } from '../../domain/edits/edit-agenda.ts'
import type { AgendaItem } from '../../domain/meeting/agenda.ts'
import { longestStepMinutes, lostWithout } from '../../domain/meeting/agenda.ts'
import type { StepTime } from '../../domain/meeting/meeting-clock.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { say } from '../../texts/interface.ts'
import { Button, IconButton } from '../components/button.tsx'
import { NumberField } from '../components/number-field.tsx'
import { Warning } from '../components/warning.tsx'
import { useWorkspace } from '../workspace-context.ts'
import { wholeMinutes } from './minutes.ts'
import './agenda-editor.css'

interface RowProps {
  readonly item: AgendaItem
  readonly isFirst: boolean
  readonly isLast: boolean
  /** How long it took so far; null while no meeting runs. */
  readonly time: StepTime | null
}

function SkipButton({ item }: { readonly item: AgendaItem }) {
  const workspace = useWorkspace()
  const step = say(`step.${item.step}`)
  return (
    <Button
      look="quiet"
      data-restore={item.isSkipped || undefined}
      aria-label={say(item.isSkipped ? 'agenda.bringBackStep' : 'agenda.skipStep', { step })}
      onClick={() =>
        void workspace.runOrNotify(item.isSkipped ? bringStepBack(item.step) : skipStep(item.step))
      }
    >
      {say(item.isSkipped ? 'agenda.bringBack' : 'agenda.skip')}
    </Button>
  )
}

/** Minutes that fill the bar beside a step. */
const fullBar = 40

function AgendaRow({ item, isFirst, isLast, time }: RowProps) {
  const workspace = useWorkspace()
  const { step, minutes, isSkipped } = item
  const name = say(`step.${step}`)
  return (
    <tr
      className={isSkipped ? 'agenda-skipped' : undefined}
      aria-current={time?.state === 'now' || undefined}
    >
      <th scope="row">
        {name}
        {isSkipped ? <span className="agenda-state">{say('agenda.skipped')}</span> : null}
        {time?.state === 'now' ? <span className="agenda-state">{say('agenda.now')}</span> : null}
      </th>
      <td className="agenda-bar" aria-hidden>
        <i style={{ inlineSize: `${Math.min(100, (100 * minutes) / fullBar)}%` }} />
      </td>
      <td className="agenda-minutes">
        <NumberField
          label={say('agenda.minutesOf', { step: name })}
          labelHidden
          field={`agenda.${step}.minutes`}
          value={minutes}
          quantity="minutes"
          most={longestStepMinutes}
          isWhole
          isNeeded
          onCommit={(next) => workspace.run(setStepMinutes(step, next ?? 0))}
        />
      </td>
      {time ? (
        <td className="agenda-spent number">
          {time.spentSeconds > 0 ? wholeMinutes(time.spentSeconds) : ''}
        </td>
      ) : null}
      <td className="agenda-tools">
        <IconButton
          label={say('agenda.up', { step: name })}
          icon={<ChevronUp />}
          disabled={isFirst}
          onClick={() => void workspace.runOrNotify(moveStep(step, -1))}
        />
        <IconButton
          label={say('agenda.down', { step: name })}
          icon={<ChevronDown />}
          disabled={isLast}
          onClick={() => void workspace.runOrNotify(moveStep(step, 1))}
        />
        <SkipButton item={item} />
      </td>
    </tr>
  )
}

interface EditorProps {
  readonly workshop: Workshop
  /** How long each step took; none while no meeting runs. */
  readonly times: readonly StepTime[]
}

/** The steps of the meeting with their minutes: changed, moved, left out and brought back at any time. */
export function AgendaEditor({ workshop, times }: EditorProps) {
  const items = workshop.details.agenda.filter(({ step }) => step !== 'prepare')
  const lost = items.flatMap(({ step, isSkipped }) => {
    const what = isSkipped ? lostWithout(step) : null
    return what ? [{ step, what }] : []
  })
  return (
    <div className="agenda-editor">
      <table aria-label={say('agenda.title')}>
        <thead>
          <tr>
            <th scope="col">{say('agenda.step')}</th>
            <td className="agenda-bar" aria-hidden />
            <th scope="col">{say('agenda.planned')}</th>
            {times.length > 0 ? <th scope="col">{say('agenda.spent')}</th> : null}
            <th scope="col">
              <span className="visually-hidden">{say('agenda.tools')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => (
            <AgendaRow
              key={item.step}
              item={item}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              time={times.find(({ step }) => step === item.step) ?? null}
            />
          ))}
        </tbody>
      </table>
      {lost.map(({ step, what }) => (
        <Warning key={step}>{say(`agenda.lost.${what}`, { step: say(`step.${step}`) })}</Warning>
      ))}
    </div>
  )
}
