import { ArrowRight } from 'lucide-react'
import { isSealed } from '../../../domain/stage/what-the-room-may-see.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { useStageStore } from '../../../stores/stage-store.ts'
import { say } from '../../../texts/interface.ts'
import type { Workspace } from '../../../workspace/workspace.ts'
import { enterStep } from '../../actions/step-beside.ts'
import { Button } from '../../components/button.tsx'
import { CueBar } from '../../components/cue-bar.tsx'
import { agree } from '../../scoring/agree.ts'
import { askFindOut } from '../../scoring/ask-find-out.ts'
import { recordVotes } from '../../scoring/score-keys.ts'
import type { Selection } from '../../scoring/selection.ts'
import { useChosen } from '../../scoring/use-chosen.ts'
import { useWorkspace } from '../../workspace-context.ts'
import type { NextAct, TopicState } from './cue-words.ts'
import { actWords, cueHints, cueWords, nextAct } from './cue-words.ts'
import { skipTopic } from './show-topic.ts'

const nothingOpened = {}

function take(act: NextAct, { workshop, selection }: TopicState, workspace: Workspace): void {
  const cell = { candidateId: selection.candidate.id, criterionId: selection.criterionId }
  switch (act.kind) {
    case 'record':
      recordVotes(workspace)
      return
    case 'open':
      void workspace.stage.reveal(cell.candidateId, cell.criterionId)
      return
    case 'findOut':
      askFindOut(workshop, cell)
      return
    case 'choose':
    case 'agree':
      agree({ workshop, selection, workspace })
      return
    case 'skip':
      skipTopic(workspace, workshop, selection)
      return
    case 'rest':
      useEntryStore.setState({ acceptingRest: { toSaveTime: null } })
      return
    case 'next':
      enterStep(workspace, 'verdict')
  }
}

interface CueProps {
  readonly workshop: Workshop
  readonly selection: Selection
}

/** What to say about the topic that is shown, and the one way on; beside it the way out of the step. */
export function DiscussCue({ workshop, selection }: CueProps) {
  const workspace = useWorkspace()
  const { candidate, criterionId } = selection
  const here = { candidateId: candidate.id, criterionId }
  const opened = useStageStore(({ state }) => state?.opened ?? nothingOpened)
  const isTyping = useEntryStore((entry) => entry.newRound)
  const chosen = useChosen(here)
  const state: TopicState = {
    workshop,
    selection,
    isTyping,
    isSealed: isSealed(workshop, opened, candidate.id, criterionId),
    chosen,
  }
  const act = nextAct(state)
  const { kind, words } = cueWords(state, act)
  return (
    <CueBar kind={kind} cue={words} hints={cueHints(act)}>
      {act.kind === 'next' ? null : (
        <Button onClick={() => enterStep(workspace, 'verdict')}>
          {say('cue.next', { step: say('step.verdict') })}
        </Button>
      )}
      <Button look="primary" onClick={() => take(act, state, workspace)}>
        <span>{actWords(act)}</span>
        <ArrowRight aria-hidden />
      </Button>
    </CueBar>
  )
}
