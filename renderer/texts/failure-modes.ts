import type { BriefWords } from '../documents/brief/brief-words.ts'
import type { FailureMode, Risk } from '../domain/brief/brief.ts'

/** What a failure mode and its counter are called on a brief. */
export function failureModeWords({ say }: BriefWords, mode: FailureMode): Risk {
  return { risk: say(`failureMode.${mode}.risk`), counter: say(`failureMode.${mode}.counter`) }
}
