import type { Dispatch } from '../contract/answer-requests.ts'
import { answerRequests } from '../contract/answer-requests.ts'
import type { Answers } from '../contract/channels.ts'
import { diskFailure } from './disk-failure.ts'

/** The way in for a page to the handlers of a host with a disk. */
export function dispatch(handlers: Answers): Dispatch {
  return answerRequests(handlers, diskFailure)
}
