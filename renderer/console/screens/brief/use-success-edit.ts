import type { Brief, SuccessMetric } from '../../../domain/brief/brief.ts'
import { editBrief } from '../../../domain/edits/edit-briefs.ts'
import { say } from '../../../texts/interface.ts'
import type { RunResult } from '../../../workspace/commit/edit-workshop.ts'
import { useWorkspace } from '../../workspace-context.ts'

type Metrics = readonly SuccessMetric[]

/** How the metrics of a brief are changed: as they are when the change is made, so that two cells written at once both stay. */
export function useSuccessEdit(brief: Brief): (change: (metrics: Metrics) => Metrics) => Promise<RunResult> {
  const workspace = useWorkspace()
  return (change) =>
    workspace.run(editBrief(brief.id, say('brief.part.success'), (now) => ({ success: change(now.success) })))
}
