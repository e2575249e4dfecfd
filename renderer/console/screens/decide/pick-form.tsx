import type { IsoDate } from '../../../domain/calendar.ts'
import { parseDate } from '../../../domain/calendar.ts'
import { decidePick } from '../../../domain/edits/decision.ts'
import type { CandidateId } from '../../../domain/ids.ts'
import type { Override } from '../../../domain/override.ts'
import { overrideOf } from '../../../domain/override.ts'
import type { ScoredCandidate } from '../../../domain/ranking.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { rankingOf } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { TierBadge } from '../../components/tier-badge.tsx'
import { Warning } from '../../components/warning.tsx'
import type { StepScreenProps } from '../step-screen.ts'
import { whyHere } from '../verdict/why.ts'
import { DeciderFields, likelyDecider } from './decider-fields.tsx'
import { useDraftForm } from './use-draft-form.ts'

const nobody = 'none'

function OverrideNotice({ override }: { readonly override: Override }) {
  return (
    <Warning>
      {override.tier === 'ready'
        ? null
        : say('decision.overrideTier', { tier: say(`tier.${override.tier}`) })}{' '}
      {override.closedGates
        .map((gate) => say('decision.overrideGate', { gate: say(`gate.${gate}`) }))
        .join(' ')}{' '}
      {say('decision.overrideNeeds')}
    </Warning>
  )
}

interface ChoicesProps {
  readonly workshop: Workshop
  readonly choices: readonly ScoredCandidate[]
  readonly chosen: CandidateId | null
  readonly onChoose: (id: CandidateId) => void
}

function Choices({ workshop, choices, chosen, onChoose }: ChoicesProps) {
  return (
    <div role="radiogroup" aria-label={say('decision.candidate')} className="pick-list">
      {choices.map((entry) => (
        <label key={entry.candidate.id} className="pick-option">
          <input
            type="radio"
            name="pick"
            checked={entry.candidate.id === chosen}
            onChange={() => onChoose(entry.candidate.id)}
          />
          <span className="pick-title">
            <span className="muted">{entry.candidate.key}</span> {entry.candidate.title}
          </span>
          <TierBadge tier={entry.verdict.tier} />
          <span className="pick-why muted">{whyHere(workshop, entry)}</span>
        </label>
      ))}
    </div>
  )
}

/** Which candidate, who decides, and why where it departs from the rule. */
export function PickForm({ workshop }: Pick<StepScreenProps, 'workshop'>) {
  const { decision } = workshop
  const ranking = rankingOf(workshop)
  const { ranked, incomplete } = ranking
  const choices: readonly ScoredCandidate[] = [...ranked, ...incomplete]
  const picked = decision?.outcome.kind === 'pick' ? decision.outcome : null
  const form = useDraftForm('decision.pick', () => ({
    runnerUp: String(picked?.runnerUp ?? nobody),
    decidedBy: decision?.decidedBy ?? likelyDecider(workshop),
    decidedOn: String(decision?.decidedOn ?? workshop.details.heldOn),
    reason: decision?.reason ?? '',
  }))
  const { runnerUp, decidedBy, decidedOn, reason } = form.values
  const considered = useEntryStore((entry) => entry.considered)
  const chosenId = considered ?? picked?.candidateId ?? ranked[0]?.candidate.id ?? null
  const chosen = choices.find(({ candidate }) => candidate.id === chosenId) ?? choices[0]
  if (!chosen) return null
  const override = overrideOf(chosen, ranking)
  const decide = () =>
    form.decide(
      decidePick({
        candidateId: chosen.candidate.id,
        runnerUp: choices.find(({ candidate }) => candidate.id === runnerUp)?.candidate.id ?? null,
        decidedBy,
        decidedOn: parseDate(decidedOn) ?? (workshop.details.heldOn as IsoDate),
        reason,
      }),
    )
  return (
    <form
      className="panel form-stack"
      onSubmit={(event) => {
        event.preventDefault()
        void decide()
      }}
    >
      <Choices
        workshop={workshop}
        choices={choices}
        chosen={chosen.candidate.id}
        onChoose={(id) => useEntryStore.setState({ considered: id })}
      />
      <div className="field-grid">
        <SelectField
          label={say('decision.runnerUp')}
          value={runnerUp === chosen.candidate.id ? nobody : runnerUp}
          options={[
            { value: nobody, label: say('decision.noRunnerUp') },
            ...choices
              .filter((entry) => entry !== chosen)
              .map(({ candidate }) => ({
                value: candidate.id,
                label: `${candidate.key} ${candidate.title}`,
              })),
          ]}
          onChange={(id) => form.change({ runnerUp: id })}
        />
        <DeciderFields
          workshop={workshop}
          name={decidedBy}
          onName={(name) => form.change({ decidedBy: name })}
          date={decidedOn}
          onDate={(date) => form.change({ decidedOn: date })}
        />
      </div>
      {override ? <OverrideNotice override={override} /> : null}
      <Field label={say(override ? 'decision.reasonNeeded' : 'decision.reason')} problem={form.refusal}>
        {({ id, describedBy, invalid }) => (
          <textarea
            id={id}
            className="control"
            rows={2}
            value={reason}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onChange={(event) => form.change({ reason: event.target.value })}
          />
        )}
      </Field>
      <div className="screen-tools">
        <Button look="primary" type="submit">
          {say('decision.decide', { key: chosen.candidate.key })}
        </Button>
      </div>
    </form>
  )
}
