import { useCallback, useEffect, useRef, useState } from 'react'
import { interfaceTexts } from '../../texts/interface.ts'
import { sayPhrase } from '../../texts/texts.ts'
import type { RunResult } from '../../workspace/edit-workshop.ts'
import { useWorkspace } from '../workspace-context.ts'

/** After this long without a key, what was typed is committed. */
const pauseMilliseconds = 700

/** What an edit of a field came to; a text that cannot be read is told from one that the edit refused. */
export type FieldResult = RunResult | { readonly kind: 'unreadable'; readonly why: string }

export interface DraftField {
  readonly text: string
  readonly problem: string | null
  readonly type: (text: string) => void
  readonly finish: () => void
  readonly giveUp: () => void
}

/**
 * A text that is kept as a draft at every key and committed when the person pauses or leaves. What was typed stays
 * on the screen until the committed value has come back from storage, and when the edit is refused.
 */
export function useDraftField(
  field: string,
  committed: string,
  commit: (text: string) => Promise<FieldResult>,
  onTyped?: (text: string | null) => void,
): DraftField {
  const workspace = useWorkspace()
  const [typed, setTyped] = useState<string | null>(() => workspace.draftOf(field))
  const [problem, setProblem] = useState<string | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null)
  const latest = useRef({ typed, commit, committed, onTyped })
  latest.current = { typed, commit, committed, onTyped }

  useEffect(() => latest.current.onTyped?.(typed), [typed])

  const finish = useCallback(async () => {
    if (waiting.current !== null) clearTimeout(waiting.current)
    waiting.current = null
    const text = latest.current.typed
    if (text === null) return
    const result = await latest.current.commit(text)
    await workspace.caughtUp()
    if (result.kind === 'refused') setProblem(sayPhrase(interfaceTexts, result.reason))
    else if (result.kind === 'unreadable') setProblem(result.why)
    else if (result.kind !== 'failed' && latest.current.typed === text) {
      workspace.dropDraft(field)
      setProblem(null)
      setTyped(null)
    }
  }, [field, workspace])

  useEffect(() => {
    if (latest.current.typed !== null) void finish()
    return () => void finish()
  }, [finish])

  const type = (text: string) => {
    setTyped(text)
    setProblem(null)
    workspace.keepDraft(field, text)
    if (waiting.current !== null) clearTimeout(waiting.current)
    waiting.current = setTimeout(() => void finish(), pauseMilliseconds)
  }

  const giveUp = () => {
    if (waiting.current !== null) clearTimeout(waiting.current)
    workspace.dropDraft(field)
    setProblem(null)
    setTyped(null)
  }

  return { text: typed ?? committed, problem, type, finish: () => void finish(), giveUp }
}
