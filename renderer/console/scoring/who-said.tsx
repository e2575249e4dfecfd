import { latestEntries, roundsOf } from '../../domain/votes/cell.ts'
import { endsOfScale, resultsByRole } from '../../domain/votes/results-by-role.ts'
import type { Score } from '../../domain/votes/votes.ts'
import { isScore } from '../../domain/votes/votes.ts'
import type { Participant } from '../../domain/workshop/participant.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { DotPlot } from '../../figures/dot-plot.tsx'
import { say } from '../../texts/interface.ts'
import { sayPerson } from '../../texts/person.ts'
import { OnlyYou } from '../components/only-you.tsx'
import { ScoreChip } from '../components/score-chip.tsx'
import type { Selection } from './selection.ts'
import './who-said.css'

interface WhoSaidProps {
  readonly workshop: Workshop
  readonly selection: Selection
}

/** More people than are asked to speak are counted. */
const mostNamed = 3

function named(workshop: Workshop, people: readonly Participant[]): string {
  const names = people.map((person) => sayPerson(person, workshop.participants))
  if (names.length <= mostNamed + 1) return names.join(', ')
  const more = say('common.more', { count: names.length - mostNamed })
  return `${names.slice(0, mostNamed).join(', ')} ${more}`
}

function End({
  score,
  label,
  people,
}: {
  readonly score: Score
  readonly label: string
  readonly people: string
}) {
  return (
    <li>
      <span className="visually-hidden">{label}</span>
      <ScoreChip score={score} />
      <span>{people}</span>
    </li>
  )
}

/** For the facilitator alone: who is at the ends of the scale, to be asked first, and what the roles said. Never on the stage. */
export function WhoSaid({ workshop, selection }: WhoSaidProps) {
  const { candidate, criterionId } = selection
  const votes = latestEntries(roundsOf(workshop, candidate.id), criterionId)
  // Of one vote there is nothing to say: whose it is stands under its seat.
  if (Object.values(votes).filter(isScore).length < 2) return null
  const ends = endsOfScale(votes, workshop.participants)
  const groups = resultsByRole(votes, workshop.participants)
  return (
    <section className="who-said" aria-label={say('whoSaid.title')}>
      <OnlyYou />
      {ends ? (
        <>
          <ul>
            <End
              {...ends.lowest}
              label={say('whoSaid.lowest')}
              people={named(workshop, ends.lowest.people)}
            />
            <End
              {...ends.highest}
              label={say('whoSaid.highest')}
              people={named(workshop, ends.highest.people)}
            />
          </ul>
          <p className="muted">{say('whoSaid.hear', { low: ends.lowest.score, high: ends.highest.score })}</p>
        </>
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
      ) : null}
    </section>
  )
}
