import { setPurpose } from '../../../domain/edits/edit-agenda.ts'
import { plannedMinutes } from '../../../domain/meeting/agenda.ts'
import { missingRoles } from '../../../domain/workshop/participant.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { duration } from '../../agenda/minutes.ts'
import { ScreenHead } from '../../components/screen-head.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { KitButton } from '../print/kit-button.tsx'
import type { StepScreenProps } from '../step-screen.ts'
import { AgendaPanel } from './agenda-panel.tsx'
import { CriteriaPanel } from './criteria-panel.tsx'
import { DetailsPanel } from './details-panel.tsx'
import { ParticipantsPanel } from './participants-panel.tsx'
import { PrepareCue } from './prepare-cue.tsx'
import './prepare-screen.css'

const purposeLines = 3

function finding({ participants, details }: Workshop): string | undefined {
  if (participants.length === 0) return undefined
  return say('prepare.finding', {
    people: participants.filter(({ present }) => present).length,
    duration: duration(plannedMinutes(details.agenda)),
    missing: missingRoles(participants).length,
  })
}

/** Before the meeting: the client, the people, what the scores mean, and how long each step may take. */
export function PrepareScreen({ workshop }: StepScreenProps) {
  const workspace = useWorkspace()
  return (
    <>
      <div className="screen">
        <ScreenHead step="prepare" title={finding(workshop)} lead={say('prepare.lead')}>
          <KitButton />
        </ScreenHead>
        <DetailsPanel workshop={workshop} />
        <div className="prepare-columns">
          <ParticipantsPanel workshop={workshop} />
          <div className="prepare-middle">
            <CriteriaPanel criteria={workshop.details.criteria} />
            <section className="panel" aria-labelledby="prepare-purpose">
              <h2 id="prepare-purpose">{say('open.purpose')}</h2>
              <TextField
                label={say('open.purposeLabel')}
                labelHidden
                field="details.purpose"
                value={workshop.details.purpose}
                lines={purposeLines}
                placeholder={say('open.purposeExample')}
                onCommit={(text) => workspace.run(setPurpose(text))}
              />
            </section>
          </div>
          <AgendaPanel workshop={workshop} />
        </div>
      </div>
      <PrepareCue workshop={workshop} />
    </>
  )
}
