import { gatesAnswered } from '../../../domain/rule/gates.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { keyOf } from '../../actions/key-words.ts'
import { CueBar } from '../../components/cue-bar.tsx'
import { NextStep } from '../../components/next-step.tsx'

/** What is said while the five questions are answered, and that they all are. */
export function GatesCue({ workshop }: { readonly workshop: Workshop }) {
  const { answered, of } = gatesAnswered(candidatesInPlay(workshop))
  const isDone = answered === of
  const answers = [keyOf('gate.yes'), keyOf('gate.no'), keyOf('gate.unknown')].join(' ')
  return (
    <CueBar
      kind={isDone ? 'do' : 'say'}
      cue={say(isDone ? 'gates.do.done' : 'gates.say')}
      hints={[
        { keys: answers, words: say('gates.does.answer') },
        { keys: keyOf('candidate.park'), words: say('gates.does.park') },
      ]}
    >
      <NextStep workshop={workshop} step="gates" />
    </CueBar>
  )
}
