import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { SimilarIdea } from '../../../domain/workshop/similar-ideas.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'

const mostShown = 2

interface LooksLikeProps {
  readonly similar: readonly SimilarIdea[]
  /** What the button beside each one says and does. */
  readonly action: string
  readonly onChoose: (id: CandidateId) => void
}

/** Which candidates an idea looks like; said politely, and never in the way. */
export function LooksLike({ similar, action, onChoose }: LooksLikeProps) {
  return (
    <div className="looks-like" role="status">
      {similar.slice(0, mostShown).map(({ candidate: { id, key, title } }) => (
        <p key={id}>
          <span>{say('similar.looksLike', { key, title })}</span>{' '}
          <Button look="quiet" onClick={() => onChoose(id)}>
            {action}
          </Button>
        </p>
      ))}
    </div>
  )
}
