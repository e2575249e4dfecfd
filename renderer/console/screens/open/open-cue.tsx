import { Play } from 'lucide-react'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { useMeetingClockStore } from '../../../stores/meeting-clock-store.ts'
import { say } from '../../../texts/interface.ts'
import { keyOf } from '../../actions/key-words.ts'
import { Button } from '../../components/button.tsx'
import { CueBar } from '../../components/cue-bar.tsx'
import { NextStep } from '../../components/next-step.tsx'
import { useWorkspace } from '../../workspace-context.ts'

/** What the meeting is opened with; before it has begun, the button that begins it. */
export function OpenCue({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const run = useMeetingClockStore((state) => state.run)
  const isWaiting = run?.workshopId === workshop.details.id && run.startedAt === null
  return (
    <CueBar
      kind="say"
      cue={say('open.say')}
      hints={[{ keys: keyOf('stage.open'), words: say('open.does.projector') }]}
    >
      {isWaiting ? (
        <Button key="begin" look="primary" data-next onClick={() => void workspace.meeting.begin()}>
          <span>{say('clock.begin')}</span>
          <Play aria-hidden />
        </Button>
      ) : (
        <NextStep key="next" workshop={workshop} step="open" />
      )}
    </CueBar>
  )
}
