import { parkCandidate } from '../../domain/edits/edit-candidates.ts'
import { closedGates } from '../../domain/rule/gates.ts'
import type { Candidate } from '../../domain/workshop/candidate.ts'
import type { CandidateId } from '../../domain/workshop/ids.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../domain/workshop/workshop.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { documentWordsOf } from '../../texts/document.ts'
import { say } from '../../texts/interface.ts'
import { notify } from '../../workspace/notices.ts'
import type { Workspace } from '../../workspace/workspace.ts'

/** Why a candidate is parked that was answered no to some of the five questions, in the language of the documents. */
function becauseOfGates({ details }: Workshop, { gates }: Candidate): string {
  const { say: sayInDocument } = documentWordsOf(details)
  const answered = closedGates(gates).map((gate) => sayInDocument(`gate.${gate}`))
  return sayInDocument('report.notNowByGate', { gates: answered.join('; ') })
}

/** Selects the candidate after the one that leaves the list, or the one before where it is the last. */
export function selectBeside(workspace: Workspace, workshop: Workshop, leaving: CandidateId): void {
  const list = candidatesInPlay(workshop)
  const at = list.findIndex(({ id }) => id === leaving)
  const beside = list[at + 1] ?? list[at - 1]
  if (beside && useViewStore.getState().place?.candidateId === leaving) {
    workspace.goTo({ candidateId: beside.id })
  }
}

/** Parks a candidate for the questions that were answered with no, in one step that can be undone, and says so. */
export async function parkByGates(
  workspace: Workspace,
  workshop: Workshop,
  candidate: Candidate,
): Promise<void> {
  const reason = becauseOfGates(workshop, candidate)
  const result = await workspace.runOrNotify(parkCandidate(candidate.id, reason))
  if (result.kind !== 'committed') return
  selectBeside(workspace, workshop, candidate.id)
  notify({
    tone: 'done',
    text: say('park.done', { title: candidate.title, reason }),
    action: { label: say('action.undo'), run: () => void workspace.undo() },
  })
}
