import type { MouseEvent } from 'react'
import { goodBar, redBar } from '../../domain/rule/rule.ts'
import { agreeing, scoreToAgree } from '../../domain/votes/agreed-score.ts'
import { isAgainstVotes } from '../../domain/votes/cell.ts'
import type { Score } from '../../domain/votes/votes.ts'
import { scores } from '../../domain/votes/votes.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { scoredOf } from '../../stores/selectors.ts'
import { say } from '../../texts/interface.ts'
import { focusStep } from '../actions/focus-step.ts'
import { keyOf } from '../actions/key-words.ts'
import type { AgreeContext } from './agree.ts'
import { chooseScore } from './agree.ts'
import { ReasonField } from './reason-field.tsx'
import './agree-row.css'
import { useChosen } from './use-chosen.ts'

/** The line that agreeing on this score crosses: 3 where the votes and it lie on its two sides, else 4. */
function crossedBar(suggestion: Score | null, score: Score): number {
  return suggestion !== null && suggestion < redBar !== score < redBar ? redBar : goodBar
}

/** The score to agree on, the room's preselected, and what convinced the room. */
export function AgreeRow({ context }: { readonly context: AgreeContext }) {
  const { workshop, selection } = context
  const { candidate, criterionId } = selection
  const cell = scoredOf(workshop, candidate).cells[criterionId]
  const here = { candidateId: candidate.id, criterionId }
  const chosen = useChosen(here)
  const problem = useEntryStore(({ agreeProblem }) => agreeProblem)
  const score = scoreToAgree(cell, chosen)
  const isAgainst = score !== null && isAgainstVotes(cell.count, score)
  const criterion = workshop.details.criteria.find(({ id }) => id === criterionId)
  const choose = (one: Score, { detail }: MouseEvent) => {
    chooseScore(context, one)
    // Pressed by a key, the button gives the focus on: the next Enter agrees.
    if (detail === 0) focusStep()
  }
  const suggestion = cell.kind === 'unscored' ? null : cell.suggestion
  const found = agreeing(cell, chosen, '')
  const missing = found.kind === 'scoreMissing' ? found.because : 'noVotes'
  const label = say(cell.kind === 'settled' && chosen === null ? 'settle.agreed' : 'settle.at')
  return (
    <div className="agree-row">
      <fieldset className="agree-scores" aria-label={label}>
        <p className="field-label" aria-hidden>
          {label}
        </p>
        {scores.map((one) => (
          <button
            key={one}
            type="button"
            className="agree-score number"
            aria-pressed={score === one}
            title={criterion?.anchors[one - 1]}
            onClick={(event) => choose(one, event)}
          >
            {one}
          </button>
        ))}
      </fieldset>
      <ReasonField key={`${candidate.id}.${criterionId}`} context={context} isNeeded={isAgainst} />
      {problem === 'scoreMissing' ? (
        <p className="agree-note field-problem" role="alert">
          {say(`settle.choose.${missing}`, { again: keyOf('vote.again'), findOut: keyOf('vote.findOut') })}
        </p>
      ) : null}
      {isAgainst && score !== null ? (
        <p
          className={problem === 'reasonMissing' ? 'agree-note field-problem' : 'agree-note agree-against'}
          role={problem === 'reasonMissing' ? 'alert' : 'status'}
        >
          <strong>{say('flag.againstVotes')}</strong>{' '}
          {say('settle.against', { score, suggestion: suggestion ?? 0, bar: crossedBar(suggestion, score) })}
        </p>
      ) : null}
    </div>
  )
}
