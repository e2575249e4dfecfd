import { ArrowRight } from 'lucide-react'
import { isSealed } from '../../../domain/stage/what-the-room-may-see.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { useStageStore } from '../../../stores/stage-store.ts'
import { say } from '../../../texts/interface.ts'
import { keyOf } from '../../actions/key-words.ts'
import { openNext } from '../../actions/open-to-room.ts'
import { Button } from '../../components/button.tsx'
import { CueBar } from '../../components/cue-bar.tsx'
import { NextStep } from '../../components/next-step.tsx'
import { keepFocus } from '../../scoring/score-keys.ts'
import type { Selection } from '../../scoring/selection.ts'
import { useWorkspace } from '../../workspace-context.ts'

interface CalibrateCueProps {
  readonly workshop: Workshop
  /** The score of the practice candidate; null without one, and without people. */
  readonly selection: Selection | null
}

/** What is said while the scale is tried, and the way on: to open the votes, then to the next step. */
export function CalibrateCue({ workshop, selection }: CalibrateCueProps) {
  const workspace = useWorkspace()
  const state = useStageStore((stage) => stage.state)
  const isWaiting =
    selection !== null &&
    state !== null &&
    isSealed(workshop, state.opened, selection.candidate.id, selection.criterionId)
  if (isWaiting) {
    return (
      <CueBar
        kind="say"
        cue={say('calibrate.say.sealed')}
        hints={[{ keys: keyOf('stage.reveal'), words: say('discuss.does.open') }]}
      >
        <Button
          key="open"
          look="primary"
          data-action="stage.reveal"
          onMouseDown={keepFocus}
          onClick={() => void openNext(workspace)}
        >
          <span>{say('calibrate.reveal')}</span>
          <ArrowRight aria-hidden />
        </Button>
      </CueBar>
    )
  }
  return (
    <CueBar
      kind={selection ? 'say' : 'do'}
      cue={say(selection ? 'calibrate.say.vote' : 'calibrate.do.add')}
      hints={selection ? [{ keys: say('cue.digits'), words: say('discuss.does.type') }] : []}
    >
      <NextStep key="next" workshop={workshop} step="calibrate" />
    </CueBar>
  )
}
