import type { PerCriterion } from '../../domain/workshop/criteria.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useRobustnessStore } from '../../stores/robustness-store.ts'
import type { RobustnessReply, RobustnessRequest } from '../../workers/robustness-worker.ts'
import { partsSince } from '../../workers/workshop-parts.ts'

/** How long the engine waits for the next vote before it looks at this one; what is typed goes first. */
const quietTime = 120

interface Wanted {
  readonly workshop: Workshop
  readonly trial: PerCriterion<number> | null
}

function wanted(): Wanted | null {
  const document = useDocumentStore.getState()
  if (document.kind !== 'open') return null
  const { workshop } = document
  return { workshop, trial: useRobustnessStore.getState().trial }
}

/**
 * Keeps the engine's findings as new as the open workshop and the weights being tried, on another thread. While it is busy
 * only the newest question waits. Returns how to stop.
 */
export function followRobustness(): () => void {
  const worker = new Worker(new URL('../../workers/robustness-worker.ts', import.meta.url), {
    type: 'module',
  })
  let known: Workshop | null = null
  let asked: (Wanted & { readonly isMoving: boolean }) | null = null
  let isStale = false
  let quiet: ReturnType<typeof setTimeout> | undefined

  const ask = (isMoving: boolean) => {
    if (asked) {
      isStale = true
      return
    }
    const next = wanted()
    if (!next) return
    const request: RobustnessRequest = {
      parts: next.workshop === known ? null : partsSince(known, next.workshop),
      trial: next.trial,
      isMoving,
    }
    asked = { ...next, isMoving }
    known = next.workshop
    worker.postMessage(request)
  }
  const stopDocument = useDocumentStore.subscribe((now, before) => {
    if (now.kind === 'open' && before.kind === 'open' && now.workshop === before.workshop) return
    const isOther =
      now.kind !== 'open' || before.kind !== 'open' || now.workshop.details.id !== before.workshop.details.id
    if (isOther) useRobustnessStore.setState({ found: null, trial: null })
    clearTimeout(quiet)
    quiet = setTimeout(() => ask(false), isOther ? 0 : quietTime)
  })
  const stopTrial = useRobustnessStore.subscribe((now, before) => {
    if (now.trial !== before.trial) ask(true)
  })
  worker.addEventListener('message', ({ data }: MessageEvent<RobustnessReply>) => {
    if (data.kind === 'failed') useRobustnessStore.setState({ failure: data.reason })
    else if (asked && asked.workshop.details.id === wanted()?.workshop.details.id) {
      useRobustnessStore.setState({
        found: { workshop: asked.workshop, robustness: data.robustness },
        failure: null,
      })
    }
    // A slider that rests is asked about once more, with all that a move leaves out.
    const isToAsk = isStale || asked?.isMoving
    const goesOnMoving = isStale
    asked = null
    isStale = false
    if (isToAsk) ask(goesOnMoving)
  })
  worker.addEventListener('error', ({ message }) => useRobustnessStore.setState({ failure: message }))
  ask(false)
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
