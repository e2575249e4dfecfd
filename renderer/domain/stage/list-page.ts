import type { Candidate } from '../workshop/candidate.ts'
import type { ListPage } from './stage-picture.ts'

/** The part of a list, at most `size` long, that the selected candidate is in; the first where none is. Parts are about equally long. */
export function pageWith(
  all: readonly Candidate[],
  selected: Candidate | undefined,
  size: number,
): { readonly rows: readonly Candidate[]; readonly part: ListPage } {
  const of = Math.max(1, Math.ceil(all.length / size))
  const length = Math.max(1, Math.ceil(all.length / of))
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === selected?.id),
  )
  const index = Math.floor(at / length)
  return { rows: all.slice(index * length, (index + 1) * length), part: { number: index + 1, of } }
}
