import { Plus } from 'lucide-react'
import { useState } from 'react'
import { parseDate } from '../../../domain/calendar.ts'
import { decideNoPilot } from '../../../domain/edits/decision.ts'
import type { Phrase } from '../../../domain/phrase.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { sayPhrase } from '../../../texts/texts.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { DeciderFields, likelyDecider } from './decider-fields.tsx'

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
  const workspace = useWorkspace()
  const { decision } = workshop
  const again = decision?.outcome.kind === 'noPilotToday' ? decision.outcome.scoreAgainOn : null
  const [rows, setRows] = useState(() => firstRows(workshop))
  const [scoreAgainOn, setScoreAgainOn] = useState<string>(again ?? '')
  const [decidedBy, setDecidedBy] = useState(decision?.decidedBy ?? likelyDecider(workshop))
  const [decidedOn, setDecidedOn] = useState<string>(decision?.decidedOn ?? workshop.details.heldOn)
  const [reason, setReason] = useState(decision?.reason ?? '')
  const [refusal, setRefusal] = useState<Phrase | null>(null)
  const change = (index: number, patch: Partial<FixRow>) =>
    setRows(rows.map((row, at) => (at === index ? { ...row, ...patch } : row)))
  const decide = async () => {
    const result = await workspace.run(
      decideNoPilot({
        fixFirst: rows.map(({ what, who, by }) => ({ what, who, by: parseDate(by) })),
        scoreAgainOn: parseDate(scoreAgainOn),
        decidedBy,
        decidedOn: parseDate(decidedOn) ?? workshop.details.heldOn,
        reason,
      }),
    )
    setRefusal(result.kind === 'refused' ? result.reason : null)
  }
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
        <Button icon={<Plus />} onClick={() => setRows([...rows, emptyRow])}>
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
              onChange={(event) => setScoreAgainOn(event.target.value)}
            />
          )}
        </Field>
        <DeciderFields
          workshop={workshop}
          name={decidedBy}
          onName={setDecidedBy}
          date={decidedOn}
          onDate={setDecidedOn}
        />
      </div>
      <Field label={say('decision.reason')} problem={refusal ? sayPhrase(interfaceTexts, refusal) : null}>
        {({ id }) => (
          <textarea
            id={id}
            className="control"
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
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
