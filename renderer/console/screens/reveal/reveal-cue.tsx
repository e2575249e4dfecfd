import { ArrowRight } from 'lucide-react'
import { nextToOpen } from '../../../domain/stage/reveal-order.ts'
import type { OpenedRounds } from '../../../domain/stage/stage-state.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { keyOf } from '../../actions/key-words.ts'
import { Button } from '../../components/button.tsx'
import { CueBar } from '../../components/cue-bar.tsx'
import { NextStep } from '../../components/next-step.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { criterionInSentence } from './criterion-in-sentence.ts'

interface RevealCueProps {
  readonly workshop: Workshop
  readonly opened: OpenedRounds
}

/** What to say while the votes are opened, and the one way on: the next criterion, and after the last one the next step. */
export function RevealCue({ workshop, opened }: RevealCueProps) {
  const workspace = useWorkspace()
  const next = nextToOpen(workshop, opened)
  if (next) {
    const hint = { keys: keyOf('stage.reveal'), words: say('reveal.does.next') }
    return (
      <CueBar kind="say" cue={say('reveal.say.sealed')} hints={[hint]}>
        <Button action="stage.revealAll" onClick={() => void workspace.stage.revealAll()}>
          {say('reveal.all')}
        </Button>
        <Button look="primary" data-action="reveal.next" onClick={() => void workspace.stage.revealNext()}>
          <span>{say('reveal.next', { criterion: criterionInSentence(workshop, next) })}</span>
          <ArrowRight aria-hidden />
        </Button>
      </CueBar>
    )
  }
  return (
    <CueBar
      kind="say"
      cue={say('reveal.say.open')}
      hints={[{ keys: keyOf('stage.reveal'), words: say('reveal.does.widest') }]}
    >
      <NextStep workshop={workshop} step="reveal" />
    </CueBar>
  )
}
