import { votersForClear } from '../robustness/firmness.ts'
import type { Robustness } from '../robustness/robustness.ts'
import { leanOf } from '../robustness/told-apart.ts'
import type { OutOfTen } from '../robustness/word.ts'
import { outOfTen, wordOf } from '../robustness/word.ts'
import { isUnknown } from '../votes/flags.ts'
import type { Criteria } from '../workshop/criteria.ts'
import { criterionIds } from '../workshop/criteria.ts'
import type { CandidateId } from '../workshop/ids.ts'
import { criterionName } from '../workshop/phrase.ts'
import type { GateId } from './gates.ts'
import { closedGates } from './gates.ts'
import { canLead, leadersOf, pickByRule } from './pick-by-rule.ts'
import type { RankedCandidate, Ranking } from './ranking.ts'
import { isAbout } from './verdict-headline.ts'

/** One thing that has to be known to read the headline of the verdict right. */
export type VerdictNote =
  /** Placed above the leaders, and cannot lead: a question was answered with no. */
  | { readonly kind: 'stoppedAbove'; readonly title: string; readonly questions: readonly GateId[] }
  /** Both counts, where agreed scores are held that the votes do not give. */
  | {
      readonly kind: 'bothCounts'
      /** Null where the votes alone give no verdict. */
      readonly byVotes: OutOfTen | null
      readonly withAgreed: OutOfTen
      readonly agreed: number
    }
  | { readonly kind: 'otherFirst'; readonly share: OutOfTen; readonly otherShare: OutOfTen }
  | { readonly kind: 'oneVoter' }
  /** Too few to call anything clear. */
  | { readonly kind: 'fewVoters'; readonly people: number }
  /** Criteria on which nobody knows about the leader, or a single person said something. */
  | { readonly kind: 'thinlyKnown'; readonly title: string; readonly criteria: readonly string[] }
  /** The leader and others of its group that the votes cannot tell apart. */
  | { readonly kind: 'notToldApart'; readonly title: string; readonly others: readonly string[] }
  /** The points favour the leader, the votes lean to the other one. */
  | { readonly kind: 'votesLeanTo'; readonly title: string; readonly other: string }
  /** In how many what-ifs each of those that are level is first. */
  | {
      readonly kind: 'levelShares'
      readonly shares: readonly { readonly title: string; readonly share: OutOfTen }[]
    }
  /** More often first than each of those that are level, though it is placed below them. */
  | { readonly kind: 'moreOften'; readonly title: string; readonly share: OutOfTen }
  /** Scores that could part the first from those that are not told apart from it; what could change most first. */
  | {
      readonly kind: 'couldPart'
      readonly topics: readonly { readonly title: string; readonly criterion: string }[]
    }
  /** What happens to the first place when each person in turn is left out. */
  | { readonly kind: 'leaveOneOut'; readonly shared: number; readonly another: number }
  /** What a what-if is. */
  | { readonly kind: 'whatIf' }

/** As many topics as a room can hold in mind. */
const mostTopics = 2

interface NoteCase {
  readonly ranking: Ranking
  readonly criteria: Criteria
  readonly robustness: Robustness
}

const titleOf = ({ candidate }: RankedCandidate) => candidate.title

/** Candidates above the leaders that a question keeps from leading. */
function stoppedAbove(ranking: Ranking): readonly VerdictNote[] {
  const [leader] = leadersOf(ranking)
  return ranking.ranked
    .filter(({ candidate, place }) => leader && place < leader.place && !canLead(candidate))
    .map(({ candidate }) => ({
      kind: 'stoppedAbove',
      title: candidate.title,
      questions: closedGates(candidate.gates),
    }))
}

function entryOf({ ranking }: NoteCase, id: CandidateId): RankedCandidate | undefined {
  return ranking.ranked.find(({ candidate }) => candidate.id === id)
}

/** Scores of these candidates in which a talk could put somebody else first or part those that share the place. */
function couldPart(one: NoteCase, among: readonly RankedCandidate[]): readonly VerdictNote[] {
  const topics = one.robustness.queue
    .filter(({ stake }) => stake === 'decides' || stake === 'separates')
    .flatMap(({ candidateId, criterionId }) => {
      const entry = among.find(({ candidate }) => candidate.id === candidateId)
      return entry ? [{ title: titleOf(entry), criterion: criterionName(one.criteria, criterionId) }] : []
    })
    .slice(0, mostTopics)
  return topics.length > 0 ? [{ kind: 'couldPart', topics }] : []
}

/** Whoever comes first in more what-ifs than each of those that are level, where the tenths show it. */
function moreOften(one: NoteCase, picks: readonly RankedCandidate[]): readonly VerdictNote[] {
  const { shares } = one.robustness
  const isPick = (id: CandidateId) => picks.some(({ candidate }) => candidate.id === id)
  const tenthsOf = ({ first }: (typeof shares)[number]) => Math.round(first * 10)
  const most = Math.max(...shares.filter(({ candidateId }) => isPick(candidateId)).map(tenthsOf))
  const [found] = shares
    .filter((share) => !isPick(share.candidateId) && tenthsOf(share) > most)
    .toSorted((first, second) => second.first - first.first)
  const entry = found && entryOf(one, found.candidateId)
  return entry ? [{ kind: 'moreOften', title: titleOf(entry), share: outOfTen(found.first) }] : []
}

