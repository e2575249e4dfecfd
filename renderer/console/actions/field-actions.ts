import type { Action } from './action.ts'
import { leaveText } from './leave-text.ts'
import { always, inWorkshop } from './when-enabled.ts'

/** The keys of every field that is typed in. */
export const textActions = [
  {
    id: 'text.record',
    label: 'action.textRecord',
    keys: ['Enter'],
    where: ['text'],
    enabled: always,
    run: null,
  },
  {
    // The field itself discards what was typed and not kept; what has nothing to discard is left.
    id: 'text.leave',
    label: 'action.textLeave',
    keys: ['Escape'],
    where: ['text'],
    enabled: always,
    run: leaveText,
  },
] as const satisfies readonly Action[]

/** The keys of the line in which a dot card is typed; it takes them itself, as it knows what is typed. */
export const dotActions = [
  {
    id: 'dots.record',
    label: 'action.dotsRecord',
    keys: ['Enter'],
    where: ['dotLine'],
    enabled: inWorkshop,
    run: null,
  },
  {
    id: 'dots.next',
    label: 'action.dotsNext',
    keys: ['ArrowDown'],
    where: ['dotLine'],
    repeats: true,
    enabled: inWorkshop,
    run: null,
  },
  {
    id: 'dots.previous',
    label: 'action.dotsPrevious',
    keys: ['ArrowUp'],
    where: ['dotLine'],
    repeats: true,
    enabled: inWorkshop,
    run: null,
  },
  {
    // Read with what else is typed there, when the card is recorded.
    id: 'dots.none',
    label: 'action.dotsNone',
    keys: ['-'],
    where: ['dotLine'],
    enabled: inWorkshop,
    run: null,
  },
] as const satisfies readonly Action[]

function rowAction<const Id extends string>(id: Id, label: Action['label'], key: string) {
  const moves = { keys: [key], where: ['verdictRows'], repeats: true } as const
  return { id, label, ...moves, enabled: inWorkshop, run: null } as const satisfies Action
}

/** The keys of the table of the verdict; it takes them itself, as it knows its rows. */
export const verdictRowActions = [
  rowAction('verdictRow.next', 'action.nextCandidate', 'ArrowDown'),
  rowAction('verdictRow.previous', 'action.previousCandidate', 'ArrowUp'),
  rowAction('verdictRow.first', 'action.firstCandidate', 'Home'),
  rowAction('verdictRow.last', 'action.lastCandidate', 'End'),
] as const satisfies readonly Action[]

function sheetMove<const Id extends string>(id: Id, label: Action['label'], key: string) {
  const moves = { keys: [key], where: ['sheet'], repeats: true } as const
  return { id, label, ...moves, enabled: inWorkshop, run: null } as const satisfies Action
}

/** The keys of tables that are typed like a sheet; they take them themselves, as they know where the caret is. */
export const sheetActions = [
  {
    id: 'sheet.below',
    label: 'action.sheetBelow',
    keys: ['Enter'],
    where: ['sheet'],
    enabled: inWorkshop,
    run: null,
  },
  {
    id: 'sheet.edit',
    label: 'action.sheetEdit',
    keys: ['F2'],
    where: ['sheet'],
    enabled: inWorkshop,
    run: null,
  },
  sheetMove('sheet.down', 'action.sheetDown', 'ArrowDown'),
  sheetMove('sheet.up', 'action.sheetUp', 'ArrowUp'),
  sheetMove('sheet.right', 'action.sheetRight', 'ArrowRight'),
  sheetMove('sheet.left', 'action.sheetLeft', 'ArrowLeft'),
] as const satisfies readonly Action[]

/** What is done with the weights that are tried on the verdict. */
export const weightActions = [
  {
    id: 'weights.reset',
    label: 'action.weightsReset',
    keys: ['R', 'Escape'],
    where: ['verdict'],
    enabled: inWorkshop,
    run: (workspace) => workspace.tryWeights(null),
  },
] as const satisfies readonly Action[]
