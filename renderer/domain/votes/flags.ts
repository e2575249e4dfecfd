import { redBar } from '../rule/rule.ts'
import type { Cell } from './cell.ts'
import { isTieAtGood, isTieAtRed } from './cell.ts'
import { votesBelow } from './grade.ts'

/** What is remarkable about a cell (decision-engine.md, Marks). */
const cellFlagIds = [
  'red',
  'tieAtRed',
  'tieAtGood',
  'minority',
  'lone',
  'unknown',
  'thin',
  'againstVotes',
] as const
export type CellFlag = (typeof cellFlagIds)[number]

/** Whether nobody knows: more people abstained than voted. Agreeing on a score without votes does not make it known. */
export function isUnknown({ count }: Cell): boolean {
  return count.abstentions > count.votes
}

/** Fewer votes than a third of the room, or than two, say little about it. */
export function isThin({ count }: Cell, seats: number): boolean {
  return count.votes < Math.max(2, Math.ceil(seats / 3))
}

/**
 * The marks of a cell in a room of `seats` participants: red (value below 3), tieAtRed and tieAtGood (not settled, and
 * exactly half below 3, below 4), minority (not red, but at least two votes and a quarter below 3), lone (exactly one vote
 * below 3 of three or more), unknown (more abstentions than votes), thin (not settled, and fewer votes than a third of the
 * seats, or than two), againstVotes (settled on the other side of 3 or of 4 than the votes suggest).
 */
export function cellFlags(cell: Cell, seats: number): readonly CellFlag[] {
  const { votes, tally } = cell.count
  const below = votesBelow(tally, redBar)
  const isOpen = cell.kind === 'provisional'
  const red = cell.kind !== 'unscored' && cell.value < redBar
  const present: Record<CellFlag, boolean> = {
    red,
    tieAtRed: isOpen && isTieAtRed(cell.count),
    tieAtGood: isOpen && isTieAtGood(cell.count),
    minority: !red && below >= 2 && 4 * below >= votes,
    lone: !red && below === 1 && votes >= 3,
    unknown: isUnknown(cell),
    thin: isOpen && isThin(cell, seats),
    againstVotes: cell.kind === 'settled' && cell.isAgainstVotes,
  }
  return cellFlagIds.filter((flag) => present[flag])
}
