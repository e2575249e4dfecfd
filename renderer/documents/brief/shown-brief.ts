import type { CandidateId } from '../../domain/workshop/ids.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { findBrief } from '../../domain/workshop/workshop.ts'
import type { Fit } from '../layout/fit-page.ts'
import type { LayoutPlan } from '../layout/layout-plan.ts'

/** Whose brief is shown: the selected candidate's if it has one, else the pick's, else any. */
export function briefCandidate(workshop: Workshop, selected: CandidateId | null): CandidateId | null {
  const outcome = workshop.decision?.outcome
  const pick = outcome?.kind === 'pick' ? outcome.candidateId : null
  if (selected && findBrief(workshop, selected)) return selected
  return pick ?? workshop.briefs[0]?.id ?? null
}

/** The page that would be written; the overlong one while nobody has chosen an annex. */
export function shownPlan(
  fit: Fit,
  continuesInAnnex: boolean,
): { readonly plan: LayoutPlan; readonly isOver: boolean } {
  if (fit.kind === 'fits') return { plan: fit.plan, isOver: false }
  return continuesInAnnex && fit.shared
    ? { plan: fit.shared.plan, isOver: false }
    : { plan: fit.overflowing, isOver: true }
}
