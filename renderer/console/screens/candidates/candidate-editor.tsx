import { useState } from 'react'
import { editCandidate, unparkCandidate } from '../../../domain/edits/edit-candidates.ts'
import { removeCandidate } from '../../../domain/edits/remove-candidate.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import { criterionIds } from '../../../domain/workshop/criteria.ts'
import { criterionName } from '../../../domain/workshop/phrase.ts'
import { parkedBecause } from '../../../domain/workshop/standing.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { useWalkStore } from '../../../stores/walk-store.ts'
import { say } from '../../../texts/interface.ts'
import type { MenuAction } from '../../components/action-menu.tsx'
import { ActionMenu } from '../../components/action-menu.tsx'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/text-field.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { GateGrid } from '../gates/gate-grid.tsx'
import { LooksLike } from './looks-like.tsx'
import { MergeTrail } from './merge-trail.tsx'
import { NumberRow } from './number-row.tsx'
import { TrapsEditor } from './traps-editor.tsx'
import { useSimilar } from './use-similar.ts'

interface CandidateEditorProps {
  readonly candidate: Candidate
  readonly workshop: Workshop
}

type CardText = 'key' | 'title' | 'problem' | 'process' | 'sponsorRole' | 'notes' | 'author'

function CardFields({ candidate, workshop }: CandidateEditorProps) {
  const workspace = useWorkspace()
  const areAuthorsShown = useWalkStore((walk) => walk.areAuthorsShown)
  const [typed, setTyped] = useState<{ readonly title: string | null; readonly problem: string | null }>({
    title: null,
    problem: null,
  })
  const { id, standing } = candidate
  const similar = useSimilar(workshop, {
    title: typed.title ?? candidate.title,
    problem: typed.problem ?? candidate.problem,
    of: id,
  })
  const text = (name: CardText, lines = 1, onTyped?: (text: string | null) => void) => (
    <TextField
      label={say(`card.${name}`)}
      field={`candidate.${id}.${name}`}
      value={candidate[name]}
      lines={lines}
      {...(onTyped ? { onTyped } : {})}
      onCommit={(value) => workspace.run(editCandidate(id, { [name]: value }))}
    />
  )
  return (
    <div className="candidate-section">
      {text('title', 1, (title) => setTyped((before) => ({ ...before, title })))}
      {standing.kind === 'inPlay' ? (
        <LooksLike
          similar={similar}
          action={say('similar.compare')}
          onChoose={(other) => useWalkStore.setState({ dialog: { kind: 'merge', from: id, into: other } })}
        />
      ) : null}
      {text('problem', 3, (problem) => setTyped((before) => ({ ...before, problem })))}
      <div className="field-grid">
        {text('key')}
        {text('process')}
        {text('sponsorRole')}
        {areAuthorsShown ? text('author') : null}
      </div>
      <TextField
        label={say('card.dataSources')}
        hint={say('card.dataSourcesHint')}
        field={`candidate.${candidate.id}.dataSources`}
        value={candidate.dataSources.join('; ')}
        onCommit={(value) =>
          workspace.run(
            editCandidate(candidate.id, {
              dataSources: value
                .split(';')
                .map((source) => source.trim())
                .filter((source) => source !== ''),
            }),
          )
        }
      />
    </div>
  )
}

