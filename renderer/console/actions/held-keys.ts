import { isTextEntry, takesLines } from './key-target.ts'
import { meantBy } from './meant-key.ts'

/** What moves or deletes as long as it is held, whoever it belongs to. */
const movingKeys = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Backspace',
  'Delete',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Tab',
]

/**
 * Whether a key that is held acts again. Letters repeat only in the field where the press began, so that a key that opened a
 * dialog does not type into it. Of our actions only moving and deleting repeat; buttons are pressed once.
 */
export function mayRepeat(event: KeyboardEvent, begunOn: EventTarget | null): boolean {
  const { key, target } = event
  const meant = meantBy(event)
  if (meant) return meant.action.repeats === true
  if (movingKeys.includes(key)) return true
  if (isTextEntry(target)) {
    if (key === 'Escape' || (key === 'Enter' && !takesLines(target))) return false
    return target === begunOn
  }
  return event.ctrlKey || event.metaKey || event.altKey
}
