import type { WorkshopId } from '../../domain/workshop/ids.ts'
import { say } from '../../texts/interface.ts'
import { notifyDone } from '../notices.ts'

const openName = (id: WorkshopId) => `pilotage.open.${id}`

/**
 * Does something to a workshop that no other window may do at the same time: comparing it with its safety copy, and
 * putting one in the place of the other. The lock ends with its window, however that ends.
 */
export function aloneWith<T>(id: WorkshopId, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`pilotage.compare.${id}`, work)
}

/** Holds the workshop as open in this window until told to let go; says so when another one has it open too. */
export function holdOpen(id: WorkshopId): () => void {
  const { promise: left, resolve: leave } = Promise.withResolvers<void>()
  void navigator.locks.request(openName(id), { mode: 'shared' }, async () => {
    const { held = [] } = await navigator.locks.query()
    if (held.filter(({ name }) => name === openName(id)).length > 1) notifyDone(say('openWindows.more'))
    await left
  })
  return leave
}
