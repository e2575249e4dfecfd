import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workshopReport } from '../../../renderer/documents/report/workshop-report.ts'
import { setPurpose } from '../../../renderer/domain/edits/edit-agenda.ts'
import {
  addCandidate,
  addPractice,
  parkCandidate,
  unparkCandidate,
} from '../../../renderer/domain/edits/edit-candidates.ts'
import { enterCellVotes, settleCell } from '../../../renderer/domain/edits/edit-scores.ts'
import { addParticipants } from '../../../renderer/domain/edits/edit-setup.ts'
import { rank } from '../../../renderer/domain/rule/ranking.ts'
import { drawStage } from '../../../renderer/domain/stage/draw-stage.ts'
import type { StagePicture } from '../../../renderer/domain/stage/stage-picture.ts'
import type { Face, StageState, StageView } from '../../../renderer/domain/stage/stage-state.ts'
import { cellName, faceOf, facesOf, firstStage, viewOf } from '../../../renderer/domain/stage/stage-state.ts'
import {
  isSealed,
  openCell,
  openEveryCell,
  sealCell,
} from '../../../renderer/domain/stage/what-the-room-may-see.ts'
import type { CellVotes, RoundBallots, Score, Vote } from '../../../renderer/domain/votes/votes.ts'
import { ballotsId, scores } from '../../../renderer/domain/votes/votes.ts'
import { emptyCard } from '../../../renderer/domain/workshop/candidate.ts'
import type { CriterionId } from '../../../renderer/domain/workshop/criteria.ts'
import { criterionIds, perCriterion } from '../../../renderer/domain/workshop/criteria.ts'
import type { CandidateId } from '../../../renderer/domain/workshop/ids.ts'
import { stepIds } from '../../../renderer/domain/workshop/steps.ts'
import type { View } from '../../../renderer/domain/workshop/view.ts'
import { firstView } from '../../../renderer/domain/workshop/view.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { listedCandidates, practiceCandidate } from '../../../renderer/domain/workshop/workshop.ts'
import { documentWords } from '../../../renderer/texts/document.ts'
import { anyWorkshop } from '../../support/any-workshop.ts'
import { countingIds, roomOf } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { withSecrets } from '../../support/secrets.ts'

const faces = stepIds.flatMap((step): readonly Face[] => facesOf(step).filter((one) => one !== 'follow'))
const words = documentWords.en
const votes: readonly Vote[] = [...scores, 'abstain', 'out']

/** The same people have voted on the same cells; what they said where it is sealed is another thing. */
function withOtherSealedVotes(workshop: Workshop, { opened }: StageState, shift: number): Workshop {
  const another = (vote: Vote | undefined) => votes[(votes.indexOf(vote ?? 1) + shift) % votes.length]
  return {
    ...workshop,
    ballots: workshop.ballots.map((row) => ({
      ...row,
      votes: perCriterion((id): CellVotes => {
        if (row.round <= (opened[cellName(row.candidateId, id)] ?? 0)) return row.votes[id]
        return Object.fromEntries(Object.entries(row.votes[id]).map(([who, vote]) => [who, another(vote)]))
      }),
    })),
  }
}

function withSecondRound(workshop: Workshop): Workshop {
  const second = workshop.ballots.map((row): RoundBallots => {
    return { ...row, id: ballotsId(row.candidateId, 2), round: 2, votes: { ...row.votes, teamReadiness: {} } }
  })
  return { ...workshop, ballots: [...workshop.ballots, ...second] }
}

