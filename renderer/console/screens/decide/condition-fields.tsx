import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ConditionRow } from '../../../domain/rule/pick-words.ts'
import { emptyCondition } from '../../../domain/rule/pick-words.ts'
import { say } from '../../../texts/interface.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'

const columns = ['what', 'who', 'by'] as const
type Column = (typeof columns)[number]

/** The first thing that is missing: in a row that was begun, else in the first one. */
function missingIn(rows: readonly ConditionRow[]): { readonly row: number; readonly column: Column } | null {
  const begun = rows
    .map((row, at) => ({ row, at }))
    .filter(({ row }) => columns.some((one) => row[one].trim() !== ''))
  for (const { row, at } of begun) {
    const column = columns.find((one) => row[one].trim() === '')
    if (column) return { row: at, column }
  }
  return begun.length === 0 ? { row: 0, column: 'what' } : null
}

interface ConditionFieldsProps {
  readonly rows: readonly ConditionRow[]
  readonly onChange: (rows: readonly ConditionRow[]) => void
  readonly problem: string | null
  /** Where to go if a condition fails. */
  readonly runnerUp: ReactNode
}

/** What must come true before the pilot starts: what, who sees to it, by when, and where to go otherwise. */
export function ConditionFields({ rows, onChange, problem, runnerUp }: ConditionFieldsProps) {
  const missing = missingIn(rows)
  const change = (index: number, patch: Partial<ConditionRow>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...patch } : row)))
  return (
    <section className="decide-panel condition" aria-labelledby="condition-title">
      <div className="condition-head">
        <h2 id="condition-title">{say('condition.title', { count: rows.length })}</h2>
        <Button look="quiet" icon={<Plus />} onClick={() => onChange([...rows, emptyCondition])}>
          {say('condition.add')}
        </Button>
      </div>
      {rows.map((row, index) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition is its place until it is recorded.
          key={index}
          className="condition-row"
          aria-label={say('condition.row', { number: index + 1 })}
        >
          {columns.map((column) => {
            const isMissing = missing?.row === index && missing.column === column
            return (
              <Field key={column} label={say(`condition.${column}`)} problem={isMissing ? problem : null}>
                {({ id, describedBy, invalid }) => (
                  <input
                    id={id}
                    type={column === 'by' ? 'date' : 'text'}
                    className="control"
                    data-asked={isMissing ? 'condition' : undefined}
                    value={row[column]}
                    aria-describedby={describedBy}
                    aria-invalid={invalid || undefined}
                    onChange={(event) => change(index, { [column]: event.target.value })}
                  />
                )}
              </Field>
            )
          })}
          {rows.length === 1 ? (
            runnerUp
          ) : (
            <IconButton
              label={say('condition.remove', { number: index + 1 })}
              icon={<X />}
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
            />
          )}
        </fieldset>
      ))}
      {rows.length > 1 ? runnerUp : null}
    </section>
  )
}
