import type { TypedProblem } from '../../domain/votes/typed-votes.ts'
import { voteCharacter } from '../../domain/votes/typed-votes.ts'
import { say } from '../../texts/interface.ts'
import { keyOf } from '../actions/key-words.ts'

interface EntryProblemProps {
  readonly problem: TypedProblem | null
  readonly hint: string
}

function sayProblem(problem: TypedProblem): string {
  switch (problem.kind) {
    case 'missing':
      return say('refused.wrongLength', { expected: problem.expected, given: problem.given })
    case 'leftOver':
      return say('refused.votesLeftOver')
    case 'nobodyAgain':
      return say('refused.nobodyAgain')
    case 'recordedSince':
      return say('refused.recordedSince', {
        votes: problem.votes,
        record: keyOf('vote.record'),
        discard: keyOf('vote.discard'),
      })
    case 'gone':
      return say('refused.typedGone')
    case 'full':
      return say('refused.votesFull', { vote: voteCharacter(problem.vote), count: problem.count })
    case 'noneBefore':
      return say('refused.noneBefore', { same: keyOf('vote.asBefore'), abstain: keyOf('vote.abstain') })
  }
}

/** Why Enter was refused, or else what to type. */
export function EntryProblem({ problem, hint }: EntryProblemProps) {
  if (!problem) return <p className="entry-hint muted">{hint}</p>
  return (
    <p className="entry-hint field-problem" role="alert">
      {sayProblem(problem)}
    </p>
  )
}
