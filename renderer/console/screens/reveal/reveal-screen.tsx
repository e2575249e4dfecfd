import { largestDisagreements } from '../../../domain/robustness/largest-disagreements.ts'
import { sealedScores } from '../../../domain/stage/what-the-room-may-see.ts'
import { candidatesInPlay } from '../../../domain/workshop/workshop.ts'
import { scoredOf } from '../../../stores/selectors.ts'
import { useStageStore } from '../../../stores/stage-store.ts'
import { say } from '../../../texts/interface.ts'
import { keyOf } from '../../actions/key-words.ts'
import { EmptyStep } from '../../components/empty-step.tsx'
import { CellTalk } from '../../scoring/cell-talk.tsx'
import { MoveVotesButton } from '../../scoring/move-votes-dialog.tsx'
import { RestSaid } from '../../scoring/rest-said.tsx'
import { keepFocus } from '../../scoring/score-keys.ts'
import { selectionIn } from '../../scoring/selection.ts'
import { SettleRest } from '../../scoring/settle-rest.tsx'
import { useSettleMode } from '../../scoring/use-settle-mode.ts'
import { useVoteDraft } from '../../scoring/use-vote-draft.ts'
import type { StepScreenProps } from '../step-screen.ts'
import { HideAgain } from './hide-again.tsx'
import { RevealCue } from './reveal-cue.tsx'
import { RevealGrid } from './reveal-grid.tsx'
import '../score/score-screen.css'
import './reveal-screen.css'

const nothingOpened = {}

/** The votes as a grid of small dot plots without totals, opened to the room a criterion at a time, and the selected cell to talk about. */
export function RevealScreen({ workshop, place }: StepScreenProps) {
  const opened = useStageStore(({ state }) => state?.opened ?? nothingOpened)
  const selection = selectionIn(workshop, place)
  useSettleMode()
  useVoteDraft(workshop, selection)
  if (!selection || workshop.ballots.length === 0) {
    return (
      <EmptyStep
        workshop={workshop}
        step="reveal"
        title={say('reveal.emptyTitle')}
        text={say('reveal.emptyText')}
        ways={[{ step: 'score', label: 'ranking.toScoring' }]}
      />
    )
  }
  const inPlay = candidatesInPlay(workshop)
  const sealed = sealedScores(workshop, opened)
  const widest = largestDisagreements(inPlay.map((candidate) => scoredOf(workshop, candidate)))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a click on a button leaves the focus in the grid.
    <div className="scores" onMouseDown={keepFocus}>
      <header className="scores-head">
        <h1>{say('step.reveal')}</h1>
        <p className="reveal-state muted" role="status">
          {sealed > 0
            ? say('reveal.sealed', { count: sealed })
            : say('reveal.open', { count: widest.length, next: keyOf('stage.reveal') })}
        </p>
        <div className="screen-tools">
          <HideAgain workshop={workshop} opened={opened} />
          <MoveVotesButton />
          <SettleRest workshop={workshop} />
        </div>
      </header>
      <RestSaid />
      <RevealGrid workshop={workshop} selection={selection} opened={opened} widest={widest} />
      <CellTalk workshop={workshop} selection={selection} />
      <RevealCue workshop={workshop} opened={opened} />
    </div>
  )
}
