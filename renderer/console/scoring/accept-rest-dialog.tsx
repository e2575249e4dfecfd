import { applyTimeSaver } from '../../domain/edits/apply-time-saver.ts'
import { settleRest } from '../../domain/edits/edit-scores.ts'
import type { RestToSettle } from '../../domain/robustness/rest-to-settle.ts'
import { criterionName } from '../../domain/workshop/phrase.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { restOf } from '../../stores/selectors.ts'
import { say } from '../../texts/interface.ts'
import { Button } from '../components/button.tsx'
import { Modal } from '../components/modal.tsx'
import { ScoreChip } from '../components/score-chip.tsx'
import { useWorkspace } from '../workspace-context.ts'
import { leftByReason, leftWords } from './rest-words.ts'
import './accept-rest-dialog.css'

interface CellsProps {
  readonly workshop: Workshop
  readonly cells: readonly (RestToSettle['left'][number] | RestToSettle['cells'][number])[]
}

/** Cells by candidate, in the order of the list, each with the score that it is accepted at. */
function CellsByCandidate({ workshop, cells }: CellsProps) {
  return (
    <ul className="rest-cells">
      {candidatesInPlay(workshop)
        .map(({ id, title }) => ({ id, title, own: cells.filter(({ candidateId }) => candidateId === id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ id, title, own }) => (
          <li key={id}>
            <span className="rest-title">{title}</span>
            <ul>
              {own.map((cell) => (
                <li key={cell.criterionId}>
                  {'score' in cell ? <ScoreChip score={cell.score} /> : null}
                  {criterionName(workshop.details.criteria, cell.criterionId)}
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ul>
  )
}

interface ListProps {
  readonly workshop: Workshop
  readonly onClose: () => void
  readonly onAccept: () => void
  /** Minutes that it saves, where it is offered to save time; else null. */
  readonly minutes: number | null
}

/** What accepting the room's score for the rest does, and what it leaves, before anything is done. */
function AcceptRestList({ workshop, onClose, onAccept, minutes }: ListProps) {
  const rest = restOf(workshop)
  const count = rest.cells.length
  const same = rest.cells.filter(({ isUnanimous }) => isUnanimous).length
  return (
    <Modal
      open
      onClose={onClose}
      title={say('rest.title')}
      description={say('rest.text')}
      width="wide"
      footer={
        <>
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button look="primary" data-dialog-focus disabled={count === 0} onClick={onAccept}>
            {minutes === null ? say('rest.accept', { count }) : say('rest.acceptAndSave', { count, minutes })}
          </Button>
        </>
      }
    >
      <h3>{say('rest.does', { count, same, nothing: count - same })}</h3>
      <CellsByCandidate workshop={workshop} cells={rest.cells} />
      <h3>{leftWords(rest)}</h3>
      {leftByReason(rest).map(([reason]) => (
        <section key={reason} className="rest-left">
          <h4>{say(`rest.why.${reason}`)}</h4>
          <CellsByCandidate
            workshop={workshop}
            cells={rest.left.filter(({ because }) => because === reason)}
          />
        </section>
      ))}
    </Modal>
  )
}

const close = () => useEntryStore.setState({ acceptingRest: null })

/** The list, where it is asked for, to save time too; Enter accepts. */
export function AcceptRestDialog({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const asked = useEntryStore(({ acceptingRest }) => acceptingRest)
  if (!asked) return null
  const { toSaveTime } = asked
  const accept = () => {
    close()
    // What is accepted is what the list says now, whatever was offered before.
    const edit = toSaveTime
      ? applyTimeSaver({ ...toSaveTime, cells: restOf(workshop).cells }, '')
      : settleRest()
    void workspace.runOrNotify(edit)
  }
  return (
    <AcceptRestList
      workshop={workshop}
      onClose={close}
      onAccept={accept}
      minutes={toSaveTime?.minutes ?? null}
    />
  )
}
