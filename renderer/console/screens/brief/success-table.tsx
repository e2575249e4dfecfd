import type { ClipboardEvent } from 'react'
import { useId, useState } from 'react'
import type { Brief } from '../../../domain/brief/brief.ts'
import type { MetricColumn, UnreadCell } from '../../../domain/brief/success-metrics.ts'
import {
  blankMetric,
  metricColumns,
  nextCategory,
  pasteMetrics,
} from '../../../domain/brief/success-metrics.ts'
import type { MetricId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { typicalMetrics } from '../../../texts/typical-metrics.ts'
import { readPastedCells } from '../../../workspace/files/read-source.ts'
import { focusByItself } from '../../actions/own-focus.ts'
import { moveInSheet } from '../../components/sheet-keys.ts'
import { useWorkspace } from '../../workspace-context.ts'
import { MetricRow } from './metric-row.tsx'
import { SuccessNotes } from './success-notes.tsx'
import { useSuccessEdit } from './use-success-edit.ts'
import '../../components/typed-table.css'
import './success-table.css'

const freshId = () => crypto.randomUUID() as MetricId

/** The names of new metrics that were typed and not stored when the workshop was left. */
function unstoredIds(fields: readonly string[], prefix: string): readonly MetricId[] {
  return fields
    .filter((field) => field.endsWith('.name'))
    .map((field) => field.slice(prefix.length, -'.name'.length) as MetricId)
}

function isColumn(name: string | null): name is MetricColumn {
  return metricColumns.some((one) => one === name)
}

/** The cell in which something is pasted; null beside the columns that are pasted into. */
function pastedInto(target: EventTarget, rows: readonly { readonly id: MetricId }[]) {
  if (!(target instanceof Element)) return null
  const column = target.closest('[data-sheet-cell]')?.getAttribute('data-sheet-cell') ?? null
  const id = target.closest('[data-sheet-row]')?.getAttribute('data-sheet-row')
  const row = rows.findIndex((one) => one.id === id)
  return isColumn(column) && row >= 0 ? { row, column } : null
}

/** The success criteria as a table that is typed like a sheet; its last row begins another metric. */
export function SuccessTable({ brief, workshop }: { readonly brief: Brief; readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const edit = useSuccessEdit(brief)
  const suggestions = useId()
  const typical = typicalMetrics(workshop.details.documentLanguage)
  const near = brief.dates.start ?? workshop.details.heldOn
  const [fresh, setFresh] = useState<readonly MetricId[]>(() => {
    const prefix = `brief.${brief.id}.success.`
    return [...unstoredIds(workspace.draftedFields(prefix), prefix), freshId()]
  })
  const [begun, setBegun] = useState<ReadonlySet<MetricId>>(new Set())
  const [unread, setUnread] = useState<readonly UnreadCell[]>([])
  const stored = new Set(brief.success.map(({ id }) => id))
  const isBlank = (id: MetricId) => !(stored.has(id) || begun.has(id))
  const next = fresh.filter((id) => !stored.has(id))
  const category = nextCategory(brief.success)
  const rows = [
    ...brief.success,
    ...next
      .filter((id) => begun.has(id) || id === next.at(-1) || workspace.draftOf(nameField(id)) !== null)
      .map((id) => blankMetric(id, category)),
  ]

  function nameField(id: MetricId): string {
    return `brief.${brief.id}.success.${id}.name`
  }
  const tellBegun = (id: MetricId, isBegun: boolean) => {
    if (isBegun === begun.has(id)) return
    setBegun((ids) => new Set(isBegun ? [...ids, id] : [...ids].filter((one) => one !== id)))
    // Below a row that is begun there is always another one to begin.
    if (isBegun) setFresh((ids) => (ids.at(-1) === id ? [...ids, freshId()] : ids))
  }
  const remove = async (id: MetricId) => {
    const at = brief.success.findIndex((one) => one.id === id)
    const after = brief.success[at + 1] ?? brief.success[at - 1]
    await edit((metrics) => metrics.filter((one) => one.id !== id))
    await workspace.pendingCommits()
    queueMicrotask(() =>
      // Not a text, so that undo takes the removal back.
      focusByItself(
        document.querySelector<HTMLElement>(
          after ? `[data-sheet-row="${after.id}"] .typed-remove button` : '.workshop-main',
        ),
      ),
    )
  }
  const paste = async (event: ClipboardEvent) => {
    const from = pastedInto(event.target, rows)
    const cells = from && readPastedCells(event.clipboardData)
    const { activeElement } = document
    if (!from || !cells || !(activeElement instanceof HTMLElement)) return
    event.preventDefault()
    // What was typed before is stored first, so that the paste is a step of its own.
    activeElement.blur()
    await workspace.pendingCommits()
    const rule = { point: interfaceTexts.point, near, typical, newId: freshId }
    const pasted = pasteMetrics(brief.success, from, cells, rule)
    setUnread(pasted.unread)
    await edit((metrics) => pasteMetrics(metrics, from, cells, rule).metrics)
    await workspace.pendingCommits()
    queueMicrotask(() => focusByItself(activeElement.isConnected ? activeElement : null))
  }
  return (
    <>
      <div className="typed-frame">
        <table
          className="typed-table success-sheet"
          data-keys="sheet"
          aria-label={say('brief.part.success')}
          onKeyDown={moveInSheet}
          onPaste={(event) => void paste(event)}
        >
          <thead>
            <tr>
              {metricColumns.map((column) => (
                <th key={column} scope="col" className={`typed-head-${column}`}>
                  {say(`metric.${column}`)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{say('metric.removing')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((metric) => (
              <MetricRow
                key={metric.id}
                brief={brief}
                metric={metric}
                isStored={stored.has(metric.id)}
                isBlank={isBlank(metric.id)}
                typical={typical}
                suggestions={suggestions}
                near={near}
                onBegun={(isBegun) => tellBegun(metric.id, isBegun)}
                onRemove={() => void remove(metric.id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <datalist id={suggestions}>
        {typical.map((one) => (
          <option key={one.name} value={one.name} label={say(`metric.category.${one.category}`)} />
        ))}
      </datalist>
      <SuccessNotes brief={brief} unread={unread} typical={typical} />
    </>
  )
}
