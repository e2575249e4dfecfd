import type { Action, KeyPlace } from './action.ts'
import { dotActions, sheetActions, textActions, verdictRowActions, weightActions } from './field-actions.ts'
import { gateActions } from './gate-actions.ts'
import { fileActions, generalActions } from './general-actions.ts'
import { projectorActions } from './projector-actions.ts'
import { voteActions } from './vote-actions.ts'
import { walkActions } from './walk-actions.ts'

// In the order of the sheet: what a step is there for comes before what it has in common with others.
const known = [
  ...generalActions,
  ...fileActions,
  ...voteActions,
  ...projectorActions,
  ...walkActions,
  ...gateActions,
  ...textActions,
  ...dotActions,
  ...verdictRowActions,
  ...weightActions,
  ...sheetActions,
] as const

export type ActionId = (typeof known)[number]['id']

/** Everything that a person can do with a key; see `Action`. */
export const actions: readonly (Action & { readonly id: ActionId })[] = known

/** The action with that id; undefined for a name from elsewhere that is not known. */
export function findAction(id: string): Action | undefined {
  return actions.find((action) => action.id === id)
}

/** An action that a key means, and how. */
export interface Meant {
  readonly action: Action & { readonly id: ActionId }
  /** The key as the action names it. */
  readonly key: string
  /** Where it acts. */
  readonly place: KeyPlace
}

/** What one of these chords means in the first of these places that knows one; see `chordsOf`. */
export function actionIn(places: readonly KeyPlace[], chords: readonly string[]): Meant | null {
  for (const place of places) {
    for (const key of chords) {
      const action = actions.find(({ keys, where }) => where.includes(place) && keys.includes(key))
      if (action) return { action, key, place }
    }
  }
  return null
}
