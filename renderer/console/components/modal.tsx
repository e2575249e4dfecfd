import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLayoutEffect, useRef } from 'react'
import { say } from '../../texts/interface.ts'
import type { Region } from '../actions/action.ts'
import { focusDrawnStep } from '../actions/focus-step.ts'
import { expectFocusIn, focusByItself } from '../actions/own-focus.ts'
import { IconButton } from './button.tsx'
import './modal.css'

export interface ModalProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: string
  readonly description?: string | undefined
  readonly width?: 'narrow' | 'wide'
  /** Names the keys of its own, beside those of every dialog. */
  readonly region?: Region
  readonly footer?: ReactNode
  readonly children?: ReactNode
}

/** What a dialog is there for, else its first field. */
const wanted = [
  '[data-dialog-focus]:enabled',
  ['input', 'select', 'textarea'].map((tag) => `.modal-body ${tag}:enabled`).join(),
] as const

/** What had the focus, unless it is gone or nothing had it. */
function stillThere(element: Element | null): HTMLElement | null {
  return element instanceof HTMLElement && element !== document.body && element.isConnected ? element : null
}

/** A dialog over the page: the focus goes to its first field, stays inside, and returns to where it was; Escape closes. */
export function Modal(props: ModalProps) {
  const { open, onClose, title, description, width = 'narrow', region, footer, children } = props
  const popup = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(null)
  // The dialog stays until its last picture is drawn; keys pressed meanwhile are no longer meant for it.
  useLayoutEffect(() => {
    if (open || !popup.current?.contains(document.activeElement)) return
    const step = stillThere(before.current)
    if (step) focusByItself(step)
    else focusDrawnStep()
  }, [open])
  const first = () => {
    before.current = document.activeElement
    if (popup.current) expectFocusIn(popup.current)
    return wanted.map((one) => popup.current?.querySelector<HTMLElement>(one)).find((found) => found) ?? true
  }
  const back = () => {
    const step = stillThere(before.current)
    if (step) expectFocusIn(step)
    if (step && !step.matches('.workshop-main, [data-step-focus]')) return true
    // Left to itself the dialog would choose the first control in the step, be it a field.
    queueMicrotask(() => (step ? focusByItself(step) : focusDrawnStep()))
    return false
  }
  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="modal-veil" />
        <Dialog.Popup
          ref={popup}
          className={`modal modal-${width}`}
          data-keys={region}
          initialFocus={first}
          finalFocus={back}
        >
          <header className="modal-head">
            <Dialog.Title className="modal-title">{title}</Dialog.Title>
            <Dialog.Close render={<IconButton label={say('common.close')} icon={<X />} />} />
          </header>
          {description ? <Dialog.Description className="modal-text">{description}</Dialog.Description> : null}
          {children ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
            <section className="modal-body" aria-label={title} tabIndex={0}>
              {children}
            </section>
          ) : null}
          {footer ? <footer className="modal-foot">{footer}</footer> : null}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
