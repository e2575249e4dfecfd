import { endsOfScale, resultsByRole } from '../../../domain/by-role.ts'
import { latestEntries, roundsOf } from '../../../domain/cell.ts'
import type { Participant } from '../../../domain/participant.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { DotPlot } from '../../../figures/dot-plot.tsx'
import { say } from '../../../texts/interface.ts'
import { sayPerson } from '../../../texts/person.ts'
import type { Selection } from './selection.ts'
import './who-said.css'

interface WhoSaidProps {
  readonly workshop: Workshop
  readonly selection: Selection
}

/** More people than are asked to speak are counted. */
const mostNamed = 3

function named(people: readonly Participant[], all: readonly Participant[]): string {
  const names = people.map((one) => say('whoSaid.person', { seat: one.seat, name: sayPerson(one, all) }))
  if (names.length <= mostNamed + 1) return names.join(', ')
  const more = say('common.more', { count: names.length - mostNamed })
  return `${names.slice(0, mostNamed).join(', ')} ${more}`
}

/** For the facilitator alone: who is at the ends of the scale, to be asked first, and what the roles said. Never on the stage. */
export function WhoSaid({ workshop, selection }: WhoSaidProps) {
  const { candidate, criterionId } = selection
  const votes = latestEntries(roundsOf(workshop, candidate.id), criterionId)
  if (Object.keys(votes).length === 0) return null
  const ends = endsOfScale(votes, workshop.participants)
  const groups = resultsByRole(votes, workshop.participants)
  return (
    <section className="who-said" aria-label={say('whoSaid.title')}>
      <p className="muted">{say('whoSaid.title')}</p>
      {ends ? (
        <ul>
          <li>
            {say('whoSaid.lowest', {
              score: ends.lowest.score,
              people: named(ends.lowest.people, workshop.participants),
            })}
          </li>
          <li>
            {say('whoSaid.highest', {
              score: ends.highest.score,
              people: named(ends.highest.people, workshop.participants),
            })}
          </li>
        </ul>
      ) : (
        <p>{say('whoSaid.same')}</p>
      )}
      {groups.length > 0 ? (
        <ul className="who-said-groups">
          {groups.map(({ role, tally, votes: given }) => (
            <li key={role}>
              <span>{say('whoSaid.group', { role: say(`role.${role}`), count: given })}</span>
              <DotPlot
                tally={tally}
                label={say('whoSaid.group', { role: say(`role.${role}`), count: given })}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p className="muted">{say('whoSaid.noGroup')}</p>
      )}
    </section>
  )
}
