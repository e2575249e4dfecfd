import { chooseCriteria, editCriterion, setWeights } from '../../../domain/edits/edit-setup.ts'
import { normaliseWeights, rawWeights, schemeWeights, weightSchemes } from '../../../domain/rule/weights.ts'
import { scores } from '../../../domain/votes/votes.ts'
import { wholePercents } from '../../../domain/votes/whole-percents.ts'
import type { Anchors, Criteria, Criterion } from '../../../domain/workshop/criteria.ts'
import { criterionIds } from '../../../domain/workshop/criteria.ts'
import {
  criteriaOfSet,
  criterionSet,
  criterionSetIds,
  criterionSetOf,
} from '../../../texts/criterion-sets.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import './criteria-panel.css'

const mostWeight = 1000

function withAnchor(anchors: Anchors, index: number, text: string): Anchors {
  return anchors.map((anchor, at) => (at === index ? text : anchor)) as unknown as Anchors
}

interface CriterionEditorProps {
  readonly criterion: Criterion
  readonly criteria: Criteria
  /** How much of the whole it weighs, 0 to 100. */
  readonly percent: number
}

function CriterionEditor({ criterion, criteria, percent }: CriterionEditorProps) {
  const workspace = useWorkspace()
  const { id, name, question, anchors, weight } = criterion
  const saveWeight = (next: number | null) => {
    return workspace.run(setWeights({ ...rawWeights(criteria), [id]: next ?? 0 }))
  }
  return (
    <details className="criterion">
      <summary>
        <strong>{name}</strong>
        <span className="number">{say('criteria.share', { percent: interfaceTexts.number(percent) })}</span>
        <span className="muted criterion-question">{question}</span>
      </summary>
      <div className="criterion-words">
        <div className="field-grid">
          <TextField
            label={say('criteria.name')}
            field={`criterion.${id}.name`}
            value={name}
            onCommit={(text) => workspace.run(editCriterion(id, { name: text }))}
          />
          <NumberField
            label={say('criteria.weight')}
            field={`criterion.${id}.weight`}
            value={weight}
            quantity="any"
            most={mostWeight}
            isNeeded
            onCommit={saveWeight}
          />
        </div>
        <TextField
          label={say('criteria.question')}
          field={`criterion.${id}.question`}
          value={question}
          onCommit={(text) => workspace.run(editCriterion(id, { question: text }))}
        />
        {scores.map((score, index) => (
          <TextField
            key={score}
            label={say('criteria.anchor', { score })}
            field={`criterion.${id}.anchor.${score}`}
            value={anchors[index] ?? ''}
            onCommit={(text) =>
              workspace.run(editCriterion(id, { anchors: withAnchor(anchors, index, text) }))
            }
          />
        ))}
      </div>
    </details>
  )
}

/** What the scores mean, and how much each criterion counts. */
export function CriteriaPanel({ criteria }: { readonly criteria: Criteria }) {
  const workspace = useWorkspace()
  const set = criterionSetOf(criteria)
  const choose = (chosen: string) => {
    const id = criterionSetIds.find((one) => one === chosen)
    if (id) void workspace.runOrNotify(chooseCriteria(criterionSet(id, 'en').name, criteriaOfSet(id, 'en')))
  }
  const weights = normaliseWeights(criteria)
  const percents = wholePercents(criteria.map(({ id }) => weights.byCriterion[id]))
  const isEqual = new Set(percents).size === 1
  const byImportance = criterionIds.toSorted(
    (one, other) => weights.byCriterion[other] - weights.byCriterion[one],
  )
  return (
    <section className="panel" aria-labelledby="criteria-title">
      <div className="panel-head">
        <h2 id="criteria-title">{say('criteria.heading')}</h2>
        {isEqual ? <span className="muted">{say('criteria.equal')}</span> : null}
      </div>
      {weights.allZero ? <Warning>{say('criteria.allZero')}</Warning> : null}
      {criteria.map((criterion, index) => (
        <CriterionEditor
          key={criterion.id}
          criterion={criterion}
          criteria={criteria}
          percent={percents[index] ?? 0}
        />
      ))}
      <details className="criteria-more">
        <summary className="muted">{say('criteria.more')}</summary>
        <p className="muted criteria-note">{say('criteria.note')}</p>
        <SelectField
          label={say('criteria.set')}
          value={set as string}
          options={criterionSetIds.map((id) => ({ value: id as string, label: criterionSet(id, 'en').name }))}
          onChange={choose}
        />
        <fieldset className="criteria-schemes" aria-label={say('criteria.schemes')}>
          {weightSchemes.map((scheme) => (
            <Button
              key={scheme}
              title={say(`criteria.scheme.${scheme}.hint`)}
              onClick={() => void workspace.runOrNotify(setWeights(schemeWeights(scheme, byImportance)))}
            >
              {say(`criteria.scheme.${scheme}`)}
            </Button>
          ))}
        </fieldset>
      </details>
    </section>
  )
}
