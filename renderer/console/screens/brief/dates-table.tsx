import type { ClipboardEvent } from 'react'
import { useState } from 'react'
import type { Brief } from '../../../domain/brief/brief.ts'
import type { FieldId } from '../../../domain/brief/brief-fields.ts'
import { dayIn, findField, withValue } from '../../../domain/brief/brief-fields.ts'
import { draftPrefix } from '../../../domain/brief/drafted-brief.ts'
import { editBrief } from '../../../domain/edits/edit-briefs.ts'
import type { IsoDate } from '../../../domain/meeting/calendar.ts'
import { daysBetween } from '../../../domain/meeting/calendar.ts'
import { readDay } from '../../../domain/meeting/read-day.ts'
import { pilotDates } from '../../../domain/meeting/timeline.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { readPastedCells } from '../../../workspace/files/read-source.ts'
import { Button } from '../../components/button.tsx'
import { moveInSheet } from '../../components/sheet-keys.ts'
import { TextField } from '../../components/text-field.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import '../../components/typed-table.css'

const dayFields = [
  'dates.start',
  'dates.checkIn',
  'dates.end',
  'dates.evaluation',
  'dates.goNoGo',
] as const satisfies readonly FieldId<'day'>[]
type DayField = (typeof dayFields)[number]

const pilotWeeksOffered = [4, 6, 8] as const
const daysOfWeek = 7

function DateSuggestions({ brief }: { readonly brief: Brief }) {
  const workspace = useWorkspace()
  const { start } = brief.dates
  if (!start) return <p className="muted">{say('brief.dates.startFirst')}</p>
  return (
    <div className="screen-tools dates-length">
      <span className="muted">{say('brief.dates.length')}</span>
      {pilotWeeksOffered.map((weeks) => (
        <Button
          key={weeks}
          onClick={() =>
            void workspace.runOrNotify(
              editBrief(brief.id, say('brief.part.dates'), (now) => ({
                dates: { ...now.dates, ...pilotDates(start, weeks) },
              })),
            )
          }
        >
          {say('brief.dates.weeks', { weeks })}
        </Button>
      ))}
    </div>
  )
}

/** How far a day is from the start, in words; nothing for the start itself and what is not known. */
function fromStart(start: IsoDate | null, day: IsoDate | null, field: DayField): string {
  if (field === 'dates.start' || !start || !day) return ''
  const days = daysBetween(start, day)
  if (days < 0) return say('brief.dates.beforeStart')
  const weeks = Math.floor(days / daysOfWeek)
  return say('brief.dates.afterStart', { weeks, days: days - weeks * daysOfWeek })
}

interface DayRowProps {
  readonly brief: Brief
  readonly field: DayField
  readonly near: IsoDate
}

function DayRow({ brief, field, near }: DayRowProps) {
  const workspace = useWorkspace()
  const label = say(`brief.${field}`)
  const day = dayIn(brief, field)
  return (
    <tr data-sheet-row={field}>
      <th scope="row">{label}</th>
      <td className="typed-cell" data-sheet-cell="when">
        <TextField
          label={label}
          labelHidden
          field={`${draftPrefix(brief.id)}${field}`}
          value={day ? interfaceTexts.date(day) : ''}
          placeholder={field === 'dates.start' ? say('brief.dates.type') : undefined}
          onCommit={async (text) => {
            const read = readDay(text, near)
            if (!read && text.trim() !== '')
              return { kind: 'unreadable', why: say('brief.dates.noDay', { text }) }
            return workspace.run(editBrief(brief.id, label, (now) => withValue(now, field, read)))
          }}
        />
      </td>
      <td className="muted">{fromStart(brief.dates.start, day, field)}</td>
    </tr>
  )
}

/** The days of a pilot as a table that is typed like a sheet: what, and when. */
export function DatesTable({ brief, workshop }: { readonly brief: Brief; readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const [unread, setUnread] = useState<readonly string[]>([])
  const near = workshop.details.heldOn
  const paste = (event: ClipboardEvent) => {
    const row = event.target instanceof Element ? event.target.closest('[data-sheet-row]') : null
    const first = row instanceof HTMLTableRowElement ? row.sectionRowIndex : -1
    const cells = first < 0 ? null : readPastedCells(event.clipboardData)
    if (!cells) return
    event.preventDefault()
    // What each row is for may be copied along, in front of its day.
    const pasted = cells.map((texts) => ({
      text: texts.filter((text) => text.trim() !== '').join(' '),
      day: texts.map((text) => readDay(text, near)).find((day) => day !== null) ?? null,
    }))
    const written = dayFields.slice(first).flatMap((field, index) => {
      const day = pasted[index]?.day
      return day ? [[findField(field)?.name ?? '', day] as const] : []
    })
    const rows = dayFields.length - first
    setUnread(
      pasted.filter(({ text, day }, index) => text !== '' && !(day && index < rows)).map(({ text }) => text),
    )
    void workspace.runOrNotify(
      editBrief(brief.id, say('brief.part.dates'), (now) => ({
        dates: { ...now.dates, ...Object.fromEntries(written) },
      })),
    )
  }
  return (
    <>
      <div className="typed-frame">
        <table
          className="typed-table dates-sheet"
          data-keys="sheet"
          aria-label={say('brief.part.dates')}
          onKeyDown={moveInSheet}
          onPaste={paste}
        >
          <thead>
            <tr>
              <th scope="col">{say('brief.dates.what')}</th>
              <th scope="col">{say('brief.dates.when')}</th>
              <th scope="col">{say('brief.dates.distance')}</th>
            </tr>
          </thead>
          <tbody>
            {dayFields.map((field) => (
              <DayRow key={field} brief={brief} field={field} near={near} />
            ))}
          </tbody>
        </table>
      </div>
      {unread.length > 0 ? (
        <Warning>{say('brief.dates.unread', { texts: interfaceTexts.list(unread) })}</Warning>
      ) : null}
      <DateSuggestions brief={brief} />
    </>
  )
}
