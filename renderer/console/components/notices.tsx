import { BookmarkCheck, Check, TriangleAlert, X } from 'lucide-react'
import { useEffect } from 'react'
import type { Notice } from '../../stores/status-store.ts'
import { useStatusStore } from '../../stores/status-store.ts'
import { say } from '../../texts/interface.ts'
import { dismissNotice } from '../../workspace/notices.ts'
import { useWorkspace } from '../workspace-context.ts'
import { Button, IconButton } from './button.tsx'
import './notices.css'

const doneStaysMilliseconds = 6000
/** A longer text has the width of the notice, and its buttons stand below. */
const shortCharacters = 60

const icons = {
  done: <Check aria-hidden />,
  problem: <TriangleAlert aria-hidden />,
  reminder: <BookmarkCheck aria-hidden />,
} as const

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { id, tone, text, action, offersExport = false } = notice
  const workspace = useWorkspace()
  useEffect(() => {
    if (tone !== 'done') return
    const timer = setTimeout(() => dismissNotice(id), doneStaysMilliseconds)
    return () => clearTimeout(timer)
  }, [id, tone])
  return (
    <li className={`notice notice-${tone}${text.length > shortCharacters ? ' notice-long' : ''}`}>
      {icons[tone]}
      <p>{text}</p>
      {action || offersExport ? (
        <span className="notice-actions">
          {action ? (
            <Button
              look="quiet"
              onClick={() => {
                action.run()
                dismissNotice(id)
              }}
            >
              {action.label}
            </Button>
          ) : null}
          {offersExport ? (
            <Button look="quiet" onClick={() => void workspace.exportWorkshopFile()}>
              {say('notices.export')}
            </Button>
          ) : null}
        </span>
      ) : null}
      <IconButton label={say('common.dismiss')} icon={<X />} onClick={() => dismissNotice(id)} />
    </li>
  )
}

/** What was said in passing; problems stay until they are dismissed. */
export function Notices() {
  const notices = useStatusStore((status) => status.notices)
  return (
    <ul className="notices" aria-live="polite" aria-label={say('notices.title')}>
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </ul>
  )
}
