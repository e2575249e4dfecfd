import type { RankedCandidate } from '../rule/ranking.ts'
import type { CandidateId } from '../workshop/ids.ts'
import type { Robustness } from './robustness.ts'

/** Where a candidate stands in the bracket that joins those that the votes cannot tell apart. */
export interface BandPlace {
  readonly kind: 'start' | 'middle' | 'end'
  /** The title of the first one, from which the others are not told apart. */
  readonly first: string
}

/**
 * The brackets beside the list. A candidate alone in its band has none, nor has anybody where one person voted: only the weights
 * vary then, and no votes could tell anybody apart.
 */
export function bandPlaces(
  ranked: readonly RankedCandidate[],
  robustness: Pick<Robustness, 'bands' | 'people'> | null,
): ReadonlyMap<CandidateId, BandPlace> {
  if (robustness === null || robustness.people < 2) return new Map()
  const bandOf = ({ tier, candidate }: RankedCandidate) => `${tier} ${robustness.bands.get(candidate.id)}`
  const known = ranked.filter(({ candidate }) => robustness.bands.has(candidate.id))
  return new Map(
    known.flatMap((entry): readonly [CandidateId, BandPlace][] => {
      const band = known.filter((one) => bandOf(one) === bandOf(entry))
      const [first] = band
      if (!first || band.length < 2) return []
      const kind = entry === first ? 'start' : entry === band.at(-1) ? 'end' : 'middle'
      return [[entry.candidate.id, { kind, first: first.candidate.title }]]
    }),
  )
}
