import { bindPorts } from './bind-ports.ts'
import { commitVerbs } from './commit/commit-verbs.ts'
import { draftedFields, draftOf } from './commit/drafts.ts'
import { restoreView } from './commit/open-workshop.ts'
import { pendingCommits } from './commit/pending-commits.ts'
import { startReminders } from './files/export-reminder.ts'
import { fileVerbs } from './files/file-verbs.ts'
import { followClosing } from './meeting/follow-closing.ts'
import { followRobustness, tryWeights } from './meeting/follow-robustness.ts'
import { meetingVerbs } from './meeting/run-meeting.ts'
import type { Ports } from './ports.ts'
import { restoreMissing } from './safety/restore-missing.ts'
import { sayKeyless } from './safety/safety-list.ts'
import { safetyVerbs } from './safety/safety-verbs.ts'
import { endBegunWipe } from './safety/wipe-notice.ts'
import { stageVerbs, startStage } from './stage/projector-window.ts'

/** The verbs that read and change nothing outside. */
const portlessVerbs = { pendingCommits, draftOf, draftedFields, followRobustness, tryWeights }

function joinVerbs(ports: Ports) {
  return {
    ...portlessVerbs,
    ...bindPorts(ports, commitVerbs),
    ...bindPorts(ports, fileVerbs),
    ...bindPorts(ports, safetyVerbs),
    stage: bindPorts(ports, stageVerbs),
    meeting: bindPorts(ports, meetingVerbs),
  }
}

/** The verbs of the app: the only place that joins storage, documents, stores and host. What each does stands at its function. */
export type Workspace = Readonly<ReturnType<typeof joinVerbs>>

/** Joins the verbs to the ports they use, and goes back to where the app was left. */
export async function createWorkspace(ports: Ports): Promise<Workspace> {
  await endBegunWipe(ports)
  await restoreMissing(ports)
  void sayKeyless(ports)
  await restoreView(ports)
  await startStage(ports)
  followClosing(ports)
  await startReminders(ports)
  return joinVerbs(ports)
}
