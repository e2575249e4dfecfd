import { Check, CircleHelp } from 'lucide-react'
import type { IsoDate } from '../../../domain/meeting/calendar.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import type { SafetyListing } from '../../../workspace/safety/safety-list.ts'
import { Button } from '../../components/button.tsx'
import { useWorkspace } from '../../workspace-context.ts'

const bytesPerKilobyte = 1024

type Snapshot = SafetyListing['snapshots'][number]

function size(bytes: number): string {
  return say('safety.size', { kilobytes: Math.max(1, Math.round(bytes / bytesPerKilobyte)) })
}

function nameOf({ seq, day }: Snapshot): string {
  return say('safety.snapshot', { seq, day: interfaceTexts.date(day as IsoDate) })
}

/** Whether every change of a workshop that is known of can be given back. */
export function isWholeListing({ title, last, seen }: SafetyListing): boolean {
  return title !== null && last >= seen
}

function OlderState({ listing: { id }, snapshot }: RowProps & { readonly snapshot: Snapshot }) {
  const workspace = useWorkspace()
  const { name, bytes, isWhole, isOlderLine } = snapshot
  const label = nameOf(snapshot)
  return (
    <li>
      <span>
        {label}
        <span className="muted">
          {` · ${size(bytes)} · ${say(isWhole ? 'safety.verified' : 'safety.damaged')}`}
          {isOlderLine ? ` · ${say('safety.olderLine')}` : null}
        </span>
      </span>
      <Button disabled={!isWhole} onClick={() => void workspace.openSnapshot(id, name, label)}>
        {say('safety.openCopy')}
      </Button>
      <Button disabled={!isWhole} onClick={() => void workspace.exportSnapshot(id, name)}>
        {say('safety.export')}
      </Button>
    </li>
  )
}

interface RowProps {
  readonly listing: SafetyListing
}

/** Every state that is kept, and the files of the changes between them. */
function OlderStates({ listing }: RowProps) {
  const { snapshots, journal } = listing
  return (
    <details className="backup-older">
      <summary>{say('safety.older', { count: snapshots.length })}</summary>
      {snapshots.length === 0 ? <p className="muted">{say('safety.noSnapshots')}</p> : null}
      <ul>
        {snapshots.map((snapshot) => (
          <OlderState key={snapshot.name} listing={listing} snapshot={snapshot} />
        ))}
        {journal.map(({ name, first, last, bytes, state }) => (
          <li key={name}>
            <span>
              {last === null ? say('safety.emptyPart') : say('safety.part', { first, last })}
              <span className="muted">{` · ${size(bytes)} · ${say(`safety.state.${state}`)}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The backup of a workshop: what it holds, how it is, and what can be done with it. */
export function BackupRow({ listing }: RowProps) {
  const workspace = useWorkspace()
  const { id, title, client, last, seen, snapshots } = listing
  const isWhole = isWholeListing(listing)
  const kept = title === null ? 0 : last
  const newest = snapshots.toSorted((one, other) => other.seq - one.seq).find((one) => one.isWhole)
  const name = [client, title].filter(Boolean).join(', ') || say('safety.untitled')
  return (
    <article className="backup" data-whole={isWhole} aria-label={name}>
      <h2 dir="auto">
        {client || title || say('safety.untitled')}
        {client && title ? <span>{title}</span> : null}
      </h2>
      <p>
        {say('safety.changes', { count: kept })}
        <span className="muted">
          {newest
            ? say('safety.newest', { day: interfaceTexts.shortDate(newest.day as IsoDate) })
            : say('safety.noneNewest')}
        </span>
      </p>
      <p>
        <span className="backup-state">
          {isWhole ? <Check aria-hidden /> : <CircleHelp aria-hidden />}
          {isWhole ? say('safety.whole') : say('safety.partly', { changes: kept, seen })}
        </span>
      </p>
      <Button
        aria-label={say('safety.openNewestOf', { name })}
        disabled={!newest}
        onClick={() => newest && void workspace.openSnapshot(id, newest.name, nameOf(newest))}
      >
        {say('safety.openNewest')}
      </Button>
      {isWhole ? null : <p className="backup-why">{say('safety.partlyText')}</p>}
      <OlderStates listing={listing} />
    </article>
  )
}
