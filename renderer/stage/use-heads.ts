import { useRoomWords } from '../figures/room-words.ts'
import { hyphenate } from './hyphenate.ts'

/** The names of the criteria as heads of columns: a German word of so many letters can be hyphenated there. */
export function useHeads(criteria: readonly string[], longest: number): readonly string[] {
  const { locale } = useRoomWords()
  return locale.startsWith('de') ? criteria.map((name) => hyphenate(name, longest)) : criteria
}
