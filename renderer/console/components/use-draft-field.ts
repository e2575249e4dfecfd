import { useCallback, useEffect, useReducer, useRef } from 'react'
import { interfaceTexts } from '../../texts/interface.ts'
import { sayPhrase } from '../../texts/texts.ts'
import type { RunResult } from '../../workspace/commit/edit-workshop.ts'
import { useWorkspace } from '../workspace-context.ts'
import type { DraftClash, DraftEvent, DraftOutcome, DraftText, FieldNote } from './draft-text.ts'
import { draftAfter, draftAtFirst, isUnsaved, standingText } from './draft-text.ts'

/** After this long without a key, what was typed is committed. */
export const pauseMilliseconds = 700

/** What an edit of a field came to; a text that cannot be read is told from one that the edit refused. */
export type FieldResult =
  | (RunResult & { readonly notes?: readonly FieldNote[] })
  | { readonly kind: 'unreadable'; readonly why: string }

export interface DraftFieldSource {
  /** Names the draft; unique in the workshop. */
  readonly field: string
  /** What is stored, as it is typed. */
  readonly stored: string
  /** Stores a text; `before` is what was stored when the person came. */
  readonly commit: (text: string, before: string) => Promise<FieldResult>
  /** Why a text is not to be stored yet, such as half a date; null where it may be. */
  readonly unfinished: () => string | null
  /** Told what was typed and is not stored yet; null once it is. */
  readonly onTyped: ((text: string | null) => void) | undefined
}

export interface DraftField {
  /** What stands in the field; null to show what is stored. */
  readonly text: string | null
  readonly problem: string | null
  readonly notes: readonly FieldNote[]
  /** Where another window wrote the same field. */
  readonly clash: DraftClash | null
  readonly come: () => void
  readonly type: (text: string) => void
  readonly compose: (isComposing: boolean) => void
  readonly save: () => void
  readonly leave: () => void
  readonly giveUp: () => void
  /** Stores a text that was offered in the place of the one that is. */
  readonly take: (text: string) => Promise<void>
}

function outcomeOf(result: FieldResult): DraftOutcome {
  switch (result.kind) {
    case 'refused':
      return { kind: 'problem', why: sayPhrase(interfaceTexts, result.reason) }
    case 'unreadable':
      return { kind: 'problem', why: result.why }
    case 'failed':
      return { kind: 'failed' }
    case 'committed':
    case 'unchanged':
      return { kind: 'stored', notes: result.notes ?? [] }
  }
}

/**
 * A text that is kept as a draft at every key and stored when the person pauses or leaves. While the focus is in the field it
 * stays as it was typed, whatever is stored meanwhile, here or in another window; when the edit is refused it stays after that.
 */
export function useDraftField(source: DraftFieldSource): DraftField {
  const workspace = useWorkspace()
  const { field, stored } = source
  const [draft, tell] = useReducer(
    (now: DraftText, event: DraftEvent) => draftAfter(now, event, stored),
    null,
    () => draftAtFirst(workspace.draftOf(field), stored),
  )
  const latest = useRef({ ...source, draft })
  latest.current = { ...source, draft }
  const pausing = useRef<ReturnType<typeof setTimeout> | null>(null)
  /** Whether an input method is at work on the text, which is then neither kept nor stored. */
  const composing = useRef(false)
  const storing = useRef<Promise<void> | null>(null)

  const pending = isUnsaved(draft) ? draft.typed : null
  useEffect(() => latest.current.onTyped?.(pending), [pending])

  const stopPause = useCallback(() => {
    if (pausing.current !== null) clearTimeout(pausing.current)
    pausing.current = null
  }, [])

  const store = useCallback(async () => {
    const { draft: now, commit, unfinished } = latest.current
    const { typed } = now
    if (typed === null || !isUnsaved(now) || composing.current || unfinished() !== null) return
    tell({ kind: 'storing' })
    const outcome = outcomeOf(await commit(typed, now.before))
    await workspace.pendingCommits()
    if (outcome.kind === 'stored' && latest.current.draft.typed === typed) workspace.dropDraft(field)
    tell({ kind: 'done', text: typed, outcome })
  }, [field, workspace])

  /** One after the other: what is stored meanwhile by this field must not look as if another window had written it. */
  const save = useCallback((): Promise<void> => {
    stopPause()
    const work: Promise<void> = (storing.current?.then(store) ?? store()).finally(() => {
      if (storing.current === work) storing.current = null
    })
    storing.current = work
    return work
  }, [stopPause, store])

  const leave = useCallback(async () => {
    composing.current = false
    tell({ kind: 'leaving' })
    const why = latest.current.unfinished()
    if (why !== null)
      tell({ kind: 'done', text: latest.current.draft.typed ?? '', outcome: { kind: 'problem', why } })
    await save()
    tell({ kind: 'left' })
  }, [save])

  useEffect(() => {
    if (latest.current.draft.typed !== null) void leave()
    return () => void save()
  }, [leave, save])

  const keep = (text: string) => {
    workspace.keepDraft(field, text)
    stopPause()
    pausing.current = setTimeout(() => void save(), pauseMilliseconds)
  }

  return {
    text: standingText(draft),
    problem: draft.problem,
    notes: draft.notes,
    clash: draft.clash,
    come: () => tell({ kind: 'came' }),
    type: (text) => {
      tell({ kind: 'typed', text })
      if (!composing.current && source.unfinished() === null) keep(text)
    },
    compose: (isComposing) => {
      composing.current = isComposing
      if (isComposing) stopPause()
      else if (draft.typed !== null) keep(draft.typed)
    },
    save: () => void save(),
    leave: () => void leave(),
    giveUp: () => {
      stopPause()
      workspace.dropDraft(field)
      tell({ kind: 'gaveUp' })
    },
    take: async (text) => {
      await storing.current
      tell({ kind: 'settled' })
      await latest.current.commit(text, latest.current.stored)
    },
  }
}
