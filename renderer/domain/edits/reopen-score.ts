import { latestRound, roundsOf } from '../votes/cell.ts'
import type { RoundBallots } from '../votes/votes.ts'
import type { RowUpdate } from '../workshop/changes.ts'
import type { CriterionId } from '../workshop/criteria.ts'
import type { Workshop } from '../workshop/workshop.ts'

/**
 * The settled scores that ballots open again, as updates: a room that votes on a cell once more does not stand by what it
 * agreed on before. Votes that are added to a round that was settled already, such as a late seat's, open nothing.
 */
export function reopenedBy(workshop: Workshop, ballots: readonly RoundBallots[]): readonly RowUpdate[] {
  return workshop.settled.flatMap((from): readonly RowUpdate[] => {
    const before = roundsOf(workshop, from.id)
    const isVotedAgain = (id: CriterionId) => {
      const latest = latestRound(before, id)
      return ballots.some(
        ({ candidateId, round, votes }) =>
          latest !== undefined &&
          candidateId === from.id &&
          round > latest.round &&
          Object.keys(votes[id]).length > 0,
      )
    }
    const all = Object.entries(from.cells)
    const kept = all.filter(([id]) => !isVotedAgain(id as CriterionId))
    if (kept.length === all.length) return []
    return [{ table: 'settled', from, to: { ...from, cells: Object.fromEntries(kept) } }]
  })
}
