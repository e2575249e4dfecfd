import { backToThreeHours } from '../../../domain/edits/edit-agenda.ts'
import { plannedMinutes } from '../../../domain/meeting/agenda.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { AgendaEditor } from '../../agenda/agenda-editor.tsx'
import { duration } from '../../agenda/minutes.ts'
import { Button } from '../../components/button.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import './agenda-panel.css'

/** How long each step may take. */
export function AgendaPanel({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const total = duration(plannedMinutes(workshop.details.agenda))
  return (
    <section className="panel agenda-panel" aria-labelledby="agenda-title">
      <div className="panel-head">
        <h2 id="agenda-title">{say('agenda.title')}</h2>
        <span className="muted">{say('clock.total', { duration: total })}</span>
      </div>
      <AgendaEditor workshop={workshop} times={[]} />
      <div className="agenda-foot">
        <Button look="quiet" onClick={() => void workspace.runOrNotify(backToThreeHours())}>
          {say('agenda.threeHours')}
        </Button>
      </div>
    </section>
  )
}
