import type { Envelope } from '../../electron/contract/bridge.ts'
import type { SafetyRequest } from '../safety/answers.ts'
import { answerSafety } from '../safety/answers.ts'
import { createSafetyCopies } from '../safety/safety-copies.ts'
import { privateShelf } from './private-shelf.ts'

/** A request as the page sends it, its payload parsed there. */
export interface SafetyQuestion {
  readonly id: number
  readonly name: SafetyRequest
  readonly payload: unknown
}

export interface SafetyReply {
  readonly id: number
  readonly answer: Envelope<unknown>
}

const answers = answerSafety(createSafetyCopies(privateShelf()))

self.addEventListener('message', async ({ data }: MessageEvent<SafetyQuestion>) => {
  const { id, name, payload } = data
  const answer: Envelope<unknown> = await answers[name](payload as never).catch((error: unknown) => ({
    kind: 'failed',
    failure: { kind: 'unexpected', detail: String(error) },
  }))
  const reply: SafetyReply = { id, answer }
  self.postMessage(reply)
})
