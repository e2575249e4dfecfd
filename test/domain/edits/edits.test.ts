import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prefilledBrief } from '../../../renderer/domain/brief/blank-brief.ts'
import type { Edit, EditResult } from '../../../renderer/domain/edits/edit.ts'
import { beginBrief } from '../../../renderer/domain/edits/edit-briefs.ts'
import {
  addCandidate,
  addPractice,
  importCandidates,
  parkCandidate,
} from '../../../renderer/domain/edits/edit-candidates.ts'
import { decideNoPilot, decidePick } from '../../../renderer/domain/edits/edit-decision.ts'
import {
  enterCardVotes,
  enterCellVotes,
  importBallots,
  settleCell,
  unsettleCell,
} from '../../../renderer/domain/edits/edit-scores.ts'
import { addParticipants, removeParticipant } from '../../../renderer/domain/edits/edit-setup.ts'
import { removeCandidate } from '../../../renderer/domain/edits/remove-candidate.ts'
import type { IsoDate } from '../../../renderer/domain/meeting/calendar.ts'
import { scoreCandidate } from '../../../renderer/domain/rule/ranking.ts'
import { unknownValue } from '../../../renderer/domain/value/value-inputs.ts'
import { emptyCard } from '../../../renderer/domain/workshop/candidate.ts'
import type { Tables } from '../../../renderer/domain/workshop/changes.ts'
import {
  applyChanges,
  fromTables,
  invert,
  mergeChanges,
  tableNames,
  toTables,
} from '../../../renderer/domain/workshop/changes.ts'
import type { CandidateId, ParticipantId } from '../../../renderer/domain/workshop/ids.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { anyEdit } from '../../support/any-edit.ts'
import { anyWorkshop } from '../../support/any-workshop.ts'
import { countingIds, roomOf } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf } from '../../support/imported-insurer.ts'

const given = countingIds()
const day = '2026-03-10' as IsoDate
const room = roomOf({ 'A-1': [5, 4, 4, 4, 4], 'A-2': [5, 5, 5, 3, 3], 'A-3': [4, 4, 4, null, 4] })
const first = candidateOf(room, 'A-1')
const second = candidateOf(room, 'A-2')
const voter = room.participants[0]?.id as ParticipantId

const reasonOf = (result: EditResult) => (result.kind === 'refused' ? result.reason.key : result.kind)
const said = (edit: Edit, workshop: Workshop = room) => reasonOf(edit(workshop, given))
const pickOf = (candidateId: CandidateId, reason = '', decidedBy = 'COO') =>
  decidePick({ candidateId, runnerUp: null, decidedBy, decidedOn: day, reason })

describe('any step', () => {
  test('taken back leaves the workshop as it was, and done again as it became', () => {
    const steps = anyWorkshop.chain((workshop) => fc.tuple(fc.constant(workshop), anyEdit(workshop)))
    fc.assert(
      fc.property(steps, ([workshop, edit]) => {
        const result = edit(workshop, countingIds())
        if (result.kind !== 'changed') return
        const after = applyChanges(workshop, result.changes)
        if (!after) return
        const back = applyChanges(after, invert(result.changes))
        expect(back).toEqual(workshop)
        expect(back && applyChanges(back, result.changes)).toEqual(after)
      }),
      { numRuns: 400 },
    )
  })

  test('joined with another is what both add, change and remove, taken back as one', () => {
    const late = edited(room, addParticipants([{ name: 'Ninth', role: 'other' }]), given)
    const ninth = late.participants[1]?.id as ParticipantId
    const changesOf = (edit: Edit, workshop: Workshop) => {
      const result = edit(workshop, given)
      if (result.kind !== 'changed') throw new Error('It changes something')
      return result.changes
    }
    const leaving = changesOf(removeParticipant(ninth), late)
    const settling = changesOf(settleCell(first.id, 'businessImpact', 5), late)
    const parking = changesOf(parkCandidate(second.id, 'Later'), late)
    const joined = mergeChanges(leaving, settling, parking)
    expect(joined).toEqual({
      added: settling.added,
      updated: [...leaving.updated, ...parking.updated],
      removed: leaving.removed,
    })
    expect([joined.added, joined.updated, joined.removed].map(({ length }) => length > 0)).toEqual([
      ...[true, true, true],
    ])
    const after = applyChanges(late, joined)
    expect(after?.participants).toHaveLength(1)
    expect(after && applyChanges(after, invert(joined))).toEqual(late)
  })

  test('leaves the rows it does not touch as they are, so that only what changed is drawn', () => {
    const after = edited(room, settleCell(first.id, 'businessImpact', 3, 'Finance disagrees'), given)
    expect(after.candidates.every((row, index) => row === room.candidates[index])).toBe(true)
    expect(after.ballots.every((row, index) => row === room.ballots[index])).toBe(true)
  })

  test('gives the same workshop in whatever order its rows are read, also where two candidates share a place', () => {
    const tried = edited(room, addPractice({ ...emptyCard('TRY'), title: 'Practice' }), given)
    const listed = edited(tried, addCandidate({ ...emptyCard('A-4'), title: 'Fourth' }), given)
    expect(new Set(listed.candidates.map(({ order }) => order)).size).toBe(listed.candidates.length - 1)
    const tables = toTables(listed)
    const backwards = Object.fromEntries(tableNames.map((table) => [table, tables[table].toReversed()]))
    expect(fromTables(backwards as unknown as Tables)).toEqual(listed)
  })

  test('on something that is gone is refused', () => {
    const gone = 'nobody' as CandidateId
    const steps = [
      parkCandidate(gone, 'x'),
      removeCandidate(gone),
      settleCell(gone, 'businessImpact', 3),
      pickOf(gone),
      beginBrief(gone, prefilledBrief(first)),
    ]
    expect(steps.map((edit) => said(edit))).toEqual(steps.map(() => 'refused.gone'))
  })
})

