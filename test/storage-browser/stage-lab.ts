import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { openEveryCell } from '../../renderer/domain/stage/what-the-room-may-see.ts'
import { firstView } from '../../renderer/domain/workshop/view.ts'
import { changeStage, readStage } from '../../renderer/storage/stages.ts'
import { savePreference, saveView } from '../../renderer/storage/views.ts'
import type { StageFollowed } from '../../renderer/workspace/stage/follow-stage.ts'
import { blankStage, followStage } from '../../renderer/workspace/stage/follow-stage.ts'
import { database, id, stored } from './at-hand.ts'

const told: StageFollowed[] = []

/** The stage's rows and what its window is told. */
export const stageLab = {
  stage: () => readStage(database, id),

  /** Counts a file as saved, so many times in a row. */
  async countFiles(times: number) {
    for (let time = 0; time < times; time += 1) {
      await changeStage(database, id, (state) => ({ ...state, savedFiles: state.savedFiles + 1 }))
    }
  },

  async openAllVotes() {
    const workshop = await stored()
    await changeStage(database, id, (state) => ({ ...state, opened: openEveryCell(workshop, state.opened) }))
  },

  startTimer: () =>
    changeStage(database, id, (state) => ({ ...state, timerEndsAt: '2026-03-10T09:08:00.000Z' as Instant })),

  blankStage: () => blankStage(database),

  /** Says, as the console does, that the workshop is open and on which step. */
  async beAt(step: 'score' | 'verdict' | null) {
    if (step) await saveView(database, { ...firstView(id), step })
    await savePreference(database, { key: 'openWorkshop', value: step && id })
  },

  followStage: () => void followStage(database, (followed) => told.push(followed)),

  /** The kind of picture that the stage's window was told last. */
  toldLast: () => told.at(-1)?.staged.picture.kind ?? null,
  timerTold: () => told.at(-1)?.staged.timerEndsAt ?? null,
}
