import { useState } from 'react'
import { sameData } from '../../../domain/edits/edit.ts'
import { useWorkspace } from '../../workspace-context.ts'

export interface DraftForm<Values> {
  readonly values: Values
  /** Whether it holds anything that its first values do not. */
  readonly isTouched: boolean
  readonly change: (patch: Partial<Values>) => void
  /** Gives up what was typed, once it is written elsewhere. */
  readonly forget: () => void
}

/** Reads what an earlier visit left; nothing where that is of another form. What this form does not ask is left out. */
function readDraft<Values extends object>(text: string | null, first: Values): Values | null {
  if (text === null) return null
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null) return null
    const kept = Object.entries(first).map(([key, value]) => {
      const found = (read as Record<string, unknown>)[key]
      return typeof found === typeof value ? ([key, found] as const) : null
    })
    const whole = kept.filter((entry) => entry !== null)
    return whole.length === kept.length ? (Object.fromEntries(whole) as Values) : null
  } catch {
    return null
  }
}

/**
 * The values of a form that is decided on as a whole: kept as one draft at every key, so that they are there again after
 * a look at another step or a restart. Until something is typed they are the first ones, whatever becomes of those. Values
 * are texts and lists.
 */
export function useDraftForm<Values extends object>(field: string, first: Values): DraftForm<Values> {
  const workspace = useWorkspace()
  const [typed, setTyped] = useState(() => readDraft(workspace.draftOf(field), first))
  const values = typed ?? first
  return {
    values,
    isTouched: typed !== null && !sameData(typed, first),
    change: (patch) => {
      const next = { ...values, ...patch }
      setTyped(next)
      workspace.keepDraft(field, JSON.stringify(next))
    },
    forget: () => {
      setTyped(null)
      workspace.dropDraft(field)
    },
  }
}
