import type { Cell } from './cell.ts'
import { isAgainstVotes } from './cell.ts'
import { isUnknown } from './flags.ts'
import type { Score } from './votes.ts'

/** What the room agrees on, or what is missing for it. */
export type Agreeing =
  | { readonly kind: 'agree'; readonly score: Score; readonly reason: string }
  /** Nobody voted, most do not know, or exactly half of the votes are below the red line: somebody has to name the score. */
  | { readonly kind: 'scoreMissing'; readonly because: 'noVotes' | 'unknown' | 'tie' }
  /** The score lies on the other side of 3 or of 4 than the votes: what convinced the room has to be written down. */
  | { readonly kind: 'reasonMissing'; readonly score: Score }

/**
 * The score that one key agrees on: the one chosen, else the agreed one, else the room's score; null where there is none, and
 * where nobody knows.
 */
export function scoreToAgree(cell: Cell, chosen: Score | null): Score | null {
  if (chosen !== null) return chosen
  if (cell.kind === 'settled') return cell.value
  return cell.kind === 'provisional' && !isUnknown(cell) ? cell.suggestion : null
}

function whyNoScore(cell: Cell): 'noVotes' | 'unknown' | 'tie' {
  if (isUnknown(cell)) return 'unknown'
  return cell.kind === 'unscored' ? 'noVotes' : 'tie'
}

/** What agreeing on a cell comes to, with the score that was chosen, if any, and what is written down as the reason. */
export function agreeing(cell: Cell, chosen: Score | null, reason: string): Agreeing {
  const score = scoreToAgree(cell, chosen)
  if (score === null) return { kind: 'scoreMissing', because: whyNoScore(cell) }
  const written = reason.trim()
  return isAgainstVotes(cell.count, score) && written === ''
    ? { kind: 'reasonMissing', score }
    : { kind: 'agree', score, reason: written }
}
