import type { PerCriterion } from '../domain/criteria.ts'
import { rawWeights } from '../domain/weights.ts'
import type { Workshop } from '../domain/workshop.ts'
import { useDocumentStore } from '../stores/document-store.ts'
import { useRobustnessStore } from '../stores/robustness-store.ts'
import type { RobustnessReply, RobustnessRequest } from '../workers/robustness-worker.ts'
import { partsSince } from '../workers/workshop-parts.ts'

/** How long the engine waits for the next vote before it looks at this one; what is typed goes first. */
const quietTime = 120

interface Asked {
  readonly workshop: Workshop
  readonly weights: PerCriterion<number>
}

function wanted(): Asked | null {
  const document = useDocumentStore.getState()
  if (document.kind !== 'open') return null
  const { workshop } = document
  return { workshop, weights: useRobustnessStore.getState().trial ?? rawWeights(workshop.details.criteria) }
}

/**
 * Keeps the engine's findings as new as the open workshop and the weights being tried, on another thread. While it is busy
 * only the newest question waits. Returns how to stop.
 */
export function followRobustness(): () => void {
  const worker = new Worker(new URL('../workers/robustness-worker.ts', import.meta.url), { type: 'module' })
  let known: Workshop | null = null
  let asked: Asked | null = null
  let isStale = false
  let quiet: ReturnType<typeof setTimeout> | undefined

  const ask = () => {
    if (asked) {
      isStale = true
      return
    }
    const next = wanted()
    if (!next) return
    const request: RobustnessRequest = {
      parts: next.workshop === known ? null : partsSince(known, next.workshop),
      weights: next.weights,
    }
    asked = next
    known = next.workshop
    worker.postMessage(request)
  }
  const stopDocument = useDocumentStore.subscribe((now, before) => {
    if (now.kind === 'open' && before.kind === 'open' && now.workshop === before.workshop) return
    const isOther =
      now.kind !== 'open' || before.kind !== 'open' || now.workshop.details.id !== before.workshop.details.id
    if (isOther) useRobustnessStore.setState({ found: null, trial: null })
    clearTimeout(quiet)
    quiet = setTimeout(ask, isOther ? 0 : quietTime)
  })
  const stopTrial = useRobustnessStore.subscribe((now, before) => {
    if (now.trial !== before.trial) ask()
  })
  worker.addEventListener('message', ({ data }: MessageEvent<RobustnessReply>) => {
    if (data.kind === 'failed') useRobustnessStore.setState({ failure: data.reason })
    else if (asked && asked.workshop.details.id === wanted()?.workshop.details.id) {
      useRobustnessStore.setState({
        found: { workshop: asked.workshop, robustness: data.robustness },
        failure: null,
      })
    }
    asked = null
    if (!isStale) return
    isStale = false
    ask()
  })
  worker.addEventListener('error', ({ message }) => useRobustnessStore.setState({ failure: message }))
  ask()
  return () => {
    clearTimeout(quiet)
    stopDocument()
    stopTrial()
    worker.terminate()
  }
}

/** Tries other weights, or goes back to those of the workshop. */
export function tryWeights(weights: PerCriterion<number> | null): void {
  useRobustnessStore.setState({ trial: weights })
}
