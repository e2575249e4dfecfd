import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { keyOf, keysOf } from '../../actions/key-words.ts'
import { CueBar } from '../../components/cue-bar.tsx'
import { NextStep } from '../../components/next-step.tsx'

/** What is asked about each candidate; without any, how the list begins. */
export function CandidatesCue({ workshop }: { readonly workshop: Workshop }) {
  const hasCandidates = candidatesInPlay(workshop).length > 0
  const hints = hasCandidates
    ? [
        { keys: keyOf('candidate.next'), words: say('candidates.does.next') },
        { keys: keyOf('find'), words: say('candidates.does.find') },
      ]
    : [{ keys: keysOf('Mod+V').join('+'), words: say('candidates.does.paste') }]
  return (
    <CueBar
      kind={hasCandidates ? 'say' : 'do'}
      cue={say(hasCandidates ? 'candidates.say' : 'candidates.do.add')}
      hints={hints}
    >
      <NextStep workshop={workshop} step="candidates" isReady={hasCandidates} />
    </CueBar>
  )
}
