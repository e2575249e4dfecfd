import type { DotCard } from '../votes/dot-cards.ts'
import type { Candidate } from '../workshop/candidate.ts'
import type { RowUpdate } from '../workshop/changes.ts'
import type { CandidateId } from '../workshop/ids.ts'
import { longestList, longestText } from '../workshop/limits.ts'
import type { MergedParts } from '../workshop/merge-trail.ts'
import type { MergeChoice } from '../workshop/merging.ts'
import { combine, partsOf, takeBack } from '../workshop/merging.ts'
import type { Phrase } from '../workshop/phrase.ts'
import { phrase } from '../workshop/phrase.ts'
import { inPlay } from '../workshop/standing.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { findBrief, findCandidate } from '../workshop/workshop.ts'
import type { Edit } from './edit.ts'
import { changed, refused, sameData } from './edit.ts'

/** The candidates that were merged into this one, in list order. */
export function mergedInto({ candidates }: Workshop, id: CandidateId): readonly Candidate[] {
  return candidates.filter(({ standing }) => standing.kind === 'merged' && standing.into === id)
}

function updateOf(from: Candidate, to: Candidate): readonly RowUpdate[] {
  return sameData(from, to) ? [] : [{ table: 'candidates', from, to }]
}

function dotUpdates(workshop: Workshop, change: (card: DotCard) => DotCard['picks']): readonly RowUpdate[] {
  return workshop.dots.flatMap((from): readonly RowUpdate[] => {
    const to = { ...from, picks: change(from) }
    return sameData(from, to) ? [] : [{ table: 'dots', from, to }]
  })
}

function isTooLong(parts: MergedParts): boolean {
  const texts = [parts.problem, parts.notes, parts.process, parts.sponsorRole, parts.author]
  return (
    [...texts, ...Object.values(parts.evidence)].some((text) => text.length > longestText) ||
    parts.dataSources.length > longestList
  )
}

/** Why one candidate cannot be merged into another; null where it can. */
export function whyNotMerged(workshop: Workshop, from: Candidate, into: Candidate): Phrase | null {
  const { key } = from
  if (from.id === into.id) return phrase('refused.mergeSelf', { key })
  const outOfPlay = [from, into].find(({ standing }) => standing.kind !== 'inPlay')
  if (outOfPlay) return phrase('refused.notInPlay', { key: outOfPlay.key })
  const outcome = workshop.decision?.outcome
  if (outcome?.kind === 'pick' && (outcome.candidateId === from.id || outcome.runnerUp === from.id)) {
    return phrase('refused.mergeDecided', { key })
  }
  return findBrief(workshop, from.id) ? phrase('refused.mergeBrief', { key, into: into.key }) : null
}

/**
 * Merges `from` into `into`, which goes on for both (see `combine` for what it says then). The merged card stays as it is
 * and keeps its ballots; its dots go on, and so does what was merged into it. Refused for a candidate that is not in
 * play, that the decision names, or whose brief was begun.
 */
export function mergeCandidates(
  fromId: CandidateId,
  intoId: CandidateId,
  taken: readonly MergeChoice[] = [],
): Edit {
  return (workshop) => {
    const from = findCandidate(workshop, fromId)
    const into = findCandidate(workshop, intoId)
    if (!(from && into)) return refused(phrase('refused.gone', {}))
    const reason = whyNotMerged(workshop, from, into)
    if (reason) return refused(reason)
    const before = partsOf(into)
    const after = combine(before, from, taken)
    if (isTooLong(after)) return refused(phrase('refused.mergeTooLong', {}))
    const brought = mergedInto(workshop, fromId)
    const dots = workshop.dots.flatMap(({ id, picks }) =>
      picks.filter((pick) => pick === fromId).map(() => id),
    )
    const trail = { before, after, brought: brought.map(({ id }) => id), dots }
    return changed(phrase('label.merge', { key: from.key, into: into.key }), {
      updated: [
        ...updateOf(from, { ...from, standing: { kind: 'merged', into: intoId, trail } }),
        ...updateOf(into, { ...into, ...after }),
        ...brought.flatMap((one) => updateOf(one, pointedAt(one, intoId))),
        ...dotUpdates(workshop, ({ picks }) => picks.map((pick) => (pick === fromId ? intoId : pick))),
      ],
    })
  }
}

function pointedAt(candidate: Candidate, into: CandidateId): Candidate {
  const { standing } = candidate
  return standing.kind === 'merged' ? { ...candidate, standing: { ...standing, into } } : candidate
}

/** The picks with as many dots given back as had gone on. */
function givenBack(
  picks: DotCard['picks'],
  count: number,
  from: CandidateId,
  to: CandidateId,
): DotCard['picks'] {
  const places = picks.flatMap((pick, index) => (pick === from ? [index] : []))
  const back = new Set(places.slice(Math.max(0, places.length - count)))
  return picks.map((pick, index) => (back.has(index) ? to : pick))
}

/**
 * Brings a merged candidate back with its ballots, its dots and what had gone on with it. What the merge brought to the
 * other card goes, what was written there since stays.
 */
export function unmergeCandidate(id: CandidateId): Edit {
  return (workshop) => {
    const candidate = findCandidate(workshop, id)
    if (candidate?.standing.kind !== 'merged') return refused(phrase('refused.gone', {}))
    const { into: intoId, trail } = candidate.standing
    const into = findCandidate(workshop, intoId)
    if (!into) return refused(phrase('refused.gone', {}))
    const followers = mergedInto(workshop, intoId)
    // A candidate through which this one went on says what it brought as well.
    const through = followers.filter(
      ({ standing }) => standing.kind === 'merged' && standing.trail.brought.includes(id),
    )
    const back = followers.filter((one) => trail.brought.includes(one.id))
    const without = (one: Candidate): Candidate => {
      const { standing } = one
      const next = { ...one, ...takeBack(partsOf(one), trail) }
      if (standing.kind !== 'merged') return next
      const brought = standing.trail.brought.filter((other) => other !== id)
      const after = takeBack(standing.trail.after, trail)
      return { ...next, standing: { ...standing, trail: { ...standing.trail, after, brought } } }
    }
    return changed(phrase('label.unmerge', { key: candidate.key, from: into.key }), {
      updated: [
        ...updateOf(candidate, { ...candidate, standing: inPlay }),
        ...[into, ...through].flatMap((one) => updateOf(one, without(one))),
        ...back.flatMap((one) => updateOf(one, pointedAt(one, id))),
        ...dotUpdates(workshop, (card) =>
          givenBack(card.picks, trail.dots.filter((person) => person === card.id).length, intoId, id),
        ),
      ],
    })
  }
}
