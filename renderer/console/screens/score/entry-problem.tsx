import type { EntryState } from '../../../stores/entry-store.ts'
import { say } from '../../../texts/interface.ts'

interface EntryProblemProps {
  readonly problem: EntryState['problem']
  readonly hint: string
}

/** Why Enter was refused, or else what to type. */
export function EntryProblem({ problem, hint }: EntryProblemProps) {
  if (!problem) return <p className="entry-hint muted">{hint}</p>
  return (
    <p className="entry-hint field-problem" role="alert">
      {problem.kind === 'wrongLength'
        ? say('refused.wrongLength', { expected: problem.expected, given: problem.given })
        : say('refused.wrongVote', { text: problem.text, position: problem.position })}
    </p>
  )
}
