import { useState } from 'react'
import type { ListedWorkshop } from '../../../stores/status-store.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { Modal } from '../../components/modal.tsx'
import { useWorkspace } from '../../workspace-context.ts'

/** The bin: workshops can come back from it, or be removed for good. */
export function DeletedWorkshops({ workshops }: { readonly workshops: readonly ListedWorkshop[] }) {
  const workspace = useWorkspace()
  const [erasing, setErasing] = useState<ListedWorkshop | null>(null)
  const deleted = workshops.filter(({ details }) => details.deletedAt !== null)
  if (deleted.length === 0) return null
  return (
    <details className="home-deleted">
      <summary>{say('home.bin', { count: deleted.length })}</summary>
      <ul>
        {deleted.map((listed) => (
          <li key={listed.details.id}>
            <span>{listed.details.title}</span>
            <Button onClick={() => void workspace.unbin(listed.details.id)}>{say('home.restore')}</Button>
            <Button look="danger" onClick={() => setErasing(listed)}>
              {say('home.erase')}
            </Button>
          </li>
        ))}
      </ul>
      <Modal
        open={erasing !== null}
        onClose={() => setErasing(null)}
        title={say('home.eraseTitle')}
        description={say('home.eraseText', { title: erasing?.details.title ?? '' })}
        footer={
          <>
            <Button onClick={() => setErasing(null)}>{say('common.cancel')}</Button>
            <Button
              look="danger"
              onClick={() => {
                if (erasing) void workspace.erase(erasing.details.id, erasing.details.title)
                setErasing(null)
              }}
            >
              {say('home.erase')}
            </Button>
          </>
        }
      />
    </details>
  )
}
