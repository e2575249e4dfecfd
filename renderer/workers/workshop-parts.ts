import type { Workshop } from '../domain/workshop/workshop.ts'

const lists = ['participants', 'candidates', 'ballots', 'settled'] as const
type ListName = (typeof lists)[number]

/** A list of rows as what is new in it, and the ids of all rows in order. */
interface ListPart {
  readonly ids: readonly string[]
  readonly fresh: readonly { readonly id: string }[]
}

/** What a worker must be told of a workshop to know its votes; rows it knows already are named and not sent again. */
export interface WorkshopParts {
  readonly details: Workshop['details']
  readonly lists: Readonly<Record<ListName, ListPart>>
}

/** What has changed since a state that the worker knows; rows that did not change are the same objects. */
export function partsSince(known: Workshop | null, workshop: Workshop): WorkshopParts {
  const part = (name: ListName): ListPart => {
    const rows: readonly { readonly id: string }[] = workshop[name]
    const before = new Set<unknown>(known?.[name])
    return { ids: rows.map(({ id }) => id), fresh: rows.filter((row) => !before.has(row)) }
  }
  const parts = Object.fromEntries(lists.map((name) => [name, part(name)])) as Record<ListName, ListPart>
  return { details: workshop.details, lists: parts }
}

/** The workshop after what was sent; of briefs, decision, pictures, dots and find-outs the worker knows nothing. */
export function withParts(known: Workshop | null, { details, lists: parts }: WorkshopParts): Workshop {
  const list = (name: ListName) => {
    const rows = new Map<string, unknown>(known?.[name].map((row) => [row.id, row]))
    for (const row of parts[name].fresh) rows.set(row.id, row)
    return parts[name].ids.map((id) => rows.get(id))
  }
  const all = Object.fromEntries(lists.map((name) => [name, list(name)])) as unknown as Pick<
    Workshop,
    ListName
  >
  return { details, ...all, decision: null, briefs: [], pictures: [], dots: [], findOuts: [] }
}
