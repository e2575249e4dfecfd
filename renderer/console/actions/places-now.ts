import type { StepId } from '../../domain/workshop/steps.ts'
import { useViewStore } from '../../stores/view-store.ts'
import type { KeyPlace } from './action.ts'
import { isRegion } from './action.ts'
import { isTextEntry, openOverlay } from './key-target.ts'

/** The regions around an element, from the inside out, as `data-keys` names them. */
function regionsAround(element: Element | null): readonly KeyPlace[] {
  const region = element?.closest('[data-keys]')
  if (!region) return []
  const name = region.getAttribute('data-keys')
  return [...(isRegion(name) ? [name] : []), ...regionsAround(region.parentElement)]
}

/** Where keys act on a step, beside the regions around the focus; null for no step. */
export function placesOfStep(step: StepId | null): readonly KeyPlace[] {
  return step === null ? ['everywhere'] : [step, 'everywhere']
}

/** Where a key acts that is pressed on `target` now, the nearest first. What is open over the page keeps it. */
export function placesNow(target: EventTarget | null): readonly KeyPlace[] {
  const focused = target instanceof Element ? target : null
  const overlay = openOverlay()
  if (!overlay) {
    const text: readonly KeyPlace[] = isTextEntry(target) ? ['text'] : []
    const step = useViewStore.getState().place?.step ?? null
    return [...regionsAround(focused), ...text, ...placesOfStep(step)]
  }
  return [...regionsAround(focused && overlay.contains(focused) ? focused : overlay), 'dialog']
}
