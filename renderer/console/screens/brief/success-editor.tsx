import { Plus, Trash2 } from 'lucide-react'
import type { Brief, MetricCategory, SuccessMetric } from '../../../domain/brief/brief.ts'
import { metricCategories } from '../../../domain/brief/brief.ts'
import { levelOrder } from '../../../domain/brief/levels.ts'
import { editBrief } from '../../../domain/edits/edit-briefs.ts'
import type { MetricId } from '../../../domain/workshop/ids.ts'
import { say } from '../../../texts/interface.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { DateField } from '../../components/date-field.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'

const directions = ['higherIsBetter', 'lowerIsBetter'] as const
const baselines = ['measured', 'toBeMeasured'] as const
const levels = ['minimum', 'target', 'stretch'] as const

function newMetric(category: MetricCategory): SuccessMetric {
  return {
    id: crypto.randomUUID() as MetricId,
    category,
    name: '',
    unit: '',
    direction: 'higherIsBetter',
    baseline: { kind: 'toBeMeasured', by: null },
    minimum: null,
    target: null,
    stretch: null,
    howMeasured: '',
  }
}

function useSuccessEdit(brief: Brief) {
  const workspace = useWorkspace()
  return (change: (metrics: readonly SuccessMetric[]) => readonly SuccessMetric[]) =>
    workspace.run(editBrief(brief.id, say('brief.part.success'), (now) => ({ success: change(now.success) })))
}

function MetricEditor({ brief, metric }: { readonly brief: Brief; readonly metric: SuccessMetric }) {
  const edit = useSuccessEdit(brief)
  const patch = (change: Partial<SuccessMetric>) =>
    edit((metrics) => metrics.map((one) => (one.id === metric.id ? { ...one, ...change } : one)))
  const field = (name: string) => `brief.${brief.id}.success.${metric.id}.${name}`
  const { baseline } = metric
  const order = levelOrder(metric)
  const text = (name: 'name' | 'unit' | 'howMeasured') => (
    <TextField
      label={say(`metric.${name}`)}
      field={field(name)}
      value={metric[name]}
      onCommit={(value) => patch({ [name]: value })}
    />
  )
  return (
    <fieldset className="metric" aria-label={metric.name || say('metric.unnamed')}>
      <div className="field-grid">
        <SelectField
          label={say('metric.category')}
          value={metric.category}
          options={metricCategories.map((one) => ({ value: one, label: say(`metric.category.${one}`) }))}
          onChange={(category) => void patch({ category })}
        />
        {text('name')}
        {text('unit')}
        <SelectField
          label={say('metric.direction')}
          value={metric.direction}
          options={directions.map((one) => ({ value: one, label: say(`metric.direction.${one}`) }))}
          onChange={(direction) => void patch({ direction })}
        />
        <SelectField
          label={say('metric.baseline')}
          value={baseline.kind}
          options={baselines.map((one) => ({ value: one, label: say(`metric.baseline.${one}`) }))}
          onChange={(kind) =>
            void patch({
              baseline: kind === 'measured' ? { kind, value: 0 } : { kind: 'toBeMeasured', by: null },
            })
          }
        />
        {baseline.kind === 'measured' ? (
          <NumberField
            label={say('metric.baselineValue')}
            field={field('baseline')}
            value={baseline.value}
            quantity="any"
            isNeeded
            onCommit={(value) => patch({ baseline: { kind: 'measured', value: value ?? 0 } })}
          />
        ) : (
          <DateField
            label={say('metric.baselineBy')}
            field={field('baselineBy')}
            value={baseline.by}
            onCommit={(by) => patch({ baseline: { kind: 'toBeMeasured', by } })}
          />
        )}
        {levels.map((level) => (
          <NumberField
            key={level}
            label={say(`metric.${level}`)}
            field={field(level)}
            value={metric[level]}
            quantity="any"
            onCommit={(value) => patch({ [level]: value })}
          />
        ))}
        {text('howMeasured')}
      </div>
      {order.kind === 'disordered' ? <Warning>{say(`metric.order.${order.between}`)}</Warning> : null}
      <IconButton
        className="metric-remove"
        label={say('metric.remove', { name: metric.name || say('metric.unnamed') })}
        icon={<Trash2 />}
        onClick={() => void edit((metrics) => metrics.filter(({ id }) => id !== metric.id))}
      />
    </fieldset>
  )
}

/** The success table: four categories, levels ordered, a business metric in any finished brief. */
export function SuccessEditor({ brief }: { readonly brief: Brief }) {
  const edit = useSuccessEdit(brief)
  const missing = metricCategories.filter(
    (category) => !brief.success.some((metric) => metric.category === category),
  )
  const add = (category: MetricCategory) => void edit((metrics) => [...metrics, newMetric(category)])
  return (
    <>
      {brief.success.map((metric) => (
        <MetricEditor key={metric.id} brief={brief} metric={metric} />
      ))}
      <div className="screen-tools">
        {(missing.length > 0 ? missing : metricCategories).map((category) => (
          <Button key={category} icon={<Plus />} onClick={() => add(category)}>
            {say('metric.add', { category: say(`metric.category.${category}`) })}
          </Button>
        ))}
      </div>
    </>
  )
}
