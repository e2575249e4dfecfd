import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { pause } from './typing.ts'

/** What a field takes: each has its own way to be half written. */
type FieldKind = 'day' | 'number' | 'lines' | 'card' | 'text'

interface TextControl {
  readonly selector: string
  readonly kind: FieldKind
  /** Whether a pause stores what is typed, so that there is something to wait for. */
  readonly saves: boolean
}

/** What is typed into a field before a pause and after it. */
const halves = {
  day: ['11', '112026'],
  number: ['2.', '5'],
  lines: ['A;\n ', 'b '],
  card: ['2 ', '7'],
  text: ['A; ', 'b '],
} as const satisfies Record<FieldKind, readonly [string, string]>

/** The text controls of a part of the page. Runs in the page. */
function readControls(roots: readonly Element[]): readonly TextControl[] {
  const controls = roots.flatMap((root) => [
    ...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'),
  ])
  return controls
    .filter(
      (control) =>
        ['text', 'search', 'date', 'password', 'textarea'].includes(control.type) &&
        control.checkVisibility() &&
        !control.disabled &&
        !control.readOnly,
    )
    .map((control) => {
      const { field } = control.dataset
      const kindOf = (): FieldKind => {
        if (control.type === 'date') return 'day'
        if (control.type === 'textarea') return 'lines'
        if (control.closest('.dot-entry')) return 'card'
        return control.inputMode === 'decimal' ? 'number' : 'text'
      }
      return {
        selector: field === undefined ? `[id="${control.id}"]` : `[data-field="${field}"]`,
        kind: kindOf(),
        saves: field !== undefined && control.dataset.reason === undefined,
      }
    })
}

/** Opens what a control is folded into, goes into it and selects what stands there; whether it has the focus then. Runs in the page. */
function goInto(control: HTMLInputElement | HTMLTextAreaElement): boolean {
  const around = control.closest('details')
  if (around) around.open = true
  control.focus()
  if (control.type !== 'date') control.select()
  return document.activeElement === control
}

/** Types into one field with a pause; while the focus is in it, what stands there is what was typed. */
async function typeInto(field: Locator, { kind, selector, saves }: TextControl): Promise<void> {
  const { clock, keyboard } = field.page()
  const [before, after] = halves[kind]
  if (kind === 'day') await field.fill('')
  expect(await field.evaluate(goInto), selector).toBe(true)
  await keyboard.type(before)
  // Half a day has no value yet, and is not stored.
  const waits = saves && kind !== 'day'
  if (!waits) await clock.fastForward(1_000)
  const paused = waits ? await pause(field) : await field.inputValue()
  expect(paused, `${selector} after a pause`).toBe(kind === 'day' ? '' : before)
  await keyboard.type(after)
  expect(await field.inputValue(), selector).toBe(kind === 'day' ? '2026-11-11' : `${before}${after}`)
  // What is looked for, or not added yet, would change what else is there.
  if (!saves) await field.fill('')
}

/** Types into every text field of a part of the page, and returns how many there were. */
export async function typeIntoAll(part: Locator): Promise<number> {
  const controls = await part.evaluateAll(readControls)
  for (const control of controls) await typeInto(part.locator(control.selector), control)
  return controls.length
}
