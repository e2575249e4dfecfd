import { say } from '../../../texts/interface.ts'
import { ScreenHead } from '../../components/screen-head.tsx'
import { KitButton } from '../print/kit-button.tsx'
import type { StepScreenProps } from '../step-screen.ts'
import { AgendaPanel } from './agenda-panel.tsx'
import { CriteriaPanel } from './criteria-panel.tsx'
import { DetailsPanel } from './details-panel.tsx'
import { ParticipantsPanel } from './participants-panel.tsx'

/** Before the meeting: the client, the seats, and what the scores mean. */
export function PrepareScreen({ workshop }: StepScreenProps) {
  return (
    <div className="screen">
      <ScreenHead step="prepare" lead={say('prepare.lead')}>
        <KitButton />
      </ScreenHead>
      <DetailsPanel workshop={workshop} />
      <ParticipantsPanel workshop={workshop} />
      <AgendaPanel workshop={workshop} />
      <CriteriaPanel criteria={workshop.details.criteria} />
    </div>
  )
}
