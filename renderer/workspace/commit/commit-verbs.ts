import { settleArrived } from './arrived-state.ts'
import { openVersion } from './choose-version.ts'
import { forgetDraft, keepDraft } from './drafts.ts'
import { redoStep, runEdit, runOrNotify, undoStep } from './edit-workshop.ts'
import {
  binWorkshop,
  createWorkshop,
  duplicateWorkshop,
  eraseForGood,
  followList,
  readTitles,
  today,
  unbinWorkshop,
} from './make-workshop.ts'
import { chooseTheme, goHome, goTo, openWorkshop } from './open-workshop.ts'

/** What is done to workshops: edits, drafts, and which one is open. */
export const commitVerbs = {
  run: runEdit,
  runOrNotify,
  undo: undoStep,
  redo: redoStep,
  keepDraft,
  dropDraft: forgetDraft,
  create: createWorkshop,
  open: openWorkshop,
  openVersion,
  duplicate: duplicateWorkshop,
  bin: binWorkshop,
  unbin: unbinWorkshop,
  erase: eraseForGood,
  settleArrived,
  goHome,
  goTo,
  chooseTheme,
  followList,
  readTitles,
  today,
}
