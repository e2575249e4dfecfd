import { unmergeCandidate } from '../../../domain/edits/edit-merge.ts'
import { valueInputs } from '../../../domain/value/value-inputs.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { candidateName } from '../../../texts/with-titles.ts'
import { Button } from '../../components/button.tsx'
import { useWorkspace } from '../../workspace-context.ts'

interface MergedCardProps {
  readonly candidate: Candidate
  readonly workshop: Workshop
}

/** A candidate that was merged into another: as it was, to be read, and the way back. */
export function MergedCard({ candidate, workshop }: MergedCardProps) {
  const workspace = useWorkspace()
  const { id, key, title, standing, value } = candidate
  const into = standing.kind === 'merged' ? findCandidate(workshop, standing.into) : undefined
  const { currency } = workshop.details
  const said: readonly (readonly [string, string])[] = [
    [say('card.problem'), candidate.problem],
    [say('card.process'), candidate.process],
    [say('card.sponsorRole'), candidate.sponsorRole],
    [say('card.dataSources'), candidate.dataSources.join('; ')],
    ...valueInputs.map((input): readonly [string, string] => {
      const number = value[input]
      return [say(`value.${input}`, { currency }), number === null ? '' : interfaceTexts.number(number, 6)]
    }),
    [say('card.notes'), candidate.notes],
  ]
  return (
    <article className="panel candidate-editor" aria-label={`${key} ${title}`}>
      <header className="candidate-head">
        <h2>{title}</h2>
      </header>
      {into ? (
        <p>
          {say('merge.goneOn', {
            key: candidateName(candidate, workshop),
            into: candidateName(into, workshop),
          })}
        </p>
      ) : null}
      <div className="screen-tools">
        {into ? (
          <Button onClick={() => workspace.goTo({ candidateId: into.id })}>
            {say('merge.toOther', { key: candidateName(into, workshop) })}
          </Button>
        ) : null}
        <Button onClick={() => void workspace.runOrNotify(unmergeCandidate(id))}>
          {say('merge.apart', { key: candidateName(candidate, workshop) })}
        </Button>
      </div>
      <dl className="merged-card">
        {said
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </article>
  )
}
