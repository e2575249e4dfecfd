import { countVotes } from '../../../domain/votes/votes.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { listedCandidates } from '../../../domain/workshop/workshop.ts'
import type { ArrivedState } from '../../../stores/status-store.ts'
import { useStatusStore } from '../../../stores/status-store.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { Modal } from '../../components/modal.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import './arrived-dialog.css'

const close = () => useStatusStore.setState({ arrived: null })

interface StateCardProps {
  readonly heading: string
  readonly workshop: Workshop
  readonly when: string
  readonly note?: string | undefined
}

/** What one of the two states holds, so that they can be told apart. */
function StateCard({ heading, workshop, when, note }: StateCardProps) {
  const { title } = workshop.details
  return (
    <section className="arrived-state" aria-label={heading}>
      <h3>{heading}</h3>
      <p>
        <strong dir="auto">{title}</strong>
      </p>
      <p>
        {say('arrived.holds', {
          candidates: listedCandidates(workshop).length,
          people: workshop.participants.length,
          votes: countVotes(workshop.ballots),
        })}
      </p>
      <p>{say(workshop.decision ? 'arrived.decided' : 'arrived.undecided')}</p>
      <p className="muted">{when}</p>
      {note ? <p className="muted">{note}</p> : null}
    </section>
  )
}

function ArrivedForm({ arrived }: { readonly arrived: ArrivedState }) {
  const workspace = useWorkspace()
  const { name, workshop, savedAt, here } = arrived
  const isInBin = here.workshop.details.deletedAt !== null
  return (
    <Modal
      open
      onClose={close}
      width="wide"
      title={say('arrived.title', { title: here.workshop.details.title })}
      description={say('arrived.text', { name })}
      footer={
        <>
          <Button onClick={close}>{say('common.cancel')}</Button>
          <Button onClick={() => void workspace.settleArrived('both')}>{say('arrived.both')}</Button>
          <Button onClick={() => void workspace.settleArrived('replace')}>{say('arrived.replace')}</Button>
          <Button look="primary" data-dialog-focus onClick={() => void workspace.settleArrived('here')}>
            {say('arrived.open')}
          </Button>
        </>
      }
    >
      <div className="arrived-states">
        <StateCard
          heading={say('arrived.here')}
          workshop={here.workshop}
          when={say('arrived.changed', { moment: interfaceTexts.moment(here.changedAt) })}
          note={isInBin ? say('arrived.inBin') : undefined}
        />
        <StateCard
          heading={say('arrived.file')}
          workshop={workshop}
          when={savedAt ? say('arrived.saved', { moment: interfaceTexts.moment(savedAt) }) : name}
        />
      </div>
      <p>{say('arrived.undoable')}</p>
    </Modal>
  )
}

/** Asks what becomes of a state of a workshop that is here already; nothing while none has come. */
export function ArrivedDialog() {
  const arrived = useStatusStore((status) => status.arrived)
  return arrived ? <ArrivedForm arrived={arrived} /> : null
}