const anyShown = anyWorkshop.chain((one) => {
  const ids = one.candidates.map(({ id }) => id)
  const cells = ids.flatMap((id) => criterionIds.map((criterionId) => cellName(id, criterionId)))
  return fc.record({
    workshop: fc.boolean().map((isSecond) => (isSecond ? withSecondRound(one) : one)),
    state: fc.record({
      workshopId: fc.constant(one.details.id),
      faces: fc.constant({}),
      held: fc.constant(null),
      blank: fc.constant(false),
      opened:
        cells.length === 0
          ? fc.constant({})
          : fc.dictionary(fc.constantFrom(...cells), fc.integer({ min: 0, max: 2 }), {
              noNullPrototype: true,
            }),
      areDotsOpen: fc.boolean(),
      writing: fc.constantFrom(null, 'brief.0.problem.statement'),
      savedFiles: fc.nat(5),
      timerEndsAt: fc.constant(null),
    }) satisfies fc.Arbitrary<StageState>,
    view: fc.record({
      face: fc.constantFrom(...faces),
      candidateId: fc.constantFrom<CandidateId | null>(null, ...ids),
      criterionId: fc.constantFrom<CriterionId | null>(null, ...criterionIds),
    }) satisfies fc.Arbitrary<StageView>,
    shift: fc.integer({ min: 1, max: votes.length - 1 }),
  })
})

const runs = { numRuns: 400 }

describe('the practice candidate on the stage', () => {
  const listed = roomOf({ 'A-1': [5, 4, 4, 4, 4] })
  const added = edited(listed, addPractice({ ...emptyCard('TRY'), title: 'Minutes' }), {
    ...countingIds(),
    newId: () => 'practice',
  })
  const practice = practiceCandidate(added)?.id as CandidateId
  const voter = added.participants[0]?.id as string
  const votes = { [voter]: 4 } as CellVotes
  const voted = edited(
    added,
    enterCellVotes({ candidateId: practice, criterionId: 'teamReadiness', round: 1, votes }),
    countingIds(),
  )
  const view: StageView = { face: 'practice', candidateId: null, criterionId: 'teamReadiness' }
  const sealed = firstStage(voted.details.id)

  test('is sealed until it is revealed, then its dots are shown', () => {
    expect(drawStage(voted, sealed, view, words)).toMatchObject({ kind: 'sealedCell', votesIn: 1 })
    const opened = openCell(voted, sealed.opened, practice, 'teamReadiness')
    expect(drawStage(voted, { ...sealed, opened }, view, words)).toMatchObject({
      kind: 'openCell',
      candidate: { key: 'TRY' },
      tally: [0, 0, 0, 1, 0],
    })
  })

  test('is on no other face, and before there is one the anchors are shown', () => {
    const others = faces.filter((face) => face !== 'practice')
    for (const face of others) {
      const picture = drawStage(voted, sealed, { ...view, face, candidateId: practice }, words)
      expect(JSON.stringify(picture)).not.toContain('TRY')
    }
    expect(drawStage(listed, sealed, view, words).kind).toBe('criterion')
  })

  test('counts nowhere: not in the ranking, the report or the number of candidates', () => {
    expect(rank(voted)).toEqual(rank(listed))
    expect(workshopReport(voted, words, 'a4')).toEqual(workshopReport(listed, words, 'a4'))
    expect(listedCandidates(voted)).toEqual(listedCandidates(listed))
    for (const edit of [parkCandidate(practice, 'no'), unparkCandidate(practice)]) {
      expect(edit(voted, countingIds()).kind).not.toBe('changed')
    }
  })
})

describe('the purpose on the stage', () => {
  test('says who decides by number and job, never by name', () => {
    const room = edited(roomOf({ 'A-1': [] }), setPurpose('Choose one.'), countingIds())
    const view: StageView = { face: 'purpose', candidateId: null, criterionId: null }
    expect(drawStage(room, firstStage(room.details.id), view, words)).toEqual({
      kind: 'purpose',
      client: 'Client',
      title: 'Room',
      purpose: 'Choose one.',
      deciders: 1,
      deciderTitle: null,
    })
  })
})

