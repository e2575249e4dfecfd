import type { Envelope } from '../../electron/contract/bridge.ts'

/** Longer than a slow disk takes; a drive that is gone may never answer. */
const timeoutMs = 10_000

/** The answer, or after a while that there is none: nothing waits for a drive that hangs. */
export async function withTimeout<T>(asked: Promise<Envelope<T>>): Promise<Envelope<T>> {
  const { promise, resolve } = Promise.withResolvers<Envelope<T>>()
  const detail = `no answer in ${timeoutMs / 1000} s`
  const timer = setTimeout(
    () => resolve({ kind: 'failed', failure: { kind: 'unexpected', detail } }),
    timeoutMs,
  )
  void asked.then(resolve)
  return promise.finally(() => clearTimeout(timer))
}
