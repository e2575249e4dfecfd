import { Plus, Trash2 } from 'lucide-react'
import { addPractice, editCandidate } from '../../../domain/edits/edit-candidates.ts'
import { removeCandidate } from '../../../domain/edits/remove-candidate.ts'
import { emptyCard } from '../../../domain/workshop/candidate.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { practiceCandidate } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { focusStep } from '../../actions/focus-step.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/text-field.tsx'
import { CellEntry } from '../../scoring/cell-entry.tsx'
import { ScoreGrid } from '../../scoring/score-grid.tsx'
import { keepFocus } from '../../scoring/score-keys.ts'
import type { Selection } from '../../scoring/selection.ts'
import { useVoteDraft } from '../../scoring/use-vote-draft.ts'
import { useWorkspace } from '../../workspace-context.ts'
import '../score/score-screen.css'

/** Types the votes of the room on the practice candidate, one criterion after the other. */
function PracticeEntry({
  workshop,
  selection,
}: {
  readonly workshop: Workshop
  readonly selection: Selection
}) {
  useVoteDraft(workshop, selection, 'byCell')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a click on a button leaves the focus in the grid.
    <div className="practice" onMouseDown={keepFocus}>
      <ScoreGrid workshop={workshop} selection={selection} />
      <CellEntry workshop={workshop} selection={selection} />
    </div>
  )
}

interface PanelProps {
  readonly workshop: Workshop
  /** The cell of the practice candidate; null without one, and without anybody in the seats. */
  readonly selection: Selection | null
}

/** One candidate to try the scale on. It never counts: not in the ranking, a document or a file of votes. */
export function PracticePanel({ workshop, selection }: PanelProps) {
  const workspace = useWorkspace()
  const practice = practiceCandidate(workshop)
  const add = () =>
    void workspace
      .runOrNotify(
        addPractice({
          ...emptyCard(say('calibrate.practiceKey')),
          title: say('calibrate.practiceTitle'),
          problem: say('calibrate.practiceProblem'),
        }),
      )
      .then(() => workspace.pendingCommits())
      .then(focusStep)
  return (
    <section className="panel" aria-labelledby="practice-title">
      <div className="panel-head">
        <div>
          <h2 id="practice-title">{say('calibrate.practice')}</h2>
          <p className="muted">{say('calibrate.practiceText')}</p>
        </div>
        {practice ? (
          <div className="practice-title">
            <TextField
              label={say('calibrate.title')}
              field={`candidate.${practice.id}.title`}
              value={practice.title}
              onCommit={(title) => workspace.run(editCandidate(practice.id, { title }))}
            />
          </div>
        ) : null}
        {practice ? (
          <Button
            look="quiet"
            icon={<Trash2 />}
            onClick={() => void workspace.runOrNotify(removeCandidate(practice.id))}
          >
            {say('calibrate.remove')}
          </Button>
        ) : (
          <Button icon={<Plus />} data-step-focus onClick={add}>
            {say('calibrate.add')}
          </Button>
        )}
      </div>
      {selection ? <PracticeEntry workshop={workshop} selection={selection} /> : null}
      {practice && !selection ? <p className="muted">{say('calibrate.nobody')}</p> : null}
    </section>
  )
}
