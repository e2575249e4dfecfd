import { useState } from 'react'
import { sameData } from '../../../domain/edits/edit.ts'
import type { Decision } from '../../../domain/rule/decision.ts'
import type { PickWords } from '../../../domain/rule/pick-words.ts'
import { decidedWords, noPickWords, pickWordsField, readPickWords } from '../../../domain/rule/pick-words.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import { useWorkspace } from '../../workspace-context.ts'
import type { DraftForm } from './use-draft-form.ts'

/** What is typed about each candidate; null where it was given up. */
type Typed = Readonly<Record<CandidateId, PickWords | null>>

/**
 * The words about picking one candidate, kept as a draft of that candidate: choosing another one shows that one's own words,
 * and coming back shows these again. So does taking back the decision in which they were recorded.
 */
export function usePickWords(
  decision: Decision | null,
  candidateId: CandidateId | null,
): DraftForm<PickWords> {
  const workspace = useWorkspace()
  const [typed, setTyped] = useState<Typed>({})
  if (candidateId === null) {
    return { values: noPickWords, isTouched: false, change: () => {}, forget: () => {} }
  }
  const field = pickWordsField(candidateId)
  const recorded = `${field}.recorded`
  const isDecided = decision?.outcome.kind === 'pick' && decision.outcome.candidateId === candidateId
  const taken = isDecided ? null : readPickWords(workspace.draftOf(recorded))
  const first = decidedWords(decision, candidateId)
  const known = typed[candidateId]
  const own = known === undefined ? readPickWords(workspace.draftOf(field)) : known
  const values = own ?? taken ?? first
  return {
    values,
    isTouched: !sameData(values, first),
    change: (patch) => {
      const next = { ...values, ...patch }
      setTyped({ ...typed, [candidateId]: next })
      workspace.keepDraft(field, JSON.stringify(next))
    },
    forget: () => {
      setTyped({ ...typed, [candidateId]: null })
      workspace.dropDraft(field)
      workspace.keepDraft(recorded, JSON.stringify(values))
    },
  }
}
