import { setValueRange } from '../../../domain/edits/edit-candidates.ts'
import type { ReadRange } from '../../../domain/value/read-figure.ts'
import { readRange } from '../../../domain/value/read-figure.ts'
import type { ValueInput } from '../../../domain/value/value-inputs.ts'
import { quantityOf, valueInputs } from '../../../domain/value/value-inputs.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import type { FieldNote } from '../../components/draft-text.ts'
import { TextField } from '../../components/text-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'

type Range = NonNullable<Candidate['valueRanges'][ValueInput]>

interface RangeFieldsProps {
  readonly candidate: Candidate
  readonly currency: string
}

/** Per cents of a whole. */
const most = 100

const shown = (value: number) => interfaceTexts.number(value, 6)

function written({ low, high }: Range, number: (value: number) => string): string {
  return `${number(low)} – ${number(high)}`
}

/** How a range was read where that is not plain to see, and what else it could mean around the likely figure. */
function rangeNotes(
  text: string,
  { range, other, isOtherUnit }: Extract<ReadRange, { kind: 'range' }>,
  likely: number,
): readonly FieldNote[] {
  if (!range) return []
  const value = written(range, shown)
  if (other && other.low <= likely && likely <= other.high) {
    const otherwise = written(other, shown)
    const label = say('field.takeOther', { other: otherwise })
    const offer = { label, text: written(other, interfaceTexts.plainNumber) }
    return [{ text: say('field.couldBe', { value, other: otherwise }), stays: true, offer }]
  }
  if (isOtherUnit) return [{ text: say('field.readWithoutUnit', { value }), stays: true }]
  const isPlain = text.trim() === written(range, interfaceTexts.plainNumber)
  return isPlain ? [] : [{ text: say('field.readAs', { value }), stays: false }]
}

function RangeField({ candidate, currency, input }: RangeFieldsProps & { readonly input: ValueInput }) {
  const workspace = useWorkspace()
  const range = candidate.valueRanges[input]
  const likely = candidate.value[input] ?? 0
  const rule = { point: interfaceTexts.point, quantity: quantityOf[input] }
  const isOutside = range !== undefined && (likely < range.low || likely > range.high)
  return (
    <TextField
      label={say(`value.${input}`, { currency })}
      hint={isOutside ? say('value.rangeOutside', { likely: shown(likely) }) : undefined}
      field={`candidate.${candidate.id}.range.${input}`}
      value={range ? written(range, interfaceTexts.plainNumber) : ''}
      show={(text) => {
        const read = readRange(text, rule)
        return read.kind === 'range' && read.range ? written(read.range, shown) : text
      }}
      placeholder={say('value.rangeExample')}
      numeric
      onCommit={async (text) => {
        const read = readRange(text, rule)
        if (read.kind === 'unreadable') return { kind: 'unreadable', why: say('value.notARange', { text }) }
        if (quantityOf[input] === 'percent' && read.range && read.range.high > most) {
          return { kind: 'unreadable', why: say('field.outOfRange', { most: shown(most) }) }
        }
        const result = await workspace.run(setValueRange(candidate.id, input, read.range))
        return { ...result, notes: rangeNotes(text, read, likely) }
      }}
    />
  )
}

/** How low and how high the figures may be; high and low are asked before anybody defends the likely one. */
export function RangeFields({ candidate, currency }: RangeFieldsProps) {
  const known = valueInputs.filter((input) => candidate.value[input] !== null)
  if (known.length === 0) return null
  return (
    <details className="value-ranges">
      <summary>{say('value.ranges')}</summary>
      <p className="muted">{say('value.rangesHint')}</p>
      <div className="field-grid">
        {known.map((input) => (
          <RangeField key={input} candidate={candidate} currency={currency} input={input} />
        ))}
      </div>
    </details>
  )
}
