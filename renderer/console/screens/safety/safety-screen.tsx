import { RefreshCw } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { useStatusStore } from '../../../stores/status-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { say } from '../../../texts/interface.ts'
import type { SafetyListed } from '../../../workspace/safety/safety-list.ts'
import type { SafetyPlace } from '../../../workspace/safety/safety-place.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { OutsidePage } from '../outside/outside-page.tsx'
import { BackupRow, isWholeListing } from './backup-row.tsx'
import { ProtectionNote } from './protection-note.tsx'
import { ProtectsAgainst } from './protects-against.tsx'
import './safety-screen.css'

/** How the backups are, as the finding that heads the page. */
function sayFinding(listed: SafetyListed | null): string {
  if (!listed) return say('safety.verifying')
  if (listed.kind === 'failed') return say('safety.unlisted')
  const count = listed.listings.length
  if (count === 0) return say('safety.noneTitle')
  const whole = listed.listings.filter(isWholeListing).length
  return whole === count ? say('safety.allWhole', { count }) : say('safety.someWhole', { count, whole })
}

function Rows({ listed }: { readonly listed: SafetyListed | null }) {
  if (!listed) return <p role="status">{say('safety.verifyingText')}</p>
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
  return (
    <>
      <div className="backup-heads" aria-hidden>
        <span>{say('safety.workshop')}</span>
        <span>{say('safety.kept')}</span>
        <span>{say('safety.state')}</span>
      </div>
      {listed.listings.map((listing) => (
        <BackupRow key={listing.id} listing={listing} />
      ))}
    </>
  )
}

/** What backups there are, each file read and compared with its checksum; an older state opens as a copy. */
export function SafetyScreen() {
  const workspace = useWorkspace()
  const inMemoryBecause = useStatusStore((status) => status.inMemoryBecause)
  const [listed, setListed] = useState<SafetyListed | null>(null)
  const [place, setPlace] = useState<SafetyPlace | null>(null)
  const verify = useCallback(() => {
    setListed(null)
    void workspace.listSafety().then(setListed)
  }, [workspace])
  useEffect(verify, [verify])
  useEffect(() => void workspace.safetyPlace().then(setPlace), [workspace])
  return (
    <OutsidePage
      title={sayFinding(listed)}
      lead={say('safety.lead')}
      onBack={() => useViewStore.setState({ safetyShown: false })}
      tools={
        <Button icon={<RefreshCw />} disabled={!listed} onClick={verify}>
          {say('safety.verify')}
        </Button>
      }
      foot={
        <>
          <span>{place ? say(place.kind === 'folder' ? 'safety.inFolder' : 'safety.inBrowser') : null}</span>
          <button
            type="button"
            className="text-button"
            onClick={() => useViewStore.setState({ safetyShown: false, wipeShown: true })}
          >
            {say('safety.toErase')}
          </button>
        </>
      }
    >
      {inMemoryBecause === null ? null : (
        <p className="backup-refused">{say('inMemory.reason', { reason: inMemoryBecause })}</p>
      )}
      <div className="backups">
        <div className="outside-card backup-rows">
          <Rows listed={listed} />
        </div>
        <div className="backup-side">
          {place ? <ProtectsAgainst place={place} /> : null}
          {listed?.kind === 'listed' && listed.protection ? (
            <ProtectionNote protection={listed.protection} />
          ) : null}
        </div>
      </div>
    </OutsidePage>
  )
}
