import type { Edit } from '../../renderer/domain/edits/edit.ts'
import { beginBrief } from '../../renderer/domain/edits/edit-briefs.ts'
import { editCandidate, parkCandidate } from '../../renderer/domain/edits/edit-candidates.ts'
import { decidePick } from '../../renderer/domain/edits/edit-decision.ts'
import { settleCell } from '../../renderer/domain/edits/edit-scores.ts'
import { editDetails } from '../../renderer/domain/edits/edit-setup.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { edited } from './edited.ts'
import { exampleBriefText } from './example-brief.ts'
import { candidateOf, countingGiven, importedInsurer, insurerDay } from './imported-insurer.ts'
import { evidenceNotes, gateAnswers, parkedReasons, settledCells } from './insurer-notes.ts'

function editsOf(workshop: Workshop): readonly Edit[] {
  const idOf = (key: string) => candidateOf(workshop, key).id
  const of = (key: string) => candidateOf(workshop, key)
  return [
    editDetails({ facilitator: 'Mara Winter' }),
    ...Object.entries(evidenceNotes).map(([key, evidence]) => editCandidate(idOf(key), { evidence })),
    ...Object.entries(gateAnswers).map(([key, answers]) =>
      editCandidate(idOf(key), { gates: { ...of(key).gates, ...answers } }),
    ),
    editCandidate(idOf('INS-02'), {
      value: { ...of('INS-02').value, costPerError: 240, savableSharePercent: 45 },
    }),
    editCandidate(idOf('INS-17'), { traps: { moonshot: true, trivial: false } }),
    editCandidate(idOf('INS-18'), { traps: { moonshot: false, trivial: true } }),
    ...Object.entries(parkedReasons).map(([key, reason]) => parkCandidate(idOf(key), reason)),
    ...settledCells.map(({ key, criterionId, score, reason }) =>
      settleCell(idOf(key), criterionId, score, reason),
    ),
    decidePick({
      candidateId: idOf('INS-02'),
      runnerUp: idOf('INS-01'),
      decidedBy: 'COO',
      decidedOn: insurerDay,
      reason: 'First by the rule, and payment control can start in December.',
    }),
    beginBrief(idOf('INS-02'), exampleBriefText),
  ]
}

/** The same workshop finished: settled, decided and with a filled brief. */
export function insurerWorkshop(): Workshop {
  const given = countingGiven()
  const imported = importedInsurer(given)
  return editsOf(imported).reduce((workshop, edit) => edited(workshop, edit, given), imported)
}