function levelNotes(one: NoteCase, picks: readonly RankedCandidate[]): readonly VerdictNote[] {
  const shares = picks.map((pick) => {
    const found = one.robustness.shares.find(({ candidateId }) => candidateId === pick.candidate.id)
    return { title: titleOf(pick), share: outOfTen(found?.first ?? 0) }
  })
  return [{ kind: 'levelShares', shares }, ...moreOften(one, picks), ...couldPart(one, picks)]
}

function votersNotes({ people }: Robustness, isClearByCount: boolean): readonly VerdictNote[] {
  if (people === 1) return [{ kind: 'oneVoter' }]
  return people < votersForClear && isClearByCount ? [{ kind: 'fewVoters', people }] : []
}

function thinlyKnown({ criteria, robustness }: NoteCase, leader: RankedCandidate): readonly VerdictNote[] {
  // Where a single person voted, that is said once.
  if (robustness.people < 2) return []
  const names = criterionIds
    .filter((id) => isUnknown(leader.cells[id]) || leader.cells[id].count.votes === 1)
    .map((id) => criterionName(criteria, id))
  return names.length > 0 ? [{ kind: 'thinlyKnown', title: titleOf(leader), criteria: names }] : []
}

/** How the votes lean between the leader and the others of its group that can lead. */
function leanNotes(one: NoteCase, leader: RankedCandidate): readonly VerdictNote[] {
  const { firmness, challenges } = one.robustness
  const known = firmness.kind === 'otherFirst' ? firmness.other : null
  const rivals = challenges.flatMap(({ candidateId, leaderAhead }) => {
    const entry = entryOf(one, candidateId)
    const isRival = entry && entry.tier === leader.tier && canLead(entry.candidate) && candidateId !== known
    return isRival ? [{ entry, lean: leanOf(leaderAhead) }] : []
  })
  const alike = rivals.filter(({ lean }) => lean === 'notToldApart').map(({ entry }) => entry)
  const behind = rivals.filter(({ lean }) => lean === 'behind').map(({ entry }) => entry)
  const title = titleOf(leader)
  return [
    ...behind.map((entry): VerdictNote => ({ kind: 'votesLeanTo', title, other: titleOf(entry) })),
    ...(alike.length > 0
      ? [{ kind: 'notToldApart', title, others: alike.map(titleOf) } satisfies VerdictNote]
      : []),
    ...(alike.length > 0 ? couldPart(one, [leader, ...alike]) : []),
  ]
}

function leftOut({ leaveOneOut }: Robustness): readonly VerdictNote[] {
  if (!leaveOneOut) return []
  return [{ kind: 'leaveOneOut', shared: leaveOneOut.shared, another: leaveOneOut.another }]
}

function leaderNotes(one: NoteCase, leader: RankedCandidate): readonly VerdictNote[] {
  const { robustness } = one
  const { firmness, fixedCells } = robustness
  if (firmness.kind === 'none' || firmness.kind === 'level') return thinlyKnown(one, leader)
  const counts: readonly VerdictNote[] =
    firmness.kind === 'otherFirst'
      ? [
          {
            kind: 'otherFirst',
            share: outOfTen(firmness.first),
            otherShare: outOfTen(firmness.otherFirst),
          },
        ]
      : firmness.hasFixed
        ? [
            {
              kind: 'bothCounts',
              byVotes: firmness.firstByVotes === null ? null : outOfTen(firmness.firstByVotes),
              withAgreed: outOfTen(firmness.first),
              agreed: fixedCells,
            },
          ]
        : []
  return [
    ...counts,
    ...votersNotes(robustness, wordOf(firmness.first) === 'clear'),
    ...thinlyKnown(one, leader),
    ...leanNotes(one, leader),
    ...leftOut(robustness),
    { kind: 'whatIf' },
  ]
}

/**
 * What is said beside the headline, what matters most first. `robustness` is what was found under the same weights; one that
 * is null or about other leaders says nothing.
 */
export function verdictNotes(
  ranking: Ranking,
  criteria: Criteria,
  robustness: Robustness | null,
): readonly VerdictNote[] {
  const found = pickByRule(ranking)
  const picks = found.kind === 'one' ? [found.pick] : found.kind === 'level' ? found.picks : []
  const [leader, ...shared] = picks
  if (!leader) return []
  const stopped = stoppedAbove(ranking)
  if (robustness === null || !isAbout(robustness, picks)) return stopped
  const one: NoteCase = { ranking, criteria, robustness }
  return [...stopped, ...(shared.length > 0 ? levelNotes(one, picks) : leaderNotes(one, leader))]
}
