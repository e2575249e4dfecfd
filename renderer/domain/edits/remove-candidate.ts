import type { RowUpdate, TableRow } from '../workshop/changes.ts'
import type { CandidateId } from '../workshop/ids.ts'
import { phrase } from '../workshop/phrase.ts'
import { inPlay } from '../workshop/standing.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { findBrief, findCandidate, findPicture } from '../workshop/workshop.ts'
import type { Edit } from './edit.ts'
import { changed, refused } from './edit.ts'

/** The decision without its runner-up, where that is the candidate; as an update. */
function withoutRunnerUp({ decision }: Workshop, id: CandidateId): readonly RowUpdate[] {
  if (decision?.outcome.kind !== 'pick' || decision.outcome.runnerUp !== id) return []
  const to = { ...decision, outcome: { ...decision.outcome, runnerUp: null } }
  return [{ table: 'decisions', from: decision, to }]
}

/** Nothing points at a candidate that goes: its dots go too, and what was merged into it is in play again. As updates. */
function withoutReferences(workshop: Workshop, id: CandidateId): readonly RowUpdate[] {
  const dots = workshop.dots
    .filter(({ picks }) => picks.includes(id))
    .map((from) => {
      const to = { ...from, picks: from.picks.filter((pick) => pick !== id) }
      return { table: 'dots' as const, from, to }
    })
  const merged = workshop.candidates
    .filter(({ standing }) => standing.kind === 'merged' && standing.into === id)
    .map((from) => ({ table: 'candidates' as const, from, to: { ...from, standing: inPlay } }))
  return [...dots, ...merged]
}

/** Removes a candidate with its ballots, settled scores, find-outs, brief and picture, and the decision if it was the pick; a runner-up leaves the decision. */
export function removeCandidate(id: CandidateId): Edit {
  return (workshop) => {
    const row = findCandidate(workshop, id)
    if (!row) return refused(phrase('refused.gone', {}))
    const settled = workshop.settled.filter((one) => one.id === id)
    const brief = findBrief(workshop, id)
    const picture = findPicture(workshop, { kind: 'architecture', candidateId: id })
    const { decision } = workshop
    const isPick = decision?.outcome.kind === 'pick' && decision.outcome.candidateId === id
    const removed: readonly TableRow[] = [
      { table: 'candidates', row },
      ...workshop.ballots
        .filter((round) => round.candidateId === id)
        .map((round) => ({ table: 'ballots' as const, row: round })),
      ...settled.map((one) => ({ table: 'settled' as const, row: one })),
      ...(brief ? [{ table: 'briefs' as const, row: brief }] : []),
      ...(picture ? [{ table: 'pictures' as const, row: picture }] : []),
      ...workshop.findOuts
        .filter((one) => one.candidateId === id)
        .map((one) => ({ table: 'findOuts' as const, row: one })),
      ...(decision && isPick ? [{ table: 'decisions' as const, row: decision }] : []),
    ]
    return changed(phrase('label.removeCandidate', { key: row.key }), {
      updated: [...(isPick ? [] : withoutRunnerUp(workshop, id)), ...withoutReferences(workshop, id)],
      removed,
    })
  }
}