describe('scoring', () => {
  test('replaces what these seats said in this round and leaves the others', () => {
    const late = edited(room, addParticipants([{ name: 'Ninth', role: 'other' }]), given)
    const ninth = late.participants[1]?.id as ParticipantId
    const votes = edited(
      late,
      enterCellVotes({
        candidateId: first.id,
        criterionId: 'businessImpact',
        round: 1,
        votes: { [ninth]: 2 },
      }),
      given,
    ).ballots.find(({ candidateId }) => candidateId === first.id)?.votes.businessImpact
    expect(votes).toEqual({ [voter]: 5, [ninth]: 2 })
  })

  test('refuses a round that leaves one out, and a card that is not five votes', () => {
    const entry = { candidateId: first.id, criterionId: 'businessImpact', votes: { [voter]: 3 } } as const
    expect(said(enterCellVotes({ ...entry, round: 3 }))).toBe('refused.roundSkipped')
    const card = { candidateId: first.id, participantId: voter, round: 1 }
    expect(said(enterCardVotes({ ...card, votes: [4, 4] }))).toBe('refused.wrongLength')
  })

  test('of a seat that another window took away is refused, and so is left out of an import', () => {
    const gone = 'a seat that went' as ParticipantId
    const entry = { candidateId: first.id, criterionId: 'businessImpact', round: 1 } as const
    expect(said(enterCellVotes({ ...entry, votes: { [voter]: 3, [gone]: 3 } }))).toBe('refused.gone')
    const votes = { businessImpact: 1 } as const
    const ballots = [voter, gone].map((participantId) => ({
      participantId,
      candidateId: first.id,
      round: 1,
      votes,
    }))
    const after = edited(room, importBallots(ballots), given)
    const cell = after.ballots.find(({ candidateId }) => candidateId === first.id)?.votes.businessImpact
    expect(cell).toEqual({ [voter]: 1 })
  })

  test('a new round keeps the one before it', () => {
    const entry = { candidateId: first.id, criterionId: 'businessImpact', votes: { [voter]: 1 } } as const
    const after = edited(room, enterCellVotes({ ...entry, round: 2 }), given)
    const rounds = after.ballots.filter(({ candidateId }) => candidateId === first.id)
    expect(rounds.map(({ votes }) => votes.businessImpact[voter])).toEqual([5, 1])
  })

  test('a person who does not vote again keeps the vote before, also where one was typed first', () => {
    const entry = { candidateId: first.id, criterionId: 'businessImpact', round: 2 } as const
    const after = edited(room, enterCellVotes({ ...entry, votes: { [voter]: 1 } }), given)
    const corrected = edited(after, enterCellVotes({ ...entry, votes: { [voter]: null } }), given)
    const rounds = corrected.ballots.filter(({ candidateId }) => candidateId === first.id)
    expect(rounds.map(({ votes }) => votes.businessImpact)).toEqual([{ [voter]: 5 }, {}])
    const card = { candidateId: first.id, participantId: voter, round: 2 }
    const byCard = edited(room, enterCardVotes({ ...card, votes: [null, 2, null, null, null] }), given)
    const second = byCard.ballots.find(({ candidateId, round }) => candidateId === first.id && round === 2)
    expect(second?.votes.businessImpact).toEqual({})
    expect(second?.votes.dataAvailability).toEqual({ [voter]: 2 })
  })

  test('opening a settled cell brings the votes back', () => {
    const settled = edited(room, settleCell(first.id, 'businessImpact', 2, 'Finance disagrees'), given)
    const opened = edited(settled, unsettleCell(first.id, 'businessImpact'), given)
    expect(scoreCandidate(opened, first).cells.businessImpact).toMatchObject({
      kind: 'provisional',
      value: 5,
    })
  })
})

