import type { Candidate } from '../../domain/workshop/candidate.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { findCandidate } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from './brief-words.ts'

/** What a candidate was copied or split from, as it prints; null for one that was brought. */
export function originSaid(workshop: Workshop, { origin }: Candidate, words: BriefWords): string | null {
  if (!origin) return null
  const from = findCandidate(workshop, origin.from)
  return from
    ? words.say(`origin.${origin.kind}`, { title: from.title })
    : words.say(`origin.${origin.kind}Gone`)
}
