import { canLead } from '../../../domain/rule/pick-by-rule.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { Field } from '../../components/field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { ChoiceTable } from './choice-table.tsx'
import { ConditionFields } from './condition-fields.tsx'
import { DeciderFields } from './decider-fields.tsx'
import { titlesOf } from './decision-words.ts'
import { ExceptionField } from './exception-field.tsx'
import type { PickForm } from './use-pick-form.ts'
import { nobody } from './use-pick-form.ts'
import { problemOf } from './use-record.ts'

/** A candidate that a No stops is marked here too. */
function runnerUpLabel(candidate: Candidate): string {
  const { title } = candidate
  return canLead(candidate) ? title : say('choice.stoppedTitle', { title })
}

interface PickFieldsProps {
  readonly workshop: Workshop
  readonly pick: PickForm
  readonly isConditional: boolean
  /** Those that share the first place, where several do. */
  readonly level: Parameters<typeof titlesOf>[1]
}

/** Which candidate, on what conditions, who decides, and why where it departs from the rule. */
export function PickFields({ workshop, pick, isConditional, level }: PickFieldsProps) {
  const { form, words, record, chosen, override } = pick
  const { refusal } = record
  const { runnerUp, decidedBy, decidedOn } = form.values
  const chosenId = chosen?.candidate.id ?? null
  const others = pick.candidates.filter((entry) => entry !== chosen)
  const runnerUpField = (
    <SelectField
      label={say(isConditional ? 'decision.runnerUpIfFails' : 'decision.runnerUp')}
      value={runnerUp === chosenId ? nobody : runnerUp}
      options={[
        { value: nobody, label: say('decision.noRunnerUp') },
        ...others.map(({ candidate }) => ({ value: candidate.id, label: runnerUpLabel(candidate) })),
      ]}
      onChange={(id) => form.change({ runnerUp: id })}
    />
  )
  return (
    <>
      {level.length > 1 ? (
        <p className="decide-note">{say('decision.level', { titles: titlesOf(workshop, level) })}</p>
      ) : null}
      <ChoiceTable
        workshop={workshop}
        ranking={pick.ranking}
        chosen={chosenId}
        onChoose={pick.choose}
        problem={problemOf(refusal, 'choice')}
        below={
          override && chosenId ? (
            <ExceptionField
              workshop={workshop}
              candidateId={chosenId}
              override={override}
              reason={words.values.reason}
              onReason={(reason) => words.change({ reason })}
              problem={problemOf(refusal, 'reason')}
            />
          ) : null
        }
      />
      <div className="decide-panels">
        {isConditional ? (
          <ConditionFields
            rows={words.values.conditions}
            onChange={(conditions) => words.change({ conditions })}
            problem={problemOf(refusal, 'condition')}
            runnerUp={runnerUpField}
          />
        ) : null}
        <section className="decide-panel" aria-labelledby="decision-title">
          <h2 id="decision-title">{say('decision.title')}</h2>
          <div className={isConditional ? 'decide-fields' : 'decide-fields decide-fields-wide'}>
            <DeciderFields
              workshop={workshop}
              name={decidedBy}
              onName={(name) => form.change({ decidedBy: name })}
              date={decidedOn}
              onDate={(date) => form.change({ decidedOn: date })}
              problem={problemOf(refusal, 'decider')}
            />
            {isConditional ? null : runnerUpField}
            {override ? null : (
              <Field label={say('decision.reason')}>
                {({ id }) => (
                  <input
                    id={id}
                    className="control"
                    value={words.values.reason}
                    disabled={chosen === null}
                    onChange={(event) => words.change({ reason: event.target.value })}
                  />
                )}
              </Field>
            )}
          </div>
          {refusal && refusal.asked === null ? (
            <p className="field-problem" role="alert">
              {refusal.text}
            </p>
          ) : null}
        </section>
      </div>
    </>
  )
}
