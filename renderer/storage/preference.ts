import type { WorkshopId } from '../domain/workshop/ids.ts'
import type { Theme } from '../domain/workshop/theme.ts'

/** What is remembered of the app itself. */
export type Preference =
  | { readonly key: 'openWorkshop'; readonly value: WorkshopId | null }
  | { readonly key: 'theme'; readonly value: Theme }
  /** Workshops that are being wiped; none of them is ever brought back. */
  | { readonly key: 'wiping'; readonly value: readonly WorkshopId[] }
  /** Whether the stage was open when the app was last used. */
  | { readonly key: 'stageOpen'; readonly value: boolean }
