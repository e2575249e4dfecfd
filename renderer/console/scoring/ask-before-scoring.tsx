import { useState } from 'react'
import { closedGates } from '../../domain/rule/gates.ts'
import type { Candidate } from '../../domain/workshop/candidate.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../domain/workshop/workshop.ts'
import { interfaceTexts, say, sayFor } from '../../texts/interface.ts'
import { parkByGates } from '../actions/park.ts'
import { Button } from '../components/button.tsx'
import { Warning } from '../components/warning.tsx'
import { useWorkspace } from '../workspace-context.ts'

/** For which candidates the room said to go on all the same; ids, kept as a draft so that a restart does not ask again. */
const goOnDraft = 'score.despiteGates'

function idsIn(draft: string | null): readonly string[] {
  return draft ? draft.split(' ') : []
}

function isVotedOn({ ballots }: Workshop, { id }: Candidate): boolean {
  return ballots.some(({ candidateId, votes }) => {
    return candidateId === id && Object.values(votes).some((cell) => Object.keys(cell).length > 0)
  })
}

/** Asks, before a candidate that was answered no to some of the five questions is scored, whether to park it. It blocks nothing. */
export function AskBeforeScoring({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const [despite, setDespite] = useState(() => idsIn(workspace.draftOf(goOnDraft)))
  const asked = candidatesInPlay(workshop).filter(
    (one) => closedGates(one.gates).length > 0 && !despite.includes(one.id) && !isVotedOn(workshop, one),
  )
  if (asked.length === 0) return null
  const goOn = ({ id }: Candidate) => {
    const next = [...despite, id]
    setDespite(next)
    workspace.keepDraft(goOnDraft, next.join(' '))
  }
  return (
    <section className="ask-before" aria-label={say('stop.askTitle')}>
      <ul>
        {asked.map((candidate) => {
          const { id, title, gates } = candidate
          const questions = closedGates(gates).map((gate) =>
            sayFor(workshop.details.criteria)(`gate.${gate}`),
          )
          return (
            <li key={id}>
              <Warning>{say('stop.ask', { title, gates: interfaceTexts.list(questions) })}</Warning>
              <Button
                aria-label={say('stop.parkOf', { title })}
                onClick={() => void parkByGates(workspace, workshop, candidate)}
              >
                {say('stop.park')}
              </Button>
              <Button look="quiet" aria-label={say('stop.goOnOf', { title })} onClick={() => goOn(candidate)}>
                {say('stop.goOn')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
