import { memo, useRef } from 'react'
import type { ScoredCandidate } from '../../domain/rule/ranking.ts'
import { voteCharacter } from '../../domain/votes/typed-votes.ts'
import type { RoundBallots } from '../../domain/votes/votes.ts'
import { ballotsId } from '../../domain/votes/votes.ts'
import type { Criteria, CriterionId } from '../../domain/workshop/criteria.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import type { CandidateId, ParticipantId } from '../../domain/workshop/ids.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { scoredOf } from '../../stores/selectors.ts'
import { say } from '../../texts/interface.ts'
import { useWorkspace } from '../workspace-context.ts'
import { GridHead, GridRowHead, useFocusOnSelected } from './grid-parts.tsx'
import type { Selection } from './selection.ts'
import { ScoreCell } from './vote-cell.tsx'

interface RowProps {
  readonly scored: ScoredCandidate
  readonly criteria: Criteria
  readonly seats: number
  readonly selected: CriterionId | null
  /** Whose card the row shows instead of the room's values; null by cell. */
  readonly card: { readonly participantId: ParticipantId; readonly round: RoundBallots | undefined } | null
  readonly onSelect: (candidateId: CandidateId, criterionId: CriterionId) => void
}

const Row = memo(function Row({ scored, criteria, seats, selected, card, onSelect }: RowProps) {
  const { candidate, cells } = scored
  return (
    <tr className={selected ? 'grid-row-selected' : undefined}>
      <GridRowHead candidate={candidate} />
      {criterionIds.map((criterionId) => (
        <td key={criterionId}>
          <ScoreCell
            name={`${candidate.key}, ${criteria.find(({ id }) => id === criterionId)?.name}`}
            at={`${candidate.key}.${criterionId}`}
            cell={cells[criterionId]}
            seats={seats}
            selected={selected === criterionId}
            vote={card ? voteCharacter(card.round?.votes[criterionId][card.participantId]) : null}
            onSelect={() => onSelect(candidate.id, criterionId)}
          />
        </td>
      ))}
    </tr>
  )
}, sameRow)

function sameRow(before: RowProps, after: RowProps): boolean {
  return (
    before.scored === after.scored &&
    before.criteria === after.criteria &&
    before.seats === after.seats &&
    before.selected === after.selected &&
    before.onSelect === after.onSelect &&
    before.card?.participantId === after.card?.participantId &&
    before.card?.round === after.card?.round
  )
}

interface ScoreGridProps {
  readonly workshop: Workshop
  readonly selection: Selection
}

/** Candidates by criteria. The selected cell has the focus, and takes the keys. */
export function ScoreGrid({ workshop, selection }: ScoreGridProps) {
  const workspace = useWorkspace()
  const table = useFocusOnSelected(selection)
  const byCard = useEntryStore((entry) => entry.mode === 'byCard')
  const cardRound = useEntryStore((entry) => entry.cardRound)
  const { candidate, criterionId, participant } = selection

  const onSelect = useRef((candidateId: CandidateId, cell: CriterionId) =>
    workspace.goTo({ candidateId, criterionId: cell }),
  ).current

  return (
    <div className="grid-scroll">
      <table ref={table} className="grid" aria-label={say('scores.grid')}>
        <GridHead workshop={workshop} />
        <tbody>
          {selection.candidates.map((one) => (
            <Row
              key={one.id}
              scored={scoredOf(workshop, one)}
              criteria={workshop.details.criteria}
              seats={workshop.participants.length}
              selected={one.id === candidate.id ? criterionId : null}
              card={
                byCard
                  ? {
                      participantId: participant.id,
                      round: workshop.ballots.find(({ id }) => id === ballotsId(one.id, cardRound)),
                    }
                  : null
              }
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
