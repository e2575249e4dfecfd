import { describe, expect, test } from 'vitest'
import { beginBrief } from '../../../renderer/domain/edits/edit-briefs.ts'
import { editCandidate } from '../../../renderer/domain/edits/edit-candidates.ts'
import { decideNoPilot, decidePick } from '../../../renderer/domain/edits/edit-decision.ts'
import { settleRest } from '../../../renderer/domain/edits/edit-scores.ts'
import type { IsoDate } from '../../../renderer/domain/meeting/calendar.ts'
import { leftToDo } from '../../../renderer/domain/meeting/left-to-do.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { exampleBriefText } from '../../support/example-brief.ts'
import { candidateOf } from '../../support/imported-insurer.ts'

const given = countingIds()
const day = '2026-03-10' as IsoDate
const room = votedRoom({ 'A-1': ['55', '44', '44', '44', '44'] }, 2)
const { id: pick } = candidateOf(room, 'A-1')
const kinds = (workshop: Workshop) => leftToDo(workshop).map(({ kind, count }) => [kind, count])

const settled = edited(room, settleRest(), given)
const decided = edited(
  settled,
  decidePick({ candidateId: pick, runnerUp: null, decidedBy: 'COO', decidedOn: day, reason: '' }),
  given,
)

describe('what is left to do before the room goes', () => {
  test('is to settle and to decide, at first', () => {
    expect(kinds(room)).toEqual([
      ['unsettled', 5],
      ['undecided', 1],
    ])
    expect(kinds(settled)).toEqual([['undecided', 1]])
  })

  test('is to ask the gates of the pick and to begin its brief', () => {
    expect(kinds(decided)).toEqual([
      ['gates', 5],
      ['noBrief', 1],
    ])
    const { gates } = decided.candidates[0] as Workshop['candidates'][number]
    const asked = edited(decided, editCandidate(pick, { gates: { ...gates, contained: 'no' } }), given)
    expect(kinds(asked)[0]).toEqual(['gates', 4])
  })

  test('counts the stretch levels that were left for later', () => {
    const { success } = exampleBriefText
    const begun = edited(decided, beginBrief(pick, exampleBriefText), given)
    const [brief] = begun.briefs
    if (!brief) throw new Error('the brief was begun')
    const later = { ...brief, success: success.map((metric) => ({ ...metric, stretch: null })) }
    const stretch = (workshop: Workshop) => leftToDo(workshop).find(({ kind }) => kind === 'stretch')?.count
    expect(stretch({ ...begun, briefs: [later] })).toBe(success.length)
  })

  test('is nothing more where there is no pilot today', () => {
    const none = decideNoPilot({
      decidedBy: 'COO',
      decidedOn: day,
      reason: '',
      fixFirst: [{ what: 'Data', who: 'CDO', by: null }],
      scoreAgainOn: null,
    })
    expect(kinds(edited(settled, none, given))).toEqual([])
  })
})
