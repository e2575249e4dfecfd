import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { enterCellVotes, settleCell } from '../../../renderer/domain/edits/edit-scores.ts'
import { cellName } from '../../../renderer/domain/stage/stage-state.ts'
import {
  isSealed,
  openEveryCell,
  sealCell,
  whatTheRoomMaySee,
} from '../../../renderer/domain/stage/what-the-room-may-see.ts'
import type { Vote } from '../../../renderer/domain/votes/votes.ts'
import type { CandidateId, ParticipantId } from '../../../renderer/domain/workshop/ids.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { anyWorkshop } from '../../support/any-workshop.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { secrets, withSecrets } from '../../support/secrets.ts'

const room = votedRoom({ A: ['425', '444', '', '', ''], B: ['333', '', '', '', ''] }, 3)
const [first, second] = room.candidates.map(({ id }) => id) as [CandidateId, CandidateId]
const cell = cellName(first, 'businessImpact')
const secret = (what: string) => `SECRET ${what}`

/** The first candidate has been voted on again, by the first person alone. */
const again = edited(
  room,
  enterCellVotes({
    candidateId: first,
    criterionId: 'businessImpact',
    round: 2,
    votes: { [room.participants[0]?.id as ParticipantId]: 5 },
  }),
  countingIds(),
)

describe('the workshop as the room may see it', () => {
  test('holds no name, job, note, evidence, author or reason', () => {
    const settled = edited(room, settleCell(first, 'dataAvailability', 4), countingIds())
    const parked = { kind: 'parked', because: 'later' } as const
    const candidates = settled.candidates.map((one) =>
      one.id === second ? { ...one, standing: parked } : one,
    )
    const secretly = withSecrets({ ...settled, candidates }, secret)
    const held = JSON.stringify(secretly)
    // Each is there to be left in.
    expect(secrets.filter((what) => !held.includes(secret(what)))).toEqual([])
    expect(JSON.stringify(whatTheRoomMaySee(secretly, openEveryCell(room, {}), true))).not.toContain('SECRET')
  })

  test('holds none of them of any workshop', () => {
    fc.assert(
      fc.property(anyWorkshop, fc.boolean(), (workshop, areDotsOpen) => {
        const seen = whatTheRoomMaySee(
          withSecrets(workshop, secret),
          openEveryCell(workshop, {}),
          areDotsOpen,
        )
        const { details, participants, candidates, settled } = seen
        expect(JSON.stringify({ details, participants, candidates, settled })).not.toContain('SECRET')
      }),
    )
  })

  test('keeps the job of who decides, and the score that the room agreed on', () => {
    const settled = edited(room, settleCell(first, 'businessImpact', 5, 'Sized since'), countingIds())
    const participants = settled.participants.map((one) => ({ ...one, jobTitle: 'Chief of Claims' }))
    const seen = whatTheRoomMaySee({ ...settled, participants }, {}, false)
    expect(seen.participants.map(({ jobTitle }) => jobTitle)).toEqual(['Chief of Claims', '', ''])
    expect(seen.settled.map(({ cells }) => cells)).toEqual([{ businessImpact: { score: 5, reason: '' } }])
  })

  test('holds the votes of a cell up to the round that was opened', () => {
    const votesSeen = (opened: Readonly<Record<string, number>>) =>
      whatTheRoomMaySee(again, opened, false)
        .ballots.filter(({ candidateId }) => candidateId === first)
        .map(({ votes }) => Object.values(votes.businessImpact))
    const [one, two]: readonly (readonly Vote[])[] = [[4, 2, 5], [5]]
    expect(votesSeen({})).toEqual([[], []])
    expect(votesSeen({ [cell]: 1 })).toEqual([one, []])
    expect(votesSeen({ [cell]: 2 })).toEqual([one, two])
    expect(votesSeen(sealCell(again, { [cell]: 2 }, first, 'businessImpact'))).toEqual([one, []])
  })

  test('holds no other votes than those of the cell that was opened', () => {
    const { ballots } = whatTheRoomMaySee(room, { [cell]: 1 }, false)
    const shown = ballots.flatMap(({ candidateId, votes }) =>
      Object.entries(votes).flatMap(([id, cast]) =>
        Object.keys(cast).length > 0 ? [[candidateId, id]] : [],
      ),
    )
    expect(shown).toEqual([[first, 'businessImpact']])
  })

  test('is sealed again by a round that was not opened', () => {
    expect(isSealed(room, { [cell]: 1 }, first, 'businessImpact')).toBe(false)
    expect(isSealed(again, { [cell]: 1 }, first, 'businessImpact')).toBe(true)
    expect(isSealed(room, {}, first, 'teamReadiness')).toBe(false)
  })

  test('holds no merged candidate', () => {
    const merged = { kind: 'merged', into: second, trail: { before: 'SECRET' } }
    const candidates = room.candidates.map((one) =>
      one.id === first ? ({ ...one, standing: merged } as unknown as typeof one) : one,
    )
    expect(whatTheRoomMaySee({ ...room, candidates }, {}, false).candidates.map(({ key }) => key)).toEqual([
      'B',
    ])
  })

  test('holds what is to be found out about a cell once its votes are open', () => {
    const findOut = { id: 'f', candidateId: first, criterionId: 'businessImpact', what: 'Ask finance' }
    const asked = { ...room, findOuts: [findOut as unknown as Workshop['findOuts'][number]] }
    expect(whatTheRoomMaySee(asked, {}, false).findOuts).toEqual([])
    expect(whatTheRoomMaySee(asked, { [cell]: 1 }, false).findOuts).toEqual([findOut])
  })

  test('holds the dots once that vote is closed', () => {
    const dots = room.participants.map(({ id }) => ({ id, workshopId: room.details.id, picks: [first] }))
    expect(whatTheRoomMaySee({ ...room, dots }, {}, false).dots).toEqual([])
    expect(whatTheRoomMaySee({ ...room, dots }, {}, true).dots).toEqual(dots)
  })
})
