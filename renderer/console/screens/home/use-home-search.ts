import { useEffect, useMemo, useState } from 'react'
import type { StandingWorkshop } from '../../../domain/overview/workshop-state.ts'
import { searchable } from '../../../domain/workshop/fold-text.ts'
import type { WorkshopId } from '../../../domain/workshop/ids.ts'
import { useWorkspace } from '../../workspace-context.ts'

type Searchable = ReturnType<typeof searchable>

interface Title {
  readonly title: string
  readonly holds: Searchable
}

/** A workshop that a search has found, and the candidate where only that was meant. */
export interface Found {
  readonly workshop: StandingWorkshop
  readonly candidate: string | undefined
}

/** The titles of all candidates, read once somebody searches; a workshop that is missing is not read yet. */
function useTitles(ids: readonly WorkshopId[], wanted: boolean): ReadonlyMap<WorkshopId, readonly Title[]> {
  const workspace = useWorkspace()
  const [known, setKnown] = useState<ReadonlyMap<WorkshopId, readonly Title[]>>(new Map())
  useEffect(() => {
    if (!wanted) return
    const reading = new AbortController()
    const read = new Map<WorkshopId, readonly Title[]>()
    const note = (id: WorkshopId, titles: readonly string[]) =>
      void read.set(
        id,
        titles.map((title) => ({ title, holds: searchable(title) })),
      )
    void workspace.readTitles(ids, note, reading.signal).then(() => {
      if (!reading.signal.aborted) setKnown(read)
    })
    return () => reading.abort()
  }, [workspace, ids, wanted])
  return known
}

/** The workshops that a search leaves, by client, title and candidates; all of them where nothing is searched. */
export function useHomeSearch(workshops: readonly StandingWorkshop[], search: string): readonly Found[] {
  const isSearching = search.trim() !== ''
  const ids = useMemo(() => workshops.map(({ facts }) => facts.details.id), [workshops])
  const titles = useTitles(ids, isSearching)
  const heads = useMemo(
    () => workshops.map(({ facts: { details } }) => searchable(`${details.client} ${details.title}`)),
    [workshops],
  )
  return useMemo(() => {
    if (!isSearching) return workshops.map((workshop) => ({ workshop, candidate: undefined }))
    return workshops.flatMap((workshop, index): readonly Found[] => {
      if (heads[index]?.(search)) return [{ workshop, candidate: undefined }]
      const candidate = titles.get(workshop.facts.details.id)?.find(({ holds }) => holds(search))
      return candidate ? [{ workshop, candidate: candidate.title }] : []
    })
  }, [workshops, heads, titles, search, isSearching])
}
