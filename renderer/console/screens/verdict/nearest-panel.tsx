import type { NearestCandidate } from '../../../domain/rule/distance-to-ready.ts'
import { nearestToPick } from '../../../domain/rule/fix-first.ts'
import type { Ranking } from '../../../domain/rule/ranking.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { StoppedBy } from '../../components/stopped-by.tsx'
import { liftWords } from './lift-words.ts'

interface NearestProps {
  readonly workshop: Workshop
  readonly nearest: NearestCandidate
}

function Nearest({ workshop, nearest }: NearestProps) {
  const { entry, distance, closedGates } = nearest
  const anchorsOf = (id: (typeof distance.lifts)[number]['criterionId']) =>
    workshop.details.criteria.find((criterion) => criterion.id === id)?.anchors ?? []
  return (
    <li className="nearest-one">
      <h3>{entry.candidate.title}</h3>
      <StoppedBy gates={closedGates} />
      <ul>
        {distance.lifts.map((lift) => (
          <li key={lift.criterionId} className="nearest-lift">
            <b>{liftWords(workshop, lift)}</b>
            <span className="muted">{anchorsOf(lift.criterionId)[lift.to - 1]}</span>
          </li>
        ))}
      </ul>
      {distance.votes === null || distance.votes === 0 ? null : (
        <p className="muted">{say('nearest.votes', { votes: distance.votes })}</p>
      )}
    </li>
  )
}

/** Where nobody can be picked: the nearest candidates, and what each would need. */
export function NearestPanel({
  workshop,
  ranking,
}: {
  readonly workshop: Workshop
  readonly ranking: Ranking
}) {
  const nearest = nearestToPick(ranking)
  if (nearest.length === 0) return null
  return (
    <section className="verdict-panel" aria-labelledby="nearest-title">
      <h2 id="nearest-title">{say('nearest.title')}</h2>
      <ol>
        {nearest.map((one) => (
          <Nearest key={one.entry.candidate.id} workshop={workshop} nearest={one} />
        ))}
      </ol>
    </section>
  )
}
