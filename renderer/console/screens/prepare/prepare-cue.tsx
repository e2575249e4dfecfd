import { Play } from 'lucide-react'
import { mostMissed } from '../../../domain/workshop/participant.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { useMeetingClockStore } from '../../../stores/meeting-clock-store.ts'
import { say } from '../../../texts/interface.ts'
import { keysOf } from '../../actions/key-words.ts'
import { enterStep } from '../../actions/step-beside.ts'
import { Button } from '../../components/button.tsx'
import { CueBar } from '../../components/cue-bar.tsx'
import { NextStep } from '../../components/next-step.tsx'
import { useWorkspace } from '../../workspace-context.ts'

function cueOf({ participants }: Workshop): string {
  if (participants.length === 0) return say('prepare.cue.nobody')
  const most = mostMissed(participants)
  return most ? say(`prepare.cue.${most}`) : say('prepare.cue.ready')
}

/** What is missing before the meeting can begin, and the button that begins it. */
export function PrepareCue({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const run = useMeetingClockStore((state) => state.run)
  const isReady = workshop.participants.length > 0
  const hasBegun = run?.workshopId !== workshop.details.id || run.startedAt !== null
  const begin = () => {
    void workspace.meeting.begin()
    enterStep(workspace, 'open')
  }
  return (
    <CueBar
      kind="do"
      cue={cueOf(workshop)}
      hints={[{ keys: keysOf('Mod+V').join('+'), words: say('prepare.does.paste') }]}
    >
      {hasBegun ? (
        <NextStep workshop={workshop} step="prepare" isReady={isReady} />
      ) : (
        <Button look={isReady ? 'primary' : 'plain'} data-next onClick={begin}>
          <span>{say('clock.begin')}</span>
          <Play aria-hidden />
        </Button>
      )}
    </CueBar>
  )
}
