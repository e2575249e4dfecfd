import { GitMerge } from 'lucide-react'
import { mergedInto, unmergeCandidate } from '../../../domain/edits/edit-merge.ts'
import { valueInputs } from '../../../domain/value/value-inputs.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import type { MergeTrail as Trail } from '../../../domain/workshop/merge-trail.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { candidateName } from '../../../texts/with-titles.ts'
import { Button } from '../../components/button.tsx'
import { useWorkspace } from '../../workspace-context.ts'

/** What the card said before where something else was chosen. */
function replacedBy({ before, after }: Trail, currency: string): readonly string[] {
  const numbers = valueInputs.flatMap((input) => {
    const was = before.value[input]
    return was === null || was === after.value[input]
      ? []
      : [`${say(`value.${input}`, { currency })}: ${interfaceTexts.number(was, 6)}`]
  })
  return before.title === after.title ? numbers : [before.title, ...numbers]
}

interface MergeTrailProps {
  readonly candidate: Candidate
  readonly workshop: Workshop
}

/** What was merged into a candidate, with the way back. */
export function MergeTrail({ candidate, workshop }: MergeTrailProps) {
  const workspace = useWorkspace()
  const merged = mergedInto(workshop, candidate.id)
  if (merged.length === 0) return null
  return (
    <ul className="merge-trail" aria-label={say('merge.trail')}>
      {merged.map((one) => {
        const { id, key, title, standing } = one
        const name = candidateName(one, workshop)
        const trail = standing.kind === 'merged' ? standing.trail : null
        const replaced = trail ? replacedBy(trail, workshop.details.currency) : []
        const rounds = workshop.ballots.filter((round) => round.candidateId === id).length
        return (
          <li key={id}>
            <GitMerge aria-hidden />
            <span>
              {say('merge.with', { key, title })}
              {rounds > 0 ? ` ${say('merge.keepsVotes', { key: name })}` : ''}
              {replaced.length > 0 ? ` ${say('merge.before', { said: replaced.join('; ') })}` : ''}
            </span>
            <Button look="quiet" onClick={() => workspace.goTo({ candidateId: id })}>
              {say('similar.show')}
            </Button>
            <Button look="quiet" onClick={() => void workspace.runOrNotify(unmergeCandidate(id))}>
              {say('merge.apart', { key: name })}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
