import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workshopReport } from '../../../renderer/documents/report/workshop-report.ts'
import { setGutCheck } from '../../../renderer/domain/edits/edit-decision.ts'
import { drawStage } from '../../../renderer/domain/stage/draw-stage.ts'
import type { StagePicture } from '../../../renderer/domain/stage/stage-picture.ts'
import { firstStage } from '../../../renderer/domain/stage/stage-state.ts'
import { openEveryCell } from '../../../renderer/domain/stage/what-the-room-may-see.ts'
import { endsOfScale, resultsByRole } from '../../../renderer/domain/votes/results-by-role.ts'
import type { CellVotes, RoundBallots, Vote } from '../../../renderer/domain/votes/votes.ts'
import { parseVote } from '../../../renderer/domain/votes/votes.ts'
import { perCriterion } from '../../../renderer/domain/workshop/criteria.ts'
import type { CandidateId, ParticipantId } from '../../../renderer/domain/workshop/ids.ts'
import type { Participant, Role } from '../../../renderer/domain/workshop/participant.ts'
import { roles } from '../../../renderer/domain/workshop/participant.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { documentWords } from '../../../renderer/texts/document.ts'
import { countingIds, roundOf, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'

const letters: Readonly<Record<string, Role>> = {
  o: 'operations',
  b: 'business',
  d: 'decider',
  t: 'technology',
}

/** People in roles by their letters, such as `ooobbb`. */
function peopleIn(typed: string): readonly Participant[] {
  return [...typed].map((letter, index) => ({
    id: `p${index + 1}` as ParticipantId,
    workshopId: 'w' as Participant['workshopId'],
    seat: index + 1,
    name: `Person ${index + 1}`,
    role: letters[letter] ?? 'other',
    jobTitle: '',
    present: true,
  }))
}

const ballots = (typed: string): CellVotes =>
  roundOf(1, { teamReadiness: [...typed].map((letter) => parseVote(letter) as Vote) }).votes.teamReadiness

const shownFor = (typedRoles: string, votes: string) =>
  resultsByRole(ballots(votes), peopleIn(typedRoles)).map(
    ({ role, tally, votes: count }) => `${role} ${tally.join('')} of ${count}`,
  )

describe('results by role', () => {
  test('are shown for groups of three or more, and for nobody in a smaller one', () => {
    expect(shownFor('ooobbbb', '1224455')).toEqual(['business 00022 of 4', 'operations 12000 of 3'])
    expect(shownFor('oobbtd', '124455')).toEqual([])
  })

  test('count scores only: an abstention does not make a group large enough', () => {
    expect(shownFor('ooobbb', '12-445')).toEqual([])
    expect(shownFor('oooobbb', '1224-5x')).toEqual([])
  })

  test('are held back where one or two others could be computed from the whole', () => {
    expect(shownFor('ooobd', '12245')).toEqual([])
    expect(shownFor('ooobbbd', '1224455')).toEqual(['business 00021 of 3'])
    expect(shownFor('oooobbbd', '12244553')).toEqual(['operations 12010 of 4'])
  })

  test('of a room with one role only are none: they would be the whole again', () => {
    expect(shownFor('oooo', '1234')).toEqual([])
  })

  test('keep a vote of somebody who has left, so that leaving takes nothing out of a group', () => {
    const gone = peopleIn('ooobbb').map((one, index) => ({ ...one, present: index > 0 }))
    expect(resultsByRole(ballots('122445'), gone)).toHaveLength(2)
  })
})

const cast = fc.array(
  fc.record({
    role: fc.constantFrom<Role>('operations', 'business', 'technology', 'decider'),
    vote: fc.constantFrom<Vote>(1, 2, 3, 4, 5, 'abstain'),
  }),
  { minLength: 3, maxLength: 12 },
)

/** What the stage shows of team readiness in a room with these people and votes, once it is open. */
function stageOf(people: readonly { readonly role: Role; readonly vote: Vote }[]): StagePicture {
  const room = votedRoom({ 'A-1': [] }, people.length)
  const candidateId = room.candidates[0]?.id as CandidateId
  const participants = room.participants.map((one, index) => ({
    ...one,
    role: people[index]?.role ?? one.role,
  }))
  const cell: CellVotes = Object.fromEntries(participants.map(({ id }, index) => [id, people[index]?.vote]))
  const row: RoundBallots = {
    id: `${candidateId}:1`,
    workshopId: room.details.id,
    candidateId,
    round: 1,
    votes: perCriterion((id): CellVotes => (id === 'teamReadiness' ? cell : {})),
  }
  const voted: Workshop = { ...room, participants, ballots: [row] }
  const state = { ...firstStage(room.details.id), opened: openEveryCell(voted, {}) }
  const view = { face: 'cell', candidateId, criterionId: 'teamReadiness' } as const
  return drawStage(voted, state, view, documentWords.en)
}

describe('the stage', () => {
  test('shows results by role on team readiness, so that the test below could fail', () => {
    const people = peopleIn('ooobbb').map(({ role }, index) => ({ role, vote: index < 3 ? 1 : 5 }) as const)
    expect(stageOf(people)).toMatchObject({
      kind: 'openCell',
      groups: [
        { role: 'business', tally: [0, 0, 0, 0, 3] },
        { role: 'operations', tally: [3, 0, 0, 0, 0] },
      ],
    })
  })

  test('looks the same whichever of at least three people gave a vote', () => {
    fc.assert(
      fc.property(cast, (people) => {
        const voters = people.flatMap(({ vote }, index) => (vote === 'abstain' ? [] : [index]))
        if (voters.length < 3) return
        const withVotes = (low: number, high: number) =>
          stageOf(
            people.map((one, index) =>
              index === low ? { ...one, vote: 1 } : index === high ? { ...one, vote: 5 } : one,
            ),
          )
        for (const one of voters) {
          const alike = voters.filter(
            (other) =>
              other !== one &&
              JSON.stringify(withVotes(one, other)) === JSON.stringify(withVotes(other, one)),
          )
          expect(alike.length).toBeGreaterThanOrEqual(2)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('who is at the ends of the scale', () => {
  test('is told by name, all of them, and nobody where all agree', () => {
    const people = peopleIn('obtd')
    const ends = endsOfScale(ballots('4254'), people)
    expect(ends?.lowest).toMatchObject({ score: 2, people: [{ name: 'Person 2' }] })
    expect(ends?.highest).toMatchObject({ score: 5, people: [{ name: 'Person 3' }] })
    expect(endsOfScale(ballots('44-4'), people)).toBeNull()
    expect(endsOfScale(ballots('----'), people)).toBeNull()
    expect(endsOfScale(ballots('2552'), people)?.lowest.people).toHaveLength(2)
  })
})

describe('the report', () => {
  test('names each person once, in the list of people, and no role beside a vote', () => {
    const room = votedRoom({ 'A-1': ['45354', '44444', '33455', '12345', '54321'] }, 5)
    const asked = edited(room, setGutCheck({ feelsWrong: false, why: '' }), countingIds())
    const participants = asked.participants.map((one, index) => ({ ...one, name: `SECRET${index}` }))
    const plan = JSON.stringify(workshopReport({ ...asked, participants }, documentWords.en))
    for (const { name } of participants) expect(plan.split(name)).toHaveLength(2)
    for (const role of roles) {
      expect(plan.split(`"${documentWords.en.say(`role.${role}`)}"`).length).toBeLessThanOrEqual(2)
    }
  })
})
