import type { BriefWords } from '../documents/brief/brief-words.ts'
import type { SuggestedFix } from '../domain/rule/fix-first.ts'
import { criterionName } from '../domain/workshop/phrase.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'

/** A suggested fix in the language of the documents, in which it prints. */
export function fixWords(
  { details }: Workshop,
  { candidate, needs }: SuggestedFix,
  words: BriefWords,
): string {
  const { title } = candidate
  if (needs.kind === 'yes') {
    return words.say('noPilot.yes', { title, question: words.say(`gate.${needs.gate}`) })
  }
  const { criterionId, from, to } = needs.lift
  const criterion = words.criterion(criterionId, criterionName(details.criteria, criterionId))
  return words.say('noPilot.lift', { title, criterion, from, to })
}
