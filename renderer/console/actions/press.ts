/** As much of a key-down as a key is read from. */
export interface Press {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly getModifierState: (key: string) => boolean
}

const latinLetter = /^[A-Z]$/
const asciiDigit = /^[0-9]$/

/** What browsers report for keys that an input method takes (UI Events, 7.3.1). */
const composingKeyCode = 229

/** Whether a key belongs to an input method that is still composing; nothing of ours acts on it. */
export function isComposing(event: { readonly isComposing: boolean; readonly keyCode: number }): boolean {
  return event.isComposing || event.keyCode === composingKeyCode
}

/**
 * The letter that a person means: the one that is typed, so that Ctrl+Z is where the keyboard says Z; where the keyboard
 * writes another script, the one at that place of the keyboard.
 */
function letterOf({ key, code }: Press): string | null {
  const typed = key.toUpperCase()
  if (latinLetter.test(typed)) return typed
  const isOtherScript = /\p{L}/u.test(key) && !/\p{Script=Latin}/u.test(key)
  return (isOtherScript && /^Key([A-Z])$/.exec(code)?.[1]) || null
}

/** The digit at that place of the digit row; the keypad has none, as Alt with it writes a character. */
function rowDigit({ code }: Press): string | null {
  return /^Digit([1-9])$/.exec(code)?.[1] ?? null
}

/** A digit that is typed, else that of an unshifted key of the digit row, which writes something else on French keyboards. */
function digitOf(press: Press): string | null {
  if (asciiDigit.test(press.key)) return press.key
  return press.shiftKey ? null : rowDigit(press)
}

/**
 * A sign that is typed. The hyphen of French keyboards shares a key with the 6, which is what was meant; the key to the
 * right of the 0, where others have the hyphen, stands in for it. The mark before decimals of a keypad is a full stop, also
 * where it writes a comma.
 */
function signOf({ key, code }: Press): string | null {
  if ([...key].length !== 1 || key === ' ' || /[\p{L}\p{N}]/u.test(key)) return null
  if (key === ')' && code === 'Minus') return '-'
  if (key === ',' && code === 'NumpadDecimal') return '.'
  return key === '-' && code.startsWith('Digit') ? null : key
}

/** Keys that have a name, such as Enter, F1 and the arrows. */
function namedKey({ key }: Press): string | null {
  if (key === ' ') return 'Space'
  return /^[A-Z][A-Za-z]*\d*$/.test(key) && key.length > 1 ? key : null
}

/**
 * A press as the actions name theirs, such as `V`, `?`, `Space`, `Shift+Space`, `Alt+3` or `Mod+Shift+Z`, where Mod is
 * Ctrl or, on a Mac, the Command key. Two where the key could mean either: the one at its place of the keyboard first.
 * None for what is nobody's: keys of the system, and characters that need AltGr.
 */
export function chordsOf(press: Press, onMac: boolean): readonly string[] {
  const mod = onMac ? press.metaKey : press.ctrlKey
  const isOfTheSystem = onMac ? press.ctrlKey : press.metaKey
  if (isOfTheSystem || (mod && press.altKey) || press.getModifierState('AltGraph')) return []
  const prefix = `${mod ? 'Mod+' : ''}${press.altKey ? 'Alt+' : ''}`
  const shift = press.shiftKey ? 'Shift+' : ''
  const named = namedKey(press)
  if (named) return [`${prefix}${shift}${named}`]
  if (press.altKey) return [rowDigit(press)].flatMap((digit) => (digit ? [`Alt+${digit}`] : []))
  const letter = letterOf(press)
  if (mod) return [letter ?? signOf(press)].flatMap((one) => (one ? [`${prefix}${shift}${one}`] : []))
  return [letter, digitOf(press), signOf(press)].filter((one) => one !== null)
}
