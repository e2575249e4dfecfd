import type { StageState } from '../../domain/stage/stage-state.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { changeStage } from '../../storage/stages.ts'
import { say } from '../../texts/interface.ts'
import { openDocument } from '../commit/edit-workshop.ts'
import { notifyProblem } from '../notices.ts'
import type { Ports } from '../ports.ts'

/** Changes the stage of the open workshop; says so when storage does not take it. */
export async function changeOpenStage(
  ports: Ports,
  change: (state: StageState, workshop: Workshop) => StageState,
): Promise<void> {
  const workshop = openDocument()?.workshop
  if (!workshop) return
  await changeStage(ports.database, workshop.details.id, (state) => change(state, workshop)).catch((error) =>
    notifyProblem(say('stage.notSaved', { reason: error instanceof Error ? error.message : String(error) })),
  )
}
