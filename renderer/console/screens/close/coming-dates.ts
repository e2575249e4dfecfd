import type { IsoDate } from '../../../domain/meeting/calendar.ts'
import type { WorkshopDate } from '../../../domain/overview/workshop-dates.ts'
import { workshopDates } from '../../../domain/overview/workshop-dates.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findBrief, findCandidate } from '../../../domain/workshop/workshop.ts'

/** The dates of a workshop that are still to come, those of its brief and conditions or of scoring again; none before the decision. */
export function comingDates(workshop: Workshop, today: IsoDate): readonly WorkshopDate[] {
  const { details, decision } = workshop
  if (!decision) return []
  const { outcome } = decision
  const picked = outcome.kind === 'pick' ? findCandidate(workshop, outcome.candidateId) : undefined
  const brief = picked ? (findBrief(workshop, picked.id) ?? null) : null
  const pick = picked ? { title: picked.title, brief } : null
  return workshopDates({ details, decision, pick }).filter(({ on }) => on > today)
}
