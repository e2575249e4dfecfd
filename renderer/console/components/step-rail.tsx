import type { StepId } from '../../domain/place.ts'
import { stepIds } from '../../domain/place.ts'
import type { Workshop } from '../../domain/workshop.ts'
import { candidatesInPlay, findCandidate } from '../../domain/workshop.ts'
import { useRobustnessStore } from '../../stores/robustness-store.ts'
import { rankingOf } from '../../stores/selectors.ts'
import { say } from '../../texts/interface.ts'
import { useWorkspace } from '../workspace-context.ts'
import './step-rail.css'

function summary(workshop: Workshop, step: StepId, talks: number | null): string {
  switch (step) {
    case 'prepare':
      return say('rail.participants', { count: workshop.participants.length })
    case 'open':
    case 'calibrate':
    case 'gates':
    case 'shortlist':
    case 'reveal':
      return ''
    case 'candidates':
      return say('rail.candidates', { count: candidatesInPlay(workshop).length })
    case 'score':
      return say('rail.scored', {
        count: rankingOf(workshop).ranked.length,
        of: candidatesInPlay(workshop).length,
      })
    case 'discuss':
      return talks === null ? '' : say('rail.discuss', { count: talks })
    case 'verdict': {
      const ready = rankingOf(workshop).ranked.filter(({ tier }) => tier === 'ready')
      return say('rail.ready', { count: ready.length })
    }
    case 'decide': {
      const outcome = workshop.decision?.outcome
      if (!outcome) return say('rail.undecided')
      if (outcome.kind === 'noPilotToday') return say('rail.noPilot')
      return findCandidate(workshop, outcome.candidateId)?.key ?? ''
    }
    case 'brief':
      return say('rail.briefs', { count: workshop.briefs.length })
    case 'close':
      return say('rail.export')
  }
}

/** The steps of the job, each with where it stands. */
export function StepRail({ workshop, step }: { readonly workshop: Workshop; readonly step: StepId }) {
  const workspace = useWorkspace()
  const talks = useRobustnessStore(
    ({ found }) => found?.robustness.queue.filter(({ pick }) => pick > 0).length ?? null,
  )
  return (
    <nav className="rail" aria-label={say('rail.title')}>
      <ol>
        {stepIds.map((id, index) => (
          <li key={id}>
            <button
              type="button"
              className="rail-step"
              aria-current={id === step ? 'step' : undefined}
              onClick={() => workspace.goTo({ step: id })}
            >
              <span className="rail-number" aria-hidden>
                {index + 1}
              </span>
              <span className="rail-words">
                <span className="rail-name">{say(`step.${id}`)}</span>
                <span className="rail-summary">{summary(workshop, id, talks)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
