import { describe, expect, test } from 'vitest'
import { editCandidate } from '../../../renderer/domain/edits/edit-candidates.ts'
import { settleCell } from '../../../renderer/domain/edits/edit-scores.ts'
import { robustness, robustnessBasis } from '../../../renderer/domain/robustness/robustness.ts'
import type { GateId } from '../../../renderer/domain/rule/gates.ts'
import { rank, scoreInPlay } from '../../../renderer/domain/rule/ranking.ts'
import type { VerdictHeadline } from '../../../renderer/domain/rule/verdict-headline.ts'
import { verdictHeadline } from '../../../renderer/domain/rule/verdict-headline.ts'
import type { VerdictNote } from '../../../renderer/domain/rule/verdict-notes.ts'
import { verdictNotes } from '../../../renderer/domain/rule/verdict-notes.ts'
import { normaliseWeights } from '../../../renderer/domain/rule/weights.ts'
import type { Score } from '../../../renderer/domain/votes/votes.ts'
import type { CriterionId } from '../../../renderer/domain/workshop/criteria.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { roomWords } from '../../../renderer/texts/room.ts'
import { sayHeadline, sayNote } from '../../../renderer/texts/say-verdict.ts'
import { countingIds, votedRoom } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { sampleWorkshop } from '../../support/sample-files.ts'

function foundIn(room: Workshop) {
  const ranking = rank(room)
  const found = robustness(robustnessBasis(room, scoreInPlay(room)), normaliseWeights(room.details.criteria))
  return { ranking, found }
}

function headlineOf(room: Workshop): VerdictHeadline {
  const { ranking, found } = foundIn(room)
  return verdictHeadline(ranking, found)
}

function said(room: Workshop): string {
  return sayHeadline(headlineOf(room), roomWords.en)
}

function notesOf(room: Workshop): readonly VerdictNote[] {
  const { ranking, found } = foundIn(room)
  return verdictNotes(ranking, room.details.criteria, found)
}

const notesSaid = (room: Workshop) => notesOf(room).map((note) => sayNote(note, roomWords.en))

function withNo(room: Workshop, key: string, ...ids: readonly GateId[]): Workshop {
  const candidate = room.candidates.find((one) => one.key === key)
  if (!candidate) throw new Error(key)
  const no = Object.fromEntries(ids.map((id) => [id, 'no' as const]))
  return edited(room, editCandidate(candidate.id, { gates: { ...candidate.gates, ...no } }), countingIds())
}

function settledAt(room: Workshop, key: string, criterionId: CriterionId, score: Score): Workshop {
  const id = room.candidates.find((one) => one.key === key)?.id
  if (!id) throw new Error(key)
  return edited(room, settleCell(id, criterionId, score, 'It was said so.'), countingIds())
}

const all = (digit: string, seats = 6) => digit.repeat(seats)
const five = (digits: string, seats = 6) => [...digits].map((digit) => all(digit, seats))

