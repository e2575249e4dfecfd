import type { Override } from '../../../domain/rule/override.ts'
import { scoreCandidate } from '../../../domain/rule/ranking.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import { criterionName } from '../../../domain/workshop/phrase.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { roomWords } from '../../../texts/room.ts'
import { sayClosed } from '../../../texts/say-verdict.ts'

/** The titles of candidates, one after the other. */
export function titlesOf(workshop: Workshop, ids: readonly CandidateId[]): string {
  return interfaceTexts.list(ids.flatMap((id) => findCandidate(workshop, id)?.title ?? []))
}

/** What a pick departs from, in sentences: its group with the flags, the questions at no, and whom the rule puts first. */
export function departureWords(workshop: Workshop, candidateId: CandidateId, override: Override): string {
  const { tier, closedGates, placedBefore } = override
  const candidate = findCandidate(workshop, candidateId)
  const flags = candidate ? scoreCandidate(workshop, candidate).verdict.redFlags : []
  const names = flags.map((id) => criterionName(workshop.details.criteria, id))
  const sentences = [
    tier === 'ready' ? null : say('departure.tier', { tier: say(`tier.${tier}`) }),
    names.length === 0 ? null : say('departure.flags', { names: interfaceTexts.list(names) }),
    closedGates.length === 0
      ? null
      : say('departure.gates', { answers: sayClosed(closedGates, roomWords.en) }),
    placedBefore.length === 0
      ? null
      : say('departure.placedBefore', { titles: titlesOf(workshop, placedBefore) }),
  ]
  return sentences.filter((sentence) => sentence !== null).join(' ')
}
