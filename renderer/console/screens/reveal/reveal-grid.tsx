import type { Disagreement } from '../../../domain/robustness/largest-disagreements.ts'
import type { OpenedRounds } from '../../../domain/stage/stage-state.ts'
import { isSealed } from '../../../domain/stage/what-the-room-may-see.ts'
import { roundsOf, tallyBefore } from '../../../domain/votes/cell.ts'
import { criterionIds } from '../../../domain/workshop/criteria.ts'
import { criterionName } from '../../../domain/workshop/phrase.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../../domain/workshop/workshop.ts'
import { scoredOf } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { GridHead, GridRowHead, useFocusOnSelected } from '../../scoring/grid-parts.tsx'
import type { Selection } from '../../scoring/selection.ts'
import { useWorkspace } from '../../workspace-context.ts'
import { RevealCell } from './reveal-cell.tsx'

interface RevealGridProps {
  readonly workshop: Workshop
  readonly selection: Selection
  readonly opened: OpenedRounds
  readonly widest: readonly Disagreement[]
}

/** Every cell as a small dot plot, in list order and without totals: where the room differs, not who wins. */
export function RevealGrid({ workshop, selection, opened, widest }: RevealGridProps) {
  const workspace = useWorkspace()
  const table = useFocusOnSelected(selection)
  const { criteria } = workshop.details
  return (
    <div className="grid-scroll">
      <table ref={table} className="grid" aria-label={say('reveal.grid')}>
        <GridHead workshop={workshop} />
        <tbody>
          {candidatesInPlay(workshop).map((candidate) => {
            const { cells } = scoredOf(workshop, candidate)
            const rounds = roundsOf(workshop, candidate.id)
            const isRow = candidate.id === selection.candidate.id
            return (
              <tr key={candidate.id} className={isRow ? 'grid-row-selected' : undefined}>
                <GridRowHead candidate={candidate} />
                {criterionIds.map((id) => (
                  <td key={id}>
                    <RevealCell
                      name={`${candidate.key}, ${criterionName(criteria, id)}`}
                      at={`${candidate.key}.${id}`}
                      cell={cells[id]}
                      before={tallyBefore(rounds, id, cells[id].count.round ?? 1)}
                      seats={workshop.participants.length}
                      isSealed={isSealed(workshop, opened, candidate.id, id)}
                      isWide={widest.some(
                        (one) => one.candidateId === candidate.id && one.criterionId === id,
                      )}
                      selected={isRow && id === selection.criterionId}
                      onSelect={() => workspace.goTo({ candidateId: candidate.id, criterionId: id })}
                    />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
