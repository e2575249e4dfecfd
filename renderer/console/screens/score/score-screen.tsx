import { candidatesInPlay } from '../../../domain/workshop/workshop.ts'
import { entryModes, useEntryStore } from '../../../stores/entry-store.ts'
import { scoresTypedIn } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { chooseEntryMode } from '../../actions/entry-mode.ts'
import { Choice } from '../../components/choice.tsx'
import { EmptyStep } from '../../components/empty-step.tsx'
import { AskBeforeScoring } from '../../scoring/ask-before-scoring.tsx'
import { CardEntry } from '../../scoring/card-entry.tsx'
import { CellEntry } from '../../scoring/cell-entry.tsx'
import { CellTalk } from '../../scoring/cell-talk.tsx'
import { MoveVotesButton } from '../../scoring/move-votes-dialog.tsx'
import { RestSaid } from '../../scoring/rest-said.tsx'
import { ScoreGrid } from '../../scoring/score-grid.tsx'
import { keepFocus } from '../../scoring/score-keys.ts'
import { selectionIn } from '../../scoring/selection.ts'
import { SettleRest } from '../../scoring/settle-rest.tsx'
import { useVoteDraft } from '../../scoring/use-vote-draft.ts'
import { useWorkspace } from '../../workspace-context.ts'
import { KitButton } from '../print/kit-button.tsx'
import type { StepScreenProps } from '../step-screen.ts'
import { ScoreCue } from './score-cue.tsx'
import './score-screen.css'

const modeLabels = { byCell: 'scores.byCell', byCard: 'scores.byCard', settle: 'scores.settle' } as const

function ModeChoice() {
  const mode = useEntryStore((entry) => entry.mode)
  const workspace = useWorkspace()
  return (
    <Choice
      label={say('scores.mode')}
      value={mode}
      options={entryModes.map((one) => ({ value: one, label: say(modeLabels[one]) }))}
      onChange={(next) => chooseEntryMode(workspace, next)}
    />
  )
}

/** The grid of candidates and criteria, and where votes are typed: by cell, by paper card, or settled. */
export function ScoreScreen({ workshop, place }: StepScreenProps) {
  const mode = useEntryStore((entry) => entry.mode)
  const selection = selectionIn(workshop, place)
  useVoteDraft(workshop, selection)

  if (candidatesInPlay(workshop).length === 0 || workshop.participants.length === 0 || !selection) {
    return (
      <EmptyStep
        workshop={workshop}
        step="score"
        title={say('scores.emptyTitle')}
        text={say('scores.emptyText')}
        ways={[
          { step: 'candidates', label: 'scores.toCandidates' },
          { step: 'prepare', label: 'scores.toParticipants' },
        ]}
      />
    )
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click on a button leaves the focus in the grid. */}
      <div className="scores" onMouseDown={keepFocus}>
        <header className="scores-head">
          <h1>
            <span className="visually-hidden">{say('screen.step', { step: say('step.score') })} </span>
            {say('scores.finding', scoresTypedIn(workshop))}
          </h1>
          <div className="screen-tools">
            <ModeChoice />
            <MoveVotesButton />
            <SettleRest workshop={workshop} />
            <KitButton />
          </div>
        </header>
        <AskBeforeScoring workshop={workshop} />
        <RestSaid />
        <ScoreGrid workshop={workshop} selection={selection} />
        {mode === 'byCell' ? <CellEntry workshop={workshop} selection={selection} /> : null}
        {mode === 'byCard' ? <CardEntry workshop={workshop} selection={selection} /> : null}
        {mode === 'settle' ? <CellTalk workshop={workshop} selection={selection} /> : null}
      </div>
      <ScoreCue workshop={workshop} selection={selection} />
    </>
  )
}
