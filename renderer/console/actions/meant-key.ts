import type { KeyPlace, Region } from './action.ts'
import { isRegion } from './action.ts'
import type { ActionId, Meant } from './actions.ts'
import { actionIn } from './actions.ts'
import { isTextEntry, keepsArrows, pressedControl, takesLines } from './key-target.ts'
import { isOnMac } from './on-mac.ts'
import { placesNow } from './places-now.ts'
import { chordsOf } from './press.ts'

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']

/** In a text only Escape, combinations with Ctrl, function keys, and what its own region takes; undo belongs to the text. */
function actsInText({ action, key, place }: Meant, target: EventTarget | null): boolean {
  if (key.startsWith('Mod+')) return action.id !== 'undo' && action.id !== 'redo'
  if (/^(Shift\+)?F\d+$/.test(key)) return true
  // Where lines are typed Enter begins the next one.
  if (place === 'text') return !(key === 'Enter' && takesLines(target))
  return isRegion(place) && key.length > 1 && !key.startsWith('Alt+')
}

/** Whether a key is left to the control that has the focus: Enter to a button, arrows to a slider. */
function belongsToControl({ key, place }: Meant, target: EventTarget | null): boolean {
  if (isRegion(place)) return false
  if (key === 'Enter') return pressedControl(target) !== null
  return arrows.includes(key) && keepsArrows(target)
}

/** The action that a press means where the focus is; null where it is none of ours. */
export function meantBy(event: KeyboardEvent): Meant | null {
  const { target } = event
  const meant = actionIn(placesNow(target), chordsOf(event, isOnMac()))
  if (!meant) return null
  const acts = isTextEntry(target) ? actsInText(meant, target) : !belongsToControl(meant, target)
  return acts ? meant : null
}

/** What a press in a region means that takes its keys itself; null for one that means something else there. */
export function actionOf(region: Region | 'text', event: KeyboardEvent): ActionId | null {
  const meant = actionIn([region], chordsOf(event, isOnMac()))
  return meant && (!isTextEntry(event.target) || actsInText(meant, event.target)) ? meant.action.id : null
}

/** Whether a combination with Ctrl is one of the app's anywhere, so that the browser must not take it for its own. */
export function isAppCombination(event: KeyboardEvent): boolean {
  const chords = chordsOf(event, isOnMac()).filter((chord) => chord.startsWith('Mod+'))
  const everywhere: readonly KeyPlace[] = ['everywhere', 'dialog']
  const meant = actionIn(everywhere, chords)
  return meant !== null && !(isTextEntry(event.target) && !actsInText(meant, event.target))
}
