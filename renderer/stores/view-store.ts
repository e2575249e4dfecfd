import { create } from 'zustand'
import type { WorkshopId } from '../domain/workshop/ids.ts'
import type { Theme } from '../domain/workshop/theme.ts'
import type { View } from '../domain/workshop/view.ts'

/** Where the facilitator is: at the list of workshops, or at a place of the open one. */
export interface ViewState {
  readonly place: View | null
  readonly theme: Theme
  readonly keysShown: boolean
  /** Whether the note on the selected candidate is open. */
  readonly noteShown: boolean
  /** Whether a new workshop is asked about. */
  readonly newWorkshopShown: boolean
  /** Whether the print kit of the open workshop is shown. */
  readonly kitShown: boolean
  /** Whether the safety copies are shown in place of the list of workshops. */
  readonly safetyShown: boolean
  /** Whether the page for wiping is shown in place of the list of workshops. */
  readonly wipeShown: boolean
  /** The workshop that the page for wiping begins with; null for no particular one. */
  readonly wipeOf: WorkshopId | null
}

export const useViewStore = create<ViewState>()(() => ({
  place: null,
  theme: 'system',
  keysShown: false,
  noteShown: false,
  newWorkshopShown: false,
  kitShown: false,
  safetyShown: false,
  wipeShown: false,
  wipeOf: null,
}))
