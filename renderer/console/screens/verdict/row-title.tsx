import type { Candidate } from '../../../domain/workshop/candidate.ts'
import { say } from '../../../texts/interface.ts'
import { useWorkspace } from '../../workspace-context.ts'

interface RowTitleProps {
  readonly candidate: Candidate
  /** Whether Tab stops here; the arrows reach the others. */
  readonly isStop: boolean
}

/** The title of a candidate in a table: it leads to its scores. */
export function RowTitle({ candidate, isStop }: RowTitleProps) {
  const workspace = useWorkspace()
  return (
    <button
      type="button"
      className="row-title"
      data-row
      tabIndex={isStop ? 0 : -1}
      title={say('verdict.toScores', { title: candidate.title })}
      onClick={() => workspace.goTo({ step: 'score', candidateId: candidate.id })}
    >
      {candidate.title}
    </button>
  )
}
