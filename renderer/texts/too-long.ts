import type { Fit } from '../documents/layout/fit-page.ts'
import { interfaceTexts, say } from './interface.ts'

type Overflow = Pick<Extract<Fit, { kind: 'tooLong' }>, 'linesOver' | 'longFields'>

/** By how much a brief is longer than its page, and which fields to shorten by about how many characters. */
export function sayTooLong({ linesOver, longFields }: Overflow): string {
  const lines = say('brief.tooLong', { lines: linesOver })
  if (longFields.length === 0) return lines
  const fields = longFields.map(({ field, charactersToShorten }) =>
    say('brief.shorten', { field, characters: charactersToShorten }),
  )
  const list = new Intl.ListFormat(interfaceTexts.locale).format(fields)
  return `${lines} ${say('brief.shortenFields', { fields: list })}`
}
