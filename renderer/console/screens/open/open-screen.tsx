import { setPurpose } from '../../../domain/edits/edit-agenda.ts'
import { useMeetingClockStore } from '../../../stores/meeting-clock-store.ts'
import { say } from '../../../texts/interface.ts'
import { timeOfDay } from '../../agenda/minutes.ts'
import { ScreenHead } from '../../components/screen-head.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import type { StepScreenProps } from '../step-screen.ts'
import { OpenCue } from './open-cue.tsx'
import { WhoDecides } from './who-decides.tsx'
import './open-screen.css'

const purposeLines = 3
const leaving = ['brief', 'report', 'sheet'] as const

/** Since when the meeting runs. */
function Begun({ workshop }: Pick<StepScreenProps, 'workshop'>) {
  const run = useMeetingClockStore((state) => state.run)
  if (run?.workshopId !== workshop.details.id || run.startedAt === null) return null
  return (
    <p className="open-begun" role="status">
      {say('open.begun', { time: timeOfDay(Date.parse(run.startedAt)) })}
    </p>
  )
}

/** The first minutes: what the room is here for, who decides, and what leaves the room. */
export function OpenScreen({ workshop }: StepScreenProps) {
  const workspace = useWorkspace()
  return (
    <>
      <div className="screen">
        <ScreenHead step="open" lead={say('open.lead')}>
          <Begun workshop={workshop} />
        </ScreenHead>
        <section className="panel" aria-labelledby="open-purpose">
          <h2 id="open-purpose">{say('open.purpose')}</h2>
          <TextField
            label={say('open.purposeLabel')}
            field="details.purpose"
            value={workshop.details.purpose}
            lines={purposeLines}
            placeholder={say('open.purposeExample')}
            hint={say('open.purposeHint')}
            onCommit={(text) => workspace.run(setPurpose(text))}
          />
        </section>
        <div className="open-columns">
          <WhoDecides workshop={workshop} />
          <section className="panel" aria-labelledby="open-leaves">
            <h2 id="open-leaves">{say('open.leaves')}</h2>
            <ul className="open-list">
              {leaving.map((what) => (
                <li key={what}>
                  <strong>{say(`open.leaves.${what}`)}</strong>
                  <span className="muted">{say(`open.leaves.${what}.text`)}</span>
                </li>
              ))}
              <li>
                <strong>{say('open.stays')}</strong>
                <span className="muted">
                  {say('open.stays.text', { client: workshop.details.client || say('open.theClient') })}
                </span>
              </li>
            </ul>
          </section>
        </div>
      </div>
      <OpenCue workshop={workshop} />
    </>
  )
}
