import { rank } from '../../domain/rule/ranking.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import { rankingSheet } from './ranking-sheet.ts'
import type { Sheet } from './sheet-cells.ts'
import { votesSheet } from './votes-sheet.ts'

/**
 * The arithmetic of a workshop as two sheets of live formulas: from the votes to values and marks, and from those to tiers,
 * points and places. Whoever changes a vote or a weight sees what follows; beside each formula stands what it comes to.
 */
export function arithmeticSheets(workshop: Workshop, words: BriefWords): readonly Sheet[] {
  const ranking = rank(workshop)
  const entries = [...ranking.ranked, ...ranking.incomplete]
  return [rankingSheet(workshop, ranking, words), votesSheet(workshop, entries, words)]
}
