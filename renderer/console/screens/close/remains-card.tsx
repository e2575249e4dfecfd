import { Trash2 } from 'lucide-react'
import { countVotes } from '../../../domain/votes/votes.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { listedCandidates } from '../../../domain/workshop/workshop.ts'
import { useStatusStore } from '../../../stores/status-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { useToday } from '../../use-today.ts'
import { useWorkspace } from '../../workspace-context.ts'
import { comingDates } from './coming-dates.ts'

/** What stays on this computer until it is erased, how to erase it, and when the workshop is needed again. */
export function RemainsCard({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const save = useStatusStore((status) => status.save.kind)
  const [next] = comingDates(workshop, useToday())
  const { id } = workshop.details
  const erase = () => {
    useViewStore.setState({ wipeShown: true, wipeOf: id })
    void workspace.goHome()
  }
  return (
    <section className="close-card close-remains" aria-labelledby="close-remains">
      <h2 id="close-remains">{say('closing.remains')}</h2>
      <p className="muted">{say('closing.remainsText')}</p>
      <dl>
        <div>
          <dt>{say('closing.workshop')}</dt>
          <dd>
            {say('arrived.holds', {
              candidates: listedCandidates(workshop).length,
              people: workshop.participants.length,
              votes: countVotes(workshop.ballots),
            })}
          </dd>
        </div>
        <div>
          <dt>{say('safety.title')}</dt>
          <dd>{say(`closing.backups.${save}`)}</dd>
        </div>
      </dl>
      <div className="close-erase">
        <h3>{say('closing.eraseTitle')}</h3>
        <p>{say('closing.eraseText')}</p>
        <Button icon={<Trash2 />} onClick={erase}>
          {say('closing.erase')}
        </Button>
      </div>
      <div className="close-next">
        <h3>{say('closing.comesBack')}</h3>
        {next ? (
          <p>
            <span className="close-day">{interfaceTexts.dayMonth(next.on)}</span>
            {say(`home.date.${next.kind}`)}
          </p>
        ) : (
          <p>{say('closing.noNext')}</p>
        )}
      </div>
    </section>
  )
}