describe('no picture of the stage', () => {
  test('holds a name, a note, evidence or a reason beside a score', () => {
    fc.assert(
      fc.property(anyShown, ({ workshop, state, view }) => {
        const secretly = withSecrets(workshop, (what) => `SECRET ${what}`)
        expect(JSON.stringify(drawStage(secretly, state, view, words))).not.toContain('SECRET')
      }),
      runs,
    )
  })

  test('names whoever sits in a seat as who decided, outside of the page that is signed', () => {
    fc.assert(
      fc.property(anyShown, fc.constantFrom('', ', mayor'), ({ workshop, state, view }, after) => {
        const participants = workshop.participants.map((one) => ({ ...one, name: 'SECRET NAME' }))
        fc.pre(participants.length > 0)
        const decision = workshop.decision && { ...workshop.decision, decidedBy: `secret name${after}` }
        const picture = drawStage({ ...workshop, participants, decision }, state, view, words)
        if (picture.kind !== 'page') expect(JSON.stringify(picture)).not.toMatch(/secret/i)
      }),
      runs,
    )
  })

  test('tells the reason of a decision, unless it is an exception that the room can see to be one', () => {
    fc.assert(
      fc.property(anyShown, ({ workshop, state, view }) => {
        const decision = workshop.decision && { ...workshop.decision, reason: 'SECRET' }
        const picture = drawStage({ ...workshop, decision }, state, view, words)
        const isException = picture.kind === 'pick' && picture.exception !== null
        if (picture.kind !== 'page' && !isException) expect(JSON.stringify(picture)).not.toContain('SECRET')
      }),
      runs,
    )
  })

  test('depends on what a sealed vote says', () => {
    fc.assert(
      fc.property(anyShown, ({ workshop, state, view, shift }) => {
        const other = withOtherSealedVotes(workshop, state, shift)
        expect(drawStage(other, state, view, words)).toEqual(drawStage(workshop, state, view, words))
      }),
      runs,
    )
  })

  test('depends on what the dot cards say before that vote is closed', () => {
    fc.assert(
      fc.property(anyShown, ({ workshop, state, view, shift }) => {
        const sealed = { ...state, areDotsOpen: false }
        const ids = workshop.candidates.map(({ id }) => id)
        const dots = workshop.dots.map((card, seat) => ({ ...card, picks: ids.slice(0, (seat + shift) % 4) }))
        const other = drawStage({ ...workshop, dots }, sealed, view, words)
        expect(other).toEqual(drawStage(workshop, sealed, view, words))
      }),
      runs,
    )
  })

  test('tells whose dots are whose once that vote is closed', () => {
    fc.assert(
      fc.property(anyShown, ({ workshop, state, view }) => {
        const open = { ...state, areDotsOpen: true }
        const dots = workshop.dots.map((card, seat) => {
          return { ...card, picks: workshop.dots[workshop.dots.length - 1 - seat]?.picks ?? [] }
        })
        const other = drawStage({ ...workshop, dots }, open, view, words)
        expect(other).toEqual(drawStage(workshop, open, view, words))
      }),
      runs,
    )
  })

  test('shows anything while the stage is blank', () => {
    fc.assert(
      fc.property(anyShown, ({ workshop, state, view }) => {
        expect(drawStage(workshop, { ...state, blank: true }, view, words)).toEqual({ kind: 'blank' })
      }),
      { numRuns: 50 },
    )
  })
})

describe('the votes that the tests above vary', () => {
  test('are seen once they are open, so that the tests could fail', () => {
    const room = roomOf({ 'A-1': [5, 5, 5, 4, 2] })
    const opened = openEveryCell(room, {})
    const state = { ...firstStage(room.details.id), opened }
    const other = withOtherSealedVotes(room, firstStage(room.details.id), 1)
    const view: StageView = { face: 'grid', candidateId: null, criterionId: null }
    expect(drawStage(other, state, view, words)).not.toEqual(drawStage(room, state, view, words))
  })
})

