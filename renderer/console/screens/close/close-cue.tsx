import { ArrowRight } from 'lucide-react'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { keyOf } from '../../actions/key-words.ts'
import { Button } from '../../components/button.tsx'
import { CueBar } from '../../components/cue-bar.tsx'
import { useWorkspace } from '../../workspace-context.ts'

interface CloseCueProps {
  readonly workshop: Workshop
  /** Whether the files that leave the room have been saved, and nothing has changed since. */
  readonly isSaved: boolean
}

/** First the files are saved; then the page is signed and the workshop is left, with everything kept. */
export function CloseCue({ workshop: { decision }, isSaved }: CloseCueProps) {
  const workspace = useWorkspace()
  if (!isSaved) {
    return (
      <CueBar
        kind="do"
        cue={say('closing.cue.save')}
        hints={[{ keys: keyOf('export.all'), words: say('closing.does.save') }]}
      >
        <Button
          key="save"
          look="primary"
          data-action="export.all"
          data-step-focus
          onClick={() => void workspace.exportClosing()}
        >
          <span>{say('closing.save')}</span>
          <ArrowRight aria-hidden />
        </Button>
      </CueBar>
    )
  }
  return (
    <CueBar kind="say" cue={say(`closing.cue.${decision ? decision.outcome.kind : 'undecided'}`)}>
      <Button key="finish" look="primary" onClick={() => void workspace.goHome()}>
        <span>{say('closing.finish')}</span>
        <ArrowRight aria-hidden />
      </Button>
    </CueBar>
  )
}
