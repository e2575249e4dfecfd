import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Brief, SuccessMetric } from '../../../domain/brief/brief.ts'
import { metricCategories } from '../../../domain/brief/brief.ts'
import type { MetricColumn, TypicalMetric } from '../../../domain/brief/success-metrics.ts'
import { isTypical, namedMetric, readBaseline } from '../../../domain/brief/success-metrics.ts'
import type { IsoDate } from '../../../domain/meeting/calendar.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { IconButton } from '../../components/button.tsx'
import { shownFigure } from '../../components/figure-notes.ts'
import { NumberField } from '../../components/number-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import type { FieldResult } from '../../components/use-draft-field.ts'
import { useSuccessEdit } from './use-success-edit.ts'

const directions = ['higherIsBetter', 'lowerIsBetter'] as const
const levels = ['minimum', 'target', 'stretch'] as const

/** The columns of a row that is begun, with that of the button that removes it. */
const columnsOfRow = 9

interface CellProps {
  readonly column: MetricColumn
  /** What is shown on hover, where it may be longer than the cell. */
  readonly title?: string
  readonly className?: string
  readonly children: ReactNode
}

function Cell({ column, title, className = '', children }: CellProps) {
  return (
    <td
      data-sheet-cell={column}
      className={`typed-cell ${className}`.trim()}
      data-label={say(`metric.${column}`)}
      title={title || undefined}
    >
      {children}
    </td>
  )
}

interface CellSelectProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  /** Whether Tab passes it by: arrows lead there. */
  readonly isPassed?: boolean
}

