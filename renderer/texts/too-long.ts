import type { Fit } from '../domain/brief/fit-brief.ts'
import { say } from './interface.ts'

/** By how much a brief is longer than its page, and which fields to shorten by about how many characters. */
export function sayTooLong({ linesOver, longFields }: Extract<Fit, { kind: 'tooLong' }>): string {
  const fields = longFields
    .map(({ field, charactersToShorten }) => say('brief.shorten', { field, characters: charactersToShorten }))
    .join(', ')
  return say('brief.tooLong', { lines: linesOver, fields })
}
