import type { Robustness } from '../../../domain/robustness/robustness.ts'
import type { ParticipantId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate, findParticipant } from '../../../domain/workshop/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { sayPerson } from '../../../texts/person.ts'
import { OnlyYou } from '../../components/only-you.tsx'

/** A mean this far from the room's is worth knowing; less is chance. */
const worthSaying = 0.5

interface ForYouAloneProps {
  readonly workshop: Workshop
  readonly robustness: Robustness
}

/** What the facilitator alone is told about the people: who stands above or below the room. Never on the stage. */
export function ForYouAlone({ workshop, robustness }: ForYouAloneProps) {
  const { people, recentredLeaders } = robustness.diagnostics
  const titles = (ids: Robustness['leaders']) =>
    ids.map((id) => findCandidate(workshop, id)?.title ?? '').join(', ')
  const nameOf = (id: ParticipantId) => {
    const person = findParticipant(workshop, id)
    return person ? sayPerson(person, workshop.participants) : ''
  }
  const lines = people.flatMap(({ participantId, levelNoise, isStraightLine }) => {
    const name = nameOf(participantId)
    const isAside = levelNoise !== null && Math.abs(levelNoise) >= worthSaying
    const aside =
      isAside && levelNoise !== null
        ? say(levelNoise > 0 ? 'alone.above' : 'alone.below', {
            name,
            points: interfaceTexts.total(Math.abs(levelNoise)),
          })
        : null
    return [aside, isStraightLine ? say('alone.straightLine', { name }) : null].filter(
      (line) => line !== null,
    )
  })
  const isSame = titles(recentredLeaders) === titles(robustness.leaders)
  const recentred = isSame
    ? say('alone.samePick')
    : say('alone.otherPick', { titles: titles(recentredLeaders) })
  return (
    <details className="topic-fold">
      <summary>{say('alone.title')}</summary>
      <OnlyYou />
      <p className="muted">{say('alone.note')}</p>
      <ul className="alone-lines">
        {lines.length === 0 ? <li>{say('alone.nothing')}</li> : null}
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {robustness.leaders.length > 0 ? <li>{recentred}</li> : null}
        {robustness.leaveOneOut?.turns.map(({ participantId, leaders }) => (
          <li key={participantId}>
            {say('alone.without', {
              name: nameOf(participantId),
              titles: titles(leaders),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
