import { agreementOf, meanDistance } from '../../domain/robustness/agreement.ts'
import type { Cell, CellCount } from '../../domain/votes/cell.ts'
import { cellValue } from '../../domain/votes/cell.ts'
import { grade as gradeOf, votesFrom } from '../../domain/votes/grade.ts'
import { scores } from '../../domain/votes/votes.ts'
import { cellNotes, convincedNote } from './cell-notes.ts'
import type { MethodWords } from './method-words.ts'

/** The votes of a cell in rising order, such as `3 4 4 5`. */
function votesOf({ tally }: CellCount): string {
  return scores.flatMap((score) => Array.from({ length: tally[score - 1] ?? 0 }, () => score)).join(' ')
}

/** How the votes of a cell come to what they suggest. */
export function gradeLine(count: CellCount, words: MethodWords): string {
  const grade = gradeOf(count.tally)
  if (grade === null) return words.say('score.none')
  const said = {
    votes: votesOf(count),
    from: votesFrom(count.tally, grade),
    count: count.votes,
    grade,
  }
  return grade === scores.length
    ? words.say('grade.highest', said)
    : words.say('grade.arithmetic', {
        ...said,
        above: votesFrom(count.tally, grade + 1),
        next: grade + 1,
      })
}

/** The value of a cell, how it came about and what is remarkable about it. */
export function scoreLine(
  cell: Cell,
  room: { readonly seats: number; readonly isDecided: boolean },
  words: MethodWords,
): string {
  const value = cellValue(cell)
  const notes = cellNotes(cell, room, words)
  const said = [value === null ? words.say('score.none') : String(value), ...notes].join(' · ')
  const convinced = convincedNote(cell, words)
  return convinced === null ? said : `${said}. ${convinced}`
}

/** How far the people agree on a cell. */
export function agreementLine({ tally }: CellCount, words: MethodWords): string {
  const distance = meanDistance(tally)
  if (distance === null) return words.say('score.none')
  return words.say('agreement.arithmetic', {
    distance: words.number(distance, 2),
    word: words.say(`agreement.${agreementOf(tally)}`),
  })
}