function CellSelect<Value extends string>({
  label,
  value,
  options,
  onChange,
  isPassed = false,
}: CellSelectProps<Value>) {
  return (
    <select
      className="control typed-select"
      aria-label={label}
      value={value}
      tabIndex={isPassed ? -1 : undefined}
      onChange={({ target }) => {
        const chosen = options.find((option) => option.value === target.value)
        if (chosen) onChange(chosen.value)
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}

/** What a cell of today shows without the focus: the figure, or by when it will be measured. */
function shownBaseline(stored: string): string {
  const read = readBaseline(stored, { point: interfaceTexts.point, near: null })
  if (read?.kind === 'measured') return shownFigure(read.value)
  return read?.by ? say('metric.baselineBy', { date: interfaceTexts.shortDate(read.by) }) : stored
}

function storedBaseline({ baseline }: SuccessMetric): string {
  if (baseline.kind === 'measured') return interfaceTexts.plainNumber(baseline.value)
  return baseline.by ? interfaceTexts.date(baseline.by) : ''
}

interface MetricRowProps {
  readonly brief: Brief
  readonly metric: SuccessMetric
  /** Whether it stands on the brief; else it is written there by what is typed first. */
  readonly isStored: boolean
  /** Whether nothing has been typed in it yet, so that it only invites to. */
  readonly isBlank: boolean
  readonly typical: readonly TypicalMetric[]
  /** The list of names that are offered. */
  readonly suggestions: string
  /** The day from which a date without a year is looked for. */
  readonly near: IsoDate
  /** Told whether a name is being typed. */
  readonly onBegun: (isBegun: boolean) => void
  readonly onRemove: () => void
}

/** A metric as a row that is typed: what, in which unit, which way is better, today and three levels, how it is measured. */
export function MetricRow(props: MetricRowProps) {
  const { brief, metric, isStored, isBlank, typical, suggestions, near, onBegun, onRemove } = props
  const edit = useSuccessEdit(brief)
  const change = (to: (metric: SuccessMetric) => SuccessMetric) =>
    edit((metrics) => {
      const isThere = metrics.some(({ id }) => id === metric.id)
      if (!isThere && !isStored) return [...metrics, to(metric)]
      return metrics.map((one) => (one.id === metric.id ? to(one) : one))
    })
  const patch = (part: Partial<SuccessMetric>) => change((one) => ({ ...one, ...part }))
  const field = (name: string) => `brief.${brief.id}.success.${metric.id}.${name}`
  const rename = (text: string) => change((one) => namedMetric(one, text, typical))
  const name = metric.name.trim() || say('metric.unnamed')
  const label = (column: MetricColumn | 'category') =>
    say('metric.cell', { column: say(`metric.${column}`), metric: name })
  const storeBaseline = async (text: string): Promise<FieldResult> => {
    const baseline = readBaseline(text, { point: interfaceTexts.point, near })
    if (!baseline) return { kind: 'unreadable', why: say('metric.noBaseline', { text }) }
    return patch({ baseline })
  }
  const nameField = (
    <TextField
      label={isBlank ? say('metric.new') : label('name')}
      labelHidden
      field={field('name')}
      value={metric.name}
      placeholder={isBlank ? say('metric.type') : undefined}
      suggestions={suggestions}
      onTyped={(text) => {
        onBegun(text !== null && text !== '')
        // Its unit is there before the next cell is reached.
        if (text !== null && isTypical(text, typical)) void rename(text)
      }}
      onCommit={rename}
    />
  )
  return (
    <tr data-sheet-row={metric.id} className={isBlank ? 'typed-begin' : undefined}>
      <td
        className="typed-cell typed-name"
        colSpan={isBlank ? columnsOfRow : undefined}
        data-label={say('metric.name')}
        title={metric.name || undefined}
      >
        {isBlank ? <Plus aria-hidden className="typed-plus" /> : null}
        <div data-sheet-cell="name">{nameField}</div>
        {isBlank ? null : (
          <div data-sheet-cell="category" className="metric-category">
            <CellSelect
              label={label('category')}
              value={metric.category}
              options={metricCategories.map((one) => ({ value: one, label: say(`metric.category.${one}`) }))}
              onChange={(category) => void patch({ category })}
              isPassed
            />
          </div>
        )}
      </td>
      {isBlank ? null : (
        <>
          <Cell column="unit" title={metric.unit}>
            <TextField
              label={label('unit')}
              labelHidden
              field={field('unit')}
              value={metric.unit}
              onCommit={(unit) => patch({ unit })}
            />
          </Cell>
          <Cell column="direction" className="typed-direction">
            {metric.direction === 'higherIsBetter' ? <ArrowUp aria-hidden /> : <ArrowDown aria-hidden />}
            <CellSelect
              label={label('direction')}
              value={metric.direction}
              options={directions.map((one) => ({ value: one, label: say(`metric.direction.${one}`) }))}
              onChange={(direction) => void patch({ direction })}
            />
          </Cell>
          <Cell
            column="baseline"
            className={
              metric.baseline.kind === 'measured' ? 'typed-number' : 'typed-number typed-to-be-measured'
            }
          >
            <TextField
              label={label('baseline')}
              labelHidden
              field={field('baseline')}
              value={storedBaseline(metric)}
              show={shownBaseline}
              placeholder={say('metric.toBeMeasured')}
              onCommit={storeBaseline}
            />
          </Cell>
          {levels.map((level) => (
            <Cell
              key={level}
              column={level}
              className={level === 'minimum' ? 'typed-number typed-tinted' : 'typed-number'}
            >
              <NumberField
                label={label(level)}
                labelHidden
                field={field(level)}
                value={metric[level]}
                quantity="any"
                onCommit={(value) => patch({ [level]: value })}
              />
            </Cell>
          ))}
          <Cell column="howMeasured" title={metric.howMeasured}>
            <TextField
              label={label('howMeasured')}
              labelHidden
              field={field('howMeasured')}
              value={metric.howMeasured}
              onCommit={(howMeasured) => patch({ howMeasured })}
            />
          </Cell>
          <td data-sheet-cell="remove" className="typed-remove">
            <IconButton
              label={say('metric.remove', { name })}
              icon={<Trash2 />}
              tabIndex={-1}
              onClick={onRemove}
            />
          </td>
        </>
      )}
    </tr>
  )
}