describe('deciding', () => {
  test('needs somebody who decides', () => {
    expect(said(pickOf(first.id, '', ' '))).toBe('refused.deciderMissing')
  })

  test('against the rule needs a reason', () => {
    expect(said(pickOf(first.id))).toBe('changed')
    expect(said(pickOf(second.id))).toBe('refused.reasonMissing')
    expect(said(pickOf(second.id, ' '))).toBe('refused.reasonMissing')
    expect(said(pickOf(second.id, 'The regulator asks for it'))).toBe('changed')
  })

  test('takes no pick as its own runner-up', () => {
    const runnerUpOf = (runnerUp: CandidateId) => {
      const pick = { candidateId: first.id, runnerUp, decidedBy: 'COO', decidedOn: day, reason: '' }
      return edited(room, decidePick(pick), given).decision?.outcome
    }
    expect(runnerUpOf(first.id)).toMatchObject({ runnerUp: null })
    expect(runnerUpOf(second.id)).toMatchObject({ runnerUp: second.id })
  })

  test('for no pilot today needs something to fix first', () => {
    const none = { fixFirst: [], scoreAgainOn: null, decidedBy: 'COO', decidedOn: day, reason: '' }
    expect(said(decideNoPilot(none))).toBe('refused.fixFirstMissing')
    expect(said(decideNoPilot({ ...none, fixFirst: [{ what: 'Data owner', who: 'CDO', by: day }] }))).toBe(
      'changed',
    )
  })
})

describe('the list', () => {
  test('keeps references apart and titles filled', () => {
    expect(said(addCandidate({ ...emptyCard('a-1'), title: 'Same' }))).toBe('refused.keyTaken')
    expect(said(addCandidate({ ...emptyCard(' '), title: 'No key' }))).toBe('refused.keyMissing')
    expect(said(addCandidate(emptyCard('B-1')))).toBe('refused.titleMissing')
    expect(said(parkCandidate(first.id, ' '))).toBe('refused.parkReasonMissing')
  })

  test('takes an import with a known reference as an update of its card, and keeps its votes', () => {
    const after = edited(room, importCandidates([{ ...emptyCard('A-1'), title: 'Renamed' }]), given)
    expect(candidateOf(after, 'A-1')).toMatchObject({ id: first.id, title: 'Renamed' })
    expect(after.ballots).toEqual(room.ballots)
  })

  test('keeps what an import leaves empty: a sheet without a column, or a cell nobody filled in, takes nothing away', () => {
    const full = {
      ...emptyCard('A-1'),
      title: 'Invoices',
      problem: 'Checked by hand',
      notes: 'Ask the auditor',
      dataSources: ['Ledger'],
      value: { ...unknownValue, volumePerMonth: 900, minutesPerCase: 12 },
    }
    const sheet = { ...emptyCard('A-1'), title: 'Invoices', process: 'Accounts payable' }
    const corrected = { ...sheet, value: { ...unknownValue, minutesPerCase: 0 } }
    const filled = edited(room, importCandidates([full]), given)
    expect(candidateOf(edited(filled, importCandidates([corrected]), given), 'A-1')).toMatchObject({
      ...full,
      process: 'Accounts payable',
      value: { ...full.value, minutesPerCase: 0 },
    })
  })

  test('loses with a candidate its votes, settled scores, brief and the decision for it', () => {
    const whole = [
      settleCell(first.id, 'businessImpact', 5),
      pickOf(first.id),
      beginBrief(first.id, prefilledBrief(first)),
    ].reduce((workshop, edit) => edited(workshop, edit, given), room)
    const after = edited(whole, removeCandidate(first.id), given)
    expect(JSON.stringify(after)).not.toContain(first.id)
    expect(after.decision).toBeNull()
  })

  test('keeps the decision when only the runner-up is removed, and names none', () => {
    const pick = {
      candidateId: first.id,
      runnerUp: second.id,
      decidedBy: 'COO',
      decidedOn: day,
      reason: '',
    }
    const after = edited(edited(room, decidePick(pick), given), removeCandidate(second.id), given)
    expect(after.decision).toMatchObject({
      decidedBy: 'COO',
      outcome: { candidateId: first.id, runnerUp: null },
    })
  })

  test('does not let a seat go that has voted', () => {
    expect(said(removeParticipant(voter))).toBe('refused.hasBallots')
  })
})
