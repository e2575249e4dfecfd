import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { editCandidate } from '../../../renderer/domain/edits/edit-candidates.ts'
import { decideNoPilot, decidePick } from '../../../renderer/domain/edits/edit-decision.ts'
import type { IsoDate } from '../../../renderer/domain/meeting/calendar.ts'
import { leanOf } from '../../../renderer/domain/robustness/told-apart.ts'
import type { GateId } from '../../../renderer/domain/rule/gates.ts'
import { gateIds } from '../../../renderer/domain/rule/gates.ts'
import { drawStage } from '../../../renderer/domain/stage/draw-stage.ts'
import type { StagePicture } from '../../../renderer/domain/stage/stage-picture.ts'
import { stageRobustness } from '../../../renderer/domain/stage/stage-robustness.ts'
import type { StageState } from '../../../renderer/domain/stage/stage-state.ts'
import { firstStage } from '../../../renderer/domain/stage/stage-state.ts'
import { openCell, openEveryCell } from '../../../renderer/domain/stage/what-the-room-may-see.ts'
import type { CriterionId } from '../../../renderer/domain/workshop/criteria.ts'
import type { CandidateId } from '../../../renderer/domain/workshop/ids.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { readWorkshopFile } from '../../../renderer/formats/workshop-file/workshop-file.ts'
import { documentWords } from '../../../renderer/texts/document.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'

type PictureOf<Kind extends StagePicture['kind']> = Extract<StagePicture, { readonly kind: Kind }>

const day = '2026-03-12' as IsoDate

function drawn(room: Workshop, face: 'verdict' | 'pick', opened?: StageState['opened']): StagePicture {
  const state = { ...firstStage(room.details.id), opened: opened ?? openEveryCell(room, {}) }
  const view = { face, candidateId: null, criterionId: null }
  return drawStage(room, state, view, documentWords.en, stageRobustness)
}

function verdictOf(room: Workshop, opened?: StageState['opened']): PictureOf<'verdict'> {
  return drawn(room, 'verdict', opened) as PictureOf<'verdict'>
}

const five = (digits: string, seats = 6) => [...digits].map((digit) => digit.repeat(seats))
const idOf = (room: Workshop, key: string) =>
  room.candidates.find((one) => one.key === key)?.id as CandidateId

function withNo(room: Workshop, key: string, ...ids: readonly GateId[]): Workshop {
  const candidate = room.candidates.find((one) => one.key === key)
  const no = Object.fromEntries(ids.map((id) => [id, 'no' as const]))
  const gates = { ...candidate?.gates, ...no } as NonNullable<typeof candidate>['gates']
  return edited(room, editCandidate(idOf(room, key), { gates }), countingIds())
}

function sample(name: string): Workshop {
  const read = readWorkshopFile(readFileSync(join(import.meta.dirname, '../../samples', name), 'utf8'))
  if (read.kind !== 'read') throw new Error(read.kind)
  return read.workshop
}

const titles = (rows: readonly { readonly candidate: { readonly title: string } }[]) =>
  rows.map(({ candidate }) => candidate.title)

