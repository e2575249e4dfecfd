import type { Mutant } from './mutant.ts'
import { checksum, recovery, seal } from './subjects/files.ts'
import { onePage, tenfold } from './subjects/page.ts'
import { dots, numbers, percents, typedVotes } from './subjects/reading.ts'
import { leaveOneOut, whatIfMutants } from './subjects/robustness.ts'
import { cell, flags, grade, pick, rankingMutants, rule } from './subjects/rule.ts'
import { csv, formulas } from './subjects/sheets.ts'
import { room, undo } from './subjects/steps.ts'

/** All mutants, by what they break. A mutant that changes nothing anybody can see is replaced, not kept. */
export const subjects: Readonly<Record<string, readonly Mutant[]>> = {
  'the rule': rule,
  'the grade': grade,
  'a cell': cell,
  'its flags': flags,
  'the ranking': rankingMutants,
  'the pick by the rule': pick,
  'the what-ifs': whatIfMutants,
  'leave one out': leaveOneOut,
  undo,
  'what the room may see': room,
  'the seal': seal,
  'the checksum': checksum,
  'the recovery plan': recovery,
  'the one page': onePage,
  'the tenfold view': tenfold,
  'number reading': numbers,
  'typed votes': typedVotes,
  'the dot vote': dots,
  'whole per cents': percents,
  'Excel formulas': formulas,
  'CSV formulas': csv,
}
