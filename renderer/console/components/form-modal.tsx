import type { ReactNode } from 'react'
import { useId } from 'react'
import { say } from '../../texts/interface.ts'
import { Button } from './button.tsx'
import type { ModalProps } from './modal.tsx'
import { Modal } from './modal.tsx'

interface FormModalProps extends Omit<ModalProps, 'footer'> {
  /** What its button says. */
  readonly submitLabel: string
  readonly canSubmit: boolean
  readonly onSubmit: () => void
  readonly className?: string
  readonly children: ReactNode
}

/** A dialog that asks for something: Enter in a field does what its button does, Escape cancels. */
export function FormModal(props: FormModalProps) {
  const { submitLabel, canSubmit, onSubmit, className = 'form-stack', children, ...modal } = props
  const formId = useId()
  return (
    <Modal
      {...modal}
      footer={
        <>
          <Button onClick={modal.onClose}>{say('common.cancel')}</Button>
          <Button look="primary" type="submit" form={formId} disabled={!canSubmit}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={className}
        onSubmit={(event) => {
          event.preventDefault()
          if (canSubmit) onSubmit()
        }}
      >
        {children}
      </form>
    </Modal>
  )
}