describe('the verdict on the stage', () => {
  const room = votedRoom({ A: five('54444'), B: five('45554'), C: five('55533'), D: five('11111') }, 6)

  test('shows the first three with their scores, and the others by name in their groups', () => {
    const { standing, headline } = verdictOf(room)
    expect(headline).toMatchObject({ kind: 'first', title: 'Candidate B' })
    expect(standing.rows.map(({ place, tier }) => [place, tier])).toEqual([
      [1, 'ready'],
      [2, 'ready'],
      [3, 'nearMiss'],
    ])
    expect(standing.rows[0]?.values.map(({ score }) => score)).toEqual([4, 5, 5, 5, 4])
    expect(standing.others.map(({ group, named, more }) => [group, titles(named), more])).toEqual([
      ['notYet', ['Candidate D'], 0],
    ])
  })

  test('names the group once where all rows are of one, and at each row where they are not', () => {
    expect(verdictOf(room).standing.group).toBeNull()
    const alike = votedRoom({ A: five('54444'), B: five('45554'), C: five('55444') }, 6)
    expect(verdictOf(alike).standing.group).toBe('ready')
  })

  test('marks the leader alone, also below one that is stopped, and says which question stops it', () => {
    const { standing, notes, headline } = verdictOf(withNo(room, 'B', 'dataOwnerKnown'))
    expect(headline).toMatchObject({ title: 'Candidate A' })
    expect(standing.rows.map((row) => [row.candidate.title, row.isMarked, row.closedGates])).toEqual([
      ['Candidate B', false, ['dataOwnerKnown']],
      ['Candidate A', true, []],
      ['Candidate C', false, []],
    ])
    expect(notes[0]).toMatchObject({ kind: 'stoppedAbove', title: 'Candidate B' })
  })

  test('shows all that share the first place, with one place and no order of preference', () => {
    const level = votedRoom({ A: five('54444'), B: five('45444'), C: five('44544'), D: five('44454') }, 6)
    const { standing, headline, decider } = verdictOf(level)
    expect(headline).toMatchObject({ kind: 'level', count: 4 })
    expect(standing.rows.map(({ place, isShared, isMarked }) => [place, isShared, isMarked])).toEqual(
      Array.from({ length: 4 }, () => [1, true, true]),
    )
    expect(decider).toEqual({ title: null })
  })

  test('puts whom the votes cannot tell from the leader beside it, and leaves the places as they are', () => {
    const near = votedRoom({ A: five('54444'), B: five('44444').with(0, '444555').with(1, '444555') }, 6)
    const { standing } = verdictOf(near)
    const [challenge] = stageRobustness(near).challenges
    expect(leanOf(challenge?.leaderAhead ?? 1)).toBe('notToldApart')
    expect(standing.rows.map(({ place, isShared }) => [place, isShared])).toEqual([
      [1, false],
      [2, false],
    ])
    expect(standing.rows.map(({ isMarked }) => isMarked)).toEqual([true, true])
    const apart = votedRoom({ A: five('55544'), B: five('44444') }, 6)
    expect(verdictOf(apart).standing.rows.map(({ isMarked }) => isMarked)).toEqual([true, false])
  })

  test('names what is sealed, what is missing and what nobody knows, each as what it is', () => {
    const begun = votedRoom(
      { A: five('54444'), B: five('44444'), C: five('4444').concat(''), D: five('4444').concat('------') },
      6,
    )
    const all = openEveryCell(begun, {})
    const sealed = Object.fromEntries(
      Object.entries(all).filter(([cell]) => !cell.startsWith(idOf(begun, 'B'))),
    )
    expect(verdictOf(begun, sealed).standing.others).toMatchObject([
      {
        group: 'incomplete',
        named: [
          { candidate: { title: 'Candidate C' }, unknown: [], missing: ['Production path'] },
          { candidate: { title: 'Candidate D' }, unknown: ['Production path'], missing: [] },
        ],
      },
      { group: 'sealed', named: [{ candidate: { title: 'Candidate B' } }] },
    ])
  })

  test('says that the votes are sealed before they are open, not that scores are missing', () => {
    const { headline, standing, notes } = verdictOf(room, {})
    expect(headline).toEqual({ kind: 'sealed' })
    const first = Object.entries(openEveryCell(room, {})).filter(([cell]) => cell.startsWith(idOf(room, 'A')))
    expect(verdictOf(room, Object.fromEntries(first)).headline).toMatchObject({
      kind: 'pickOnly',
      because: 'othersSealed',
    })
    expect(standing.rows).toEqual([])
    expect(standing.others).toMatchObject([{ group: 'sealed', more: 1 }])
    expect(notes).toEqual([])
  })

  test('names fewer where titles are long, and counts those that it leaves out', () => {
    const many = Object.fromEntries(Array.from({ length: 24 }, (_, at) => [`K-${at}`, five('11111')]))
    const crowd = votedRoom({ A: five('54444'), ...many }, 6)
    const short = verdictOf(crowd).standing
    expect(short.rows.length + (short.others[0]?.named.length ?? 0) + (short.others[0]?.more ?? 0)).toBe(25)
    const long = {
      ...crowd,
      candidates: crowd.candidates.map((one) => ({ ...one, title: one.title.padEnd(120, ' long') })),
    }
    const { rows, others } = verdictOf(long).standing
    expect(rows.length).toBe(2)
    expect(others[0]?.named.length).toBe(2)
    expect(others[0]?.more).toBe(21)
  })

  test('shows fewer of the nearest where each has many questions at no', () => {
    const near = votedRoom({ A: five('44444'), B: five('44443'), C: five('44433') }, 6)
    const rowsWith = (...no: readonly GateId[]) =>
      verdictOf(['A', 'B', 'C'].reduce((room, key) => withNo(room, key, ...no), near)).standing.rows.length
    expect(rowsWith('contained')).toBe(3)
    expect(rowsWith(...gateIds)).toBe(1)
  })

  test('holds no points and no decimals', () => {
    expect(JSON.stringify(verdictOf(room))).not.toMatch(/\d\.\d|points|total/)
  })
})

