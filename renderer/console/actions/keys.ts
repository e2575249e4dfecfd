import { useDocumentStore } from '../../stores/document-store.ts'
import { useStageStore } from '../../stores/stage-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Action, ActionState } from './action.ts'
import { actions } from './actions.ts'

/** Writes a key press the way actions name theirs, such as `Mod+Shift+Z`, `Alt+3`, `/`, `?` or `Space`. */
function keyName(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey
  const digit = /^Digit(\d)$/.exec(event.code)?.[1]
  const key = event.altKey && digit ? digit : event.key
  const letter = /^[a-z]$/i.test(key)
  const named = key === ' ' ? 'Space' : key
  const parts = [
    mod ? 'Mod' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey && mod && letter ? 'Shift' : '',
    letter ? key.toUpperCase() : named,
  ]
  return parts.filter((part) => part !== '').join('+')
}

/** Whether the person is typing text, so that letters and undo belong to the text. */
export function isTextEntry(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  )
}

/** Whether Space presses the control that has the focus; a cell of a table is only selected by it, and is already. */
function isPressedBySpace(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('table')) return false
  return target.closest('button, a, input, summary, label, [role="combobox"], [role="option"]') !== null
}

/** Whether the focus is on nothing in particular, so that an arrow can mean a step back. */
function isNowhere(target: EventTarget | null): boolean {
  return (
    target === document.body ||
    (target instanceof Element && target.matches('.workshop-main, button[data-step-focus]'))
  )
}

/** Whether a dialog is open, which keeps its keys. */
export function isInDialog(): boolean {
  return openDialog() !== null
}

function openDialog(): Element | null {
  return document.querySelector('[role="dialog"], [role="alertdialog"]')
}

/** A dialog keeps the keys to itself, except for `?`; on the agenda what was done there can be taken back. */
function isKeptByDialog({ id }: Action): boolean {
  const dialog = openDialog()
  const passed = dialog?.matches('.clock-popup') ? ['keys', 'clock', 'undo', 'redo'] : ['keys']
  return dialog !== null && !passed.includes(id)
}

function stateNow(): ActionState {
  return {
    document: useDocumentStore.getState(),
    view: useViewStore.getState(),
    stage: useStageStore.getState(),
  }
}

/** Takes an action if it can be taken now. */
function take(action: Action, workspace: Workspace): boolean {
  if (!action.enabled(stateNow())) return false
  action.run(workspace)
  return true
}

/** Takes an action chosen in the native menu; undo and redo belong to the text while one is being typed. */
export function takeFromMenu(action: Action, workspace: Workspace): void {
  const ofText = action.id === 'undo' || action.id === 'redo'
  if (ofText && isTextEntry(document.activeElement)) document.execCommand(action.id)
  else take(action, workspace)
}

/** Listens for the keys of all actions. Returns how to stop. */
export function listenForKeys(workspace: Workspace): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const name = keyName(event)
    const action = actions.find(({ keys }) => keys.includes(name))
    if (!action) return
    const reserved = isTextEntry(event.target) && !name.startsWith('Alt+')
    if (name === 'ArrowLeft' && !isNowhere(event.target)) return
    if (name === 'Space' && isPressedBySpace(event.target)) return
    if (reserved || isKeptByDialog(action)) return
    if (take(action, workspace)) event.preventDefault()
  }
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}
