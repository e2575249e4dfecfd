import { Plus, X } from 'lucide-react'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { DeciderFields } from './decider-fields.tsx'
import type { FixRow, NoPilotForm } from './use-no-pilot-form.ts'
import { emptyRow } from './use-no-pilot-form.ts'
import { problemOf } from './use-record.ts'

const columns = ['what', 'who', 'by'] as const

interface FixRowFieldsProps {
  readonly row: FixRow
  readonly number: number
  readonly onChange: (patch: Partial<FixRow>) => void
  readonly onRemove: (() => void) | null
  readonly problem: string | null
}

function FixRowFields({ row, number, onChange, onRemove, problem }: FixRowFieldsProps) {
  return (
    <fieldset className="fix-row" aria-label={say('noPilot.row', { number })}>
      {columns.map((column) => (
        <Field
          key={column}
          label={say(`noPilot.${column}`)}
          labelHidden={number > 1}
          problem={column === 'what' ? problem : null}
        >
          {({ id, describedBy, invalid }) => (
            <input
              id={id}
              type={column === 'by' ? 'date' : 'text'}
              className="control"
              data-asked={column === 'what' ? 'fix' : undefined}
              value={row[column]}
              aria-describedby={describedBy}
              aria-invalid={invalid || undefined}
              onChange={(event) => onChange({ [column]: event.target.value })}
            />
          )}
        </Field>
      ))}
      {onRemove ? (
        <IconButton label={say('noPilot.remove', { number })} icon={<X />} onClick={onRemove} />
      ) : null}
    </fieldset>
  )
}

interface NoPilotFieldsProps {
  readonly workshop: Workshop
  readonly noPilot: NoPilotForm
}

/** No pilot today is a full outcome: what has to change first, who, by when, and when to score again. */
export function NoPilotFields({ workshop, noPilot }: NoPilotFieldsProps) {
  const { form, record } = noPilot
  const { rows, scoreAgainOn, decidedBy, decidedOn, reason } = form.values
  const changeRows = (next: readonly FixRow[]) => form.change({ rows: next })
  return (
    <div className="decide-panels decide-no-pilot">
      <section className="decide-panel" aria-labelledby="fix-title">
        <h2 id="fix-title">{say('noPilot.fixFirst')}</h2>
        {noPilot.isFilled ? <p className="muted">{say('noPilot.filled')}</p> : null}
        {rows.map((row, index) => (
          <FixRowFields
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place until it is recorded.
            key={index}
            row={row}
            number={index + 1}
            onChange={(patch) =>
              changeRows(rows.map((one, at) => (at === index ? { ...one, ...patch } : one)))
            }
            onRemove={rows.length > 1 ? () => changeRows(rows.filter((_, at) => at !== index)) : null}
            problem={index === 0 ? problemOf(record.refusal, 'fix') : null}
          />
        ))}
        <div>
          <Button look="quiet" icon={<Plus />} onClick={() => changeRows([...rows, emptyRow])}>
            {say('noPilot.add')}
          </Button>
        </div>
      </section>
      <section className="decide-panel" aria-labelledby="decision-title">
        <h2 id="decision-title">{say('decision.title')}</h2>
        <div className="decide-fields decide-fields-wide">
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
            problem={problemOf(record.refusal, 'decider')}
          />
          <Field label={say('noPilot.reason')}>
            {({ id }) => (
              <input
                id={id}
                className="control"
                value={reason}
                onChange={(event) => form.change({ reason: event.target.value })}
              />
            )}
          </Field>
        </div>
        <p className="muted">{say('noPilot.document')}</p>
      </section>
    </div>
  )
}
