import type { Envelope } from '../../electron/contract/bridge.ts'
import type { SafetyAnswers, SafetyRequest } from '../safety/answers.ts'
import type { SafetyQuestion, SafetyReply } from './safety-worker.ts'

type Answer = (answer: Envelope<never>) => void

const waiting = new Map<number, Answer>()
let worker: Worker | null = null
let lastId = 0

/** The worker that writes the safety copies of this window; one that dies is started again by the next request. */
function startWorker(): Worker {
  const started = new Worker(new URL('./safety-worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<SafetyReply>) => {
    waiting.get(data.id)?.(data.answer as Envelope<never>)
    waiting.delete(data.id)
  })
  started.addEventListener('error', ({ message }) => {
    worker = null
    for (const answer of waiting.values()) {
      answer({ kind: 'failed', failure: { kind: 'unexpected', detail: message } })
    }
    waiting.clear()
  })
  return started
}

function ask(name: SafetyRequest, payload: unknown): Promise<Envelope<never>> {
  return new Promise((resolve) => {
    worker ??= startWorker()
    lastId += 1
    waiting.set(lastId, resolve)
    const question: SafetyQuestion = { id: lastId, name, payload }
    worker.postMessage(question)
  })
}

/** The worker's answers to these requests about safety copies, in a plain browser. */
export function askWorker(names: readonly SafetyRequest[]): SafetyAnswers {
  const answers = names.map((name) => [name, (payload: unknown) => ask(name, payload)])
  return Object.fromEntries(answers)
}
