import type { Instant } from '../meeting/calendar.ts'
import type { Changes } from '../workshop/changes.ts'
import { isEmpty } from '../workshop/changes.ts'
import type { NewId } from '../workshop/ids.ts'
import type { Phrase } from '../workshop/phrase.ts'
import type { Workshop } from '../workshop/workshop.ts'

/** What an edit is handed, so that it stays pure. */
export interface Given {
  readonly now: Instant
  readonly newId: NewId
}

export type EditResult =
  | { readonly kind: 'changed'; readonly label: Phrase; readonly changes: Changes }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly reason: Phrase }

/** A step that a person takes on an open workshop. */
export type Edit = (workshop: Workshop, given: Given) => EditResult

/** The result of an edit: nothing happened when there is nothing to change. */
export function changed(label: Phrase, changes: Partial<Changes>): EditResult {
  const all: Changes = { added: [], updated: [], removed: [], ...changes }
  return isEmpty(all) ? { kind: 'unchanged' } : { kind: 'changed', label, changes: all }
}

/** Why an edit is not made. */
export function refused(reason: Phrase): EditResult {
  return { kind: 'refused', reason }
}

/** Whether two values of plain data are equal in every part. */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length || Array.isArray(one) !== Array.isArray(other)) return false
  return keys.every((key) =>
    sameData((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  )
}
