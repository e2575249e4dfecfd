import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'

/** More than these are counted in a sentence. */
const mostNamed = 3

/** Candidates by their titles, one after the other. */
export function titlesOf(workshop: Workshop, ids: readonly CandidateId[]): string {
  const titles = ids.map((id) => findCandidate(workshop, id)?.title ?? '')
  if (titles.length <= mostNamed) return interfaceTexts.list(titles)
  const named = titles.slice(0, mostNamed - 1)
  return interfaceTexts.list([...named, say('common.others', { count: titles.length - named.length })])
}
