import type { Candidate } from '../../domain/candidate.ts'
import { parkCandidate } from '../../domain/edits/candidates.ts'
import { closedGates } from '../../domain/gates.ts'
import type { Workshop } from '../../domain/workshop.ts'
import { documentWords } from '../../texts/document.ts'
import { say } from '../../texts/interface.ts'
import { notify } from '../../workspace/notices.ts'
import type { Workspace } from '../../workspace/workspace.ts'

/** Why a candidate is parked that was answered no to some of the five questions, in the language of the documents. */
function becauseOfGates({ details }: Workshop, { gates }: Candidate): string {
  const { say: sayInDocument } = documentWords[details.documentLanguage]
  const answered = closedGates(gates).map((gate) => sayInDocument(`gate.${gate}`))
  return sayInDocument('report.notNowByGate', { gates: answered.join('; ') })
}

/** Parks a candidate for the questions that were answered with no, in one step that can be undone, and says so. */
export async function parkByGates(
  workspace: Workspace,
  workshop: Workshop,
  candidate: Candidate,
): Promise<void> {
  const reason = becauseOfGates(workshop, candidate)
  const result = await workspace.runOrSay(parkCandidate(candidate.id, reason))
  if (result.kind !== 'committed') return
  notify({
    tone: 'done',
    text: say('park.done', { title: candidate.title, reason }),
    action: { label: say('action.undo'), run: () => void workspace.undo() },
  })
}
