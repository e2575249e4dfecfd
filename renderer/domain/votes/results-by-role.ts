import type { Participant, Role } from '../workshop/participant.ts'
import { roles } from '../workshop/participant.ts'
import type { Tally } from './grade.ts'
import { tally } from './grade.ts'
import type { CellVotes, Score } from './votes.ts'
import { isScore } from './votes.ts'

/** A result of fewer people than that tells what one of them said to the others. */
const fewestTogether = 3

/** What the people of one role said on a cell. */
export interface RoleResult {
  readonly role: Role
  readonly tally: Tally
  readonly votes: number
}

/** Whether that many people can stand together without one being told apart. */
const areHidden = (people: number) => people === 0 || people >= fewestTogether

/**
 * What each role said on one cell, from each person's latest entry, where three or more of it gave a score. As the whole is shown too, whoever
 * is in no shown group can be computed from it: where these would be one or two, the smallest groups are held back until
 * they are three or more. A single group that is the whole room tells nothing and is none. Who voted is what counts, so
 * that somebody who leaves the room takes no vote out of a group.
 */
export function resultsByRole(
  votes: CellVotes,
  participants: readonly Pick<Participant, 'id' | 'role'>[],
): readonly RoleResult[] {
  const cast = participants.flatMap(({ id, role }) => {
    const vote = votes[id]
    return isScore(vote) ? [{ role, vote }] : []
  })
  const results = roles
    .map((role): RoleResult => {
      const given = cast.filter((one) => one.role === role).map(({ vote }): Score => vote)
      return { role, tally: tally(given), votes: given.length }
    })
    .filter((one) => one.votes >= fewestTogether)
  let shown = results.toSorted((one, other) => other.votes - one.votes)
  const others = () => cast.length - shown.reduce((sum, one) => sum + one.votes, 0)
  while (shown.length > 0 && !areHidden(others())) shown = shown.slice(0, -1)
  const isWhole = shown.length === 1 && others() === 0
  return isWhole ? [] : results.filter((one) => shown.includes(one))
}

/** Who is at the ends of the scale on one cell. */
export interface ScaleEnds {
  readonly lowest: { readonly score: Score; readonly people: readonly Participant[] }
  readonly highest: { readonly score: Score; readonly people: readonly Participant[] }
}

/** Who gave the lowest and the highest score on a cell, to be asked to speak first; null where nobody differs. For the facilitator alone. */
export function endsOfScale(votes: CellVotes, participants: readonly Participant[]): ScaleEnds | null {
  const cast = participants.flatMap((person) => {
    const score = votes[person.id]
    return isScore(score) ? [{ person, score }] : []
  })
  const given = cast.map(({ score }) => score)
  const [low, high] = [Math.min(...given), Math.max(...given)]
  if (given.length === 0 || low === high) return null
  const end = (at: number) => ({
    score: at as Score,
    people: cast.filter(({ score }) => score === at).map(({ person }) => person),
  })
  return { lowest: end(low), highest: end(high) }
}
