import { notifyKeptInMemory } from './keep-in-memory.ts'
import { exportSnapshot, listSafety, openSnapshot } from './safety-list.ts'
import { safetyPlace } from './safety-place.ts'
import { saveReceipt } from './wipe-receipt.ts'
import { countForWipe, wipe } from './wipe-workshops.ts'

/** What is done with safety copies, and wiping. */
export const safetyVerbs = {
  listSafety,
  safetyPlace,
  openSnapshot,
  exportSnapshot,
  notifyKeptInMemory,
  wipe,
  countForWipe,
  saveReceipt,
}
