import { useEffect, useState } from 'react'
import type { Edit } from '../../../domain/edits/edit.ts'
import type { PhraseKey } from '../../../domain/workshop/phrase.ts'
import { interfaceTexts } from '../../../texts/interface.ts'
import { sayPhrase } from '../../../texts/texts.ts'
import { focusByItself } from '../../actions/own-focus.ts'
import { useWorkspace } from '../../workspace-context.ts'

/** What has to be filled in before the decision can be recorded. */
export type Asked = 'choice' | 'reason' | 'condition' | 'decider' | 'fix'

/** Why the last attempt to record was refused. */
export interface Refusal {
  readonly asked: Asked | null
  readonly text: string
}

const askedBy: Readonly<Partial<Record<PhraseKey, Asked>>> = {
  'refused.reasonMissing': 'reason',
  'refused.conditionMissing': 'condition',
  'refused.conditionOwnerMissing': 'condition',
  'refused.conditionDateMissing': 'condition',
  'refused.deciderMissing': 'decider',
  'refused.fixFirstMissing': 'fix',
}

/** Puts the caret where the answer is written; the page scrolls there. */
function focusAsked(asked: Asked): void {
  focusByItself(document.querySelector<HTMLElement>(`.workshop-main [data-asked="${asked}"]`))
}

/** Recording a decision: what is refused is said beside its field, and the caret goes there. */
export function useRecord() {
  const workspace = useWorkspace()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  useEffect(() => {
    if (refusal?.asked) focusAsked(refusal.asked)
  }, [refusal])
  return {
    refusal,
    refuse: setRefusal,
    /** Makes the edit, and `onDone` once what it wrote is shown. */
    record: async (edit: Edit, onDone: () => void) => {
      const result = await workspace.run(edit)
      if (result.kind === 'refused') {
        const { reason } = result
        setRefusal({ asked: askedBy[reason.key] ?? null, text: sayPhrase(interfaceTexts, reason) })
        return
      }
      setRefusal(null)
      if (result.kind === 'failed') return
      await workspace.pendingCommits()
      onDone()
    },
  }
}

/** What is said beside a field about the last attempt; null where that was about something else. */
export function problemOf(refusal: Refusal | null, asked: Asked): string | null {
  return refusal?.asked === asked ? refusal.text : null
}
