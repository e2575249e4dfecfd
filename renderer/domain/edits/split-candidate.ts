import type { Candidate, Origin } from '../workshop/candidate.ts'
import type { CandidateId, NewId } from '../workshop/ids.ts'
import { phrase } from '../workshop/phrase.ts'
import { inPlay } from '../workshop/standing.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { findCandidate } from '../workshop/workshop.ts'
import type { Edit } from './edit.ts'
import { changed, refused } from './edit.ts'
import { freeKeys, lastOrder } from './edit-candidates.ts'

/** Candidates made out of another: its texts, figures, evidence and gates under new titles; never its votes, dots or brief. */
function madeFrom(
  workshop: Workshop,
  from: Candidate,
  titles: readonly string[],
  kind: Origin['kind'],
  newId: NewId,
): readonly Candidate[] {
  const keys = freeKeys(workshop, titles.length)
  const start = lastOrder(workshop)
  return titles.map((title, index) => ({
    ...from,
    id: newId() as CandidateId,
    key: keys[index] ?? '',
    title: title.trim(),
    order: start + index + 1,
    standing: inPlay,
    origin: { kind, from: from.id },
  }))
}

const added = (rows: readonly Candidate[]) => rows.map((row) => ({ table: 'candidates' as const, row }))

/** Puts a copy of a candidate at the end of the list, under another title. */
export function copyCandidate(id: CandidateId, title: string): Edit {
  return (workshop, { newId }) => {
    const from = findCandidate(workshop, id)
    if (!from) return refused(phrase('refused.gone', {}))
    if (title.trim() === '') return refused(phrase('refused.titleMissing', {}))
    const rows = madeFrom(workshop, from, [title], 'copy', newId)
    return changed(phrase('label.copy', { from: from.key, key: rows[0]?.key ?? '' }), { added: added(rows) })
  }
}

/**
 * Splits a candidate into two or more that go on in its place. The original is parked with the reason and keeps its votes
 * and dots. Refused for one that is not in play or that the decision names, and where two parts have one title.
 */
export function splitCandidate(id: CandidateId, titles: readonly string[], because: string): Edit {
  return (workshop, { newId }) => {
    const from = findCandidate(workshop, id)
    if (!from) return refused(phrase('refused.gone', {}))
    if (from.standing.kind !== 'inPlay') return refused(phrase('refused.notInPlay', { key: from.key }))
    const outcome = workshop.decision?.outcome
    if (outcome?.kind === 'pick' && (outcome.candidateId === id || outcome.runnerUp === id)) {
      return refused(phrase('refused.splitDecided', { key: from.key }))
    }
    const parts = titles.map((title) => title.trim()).filter((title) => title !== '')
    const differing = new Set(parts.map((title) => title.toLowerCase()))
    if (parts.length < 2 || differing.size < parts.length) return refused(phrase('refused.splitTitles', {}))
    const to: Candidate = { ...from, standing: { kind: 'parked', because } }
    return changed(phrase('label.split', { key: from.key, count: parts.length }), {
      added: added(madeFrom(workshop, from, parts, 'split', newId)),
      updated: [{ table: 'candidates', from, to }],
    })
  }
}
