import { openedLast } from '../../../domain/stage/reveal-order.ts'
import type { OpenedRounds } from '../../../domain/stage/stage-state.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { criterionInSentence } from './criterion-in-sentence.ts'

interface HideAgainProps {
  readonly workshop: Workshop
  readonly opened: OpenedRounds
}

/** Takes back the criterion that was opened last, where that was an accident. */
export function HideAgain({ workshop, opened }: HideAgainProps) {
  const workspace = useWorkspace()
  const last = openedLast(workshop, opened)
  if (!last) return null
  return (
    <Button onClick={() => void workspace.stage.sealCriterion(last)} data-action="reveal.hide">
      {say('reveal.hide', { criterion: criterionInSentence(workshop, last) })}
    </Button>
  )
}
