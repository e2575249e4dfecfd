import type { Score } from '../../domain/votes/votes.ts'
import './score-chip.css'

/** A score in its colour: strong from 4 on, red with a border below 3. */
export function ScoreChip({ score }: { readonly score: Score }) {
  return <span className={`score-chip score-chip-${score} number`}>{score}</span>
}
