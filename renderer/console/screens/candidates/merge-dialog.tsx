import { useState } from 'react'
import { mergeCandidates, whyNotMerged } from '../../../domain/edits/edit-merge.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { MergeChoice } from '../../../domain/workshop/merging.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { candidateName, sayWithTitles } from '../../../texts/with-titles.ts'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { Modal } from '../../components/modal.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { MergeTable } from './merge-table.tsx'
import { useSimilar } from './use-similar.ts'
import './merge-dialog.css'

interface MergeDialogProps {
  readonly workshop: Workshop
  readonly candidate: Candidate
  /** Which one it looks like; null when nobody said so. */
  readonly suggested: CandidateId | null
  readonly onClose: () => void
}

interface OthersProps {
  readonly likely: readonly Candidate[]
  readonly others: readonly Candidate[]
}

const nobody = ''

function optionsOf({ likely, others }: OthersProps) {
  const named = ({ id, key, title }: Candidate, isLikely: boolean) => ({
    value: id as string,
    label: say(isLikely ? 'merge.likely' : 'merge.other', { key, title }),
  })
  const isLikely = new Set(likely.map(({ id }) => id))
  return [
    { value: nobody, label: say('merge.choose') },
    ...likely.map((one) => named(one, true)),
    ...others.filter(({ id }) => !isLikely.has(id)).map((one) => named(one, false)),
  ]
}

/** Two candidates side by side: which goes on, under which title, with whose numbers. */
export function MergeDialog({ workshop, candidate, suggested, onClose }: MergeDialogProps) {
  const workspace = useWorkspace()
  const similar = useSimilar(workshop, { ...candidate, of: candidate.id }).map((one) => one.candidate)
  const others = candidatesInPlay(workshop).filter(({ id }) => id !== candidate.id)
  const [otherId, setOtherId] = useState<string>(suggested ?? similar[0]?.id ?? nobody)
  const [goesOnId, setGoesOnId] = useState<string | null>(null)
  const [taken, setTaken] = useState<readonly MergeChoice[]>([])
  const other = others.find(({ id }) => id === otherId)
  const nameOf = (one: Candidate) => candidateName(one, workshop)

  // Unless somebody says otherwise, the one that was on the list first goes on.
  const [earlier, later] =
    other && other.order < candidate.order ? [other, candidate] : [candidate, other ?? null]
  const into = goesOnId === later?.id ? later : earlier
  const from = into === earlier ? later : earlier
  const reason = from ? whyNotMerged(workshop, from, into) : null

  const merge = async () => {
    if (!from) return
    const result = await workspace.runOrNotify(mergeCandidates(from.id, into.id, taken))
    if (result.kind !== 'committed') return
    workspace.goTo({ candidateId: into.id })
    onClose()
  }
  return (
    <Modal
      open
      onClose={onClose}
      title={say('merge.title', { key: nameOf(candidate) })}
      description={say('merge.text')}
      width="wide"
      footer={
        <>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button
            look="primary"
            data-dialog-focus
            disabled={!from || reason !== null}
            onClick={() => void merge()}
          >
            {from ? say('merge.run', { key: nameOf(from), into: nameOf(into) }) : say('merge.runNothing')}
          </Button>
        </>
      }
    >
      <div className="merge-dialog">
        <SelectField
          label={say('merge.with.label')}
          value={otherId}
          options={optionsOf({ likely: similar, others })}
          onChange={(next) => {
            setOtherId(next)
            setTaken([])
          }}
        />
        {from && later ? (
          <>
            <div className="merge-goes-on">
              <span aria-hidden>{say('merge.goesOn')}</span>
              <Choice
                label={say('merge.goesOn')}
                value={into.id as string}
                options={[earlier, later].map((one) => ({ value: one.id as string, label: nameOf(one) }))}
                onChange={(next) => {
                  setGoesOnId(next)
                  setTaken([])
                }}
              />
            </div>
            {reason ? (
              <p className="field-problem" role="alert">
                {sayWithTitles(reason, workshop)}
              </p>
            ) : null}
            <MergeTable into={into} from={from} taken={taken} workshop={workshop} onTake={setTaken} />
            <p className="muted">{say('merge.votes', { key: nameOf(from), into: nameOf(into) })}</p>
          </>
        ) : null}
      </div>
    </Modal>
  )
}