describe('the headline of the verdict', () => {
  test('says so where there is nothing to rank', () => {
    expect(said(votedRoom({}, 3))).toBe('No candidates yet')
    expect(said(votedRoom({ A: ['444', '444', '', '444', '444'] }, 3))).toBe(
      'No candidate has all its scores yet',
    )
  })

  test('says that the first one stays first in all what-ifs, where nothing can overtake it', () => {
    const room = votedRoom({ A: five('55555'), B: five('44443') }, 6)
    expect(headlineOf(room)).toMatchObject({ kind: 'first', word: 'clear', share: { kind: 'always' } })
    expect(said(room)).toBe('Candidate A stays first in all what-ifs')
  })

  test('names the tenths of one that is ahead, and of one that is first by a hair', () => {
    const ahead = votedRoom({ A: five('54444'), B: ['555555', '444444', '444444', '444444', '334334'] }, 6)
    expect(headlineOf(ahead)).toMatchObject({ kind: 'first', isLimited: false })
    expect(said(ahead)).toMatch(/^Candidate A stays first in (about \d of 10|almost all) what-ifs$/)
    const near = (digits: string) => five('44444').with(0, digits)
    const rivals = { B: near('444555'), C: near('545454'), D: near('554544') }
    const open = votedRoom({ A: five('54444'), ...rivals }, 6)
    expect(headlineOf(open)).toMatchObject({ kind: 'first', word: 'open' })
    expect(said(open)).toMatch(/^Candidate A is first, but only in about [3-5] of 10 what-ifs$/)
  })

  test('calls nothing clear with fewer than five voters, and says why', () => {
    const room = votedRoom({ A: five('55555', 3), B: five('44443', 3) }, 3)
    expect(headlineOf(room)).toMatchObject({ kind: 'first', word: 'ahead', isLimited: true })
    expect(said(room)).toBe('Candidate A is first in all what-ifs')
    expect(notesSaid(room)).toContain('3 people voted: too few to call it clear.')
  })

  test('says of one voter that the weights alone were varied, and nothing about leaving somebody out', () => {
    const room = votedRoom({ A: five('55555', 1), B: five('44443', 1) }, 1)
    expect(said(room)).toBe('Candidate A is first in all what-ifs')
    expect(notesOf(room).map(({ kind }) => kind)).toEqual(['oneVoter', 'whatIf'])
  })

  test('says nothing about firmness where nobody else could be first', () => {
    const alone = votedRoom({ A: five('55555'), B: five('11111').with(2, '') }, 6)
    expect(said(alone)).toBe('Candidate A is ready. No other candidate has all its scores yet.')
    const others = withNo(votedRoom({ A: five('55555'), B: five('44444') }, 6), 'B', 'contained')
    expect(said(others)).toBe('Candidate A is ready. Every other candidate is stopped by a No.')
    expect(notesOf(others)).toEqual([])
    expect(said(votedRoom({ A: five('55555') }, 6))).toBe('Candidate A is ready, and the only candidate')
    const both = votedRoom({ A: five('55555'), B: five('44444'), C: five('4444').concat('') }, 6)
    expect(said(withNo(both, 'B', 'contained'))).toBe(
      'Candidate A is ready. No other candidate can come first as things stand.',
    )
  })

  test('says the first place without a count while the what-ifs are worked out, and never those of another leader', () => {
    const room = votedRoom({ A: five('55555'), B: five('44443') }, 6)
    const other = votedRoom({ A: five('44443'), B: five('55555') }, 6)
    expect(verdictHeadline(rank(room), null)).toMatchObject({ kind: 'pickOnly', because: 'pending' })
    expect(verdictHeadline(rank(room), foundIn(other).found)).toMatchObject({
      kind: 'pickOnly',
      because: 'pending',
    })
    expect(verdictNotes(rank(room), room.details.criteria, foundIn(other).found)).toEqual([])
  })

  test('says that the places are shared and whether the votes lean to anybody', () => {
    const twins = votedRoom({ A: five('54444'), B: five('54444') }, 6)
    expect(said(twins)).toBe('Two candidates share first place. These two cannot be told apart by the votes.')
    expect(notesSaid(twins)[0]).toBe('Each is first in about 5 of 10 what-ifs.')
    const leaning = votedRoom({ A: five('54444').with(4, '444555'), B: five('54444').with(4, '334444') }, 6)
    expect(headlineOf(leaning)).toMatchObject({ kind: 'level', lean: { kind: 'to', title: 'Candidate A' } })
  })

  test('says that nobody is ready, and how many are one step away', () => {
    const room = votedRoom({ A: five('55533'), B: five('44323'), C: five('11111') }, 6)
    expect(said(room)).toBe('No candidate is ready today. One is a single step away.')
    const stopped = withNo(room, 'A', 'sponsorNamed')
    expect(said(stopped)).toBe('No candidate is ready today')
  })

  test('names the question that stops the one that is ready', () => {
    const room = withNo(votedRoom({ A: five('55555'), B: five('44333') }, 6), 'A', 'dataOwnerKnown')
    expect(said(room)).toBe('Candidate A is ready, but stopped. Do we know who owns the data? No.')
    const both = withNo(votedRoom({ A: five('55555'), B: five('44444') }, 6), 'A', 'contained')
    expect(said(withNo(both, 'B', 'contained'))).toBe('Two candidates are ready, but each is stopped by a No')
  })

  test('takes the weaker count where scores were agreed away from the votes, and tells both', () => {
    const voted = votedRoom({ A: five('44444').with(1, '333344'), B: five('44444') }, 6)
    const room = settledAt(settledAt(voted, 'A', 'dataAvailability', 5), 'A', 'teamReadiness', 5)
    const headline = headlineOf(room)
    expect(headline).toMatchObject({ kind: 'first', isByVotesAlone: true, word: 'open' })
    expect(said(room)).toMatch(/^Candidate A is first, but by your votes alone only in /)
    expect(notesSaid(room)[0]).toMatch(/^By your votes alone in .*; with the 2 scores you agreed on, in /)
  })

  test('does not call it first by the votes where the votes say nothing of it', () => {
    const voted = votedRoom({ A: five('55555').with(1, ''), B: five('44443') }, 6)
    const room = settledAt(voted, 'A', 'dataAvailability', 5)
    expect(headlineOf(room)).toEqual({ kind: 'firstAsAgreed', title: 'Candidate A' })
  })

  test('does not call it first in all what-ifs where by the votes alone it would not be ready', () => {
    const voted = votedRoom({ A: five('43443'), B: five('33333') }, 6)
    const room = settledAt(voted, 'A', 'dataAvailability', 4)
    expect(said(room)).toBe(
      'Candidate A is first by the scores you agreed on; the votes alone do not settle on it',
    )
  })
})

