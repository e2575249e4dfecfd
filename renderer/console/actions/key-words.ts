import type { InterfaceKey } from '../../texts/interface.ts'
import { say } from '../../texts/interface.ts'
import type { ActionId } from './actions.ts'
import { actions } from './actions.ts'
import { isOnMac } from './on-mac.ts'

/** The keys that have words or signs of their own; the others are written as they are. */
const named: Readonly<Record<string, InterfaceKey>> = {
  Alt: 'key.alt',
  Shift: 'key.shift',
  Space: 'key.space',
  Enter: 'key.enter',
  Escape: 'key.escape',
  Backspace: 'key.backspace',
  Home: 'key.home',
  End: 'key.end',
  ArrowLeft: 'key.left',
  ArrowRight: 'key.right',
  ArrowUp: 'key.up',
  ArrowDown: 'key.down',
}

function part(name: string): string {
  if (name === 'Mod') return say(isOnMac() ? 'key.command' : 'key.control')
  if (name === 'Alt' && isOnMac()) return say('key.option')
  const words = named[name]
  return words ? say(words) : name
}

/** The keys of a chord as they stand on the keyboard, such as Ctrl, Shift and Z. */
export function keysOf(chord: string): readonly string[] {
  return chord === '+' ? [chord] : chord.split('+').map(part)
}

/** A chord in words, such as Ctrl+Z. */
function chordWords(chord: string): string {
  return keysOf(chord).join('+')
}

/** The key that is shown for an action, such as V or Ctrl+Z; empty where it has none. */
export function keyOf(id: ActionId): string {
  const first = actions.find((action) => action.id === id)?.keys[0]
  return first === undefined ? '' : chordWords(first)
}

/** A label with the key of its action behind it, for a tooltip. */
export function withKey(label: string, id: ActionId): string {
  const key = keyOf(id)
  return key === '' ? label : say('key.behind', { label, key })
}

/** The keys of an action as assistive technology reads them (WAI-ARIA, aria-keyshortcuts); undefined where it has none. */
export function ariaKeys(id: ActionId): string | undefined {
  const keys = actions.find((action) => action.id === id)?.keys ?? []
  const mod = isOnMac() ? 'Meta' : 'Control'
  const written = keys.map((chord) => (chord === '+' ? 'Plus' : chord.replace('Mod', mod)))
  return written.length === 0 ? undefined : written.join(' ')
}
