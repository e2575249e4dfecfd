import type { Instant } from './calendar.ts'

/** What can be saved of a workshop: its documents, a ranking as a table, and the workshop itself, encrypted or not. */
export type SavedKind =
  | 'brief'
  | 'noPilot'
  | 'plan'
  | 'readiness'
  | 'report'
  | 'sheet'
  | 'allBriefs'
  | 'ranking'
  | 'workshop'
  | 'encrypted'

/** What was saved last of a kind, and where. */
export interface SavedFiles {
  readonly kind: SavedKind
  readonly names: readonly string[]
  /** Of the first file; null where the host does not learn it, as with downloads of a browser. */
  readonly path: string | null
  readonly at: Instant
  /** The change of the workshop up to which it holds everything. */
  readonly seq: number
}

/** What is known to be saved once something more was: the last of each kind stays, the newest last. */
export function withSaved(saved: readonly SavedFiles[], more: readonly SavedFiles[]): readonly SavedFiles[] {
  const kinds = new Set(more.map(({ kind }) => kind))
  return [...saved.filter(({ kind }) => !kinds.has(kind)), ...more]
}

/** The folder of a file, in the notation of its system; the whole where there is none. */
export function folderOf(path: string): string {
  const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
  return end > 0 ? path.slice(0, end) : path
}

/** What is handed over before the room goes; ticked by a person, and nothing waits for it. */
export const handOverItems = ['signed', 'dates', 'files'] as const
export type HandOverItem = (typeof handOverItems)[number]
