import { useRoomWords } from '../figures/room-words.ts'
import { hyphenate } from './hyphenate.ts'
import { shownTitle } from './shown-title.ts'

type Titled = Parameters<typeof shownTitle>[0]

/** The title of a candidate for where it is large: long German words can be hyphenated. */
export function useLargeTitle(candidate: Titled): string {
  const { locale } = useRoomWords()
  const title = shownTitle(candidate)
  return locale.startsWith('de') ? hyphenate(title) : title
}

/** A title among others: it steps down before it takes more than two lines, and no word of it is broken where a size holds it. */
export function RowTitle({ candidate }: { readonly candidate: Titled }) {
  return <span data-title>{useLargeTitle(candidate)}</span>
}