const people = ['Ann', 'Ben', 'Cem', 'Dee'].map((name) => ({ name, role: 'other' as const }))

/** Four people and two candidates; votes on business impact of the first. */
function roomOfFour(...rounds: readonly (readonly Score[])[]) {
  const given = countingIds()
  const begun = edited(roomOf({}), addParticipants(people), given)
  const one = edited(begun, addCandidate({ ...emptyCard('A-1'), title: 'First' }), given)
  const both = edited(one, addCandidate({ ...emptyCard('A-2'), title: 'Second' }), given)
  const candidateId = both.candidates[0]?.id as CandidateId
  const seats = both.participants.slice(1)
  return rounds.reduce((room, cast, index) => {
    const entry = Object.fromEntries(cast.map((vote, seat) => [seats[seat]?.id, vote]))
    return edited(
      room,
      enterCellVotes({ candidateId, criterionId: 'businessImpact', round: index + 1, votes: entry }),
      given,
    )
  }, both)
}

const first = (room: Workshop) => room.candidates[0]?.id as CandidateId

function shown(room: Workshop, face: Face, opened: StageState['opened'] = {}): StagePicture {
  const view: StageView = { face, candidateId: first(room), criterionId: 'businessImpact' }
  return drawStage(room, { ...firstStage(room.details.id), opened }, view, words)
}

describe('a cell on the stage', () => {
  test('is sealed with how many have voted until it is revealed', () => {
    const room = roomOfFour([4, 2, 5, 4])
    expect(shown(room, 'cell')).toMatchObject({
      kind: 'sealedCell',
      round: 1,
      votesIn: 4,
      seats: 5,
      before: null,
    })
    const opened = openCell(room, {}, first(room), 'businessImpact')
    expect(shown(room, 'cell', opened)).toMatchObject({
      kind: 'openCell',
      tally: [0, 1, 0, 2, 1],
      grade: 4,
      settled: null,
      flags: ['lone'],
    })
  })

  test('is sealed again by a new round, with the round before in sight', () => {
    const before = roomOfFour([4, 2, 5, 4])
    const opened = openCell(before, {}, first(before), 'businessImpact')
    const again = roomOfFour([4, 2, 5, 4], [4, 4, 5, 4])
    expect(isSealed(again, opened, first(again), 'businessImpact')).toBe(true)
    expect(shown(again, 'cell', opened)).toMatchObject({
      kind: 'sealedCell',
      round: 2,
      before: [0, 1, 0, 2, 1],
    })
    const both = openCell(again, opened, first(again), 'businessImpact')
    expect(shown(again, 'cell', both)).toMatchObject({
      kind: 'openCell',
      tally: [0, 0, 0, 3, 1],
      before: [0, 1, 0, 2, 1],
    })
  })

  test('revealed by accident can be sealed again', () => {
    const room = roomOfFour([4, 2, 5, 4])
    const opened = openEveryCell(room, {})
    const sealed = sealCell(room, opened, first(room), 'businessImpact')
    expect(shown(room, 'cell', sealed)).toMatchObject({ kind: 'sealedCell', votesIn: 4 })
  })
})

