import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { queueOf } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { canChangePick } from './stake-heads.ts'

/** How many of the open topics could change the pick; where none could, that is said as it is. */
export function leadWords(workshop: Workshop): string {
  const queue = queueOf(workshop)
  const open = queue.filter(({ stake }) => stake !== 'findOut')
  const could = open.filter(({ pick }) => pick > 0)
  if (could.length > 0) {
    const counts = { count: could.length, of: open.length }
    const isPick = canChangePick(workshop, could)
    return say(isPick ? 'discuss.couldPick' : 'discuss.couldFirst', counts)
  }
  if (open.length > 1) return say('discuss.noneAlone')
  if (open.length === 1) return say('discuss.noneOfOne')
  return queue.length > 0 ? say('discuss.onlyFindOut', { count: queue.length }) : say('discuss.allAgreed')
}
