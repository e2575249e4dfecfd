import { useDocumentStore } from '../../stores/document-store.ts'
import { useStageStore } from '../../stores/stage-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { say } from '../../texts/interface.ts'
import { notifyProblem } from '../../workspace/notices.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import type { Action, ActionState, Pressed } from './action.ts'
import { mayRepeat } from './held-keys.ts'
import { isChangedBySpace, isTextEntry, pressedControl } from './key-target.ts'
import { noteText } from './leave-text.ts'
import { isAppCombination, meantBy } from './meant-key.ts'
import { isOnMac } from './on-mac.ts'
import { focusArrival, followFocus } from './own-focus.ts'
import { placesNow } from './places-now.ts'
import { isComposing } from './press.ts'

function stateNow(): ActionState {
  return {
    document: useDocumentStore.getState(),
    view: useViewStore.getState(),
    stage: useStageStore.getState(),
  }
}

/** Takes an action if it can be taken now; whether it was. */
function take({ enabled, run }: Action, workspace: Workspace, pressed: Pressed): boolean {
  if (!run || !enabled(stateNow())) return false
  run(workspace, pressed)
  return true
}

/** Whether an input method is composing. */
let composes = false

/**
 * Takes an action chosen in the native menu, by the rules of keys: nothing passes what is open over the page, and undo and
 * redo belong to the text while one is being typed. Says so where it cannot be taken.
 */
export function takeFromMenu(action: Action, workspace: Workspace): void {
  const { activeElement } = document
  if (composes) return
  if ((action.id === 'undo' || action.id === 'redo') && isTextEntry(activeElement)) {
    document.execCommand(action.id)
    return
  }
  const isHere = placesNow(activeElement).some((place) => action.where.includes(place))
  if (isHere && take(action, workspace, { key: null, isHeld: false })) return
  notifyProblem(say('menu.notNow', { action: say(action.label) }))
}

/** Whether Space is kept from what has the focus, because nobody went there: it is meant for the step. */
function isSpaceKept({ key, target }: KeyboardEvent): boolean {
  if (key !== ' ') return false
  if (isChangedBySpace(target)) return focusArrival() === 'bySpace'
  return pressedControl(target) !== null && focusArrival() !== 'chosen'
}

/** Whether Space does what it does to the control that has the focus. */
function isSpaceOfControl({ key, target }: KeyboardEvent): boolean {
  return key === ' ' && (pressedControl(target) !== null || isChangedBySpace(target))
}

/** In a text Alt with an arrow is nobody's, but browsers leave the page by it; on a Mac it moves by words. */
function leavesThePage({ key, altKey }: KeyboardEvent): boolean {
  return altKey && !isOnMac() && (key === 'ArrowLeft' || key === 'ArrowRight')
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Listens for the keys of all actions. Returns how to stop. */
export function listenForKeys(workspace: Workspace): () => void {
  const stopFollowing = followFocus()
  /** Where the key that is down was pressed first. */
  let begunOn: EventTarget | null = null
  let isSpaceDown = false

  const act = (event: KeyboardEvent) => {
    const meant = meantBy(event)
    if (meant?.action.run) {
      // Escape also clears a search and closes what the browser has opened.
      if (meant.key !== 'Escape') event.preventDefault()
      take(meant.action, workspace, { key: meant.key, isHeld: event.repeat })
    } else if (!meant && (isAppCombination(event) || leavesThePage(event))) event.preventDefault()
  }
  /** Comes before everything else on the page: what is held, composed or pressed by accident reaches nothing. */
  const onFirst = (event: KeyboardEvent) => {
    if (isComposing(event)) event.stopImmediatePropagation()
    else if (event.repeat) {
      if (!mayRepeat(event, begunOn)) stop(event)
    } else {
      begunOn = event.target
      noteText(event.target)
      isSpaceDown = isSpaceKept(event)
      if (!isSpaceDown) return
      stop(event)
      act(event)
    }
  }
  const onLast = (event: KeyboardEvent) => {
    if (!event.defaultPrevented && !isSpaceOfControl(event)) act(event)
  }
  const onUp = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !isSpaceDown) return
    isSpaceDown = false
    stop(event)
  }
  const onComposition = ({ type }: CompositionEvent) => {
    composes = type === 'compositionstart'
  }
  window.addEventListener('keydown', onFirst, true)
  window.addEventListener('keydown', onLast)
  window.addEventListener('keyup', onUp, true)
  window.addEventListener('compositionstart', onComposition, true)
  window.addEventListener('compositionend', onComposition, true)
  return () => {
    stopFollowing()
    window.removeEventListener('keydown', onFirst, true)
    window.removeEventListener('keydown', onLast)
    window.removeEventListener('keyup', onUp, true)
    window.removeEventListener('compositionstart', onComposition, true)
    window.removeEventListener('compositionend', onComposition, true)
  }
}
