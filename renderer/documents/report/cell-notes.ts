import type { Cell } from '../../domain/votes/cell.ts'
import type { CellFlag } from '../../domain/votes/flags.ts'
import { cellFlags } from '../../domain/votes/flags.ts'
import type { MethodWordKey, MethodWords } from './method-words.ts'

/** Marks that say how the votes lie; the others are said with the value, or by a sentence of their own. */
const voteFlags = ['tieAtRed', 'tieAtGood', 'minority', 'lone', 'thin'] as const satisfies readonly CellFlag[]

function statusKey(cell: Exclude<Cell, { readonly kind: 'unscored' }>, isDecided: boolean): MethodWordKey {
  if (cell.kind === 'provisional') return isDecided ? 'note.byVotes' : 'note.notAgreed'
  if (cell.isAgainstVotes) return 'note.againstVotes'
  if (!cell.isFixed) return 'note.agreed'
  if (cell.suggestion !== null) return 'note.agreedAway'
  return cell.count.votes === 0 ? 'note.withoutVotes' : 'note.agreedAtTie'
}

function statusNote(cell: Cell, isDecided: boolean, words: MethodWords): readonly string[] {
  if (cell.kind === 'unscored') return []
  const suggestion = cell.suggestion ?? ''
  return [words.say(statusKey(cell, isDecided), { suggestion })]
}

/**
 * How the value of a cell came about and what is remarkable about it, each in a few words. After a decision nothing is
 * called provisional: what was not agreed on is then what the votes said.
 */
export function cellNotes(
  cell: Cell,
  { seats, isDecided }: { readonly seats: number; readonly isDecided: boolean },
  words: MethodWords,
): readonly string[] {
  const { votes, abstentions, outs } = cell.count
  const flags = cellFlags(cell, seats)
  return [
    ...(flags.includes('red') ? [words.say('mark.red')] : []),
    ...(flags.includes('unknown') ? [words.say('note.unknown', { abstentions, votes })] : []),
    ...statusNote(cell, isDecided, words),
    ...voteFlags.filter((flag) => flags.includes(flag)).map((flag) => words.say(`mark.${flag}`)),
    ...(outs > 0 ? [words.say('note.outs', { count: outs })] : []),
  ]
}

/** What convinced the room of an agreed score, in a sentence; null where nobody wrote it down. */
export function convincedNote(cell: Cell, words: MethodWords): string | null {
  if (cell.kind !== 'settled') return null
  const { reason, isAgainstVotes } = cell
  if (reason.trim() !== '') return words.say('note.convinced', { reason })
  return isAgainstVotes ? words.say('note.noReason') : null
}
