import { begin, open, rename, stored } from './at-hand.ts'
import { databaseLab } from './database-lab.ts'
import { deskLab } from './desk-lab.ts'
import { historyLab } from './history-lab.ts'
import { saveLab } from './save-lab.ts'
import { stageLab } from './stage-lab.ts'

/** What the tests ask of a page with the app's own storage in it. */
const lab = {
  begin,
  open,
  rename,
  title: async () => (await stored()).details.title,
  ...historyLab,
  ...databaseLab,
  ...deskLab,
  ...stageLab,
  ...saveLab,
}

export type Lab = typeof lab
Object.assign(window, { lab })
