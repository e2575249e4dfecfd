import { useState } from 'react'
import type { Edit } from '../../../domain/edits/edit.ts'
import { interfaceTexts } from '../../../texts/interface.ts'
import { sayPhrase } from '../../../texts/texts.ts'
import { useWorkspace } from '../../workspace-context.ts'

export interface DraftForm<Values> {
  readonly values: Values
  readonly change: (patch: Partial<Values>) => void
  /** Decides; what was typed is forgotten once that is written. */
  readonly decide: (edit: Edit) => Promise<void>
  /** Why the last attempt to decide was refused, in words; null where it was not. */
  readonly refusal: string | null
}

/** Reads what an earlier visit left; nothing where that is of another form. */
function readDraft<Values extends object>(text: string | null, first: Values): Values | null {
  if (text === null) return null
  try {
    const read: unknown = JSON.parse(text)
    const isSame =
      typeof read === 'object' &&
      read !== null &&
      Object.entries(first).every(
        ([key, value]) => typeof (read as Record<string, unknown>)[key] === typeof value,
      )
    return isSame ? (read as Values) : null
  } catch {
    return null
  }
}

/**
 * The values of a form that is decided on as a whole: kept as one draft at every key, so that they are there again after
 * a look at another step or a restart. Values are texts and lists.
 */
export function useDraftForm<Values extends object>(field: string, first: () => Values): DraftForm<Values> {
  const workspace = useWorkspace()
  const [values, setValues] = useState(() => {
    const usual = first()
    return readDraft(workspace.draftOf(field), usual) ?? usual
  })
  const [refusal, setRefusal] = useState<string | null>(null)
  return {
    values,
    change: (patch) => {
      const next = { ...values, ...patch }
      setValues(next)
      workspace.keepDraft(field, JSON.stringify(next))
    },
    decide: async (edit) => {
      const result = await workspace.run(edit)
      setRefusal(result.kind === 'refused' ? sayPhrase(interfaceTexts, result.reason) : null)
      if (result.kind === 'committed' || result.kind === 'unchanged') workspace.dropDraft(field)
    },
    refusal,
  }
}
