/** Something said beside a field about what was typed there. */
export interface FieldNote {
  readonly text: string
  /** Whether it is still worth reading once the focus has left and the field shows what is stored. */
  readonly stays: boolean
  /** Another text to store instead. */
  readonly offer?: { readonly label: string; readonly text: string }
}

/** What came of storing what stands in a field. */
export type DraftOutcome =
  | { readonly kind: 'stored'; readonly notes: readonly FieldNote[] }
  | { readonly kind: 'problem'; readonly why: string }
  /** Storage did not take it; whoever wrote says so. */
  | { readonly kind: 'failed' }

/** Two windows wrote the same field: what was typed here, what the other one wrote, and which of both is stored now. */
export interface DraftClash {
  readonly stands: 'here' | 'elsewhere'
  readonly here: string
  readonly elsewhere: string
}

/**
 * A text between the keys and storage. What is stored is told with every event, as it changes from outside; all texts are as
 * they are typed and not as a field without focus shows them.
 */
export interface DraftText {
  /** What stands in the field, key for key; null where nothing was typed since the person came. */
  readonly typed: string | null
  readonly isFocused: boolean
  /** The text that was typed and is stored; null for none. */
  readonly saved: string | null
  /** What was stored when the person came. */
  readonly before: string
  /** What was stored when this field last knew: on coming, and after what was typed here had been stored. */
  readonly known: string
  /** What another window had written when what was typed here was stored over it; null for nothing. */
  readonly overwritten: string | null
  readonly problem: string | null
  readonly notes: readonly FieldNote[]
  readonly clash: DraftClash | null
}

export type DraftEvent =
  | { readonly kind: 'came' }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'storing' }
  | { readonly kind: 'done'; readonly text: string; readonly outcome: DraftOutcome }
  /** The focus has gone. What was typed is stored only after that. */
  | { readonly kind: 'leaving' }
  /** The focus has gone, and all that could be stored is. */
  | { readonly kind: 'left' }
  | { readonly kind: 'gaveUp' }
  | { readonly kind: 'settled' }

/** A field that nobody is in; with what had been typed when the app ended, if anything. */
export function draftAtFirst(typed: string | null, stored: string): DraftText {
  return {
    typed,
    isFocused: false,
    saved: null,
    before: stored,
    known: stored,
    overwritten: null,
    problem: null,
    notes: [],
    clash: null,
  }
}

/** What stands in the field while a person is in it, or what was typed and could not be stored; null to show what is stored. */
export function standingText(draft: DraftText): string | null {
  return draft.typed ?? (draft.isFocused ? draft.known : null)
}

/** Whether something was typed that is not stored. */
export function isUnsaved({ typed, saved }: DraftText): boolean {
  return typed !== null && typed !== saved
}

function afterDone(draft: DraftText, text: string, outcome: DraftOutcome, stored: string): DraftText {
  if (outcome.kind === 'failed') return draft
  // A key pressed meanwhile has made the answer old.
  const isCurrent = draft.typed === text
  if (outcome.kind === 'problem') return isCurrent ? { ...draft, problem: outcome.why } : draft
  const written = { ...draft, saved: text, known: stored }
  return isCurrent ? { ...written, problem: null, notes: outcome.notes } : written
}

function clashOf({ saved, known, overwritten }: DraftText, stored: string): DraftClash | null {
  if (saved === null) return null
  if (stored !== known) return { stands: 'elsewhere', here: known, elsewhere: stored }
  if (overwritten === null || overwritten === stored) return null
  return { stands: 'here', here: stored, elsewhere: overwritten }
}

/** The field shows what is stored again, unless the person is back or something typed is not stored. */
function afterLeft(draft: DraftText, stored: string): DraftText {
  if (draft.isFocused || isUnsaved(draft)) return draft
  return {
    ...draftAtFirst(null, stored),
    notes: draft.notes.filter(({ stays }) => stays),
    clash: clashOf(draft, stored) ?? (draft.typed === null ? draft.clash : null),
  }
}

/** A field after an event, with what is stored at that moment. */
export function draftAfter(draft: DraftText, event: DraftEvent, stored: string): DraftText {
  switch (event.kind) {
    case 'came':
      return draft.typed === null
        ? { ...draft, isFocused: true, before: stored, known: stored }
        : { ...draft, isFocused: true }
    case 'typed':
      return { ...draft, typed: event.text, problem: null, notes: [], clash: null }
    case 'storing':
      return stored === draft.known ? draft : { ...draft, overwritten: stored }
    case 'done':
      return afterDone(draft, event.text, event.outcome, stored)
    case 'leaving':
      return { ...draft, isFocused: false }
    case 'left':
      return afterLeft(draft, stored)
    case 'gaveUp':
      return { ...draftAtFirst(null, stored), isFocused: draft.isFocused }
    case 'settled':
      return { ...draft, notes: [], clash: null }
  }
}
