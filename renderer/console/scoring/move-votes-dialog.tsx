import { useState } from 'react'
import { lookAtMove, moveVotes } from '../../domain/edits/move-votes.ts'
import type { Candidate } from '../../domain/workshop/candidate.ts'
import type { CriterionId } from '../../domain/workshop/criteria.ts'
import { criterionName } from '../../domain/workshop/phrase.ts'
import type { View } from '../../domain/workshop/view.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { say } from '../../texts/interface.ts'
import { sayPerson } from '../../texts/person.ts'
import { candidateName } from '../../texts/with-titles.ts'
import { Button } from '../components/button.tsx'
import { FormModal } from '../components/form-modal.tsx'
import { SelectField } from '../components/select-field.tsx'
import { Warning } from '../components/warning.tsx'
import { useWorkspace } from '../workspace-context.ts'
import type { Selection } from './selection.ts'
import { selectionIn } from './selection.ts'

interface MoveVotesProps {
  readonly workshop: Workshop
  readonly selection: Selection
}

const all = 'all'
const close = () => useEntryStore.setState({ isMovingVotes: false })

function MoveVotesForm({ workshop, selection }: MoveVotesProps) {
  const workspace = useWorkspace()
  const byCard = useEntryStore(({ mode }) => mode === 'byCard')
  const { candidate, criterionId, participant } = selection
  const others = candidatesInPlay(workshop).filter(({ id }) => id !== candidate.id)
  const [to, setTo] = useState(others[0]?.id ?? candidate.id)
  const [who, setWho] = useState<string>(byCard ? participant.id : all)
  const [what, setWhat] = useState<CriterionId | typeof all>(byCard ? all : criterionId)
  const move = {
    from: candidate.id,
    to,
    participantId: workshop.participants.find(({ id }) => id === who)?.id ?? null,
    criterionId: what === all ? null : what,
  }
  const { round, votes, taken, settled } = lookAtMove(workshop, move)
  const nameOf = (one: Candidate) => candidateName(one, workshop)
  const chosen = others.find(({ id }) => id === to)
  const destination = chosen ? nameOf(chosen) : ''
  const { criteria } = workshop.details
  const cells = settled
    .map((one) => `${nameOf(one.candidate)}: ${criterionName(criteria, one.criterionId)}`)
    .join(', ')
  const transfer = () => {
    void workspace.runOrNotify(moveVotes(move, taken > 0))
    close()
  }
  return (
    <FormModal
      open
      onClose={close}
      title={say('moveVotes.title', { key: nameOf(candidate) })}
      description={say('moveVotes.text')}
      submitLabel={say(taken > 0 ? 'moveVotes.swap' : 'moveVotes.move')}
      canSubmit={votes > 0 && others.length > 0}
      onSubmit={transfer}
    >
      <SelectField
        label={say('moveVotes.to')}
        value={to}
        options={others.map((one) => ({ value: one.id, label: nameOf(one) }))}
        onChange={setTo}
      />
      <SelectField
        label={say('moveVotes.who')}
        value={who}
        options={[
          { value: all, label: say('moveVotes.everybody') },
          ...workshop.participants.map((one) => ({
            value: one.id,
            label: sayPerson(one, workshop.participants),
          })),
        ]}
        onChange={setWho}
      />
      <SelectField
        label={say('moveVotes.what')}
        value={what}
        options={[
          { value: all, label: say('moveVotes.allCriteria') },
          ...criteria.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setWhat}
      />
      <p role="status">{say('moveVotes.preview', { votes, round: round ?? 1, to: destination })}</p>
      {taken > 0 && votes > 0 ? (
        <Warning>{say('moveVotes.taken', { to: destination, count: taken, round: round ?? 1 })}</Warning>
      ) : null}
      {settled.length > 0 && votes > 0 ? <Warning>{say('moveVotes.settled', { cells })}</Warning> : null}
    </FormModal>
  )
}

interface MoveVotesDialogProps {
  readonly workshop: Workshop
  readonly place: View
}

/** Asks where votes belong that were typed for the selected candidate; nothing until that is asked for. */
export function MoveVotesDialog({ workshop, place }: MoveVotesDialogProps) {
  const isOpen = useEntryStore(({ isMovingVotes }) => isMovingVotes)
  const selection = isOpen ? selectionIn(workshop, place) : null
  return selection ? <MoveVotesForm workshop={workshop} selection={selection} /> : null
}

/** Asks for the dialog. */
export function MoveVotesButton() {
  return (
    <Button action="vote.elsewhere" onClick={() => useEntryStore.setState({ isMovingVotes: true })}>
      {say('moveVotes.button')}
    </Button>
  )
}
