import type { Candidate } from '../../domain/candidate.ts'
import { parkCandidate } from '../../domain/edits/candidates.ts'
import { closedGates } from '../../domain/gates.ts'
import type { Workshop } from '../../domain/workshop.ts'
import { documentWords } from '../../texts/document.ts'
import { roomWords } from '../../texts/room.ts'
import type { Workspace } from '../../workspace/workspace.ts'

/** Why a candidate is parked that was answered no to some of the five questions, in the language of the documents. */
function becauseOfGates({ details }: Workshop, { gates }: Candidate): string {
  const { say } = documentWords[details.documentLanguage]
  const closed = closedGates(gates).map((gate) => say(`gate.${gate}`))
  return say('report.notNowForGates', { gates: roomWords[details.documentLanguage].list(closed) })
}

/** Parks a candidate for the questions that were answered with no, in one step that can be undone. */
export function parkByGates(workspace: Workspace, workshop: Workshop, candidate: Candidate): void {
  void workspace.runOrSay(parkCandidate(candidate.id, becauseOfGates(workshop, candidate)))
}
