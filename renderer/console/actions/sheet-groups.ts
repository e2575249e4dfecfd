import type { StepId } from '../../domain/workshop/steps.ts'
import { stepIds } from '../../domain/workshop/steps.ts'
import type { Action, KeyPlace } from './action.ts'
import { isRegion, regionSteps } from './action.ts'
import { actionIn, actions } from './actions.ts'
import { placesOfStep } from './places-now.ts'

/** An action with those of its keys that mean it. */
export interface SheetRow {
  readonly action: Action
  readonly keys: readonly string[]
}

/** A part of the sheet of keyboard shortcuts. */
export interface SheetGroup {
  readonly of: StepId | 'everywhere' | 'projector'
  readonly rows: readonly SheetRow[]
}

/** The step whose keys a place's are among; `everywhere` for what is open over any of them. */
function homeOf(place: KeyPlace): StepId | 'everywhere' {
  if (place === 'everywhere' || place === 'dialog' || place === 'text') return 'everywhere'
  return isRegion(place) ? (regionSteps[place] ?? 'everywhere') : place
}

function rowsOf(of: SheetGroup['of'], current: StepId | null): readonly SheetRow[] {
  const step = of === 'everywhere' || of === 'projector' ? current : of
  /** A key that the step has for something else does not mean what it means everywhere. */
  const isMeant = (action: Action, key: string) => {
    if (!action.where.includes('everywhere')) return true
    return actionIn(placesOfStep(step), [key])?.action === action
  }
  return actions
    .filter(({ where, group }) => {
      const homes = where.map(homeOf)
      if (of === 'projector') return group === 'projector'
      return homes.includes(of) && (of !== 'everywhere' || group === undefined)
    })
    .map((action) => ({ action, keys: action.keys.filter((key) => isMeant(action, key)) }))
    .filter(({ keys }) => keys.length > 0)
}

/** The keys of the app: those of the current step first, then those that act everywhere on it, then those of each other step. */
export function sheetGroups(current: StepId | null): readonly SheetGroup[] {
  const others = stepIds.filter((step) => step !== current)
  const order: readonly SheetGroup['of'][] = [
    ...(current ? [current] : []),
    'everywhere',
    'projector',
    ...others,
  ]
  return order.map((of) => ({ of, rows: rowsOf(of, current) })).filter(({ rows }) => rows.length > 0)
}
