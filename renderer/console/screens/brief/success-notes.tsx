import { Check, CircleHelp, Plus } from 'lucide-react'
import type { Brief } from '../../../domain/brief/brief.ts'
import { levelOrder } from '../../../domain/brief/levels.ts'
import type { TypicalMetric, UnreadCell } from '../../../domain/brief/success-metrics.ts'
import {
  blankMetric,
  categoryOrder,
  namedMetric,
  nextCategory,
} from '../../../domain/brief/success-metrics.ts'
import type { MetricId } from '../../../domain/workshop/ids.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { useSuccessEdit } from './use-success-edit.ts'

interface Note {
  readonly isGood: boolean
  readonly title: string
  readonly text: string
}

/** More are not named in one sentence. */
const mostNamed = 3

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed)
  const more = names.length - shown.length
  return interfaceTexts.list(more > 0 ? [...shown, say('common.others', { count: more })] : shown)
}

function notesOf({ success }: Brief): readonly Note[] {
  const quoted = (metrics: Brief['success']) =>
    listed(metrics.map(({ name }) => say('metric.quoted', { name: name.trim() || say('metric.unnamed') })))
  const open = success.filter(({ baseline }) => baseline.kind === 'toBeMeasured')
  const undated = open.filter(({ baseline }) => baseline.kind === 'toBeMeasured' && baseline.by === null)
  const noMinimum = success.filter(({ minimum }) => minimum === null)
  const noUnit = success.filter(({ unit }) => unit.trim() === '')
  const orders = success.map((metric) => ({ metric, order: levelOrder(metric) }))
  const wrong = orders.filter(({ order }) => order.kind === 'disordered')
  const note = (kind: 'noBaseline' | 'noMinimum' | 'noUnit', metrics: Brief['success']): readonly Note[] =>
    metrics.length === 0
      ? []
      : [
          {
            isGood: false,
            title: say(`metric.note.${kind}`, { metrics: quoted(metrics), count: metrics.length }),
            text: say(`metric.note.${kind}Text`),
          },
        ]
  return [
    ...wrong.map(({ metric, order }) => ({
      isGood: false,
      title: say('metric.note.order', { metrics: quoted([metric]) }),
      text: order.kind === 'disordered' ? say(`metric.order.${order.between}`) : '',
    })),
    ...note('noMinimum', noMinimum),
    ...note('noUnit', noUnit),
    ...note('noBaseline', undated),
    ...(success.length > 0 && wrong.length === 0 && noMinimum.length === 0
      ? [
          {
            isGood: true,
            title: say('metric.note.ordered', { count: success.length }),
            text: say('metric.note.orderedText'),
          },
        ]
      : []),
  ]
}

function Unread({ unread }: { readonly unread: readonly UnreadCell[] }) {
  const places = unread.map(({ row, column, text }) =>
    say('metric.note.unreadCell', {
      text,
      row,
      column: column ? say(`metric.${column}`) : say('metric.note.beyond'),
    }),
  )
  return (
    <li className="typed-note" role="alert">
      <CircleHelp aria-hidden />
      <div>
        <strong>{say('metric.note.unread', { count: unread.length })}</strong>
        <p>{listed(places)}</p>
      </div>
    </li>
  )
}

/** Typical metrics of the first category that has none, to begin with. */
function Starters({ brief, typical }: { readonly brief: Brief; readonly typical: readonly TypicalMetric[] }) {
  const edit = useSuccessEdit(brief)
  const category = nextCategory(brief.success)
  const begin = (name: string) =>
    edit((metrics) => {
      const blank = blankMetric(crypto.randomUUID() as MetricId, category)
      return [...metrics, namedMetric(blank, name, typical)]
    })
  const offered = typical.filter(
    (one) => one.category === category && !brief.success.some(({ name }) => name === one.name),
  )
  return (
    <li className="typed-note typed-starters">
      <span>{say('metric.starters', { category: say(`metric.category.${category}`) })}</span>
      {offered.map(({ name }) => (
        <Button key={name} icon={<Plus />} onClick={() => void begin(name)}>
          {name}
        </Button>
      ))}
    </li>
  )
}

interface SuccessNotesProps {
  readonly brief: Brief
  /** Cells of the last paste that could not be read. */
  readonly unread: readonly UnreadCell[]
  readonly typical: readonly TypicalMetric[]
}

/** What there is to know about the metrics, under their table; nothing of it blocks. */
export function SuccessNotes({ brief, unread, typical }: SuccessNotesProps) {
  const isCategoryMissing = !categoryOrder.every((one) =>
    brief.success.some(({ category }) => category === one),
  )
  return (
    <ul className="typed-notes">
      {unread.length > 0 ? <Unread unread={unread} /> : null}
      {notesOf(brief).map(({ isGood, title, text }) => (
        <li key={title} className={isGood ? 'typed-note typed-good' : 'typed-note'}>
          {isGood ? <Check aria-hidden /> : <CircleHelp aria-hidden />}
          <div>
            <strong>{title}</strong>
            <p>{text}</p>
          </div>
        </li>
      ))}
      {isCategoryMissing ? <Starters brief={brief} typical={typical} /> : null}
    </ul>
  )
}
