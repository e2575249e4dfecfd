import { closedGates } from '../../../domain/rule/gates.ts'
import type { DecisionStanding } from '../../../domain/rule/override.ts'
import { decisionStanding } from '../../../domain/rule/override.ts'
import { canLead } from '../../../domain/rule/pick-by-rule.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { rankingOf } from '../../../stores/selectors.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { roomWords } from '../../../texts/room.ts'
import { sayClosed } from '../../../texts/say-verdict.ts'
import { Button } from '../../components/button.tsx'
import { Warning } from '../../components/warning.tsx'
import { departureWords } from './decision-words.ts'

interface StandingProps {
  readonly workshop: Workshop
  readonly candidateId: CandidateId
  readonly standing: DecisionStanding
  readonly reason: string
}

/** What the rule says of a recorded pick now; nothing where it agrees. */
function Standing({ workshop, candidateId, standing, reason }: StandingProps) {
  const { override, laterMethod } = standing
  if (laterMethod) {
    return (
      <p className="muted">
        {say('decision.earlierMethod', { departure: departureWords(workshop, candidateId, laterMethod) })}
      </p>
    )
  }
  if (!override) return null
  const departure = departureWords(workshop, candidateId, override)
  return reason.trim() === '' ? (
    <Warning>{say('decision.departedSince', { departure })}</Warning>
  ) : (
    <p className="decision-exception">{say('decision.exception', { departure })}</p>
  )
}

/** What was decided, by whom, on what conditions, and how it stands to the rule. */
export function DecisionMade({
  workshop,
  onWithdraw,
}: {
  readonly workshop: Workshop
  readonly onWithdraw: () => void
}) {
  const { decision } = workshop
  if (!decision) return null
  const { outcome, decidedBy, decidedOn, reason } = decision
  const isPick = outcome.kind === 'pick'
  const pick = isPick ? findCandidate(workshop, outcome.candidateId) : undefined
  const runnerUp = isPick && outcome.runnerUp ? findCandidate(workshop, outcome.runnerUp) : undefined
  const standing = decisionStanding(workshop, decision, rankingOf(workshop))
  const conditions = isPick ? outcome.conditions : []
  const by = say('decision.by', { name: decidedBy, date: interfaceTexts.date(decidedOn) })
  return (
    <section className="decision-made" aria-labelledby="decision-made">
      <div role="status">
        <h2 id="decision-made">
          {pick
            ? say('decision.picked', { title: pick.title, conditions: conditions.length })
            : say('decision.noPilot')}
        </h2>
        <p className="muted">
          {by} {runnerUp ? say('decision.runnerUpIs', { title: runnerUp.title }) : null}{' '}
          {runnerUp && !canLead(runnerUp) ? (
            <strong className="decision-stopped">
              {sayClosed(closedGates(runnerUp.gates), roomWords.en)}
            </strong>
          ) : null}
        </p>
        {pick && pick.standing.kind !== 'inPlay' ? (
          <Warning>{say('decision.notInPlay', { title: pick.title })}</Warning>
        ) : null}
        {conditions.length > 0 ? (
          <ul className="decision-lines">
            {conditions.map(({ what, who, by: until }) => (
              <li key={what}>{say('decision.condition', { what, who, by: interfaceTexts.date(until) })}</li>
            ))}
          </ul>
        ) : null}
        {reason ? <p>{say('decision.because', { reason })}</p> : null}
        {isPick && standing ? (
          <Standing
            workshop={workshop}
            candidateId={outcome.candidateId}
            standing={standing}
            reason={reason}
          />
        ) : null}
        {outcome.kind === 'noPilotToday' ? (
          <ul className="decision-lines">
            {outcome.fixFirst.map((fix) => (
              <li key={fix.what}>
                {say('decision.fix', {
                  what: fix.what,
                  who: fix.who || say('decision.nobodyYet'),
                  by: fix.by ? interfaceTexts.date(fix.by) : 'none',
                })}
              </li>
            ))}
            <li>
              {outcome.scoreAgainOn
                ? say('decision.again', { date: interfaceTexts.date(outcome.scoreAgainOn) })
                : say('decision.againOpen')}
            </li>
          </ul>
        ) : null}
      </div>
      <Button look="quiet" onClick={onWithdraw}>
        {say('decision.withdraw')}
      </Button>
    </section>
  )
}
