import { ChevronLeft, CircleCheck, RefreshCw, TriangleAlert } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import type { IsoDate } from '../../../domain/meeting/calendar.ts'
import { useStatusStore } from '../../../stores/status-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import type { SafetyListed, SafetyListing } from '../../../workspace/safety/safety-list.ts'
import type { SafetyPlace } from '../../../workspace/safety/safety-place.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { ProtectionNote } from './protection-note.tsx'
import './safety-screen.css'

const bytesPerKilobyte = 1024

function size(bytes: number): string {
  return say('safety.size', { kilobytes: Math.max(1, Math.round(bytes / bytesPerKilobyte)) })
}

function Verdict({ listing }: { readonly listing: SafetyListing }) {
  const { last, seen, title } = listing
  const isWhole = title !== null && last >= seen
  return (
    <p className={isWhole ? 'safety-whole' : 'safety-damaged'}>
      {isWhole ? <CircleCheck aria-hidden /> : <TriangleAlert aria-hidden />}
      {isWhole
        ? say('safety.whole', { changes: last })
        : say('safety.partly', { changes: title === null ? 0 : last, seen })}
    </p>
  )
}

function Snapshots({ listing }: { readonly listing: SafetyListing }) {
  const workspace = useWorkspace()
  const { id, snapshots } = listing
  if (snapshots.length === 0) return <p className="muted">{say('safety.noSnapshots')}</p>
  return (
    <ul className="safety-files">
      {snapshots.map(({ name, seq, day, bytes, isWhole, isOlderLine }) => {
        const label = say('safety.snapshot', { seq, day: interfaceTexts.date(day as IsoDate) })
        return (
          <li key={name}>
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
      })}
    </ul>
  )
}

function Journal({ listing }: { readonly listing: SafetyListing }) {
  return (
    <details>
      <summary>{say('safety.journal', { count: listing.journal.length })}</summary>
      <ul className="safety-files">
        {listing.journal.map(({ name, first, last, bytes, state }) => (
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

function Listings({ listed }: { readonly listed: SafetyListed | null }) {
  if (!listed) {
    return (
      <p role="status" className="muted">
        {say('safety.verifying')}
      </p>
    )
  }
  if (listed.kind === 'failed') {
    return (
      <EmptyState
        title={say('safety.unlisted')}
        text={say('safety.otherTrouble', { detail: listed.failure.detail })}
      />
    )
  }
  if (listed.listings.length === 0) {
    return <EmptyState title={say('safety.noneTitle')} text={say('safety.noneText')} />
  }
  return listed.listings.map((listing) => (
    <article key={listing.id} className="safety-workshop" aria-label={listing.title ?? listing.id}>
      <h2>{listing.title ?? say('safety.untitled')}</h2>
      {listing.client ? <p className="muted">{listing.client}</p> : null}
      <Verdict listing={listing} />
      <Snapshots listing={listing} />
      <Journal listing={listing} />
    </article>
  ))
}

/** Where the copies are, what they do not help against, and what the browser has promised. */
function Where() {
  const workspace = useWorkspace()
  const [place, setPlace] = useState<SafetyPlace | null>(null)
  useEffect(() => void workspace.safetyPlace().then(setPlace), [workspace])
  if (!place) return null
  if (place.kind === 'folder') return <p className="muted">{say('safety.whereFolder')}</p>
  return (
    <>
      <p>{say('safety.whereBrowser')}</p>
      <p className="muted">{say(place.isPromised ? 'safety.promised' : 'safety.notPromised')}</p>
    </>
  )
}

/** What safety copies there are, each file read and compared with its checksum; a snapshot opens as a copy. */
export function SafetyScreen() {
  const workspace = useWorkspace()
  const inMemoryBecause = useStatusStore((status) => status.inMemoryBecause)
  const [listed, setListed] = useState<SafetyListed | null>(null)
  const verify = useCallback(() => {
    setListed(null)
    void workspace.listSafety().then(setListed)
  }, [workspace])
  useEffect(verify, [verify])
  return (
    <main className="safety">
      <header className="safety-head">
        <Button
          look="quiet"
          icon={<ChevronLeft />}
          onClick={() => useViewStore.setState({ safetyShown: false })}
        >
          {say('common.workshops')}
        </Button>
        <h1>{say('safety.title')}</h1>
        <p className="muted">{say('safety.lead')}</p>
        <Button icon={<RefreshCw />} disabled={!listed} onClick={verify}>
          {say('safety.verify')}
        </Button>
      </header>
      {inMemoryBecause === null ? null : (
        <p className="safety-damaged">{say('inMemory.reason', { reason: inMemoryBecause })}</p>
      )}
      {listed?.kind === 'listed' && listed.protection ? (
        <ProtectionNote protection={listed.protection} />
      ) : null}
      <Listings listed={listed} />
      <Where />
    </main>
  )
}
