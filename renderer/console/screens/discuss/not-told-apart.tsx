import type { Discussion } from '../../../domain/robustness/discussion-queue.ts'
import type { Robustness } from '../../../domain/robustness/robustness.ts'
import { leanOf } from '../../../domain/robustness/told-apart.ts'
import { cheapestToPart } from '../../../domain/robustness/topics.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import { criterionName } from '../../../domain/workshop/phrase.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { askFindOut } from '../../scoring/ask-find-out.ts'
import { titlesOf } from './titles.ts'

/** Who cannot be told apart at the first place: leaders that are level without a lean, or the leader and those it is not ahead of. */
function notApart({ firmness, leaders, lean, challenges }: Robustness): readonly CandidateId[] {
  if (firmness.kind === 'none') return []
  if (leaders.length > 1) return lean === null ? leaders : []
  const close = challenges.filter(
    ({ tipping, leaderAhead }) => tipping.kind !== 'otherTier' && leanOf(leaderAhead) === 'notToldApart',
  )
  return close.length === 0 ? [] : [...leaders, ...close.map(({ candidateId }) => candidateId)]
}

interface NotToldApartProps {
  readonly workshop: Workshop
  readonly robustness: Robustness
  readonly queue: readonly Discussion[]
}

/** Candidates that the votes cannot tell apart, with the cheapest way to part them, to be handed out. */
export function NotToldApart({ workshop, robustness, queue }: NotToldApartProps) {
  const level = notApart(robustness)
  if (level.length === 0) return null
  const cheapest = cheapestToPart(queue, level)
  const title = cheapest && findCandidate(workshop, cheapest.candidateId)?.title
  return (
    <section className="not-apart" aria-label={say('apart.label')}>
      <p>{say('apart.text', { titles: titlesOf(workshop, level) })}</p>
      {cheapest && title ? (
        <>
          <p>
            {say('apart.cheapest', {
              criterion: criterionName(workshop.details.criteria, cheapest.criterionId),
              title,
            })}
          </p>
          <Button onClick={() => askFindOut(workshop, cheapest)}>{say('findOut.ask')}</Button>
        </>
      ) : null}
    </section>
  )
}