describe('nobody ready', () => {
  test('shows the nearest three, what each would need, and what a room calls that score', () => {
    const { headline, standing } = verdictOf(sample('none.json'))
    expect(headline).toEqual({ kind: 'nobodyReady', oneStepAway: 1 })
    expect(
      standing.rows.map(({ candidate, lifts }) => [
        candidate.title,
        lifts?.map(({ criterion, from, to }) => `${criterion} ${from} ${to}`),
      ]),
    ).toEqual([
      ['Customs document check', ['Data availability 3 4']],
      ['Truck arrival forecast', ['Data availability 2 3', 'Team readiness 3 4']],
      ['Damage claim intake', ['Business impact 3 4', 'Data availability 3 4']],
    ])
    expect(standing.rows[0]?.lifts?.[0]?.anchor).toBe(
      'Readable within days; the owner is willing, quality not yet sampled',
    )
    expect(standing.others).toMatchObject([
      { group: 'notYet', named: [{ candidate: { title: 'Autonomous yard tractor' } }] },
    ])
  })

  test('puts the ones that a question stops first, and tells them from those that miss scores', () => {
    const room = withNo(
      votedRoom({ A: five('55555'), B: five('44334'), C: five('44434') }, 6),
      'A',
      'contained',
    )
    const stopped = withNo(room, 'C', 'contained')
    const { headline, standing } = verdictOf(stopped)
    expect(headline).toMatchObject({ kind: 'stopped', titles: ['Candidate A', 'Candidate C'] })
    expect(standing.rows.map(({ tier, closedGates, lifts }) => [tier, closedGates, lifts?.length])).toEqual([
      ['ready', ['contained'], 0],
      ['ready', ['contained'], 0],
      ['nearMiss', [], 1],
    ])
  })
})

describe('a room of a city whose first two are level', () => {
  const room = sample('city-tie.json')

  test('is told so, with the scores that could part them', () => {
    const { headline, notes, standing } = verdictOf(room)
    expect(headline).toEqual({ kind: 'level', count: 2, lean: { kind: 'none' } })
    expect(titles(standing.rows.filter(({ isMarked }) => isMarked))).toEqual([
      'Building permit completeness check',
      'Supplier invoice checking',
    ])
    expect(notes.map(({ kind }) => kind)).toEqual(['levelShares', 'moreOften', 'couldPart'])
  })

  test('sees that nobody knows whether the data is there, and which questions were answered with no', () => {
    const missing = verdictOf(room).standing.others.find(({ group }) => group === 'incomplete')
    expect(missing?.named).toMatchObject([
      {
        candidate: { title: 'Road damage from refuse lorry cameras' },
        closedGates: ['dataOwnerKnown', 'worthAtHalfEffect'],
        unknown: ['Data availability'],
      },
    ])
  })
})

describe('hours and money', () => {
  test('stand beside each row: what it costs with its errors, and what could be saved', () => {
    const given = countingIds()
    const room = votedRoom({ A: five('54444'), B: five('44444') }, 6)
    const value = {
      volumePerMonth: 1000,
      minutesPerCase: 30,
      costPerHour: 40,
      errorRatePercent: 10,
      costPerError: 50,
      revenueEffectPerYear: null,
      savableSharePercent: 50,
    }
    const sized = edited(room, editCandidate(idOf(room, 'A'), { value }), given)
    const { rows } = verdictOf(sized).standing
    expect(rows[0]?.worth).toMatchObject({ hours: 6000, cost: 300_000, countsErrors: true })
    expect(rows[0]?.worth.gain).toMatchObject({ hasRevenue: false })
    expect(rows[0]?.worth.gain?.least).toBeCloseTo(150_000)
    expect(rows[1]?.worth).toMatchObject({ hours: null, cost: null, gain: null })
  })
})

