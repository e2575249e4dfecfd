import type { Recoverable } from './recoverable.ts'

/** What the app's database says of a workshop. */
export type DatabaseState =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | {
      readonly kind: 'present'
      /** Its last change. */
      readonly seq: number
      /** Whether the last change that both hold is the same in both; true when only one of them holds it still. */
      readonly agrees: boolean
    }

/** What to do at opening. Changes are named by their numbers; 0 is before the first. */
export type RecoveryPlan =
  /** Neither holds anything. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'equal' }
  /** The database is behind, empty, gone or unreadable; the safety copy holds everything. */
  | { readonly kind: 'rebuild'; readonly from: number; readonly to: number }
  /** The safety copy could not be written for a while; the database holds everything. */
  | { readonly kind: 'bringUp'; readonly from: number; readonly to: number }
  /** Neither holds everything that is known to have been: a person chooses, and nothing is deleted. */
  | {
      readonly kind: 'choose'
      readonly because: 'diverged' | 'damaged'
      /** Null when there is nothing to open. */
      readonly database: number | null
      readonly safety: number | null
      /** The highest change known to have been made. */
      readonly seen: number
    }

/** Compares the database with the safety copy. */
export function planRecovery(database: DatabaseState, held: Recoverable): RecoveryPlan {
  const inDatabase = database.kind === 'present' ? database.seq : 0
  const seen = Math.max(held.seen, inDatabase)
  const most = Math.max(held.last, inDatabase)
  const choose = (because: 'diverged' | 'damaged'): RecoveryPlan => ({
    kind: 'choose',
    because,
    database: inDatabase || null,
    safety: held.last || null,
    seen,
  })
  if (database.kind === 'present' && !database.agrees) return choose('diverged')
  if (seen > most || (database.kind === 'unreadable' && most === 0)) return choose('damaged')
  if (most === 0) return { kind: 'nothing' }
  if (held.last === inDatabase) return { kind: 'equal' }
  return held.last > inDatabase
    ? { kind: 'rebuild', from: inDatabase, to: held.last }
    : { kind: 'bringUp', from: held.last, to: inDatabase }
}
