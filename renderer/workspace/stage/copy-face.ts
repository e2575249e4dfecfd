import { drawStage } from '../../domain/stage/draw-stage.ts'
import { stageRobustness } from '../../domain/stage/stage-robustness.ts'
import { viewOf } from '../../domain/stage/stage-state.ts'
import { writeTable } from '../../formats/write-table.ts'
import { useStageStore } from '../../stores/stage-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { readIdeaText } from '../../texts/concepts.ts'
import { asTheRoomReads, criterionSetOf } from '../../texts/criterion-sets.ts'
import { documentWordsOf } from '../../texts/document.ts'
import { say } from '../../texts/interface.ts'
import { roomWordsOf } from '../../texts/room.ts'
import { stageTable } from '../../texts/stage-table.ts'
import { openDocument } from '../commit/edit-workshop.ts'
import { pendingCommits } from '../commit/pending-commits.ts'
import { sayFailure } from '../files/save-notice.ts'
import { notifyDone, notifyProblem } from '../notices.ts'
import type { Ports } from '../ports.ts'

/**
 * Copies what is on the stage for slides: as a picture where the host can take one, and as a table where it is one. Nothing
 * but the picture that the room sees is read.
 */
export async function copyFace(ports: Ports): Promise<void> {
  await pendingCommits()
  const workshop = openDocument()?.workshop
  const { state } = useStageStore.getState()
  const { place } = useViewStore.getState()
  if (!workshop || !place || state?.workshopId !== workshop.details.id) return
  const { details } = workshop
  const view = viewOf(state, place)
  const picture = drawStage(
    asTheRoomReads(workshop),
    state,
    view,
    documentWordsOf(details),
    stageRobustness,
    readIdeaText,
  )
  if (picture.kind === 'blank') {
    notifyProblem(say('stage.copyBlank'))
    return
  }
  const table = stageTable(picture, roomWordsOf(details.documentLanguage, criterionSetOf(details.criteria)))
  const reply = await ports.host.ask('stage.copy', { table: table && writeTable(table) })
  if (reply.kind === 'failed') {
    if (reply.failure.kind === 'notPermitted') notifyProblem(say('stage.copyDenied'))
    else sayFailure(reply.failure)
    return
  }
  const { asPicture, asTable } = reply.value
  const face = say(`stage.face.${view.face}`)
  if (asPicture) notifyDone(say(asTable ? 'stage.copied.both' : 'stage.copied.picture', { face }))
  else if (asTable) notifyDone(say('stage.copied.table', { face }))
  else notifyProblem(say('stage.copied.neither', { face }))
}
