import type { CDPSession, Page } from 'playwright-core'

/** A key of a real keyboard: what it writes in its layout, where it is, and what is held with it. */
export interface PhysicalKey {
  readonly key: string
  /** Its place, named as on a US keyboard (UI Events, `code`). */
  readonly code: string
  readonly held?: readonly ('ctrl' | 'alt' | 'shift' | 'meta')[]
  /** As input methods report it while they compose. */
  readonly isOfInputMethod?: boolean
}

/** Bits of the DevTools protocol (Input.dispatchKeyEvent, `modifiers`). */
const modifierBits = { alt: 1, ctrl: 2, meta: 4, shift: 8 } as const
/** Virtual key codes that the browser acts on by itself (UI Events, 7.3.1). */
const keyCodes: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  Space: 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  F1: 112,
}
const composing = 229

const sessions = new WeakMap<Page, Promise<CDPSession>>()

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, known)
  return known
}

/** The number of a key: that of the Latin letter or digit it writes, else of the one at its place. */
function keyCodeOf({ key, code }: PhysicalKey): number {
  const written = /^[a-z0-9]$/i.test(key) ? key : code.replace(/^(Key|Digit)/, '')
  return keyCodes[code] ?? (written.length === 1 ? written.toUpperCase().charCodeAt(0) : 0)
}

function textOf({ key, held = [] }: PhysicalKey): string | undefined {
  if (held.includes('ctrl') || held.includes('meta') || held.includes('alt')) return undefined
  if (key === 'Enter') return '\r'
  return [...key].length === 1 ? key : undefined
}

function eventOf(pressed: PhysicalKey) {
  const { key, code, held = [], isOfInputMethod = false } = pressed
  const text = isOfInputMethod ? undefined : textOf(pressed)
  return {
    key: isOfInputMethod ? 'Process' : key,
    code,
    modifiers: held.reduce((bits, one) => bits | modifierBits[one], 0),
    windowsVirtualKeyCode: isOfInputMethod ? composing : keyCodeOf(pressed),
    ...(text === undefined ? {} : { text }),
  }
}

/** Presses a key as its keyboard sends it, held for `repeats` more key-downs, and lets it go. */
export async function strike(page: Page, pressed: PhysicalKey, repeats = 0): Promise<void> {
  const session = await sessionOf(page)
  const event = eventOf(pressed)
  const type = 'text' in event ? 'keyDown' : 'rawKeyDown'
  for (let count = 0; count <= repeats; count += 1) {
    await session.send('Input.dispatchKeyEvent', { type, ...event, autoRepeat: count > 0 })
  }
  const { key, code, modifiers, windowsVirtualKeyCode } = event
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers, windowsVirtualKeyCode })
}

/** Begins to compose a text as an input method does; it is not there before it is taken. */
export async function compose(page: Page, text: string): Promise<void> {
  const session = await sessionOf(page)
  const selection = { selectionStart: text.length, selectionEnd: text.length }
  await session.send('Input.imeSetComposition', { text, ...selection })
}

/** Takes a composed text. */
export async function takeComposed(page: Page, text: string): Promise<void> {
  const session = await sessionOf(page)
  await session.send('Input.insertText', { text })
}