describe('the grid on the stage', () => {
  test('tells what is empty, sealed, open and settled apart', () => {
    const voted = roomOfFour([1, 2, 2, 4])
    const room = edited(voted, settleCell(first(voted), 'dataAvailability', 4), countingIds())
    const cellsOf = (picture: StagePicture) => (picture.kind === 'grid' ? picture.rows[0]?.cells : undefined)
    const [sealed, agreed, empty] = cellsOf(shown(room, 'grid')) ?? []
    expect(sealed).toEqual({ kind: 'sealed' })
    expect(agreed).toEqual({ kind: 'open', value: { score: 4, isUnknown: false }, split: null })
    expect(empty).toEqual({ kind: 'empty' })
    expect(cellsOf(shown(room, 'grid', openEveryCell(room, {})))?.[0]).toEqual({
      kind: 'open',
      value: { score: 2, isUnknown: false },
      split: null,
    })
  })

  test('counts the flags and the splits of the whole list, and shows votes only where the room is split', () => {
    const room = roomOfFour([2, 2, 4, 5])
    const picture = shown(room, 'grid', openEveryCell(room, {}))
    expect(picture).toMatchObject({ counts: { scores: 1, sealed: 0, flags: 1, splits: 1 }, reveal: null })
    expect(picture.kind === 'grid' && picture.rows[0]?.cells[0]).toMatchObject({ split: [0, 2, 0, 1, 1] })
    const agreed = edited(room, settleCell(first(room), 'businessImpact', 3), countingIds())
    expect(shown(agreed, 'grid', openEveryCell(room, {}))).toMatchObject({
      counts: { scores: 1, sealed: 0, flags: 0, splits: 0 },
    })
  })

  test('shows a long list in parts, the one with the selected candidate first', () => {
    const room = roomOf(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`A-${at}`, []])))
    const view: StageView = { face: 'grid', candidateId: room.candidates[19]?.id ?? null, criterionId: null }
    const picture = drawStage(room, firstStage(room.details.id), view, words)
    expect(picture).toMatchObject({ kind: 'grid', part: { number: 2, of: 2 } })
    expect(picture.kind === 'grid' && picture.rows.map(({ candidate }) => candidate.key)).toEqual(
      Array.from({ length: 10 }, (_, at) => `A-${at + 10}`),
    )
  })
})

describe('money on a card', () => {
  test('is shown once the votes on business impact are open', () => {
    const room = roomOfFour([4, 2, 5, 4])
    expect(shown(room, 'card')).toMatchObject({ kind: 'card', money: null })
    const opened = openCell(room, {}, first(room), 'businessImpact')
    expect(shown(room, 'card', opened)).toMatchObject({ kind: 'card', money: { currency: 'EUR' } })
  })
})

describe('cards in', () => {
  test('count those present who have voted on everything in play', () => {
    const room = roomOf({ 'A-1': [5, 4, 4, 4, 3], 'A-2': [5, 5, 5, 3, 3] })
    expect(shown(room, 'cards')).toEqual({ kind: 'sealedCards', cardsIn: 1, seats: 1 })
    const missing = roomOf({ 'A-1': [5, 4, 4, 4, 3], 'A-2': [5, 5, 5, null, 3] })
    expect(shown(missing, 'cards')).toEqual({ kind: 'sealedCards', cardsIn: 0, seats: 1 })
  })
})

describe('where the stage is', () => {
  const room = roomOf({})
  const state = firstStage(room.details.id)
  const place: View = { ...firstView(room.details.id), step: 'score' }

  test('follows the console, with the face chosen in a step', () => {
    expect(viewOf(state, place).face).toBe('cell')
    expect(viewOf({ ...state, faces: { score: 'grid' } }, place).face).toBe('grid')
    expect(faceOf({ ...state, faces: { score: 'grid' } }, 'candidates')).toBe('follow')
  })

  test('lists the candidates while they come in, and shows one from when it is opened', () => {
    const walk: View = { ...place, step: 'candidates' }
    const opened: View = { ...walk, candidateId: 'c-1' as CandidateId }
    expect(viewOf(state, walk).face).toBe('list')
    expect(viewOf(state, opened).face).toBe('card')
    expect(viewOf(state, { ...opened, isListing: true }).face).toBe('list')
    expect(viewOf({ ...state, faces: { candidates: 'list' } }, opened).face).toBe('list')
    expect(viewOf({ ...state, faces: { candidates: 'card' } }, walk).face).toBe('card')
  })

  test('stays where it is held', () => {
    const held: StageView = { face: 'criterion', candidateId: null, criterionId: 'productionPath' }
    expect(viewOf({ ...state, held }, place)).toEqual(held)
  })
})
