import { describe, expect, test } from 'vitest'
import { decidePick } from '../../../renderer/domain/edits/edit-decision.ts'
import type { IsoDate } from '../../../renderer/domain/meeting/calendar.ts'
import {
  decidedWords,
  noPickWords,
  pickWordsField,
  readPickWords,
} from '../../../renderer/domain/rule/pick-words.ts'
import type { CandidateId } from '../../../renderer/domain/workshop/ids.ts'
import { countingIds, roomOf } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf } from '../../support/imported-insurer.ts'

const room = roomOf({ 'A-1': [5, 4, 4, 4, 4], 'A-2': [5, 5, 5, 3, 3] })
const idOf = (key: string) => candidateOf(room, key).id
const day = '2026-12-04' as IsoDate
const condition = { what: 'Rate cards renewed', who: 'Data manager', by: day }
const pick = {
  candidateId: idOf('A-1'),
  runnerUp: null,
  decidedBy: 'COO',
  decidedOn: day,
  reason: 'Payment control can start in December',
}

const refusalOf = (patch: Partial<Parameters<typeof decidePick>[0]>) => {
  const result = decidePick({ ...pick, ...patch })(room, countingIds())
  return result.kind === 'refused' ? result.reason.key : result.kind
}

describe('what is written about a pick', () => {
  const decided = edited(room, decidePick({ ...pick, conditions: [condition] }), countingIds()).decision

  test('belongs to the candidate that it was written for, and is nobody else’s', () => {
    expect(decidedWords(decided, idOf('A-1'))).toEqual({ reason: pick.reason, conditions: [condition] })
    expect(decidedWords(decided, idOf('A-2'))).toEqual(noPickWords)
    expect(decidedWords(null, idOf('A-1'))).toEqual(noPickWords)
  })

  test('is kept in a draft of that candidate', () => {
    expect(pickWordsField(idOf('A-1'))).not.toBe(pickWordsField(idOf('A-2')))
    const words = { reason: 'Said by the COO', conditions: [{ what: 'a', who: '', by: '' }] }
    expect(readPickWords(JSON.stringify(words))).toEqual(words)
  })

  test.each([
    [null],
    [''],
    ['{'],
    ['null'],
    ['"text"'],
    ['{"reason":"x"}'],
    ['{"reason":1,"conditions":[]}'],
    ['{"reason":"x","conditions":[]}'],
    ['{"reason":"x","conditions":[{"what":"a"}]}'],
    ['{"runnerUp":"none","decidedBy":"COO","decidedOn":"2026-11-17","reason":"of an earlier version"}'],
  ])('is not read from a draft of another form: %s', (draft) => {
    expect(readPickWords(draft)).toBeNull()
  })
})

describe('a pick with a condition', () => {
  test('keeps what, who and by when, without the rows in which nothing is written', () => {
    const blank = { what: ' ', who: '', by: null }
    const { decision } = edited(room, decidePick({ ...pick, conditions: [blank, condition] }), countingIds())
    expect(decision?.outcome).toMatchObject({ kind: 'pick', conditions: [condition] })
  })

  test.each([
    ['nothing', [], 'refused.conditionMissing'],
    ['an empty row', [{ what: '', who: '', by: null }], 'refused.conditionMissing'],
    ['no text', [{ ...condition, what: '' }], 'refused.conditionMissing'],
    ['no owner', [{ ...condition, who: ' ' }], 'refused.conditionOwnerMissing'],
    ['no date', [{ ...condition, by: null }], 'refused.conditionDateMissing'],
  ])('is refused with %s', (_, conditions, key) => {
    expect(refusalOf({ conditions })).toBe(key)
  })

  test('needs its reason all the same where it is off the rule', () => {
    const off = { candidateId: idOf('A-2'), reason: '', conditions: [condition] }
    expect(refusalOf(off)).toBe('refused.reasonMissing')
    expect(refusalOf({ ...off, reason: 'The regulator asks for it' })).toBe('changed')
  })

  test('of a candidate that is gone is refused', () => {
    expect(refusalOf({ candidateId: 'gone' as CandidateId })).toBe('refused.gone')
  })
})
