import { useState } from 'react'
import type { Candidate, ValueInput } from '../../../domain/candidate.ts'
import { valueInputs } from '../../../domain/candidate.ts'
import { criterionIds } from '../../../domain/criteria.ts'
import { editCandidate, removeCandidate, unparkCandidate } from '../../../domain/edits/candidates.ts'
import { criterionName } from '../../../domain/phrase.ts'
import { parkedBecause } from '../../../domain/standing.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { scoredOf } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { ActionMenu } from '../../components/action-menu.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { GatesEditor } from './gates-editor.tsx'
import { ParkDialog } from './park-dialog.tsx'
import { RangeFields } from './range-fields.tsx'
import { ValueStrip } from './value-strip.tsx'

interface CandidateEditorProps {
  readonly candidate: Candidate
  readonly workshop: Workshop
}

type CardText = 'key' | 'title' | 'problem' | 'process' | 'sponsorRole' | 'notes'

const percentages: readonly ValueInput[] = ['errorRatePercent', 'savableSharePercent']

function CardFields({ candidate }: { readonly candidate: Candidate }) {
  const workspace = useWorkspace()
  const text = (name: CardText, lines = 1) => (
    <TextField
      label={say(`card.${name}`)}
      field={`candidate.${candidate.id}.${name}`}
      value={candidate[name]}
      lines={lines}
      onCommit={(value) => workspace.run(editCandidate(candidate.id, { [name]: value }))}
    />
  )
  return (
    <div className="candidate-section">
      <div className="field-grid">
        {text('key')}
        {text('process')}
        {text('sponsorRole')}
      </div>
      {text('title')}
      {text('problem', 3)}
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

function ValueFields({ candidate, workshop }: CandidateEditorProps) {
  const workspace = useWorkspace()
  const { currency } = workshop.details
  const isVoted = scoredOf(workshop, candidate).cells.businessImpact.kind !== 'unscored'
  return (
    <section className="candidate-section" aria-labelledby="value-title">
      <h3 id="value-title">{say('value.heading')}</h3>
      <div className="field-grid">
        {valueInputs.map((input) => (
          <NumberField
            key={input}
            label={say(`value.${input}`, { currency })}
            field={`candidate.${candidate.id}.value.${input}`}
            value={candidate.value[input]}
            {...(percentages.includes(input) ? { most: 100 } : {})}
            onCommit={(value) =>
              workspace.run(editCandidate(candidate.id, { value: { ...candidate.value, [input]: value } }))
            }
          />
        ))}
      </div>
      <RangeFields candidate={candidate} currency={currency} />
      <ValueStrip candidate={candidate} currency={currency} isVoted={isVoted} />
    </section>
  )
}

/** Everything on one candidate's card. */
export function CandidateEditor({ candidate, workshop }: CandidateEditorProps) {
  const workspace = useWorkspace()
  const [parking, setParking] = useState(false)
  const { id, key, evidence } = candidate
  const parked = parkedBecause(candidate)
  const park =
    parked === null
      ? { label: say('candidates.park'), run: () => setParking(true) }
      : { label: say('candidates.unpark'), run: () => void workspace.runOrSay(unparkCandidate(id)) }
  return (
    <article className="panel candidate-editor" aria-label={`${key} ${candidate.title}`}>
      <header className="candidate-head">
        <h2>{candidate.title}</h2>
        <ActionMenu
          label={say('candidates.menu', { key })}
          actions={[
            park,
            {
              label: say('candidates.remove'),
              run: () => void workspace.runOrSay(removeCandidate(id)),
              danger: true,
            },
          ]}
        />
      </header>
      {parked === null ? null : <Warning>{say('candidates.parked', { reason: parked })}</Warning>}
      <CardFields candidate={candidate} />
      <ValueFields candidate={candidate} workshop={workshop} />
      <GatesEditor candidate={candidate} />
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
      <ParkDialog candidate={candidate} open={parking} onClose={() => setParking(false)} />
    </article>
  )
}
