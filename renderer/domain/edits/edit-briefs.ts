import type { Brief, BriefText } from '../brief/brief.ts'
import type { CandidateId } from '../workshop/ids.ts'
import { phrase } from '../workshop/phrase.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { findBrief, findCandidate } from '../workshop/workshop.ts'
import type { Edit } from './edit.ts'
import { changed, refused, sameData } from './edit.ts'

/** Begins the brief of a candidate; a brief that exists already stays as it is. */
export function beginBrief(candidateId: CandidateId, text: BriefText): Edit {
  return (workshop) => {
    const candidate = findCandidate(workshop, candidateId)
    if (!candidate) return refused(phrase('refused.gone', {}))
    if (findBrief(workshop, candidateId)) return { kind: 'unchanged' }
    const row: Brief = { ...text, id: candidateId, workshopId: workshop.details.id }
    return changed(phrase('label.beginBrief', { key: candidate.key }), { added: [{ table: 'briefs', row }] })
  }
}

/**
 * Changes what is written on a brief. The change gets the brief as it is when the edit is made, so that two
 * fields edited in two windows both stay. `field` is the name people see, for undo.
 */
export function editBrief(
  candidateId: CandidateId,
  field: string,
  change: (brief: BriefText) => Partial<BriefText>,
): Edit {
  return (workshop: Workshop) => {
    const candidate = findCandidate(workshop, candidateId)
    const from = findBrief(workshop, candidateId)
    if (!candidate || !from) return refused(phrase('refused.gone', {}))
    const to: Brief = { ...from, ...change(from) }
    return changed(phrase('label.editBrief', { key: candidate.key, field }), {
      updated: sameData(from, to) ? [] : [{ table: 'briefs', from, to }],
    })
  }
}