describe('the decision on the stage', () => {
  const base = votedRoom({ A: five('55444'), B: five('44444'), C: five('55542') }, 6)
  const decider = { decidedBy: 'Chief operating officer', decidedOn: day }
  const conditions = [{ what: 'The data is released', who: 'Data manager', by: day }]

  const picked = (room: Workshop, key: string, more: Partial<Parameters<typeof decidePick>[0]> = {}) =>
    edited(
      room,
      decidePick({ candidateId: idOf(room, key), runnerUp: null, reason: '', ...decider, ...more }),
      countingIds(),
    )

  test('is the question whether the first place feels wrong, while somebody is first', () => {
    expect(drawn(base, 'pick')).toMatchObject({ kind: 'undecided', pick: 'one', count: 1 })
    const level = votedRoom({ A: five('54444'), B: five('45444') }, 6)
    expect(drawn(level, 'pick')).toMatchObject({ kind: 'undecided', pick: 'level', count: 2 })
    expect(drawn(sample('none.json'), 'pick')).toMatchObject({ kind: 'undecided', pick: 'nobodyReady' })
  })

  test('shows the pick with its scores, who decided and after how many had voted', () => {
    const room = picked(base, 'A', { runnerUp: idOf(base, 'B') })
    expect(drawn(room, 'pick')).toMatchObject({
      kind: 'pick',
      candidate: { title: 'Candidate A' },
      scores: [{ criterion: 'Business impact', score: 5 }, {}, {}, {}, {}],
      exception: null,
      laterMethod: null,
      conditions: [],
      runnerUp: { candidate: { title: 'Candidate B' } },
      decidedBy: 'Chief operating officer',
      voters: 6,
    })
  })

  test('shows on what condition, who sees to it and by when', () => {
    expect(drawn(picked(base, 'A', { conditions }), 'pick')).toMatchObject({ conditions, moreConditions: 0 })
  })

  test('calls an exception what departs from the rule, with the reason, the flag and the questions', () => {
    const room = withNo(base, 'C', 'sponsorNamed')
    expect(drawn(picked(room, 'C', { reason: 'The board wants it.' }), 'pick')).toMatchObject({
      exception: {
        reason: 'The board wants it.',
        tier: 'readyWithFlag',
        redFlags: ['Production path'],
        closedGates: ['sponsorNamed'],
        placedBefore: [],
      },
    })
    expect(drawn(picked(base, 'B', { reason: 'Customers wait.' }), 'pick')).toMatchObject({
      exception: { tier: 'ready', placedBefore: ['Candidate A'] },
    })
  })

  test('keeps what was decided by an earlier version of the method, and says what this one differs in', () => {
    const room = picked(base, 'B', { reason: 'x' })
    const decision = room.decision && { ...room.decision, reason: '', methodVersion: 1 }
    expect(drawn({ ...room, decision }, 'pick')).toMatchObject({
      exception: null,
      laterMethod: { placedBefore: ['Candidate A'] },
    })
  })

  test('says nothing of an exception that only sealed votes could tell', () => {
    const room = picked(base, 'B', { reason: 'Customers wait.' })
    expect(drawn(room, 'pick', {})).toMatchObject({ exception: null, laterMethod: null })
    const some = openCell(room, {}, idOf(room, 'B'), 'businessImpact' satisfies CriterionId)
    expect(drawn(room, 'pick', some)).toMatchObject({
      exception: null,
      scores: [{ score: 4 }, { score: null }, {}, {}, {}],
    })
  })

  test('counts who voted only as far as the votes are open', () => {
    const someAbstain = votedRoom({ A: five('55444').with(0, '55555-').with(1, '55555-') }, 6)
    const room = picked(someAbstain, 'A')
    expect(drawn(room, 'pick', {})).toMatchObject({ voters: 0 })
    const some = openCell(room, {}, idOf(room, 'A'), 'businessImpact')
    expect(drawn(room, 'pick', some)).toMatchObject({ voters: 5 })
  })

  test('keeps the money of the pick back until its business impact is open', () => {
    expect(drawn(picked(base, 'A'), 'pick', {})).toMatchObject({ worth: null })
    expect(drawn(picked(base, 'A'), 'pick')).toMatchObject({ worth: { currency: 'EUR' } })
  })

  test('is no pilot today: what has to change, who, by when, and when the room scores again', () => {
    const fixFirst = Array.from({ length: 6 }, (_, at) => ({
      what: `Fix ${at}`,
      who: 'Data manager',
      by: day,
    }))
    const room = edited(
      base,
      decideNoPilot({ fixFirst, scoreAgainOn: day, reason: '', ...decider }),
      countingIds(),
    )
    const picture = drawn(room, 'pick')
    expect(picture).toMatchObject({ kind: 'noPilot', moreFixes: 2, scoreAgainOn: day })
    expect(picture.kind === 'noPilot' && picture.fixFirst[0]).toEqual(fixFirst[0])
  })

  test('says who decided by their job where the name of a seat was recorded', () => {
    const named = base.participants.map((one) =>
      one.role === 'decider' ? { ...one, name: 'Anna Berg', jobTitle: 'COO' } : one,
    )
    const room = picked({ ...base, participants: named }, 'A', { decidedBy: 'Anna Berg' })
    expect(drawn(room, 'pick')).toMatchObject({ decidedBy: 'COO' })
    const jobless = named.map((one) => ({ ...one, jobTitle: '' }))
    expect(drawn({ ...room, participants: jobless }, 'pick')).toMatchObject({ decidedBy: null })
  })
})