describe('the notes beside the headline', () => {
  test('name the better placed one that a No keeps from leading', () => {
    const room = withNo(
      votedRoom({ A: five('55555'), B: five('44444'), C: five('44443') }, 6),
      'A',
      'contained',
    )
    expect(said(room)).toMatch(/^Candidate B /)
    expect(notesSaid(room)[0]).toBe(
      '“Candidate A” has the better place, but is stopped: Does it fit a pilot of 4–8 weeks? No.',
    )
  })

  test('name the criterion on which nobody knows about the leader', () => {
    const room = votedRoom({ A: five('55555').with(1, '5-----'), B: five('44443') }, 6)
    expect(notesSaid(room)).toContain(
      'Nobody knows yet, or only one of you: Data availability of “Candidate A”.',
    )
    expect(headlineOf(room)).toMatchObject({ word: 'ahead', isLimited: true })
  })

  test('name whoever is first more often than those that are level', () => {
    const city = sampleWorkshop('city-tie')
    expect(notesSaid(city).slice(0, 2)).toEqual([
      'Each is first in about 3 of 10 what-ifs.',
      '“Citizen e-mail triage” is first more often, in about 4 of 10 what-ifs.',
    ])
    const level = votedRoom({ A: five('44443'), B: five('44434'), C: five('34424') }, 6)
    expect(notesOf(level).map(({ kind }) => kind)).not.toContain('moreOften')
  })

  test('say that the votes cannot tell the first two apart, and which score could', () => {
    const room = votedRoom({ A: five('54444'), B: ['454545', '555444', '444444', '444444', '444444'] }, 6)
    const kinds = notesOf(room).map(({ kind }) => kind)
    expect(kinds.at(-1)).toBe('whatIf')
    for (const note of notesSaid(room)) expect(note).not.toMatch(/undefined|\{|\}/)
  })
})

describe.each(['en', 'de', 'fr', 'es'] as const)('the headline in %s', (language) => {
  test('is a whole sentence with the title, without a reference of the list', () => {
    const rooms = [
      votedRoom({ 'X-9': five('55555'), 'X-8': five('44443') }, 6),
      votedRoom({ 'X-9': five('54444'), 'X-8': five('54444') }, 6),
      votedRoom({ 'X-9': five('55533'), 'X-8': five('44323') }, 6),
      withNo(votedRoom({ 'X-9': five('55555'), 'X-8': five('44333') }, 6), 'X-9', 'contained'),
    ]
    for (const room of rooms) {
      const titled: Workshop = {
        ...room,
        candidates: room.candidates.map((one, at) => ({ ...one, title: `Title ${'AB'[at]}` })),
      }
      const texts = [
        sayHeadline(headlineOf(titled), roomWords[language]),
        ...notesOf(titled).map((note) => sayNote(note, roomWords[language])),
      ]
      for (const text of texts) expect(text).not.toMatch(/X-\d|undefined|[{}]/)
      expect(texts[0]?.length).toBeGreaterThan(15)
    }
  })
})