function CardHead({ candidate }: Pick<CandidateEditorProps, 'candidate'>) {
  const workspace = useWorkspace()
  const { id } = candidate
  const parked = parkedBecause(candidate)
  const bringBack = () => void workspace.runOrNotify(unparkCandidate(id))
  const others: readonly MenuAction[] =
    parked === null
      ? [
          {
            label: say('candidates.split'),
            run: () => useWalkStore.setState({ dialog: { kind: 'split', id } }),
          },
          {
            label: say('candidates.copy'),
            run: () => useWalkStore.setState({ dialog: { kind: 'copy', id } }),
          },
        ]
      : [{ label: say('candidates.unpark'), action: 'candidate.park', run: bringBack }]
  return (
    <>
      <header className="candidate-head">
        <div>
          <p className="candidate-eyebrow">
            {[say('candidates.number', { number: candidate.order }), candidate.process]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
          <h2>{candidate.title}</h2>
          {candidate.problem ? <p className="candidate-problem">{candidate.problem}</p> : null}
        </div>
        {parked === null ? (
          <div className="candidate-tools">
            <Button
              action="candidate.park"
              onClick={() => useWalkStore.setState({ dialog: { kind: 'park', id } })}
            >
              {say('candidates.park')}
            </Button>
            <Button
              action="candidate.merge"
              onClick={() => useWalkStore.setState({ dialog: { kind: 'merge', from: id, into: null } })}
            >
              {say('candidates.merge')}
            </Button>
          </div>
        ) : null}
        <ActionMenu
          label={say('candidates.menu', { title: candidate.title })}
          actions={[
            ...others,
            {
              label: say('candidates.remove'),
              run: () => void workspace.runOrNotify(removeCandidate(id)),
              danger: true,
            },
          ]}
        />
      </header>
      {parked === null ? null : (
        <div className="candidate-out">
          <Warning>{say('candidates.parked', { reason: parked })}</Warning>
          <Button onClick={bringBack}>{say('candidates.unpark')}</Button>
        </div>
      )}
    </>
  )
}

/** What a candidate was copied or split from, while that is still there. */
function OriginNote({ candidate: { origin }, workshop }: CandidateEditorProps) {
  const workspace = useWorkspace()
  const from = origin ? findCandidate(workshop, origin.from) : undefined
  if (!(origin && from)) return null
  return (
    <p className="muted">
      {say(`origin.${origin.kind}`, { title: from.title })}{' '}
      <Button look="quiet" onClick={() => workspace.goTo({ candidateId: from.id })}>
        {say('similar.show')}
      </Button>
    </p>
  )
}

interface EditorProps extends CandidateEditorProps {
  /** Told when the keyboard comes to the card. */
  readonly onEdit: () => void
}

/** Everything on one candidate's card. */
export function CandidateEditor({ candidate, workshop, onEdit }: EditorProps) {
  const workspace = useWorkspace()
  const { id, key, evidence } = candidate
  return (
    <article
      className="panel candidate-editor"
      aria-label={`${key} ${candidate.title}`}
      onFocusCapture={onEdit}
    >
      <CardHead candidate={candidate} />
      <OriginNote candidate={candidate} workshop={workshop} />
      <MergeTrail candidate={candidate} workshop={workshop} />
      <NumberRow candidate={candidate} workshop={workshop} />
      <section className="candidate-section" aria-labelledby="gates-title">
        <h3 id="gates-title">{say('gates.heading')}</h3>
        <GateGrid candidates={[candidate]} selectedId={id} isStrip />
        <TrapsEditor candidate={candidate} />
      </section>
      <CardFields candidate={candidate} workshop={workshop} />
      <section className="candidate-section" aria-labelledby="evidence-title">
        <h3 id="evidence-title">{say('evidence.heading')}</h3>
        <p className="muted">{say('evidence.note')}</p>
        {criterionIds.map((criterionId) => (
          <TextField
            key={criterionId}
            label={criterionName(workshop.details.criteria, criterionId)}
            field={`candidate.${id}.evidence.${criterionId}`}
            value={evidence[criterionId] ?? ''}
            onCommit={(text) =>
              workspace.run(editCandidate(id, { evidence: { ...evidence, [criterionId]: text } }))
            }
          />
        ))}
        <TextField
          label={say('card.notes')}
          field={`candidate.${id}.notes`}
          value={candidate.notes}
          lines={2}
          onCommit={(notes) => workspace.run(editCandidate(id, { notes }))}
        />
      </section>
    </article>
  )
}
