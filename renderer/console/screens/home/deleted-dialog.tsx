import { useState } from 'react'
import type { WorkshopFacts } from '../../../domain/overview/workshop-facts.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { Modal } from '../../components/modal.tsx'
import { useWorkspace } from '../../workspace-context.ts'

interface DeletedDialogProps {
  readonly deleted: readonly WorkshopFacts[]
  readonly open: boolean
  readonly onClose: () => void
}

/** The bin: workshops can come back from it, or be removed for good after one more question. */
export function DeletedDialog({ deleted, open, onClose }: DeletedDialogProps) {
  const workspace = useWorkspace()
  const [erasing, setErasing] = useState<WorkshopFacts | null>(null)
  const close = () => {
    setErasing(null)
    onClose()
  }
  if (erasing) {
    const { id, title } = erasing.details
    return (
      <Modal
        open={open}
        onClose={close}
        title={say('home.eraseTitle')}
        description={say('home.eraseText', { title })}
        footer={
          <>
            <Button data-dialog-focus onClick={() => setErasing(null)}>
              {say('common.cancel')}
            </Button>
            <Button
              look="danger"
              onClick={() => {
                void workspace.erase(id, title)
                close()
              }}
            >
              {say('home.erase')}
            </Button>
          </>
        }
      />
    )
  }
  return (
    <Modal
      open={open}
      onClose={close}
      width="wide"
      title={say('home.bin', { count: deleted.length })}
      description={say('home.binText')}
      footer={<Button onClick={close}>{say('common.close')}</Button>}
    >
      <ul className="home-deleted">
        {deleted.map((facts) => {
          const { id, client, title } = facts.details
          return (
            <li key={id}>
              <span dir="auto">
                <strong>{client || title}</strong>
                {client ? <span className="muted">{title}</span> : null}
              </span>
              <Button onClick={() => void workspace.unbin(id)}>{say('home.restore')}</Button>
              <Button onClick={() => setErasing(facts)}>{say('home.erase')}</Button>
            </li>
          )
        })}
      </ul>
    </Modal>
  )
}
