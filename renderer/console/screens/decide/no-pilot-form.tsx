import { Plus } from 'lucide-react'
import { parseDate } from '../../../domain/calendar.ts'
import { decideNoPilot } from '../../../domain/edits/decision.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { DeciderFields, likelyDecider } from './decider-fields.tsx'
import { useDraftForm } from './use-draft-form.ts'

interface FixRow {
  readonly what: string
  readonly who: string
  readonly by: string
}

const emptyRow: FixRow = { what: '', who: '', by: '' }
const columns = ['what', 'who', 'by'] as const

function firstRows(workshop: Workshop): readonly FixRow[] {
  const outcome = workshop.decision?.outcome
  if (outcome?.kind !== 'noPilotToday') return [emptyRow]
  return outcome.fixFirst.map(({ what, who, by }) => ({ what, who, by: by ?? '' }))
}

/** No pilot today is a full outcome: what to fix, who, by when, and when to score again. */
export function NoPilotForm({ workshop }: { readonly workshop: Workshop }) {
  const { decision } = workshop
  const again = decision?.outcome.kind === 'noPilotToday' ? decision.outcome.scoreAgainOn : null
  const form = useDraftForm('decision.noPilot', () => ({
    rows: firstRows(workshop),
    scoreAgainOn: String(again ?? ''),
    decidedBy: decision?.decidedBy ?? likelyDecider(workshop),
    decidedOn: String(decision?.decidedOn ?? workshop.details.heldOn),
    reason: decision?.reason ?? '',
  }))
  const { rows, scoreAgainOn, decidedBy, decidedOn, reason } = form.values
  const change = (index: number, patch: Partial<FixRow>) =>
    form.change({ rows: rows.map((row, at) => (at === index ? { ...row, ...patch } : row)) })
  const decide = () =>
    form.decide(
      decideNoPilot({
        fixFirst: rows.map(({ what, who, by }) => ({ what, who, by: parseDate(by) })),
        scoreAgainOn: parseDate(scoreAgainOn),
        decidedBy,
        decidedOn: parseDate(decidedOn) ?? workshop.details.heldOn,
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
      <h2>{say('noPilot.fixFirst')}</h2>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever added at the end.
        <fieldset key={index} className="fix-row" aria-label={say('noPilot.row', { number: index + 1 })}>
          {columns.map((column) => (
            <Field key={column} label={say(`noPilot.${column}`)}>
              {({ id }) => (
                <input
                  id={id}
                  type={column === 'by' ? 'date' : 'text'}
                  className="control"
                  value={row[column]}
                  onChange={(event) => change(index, { [column]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </fieldset>
      ))}
      <div className="screen-tools">
        <Button icon={<Plus />} onClick={() => form.change({ rows: [...rows, emptyRow] })}>
          {say('noPilot.add')}
        </Button>
      </div>
      <div className="field-grid">
        <Field label={say('noPilot.scoreAgainOn')}>
          {({ id }) => (
            <input
              id={id}
              type="date"
              className="control"
              value={scoreAgainOn}
              onChange={(event) => form.change({ scoreAgainOn: event.target.value })}
            />
          )}
        </Field>
        <DeciderFields
          workshop={workshop}
          name={decidedBy}
          onName={(name) => form.change({ decidedBy: name })}
          date={decidedOn}
          onDate={(date) => form.change({ decidedOn: date })}
        />
      </div>
      <Field label={say('decision.reason')} problem={form.refusal}>
        {({ id }) => (
          <textarea
            id={id}
            className="control"
            rows={2}
            value={reason}
            onChange={(event) => form.change({ reason: event.target.value })}
          />
        )}
      </Field>
      <p className="muted">{say('noPilot.document')}</p>
      <div className="screen-tools">
        <Button look="primary" type="submit">
          {say('noPilot.decide')}
        </Button>
      </div>
    </form>
  )
}
