import fc from 'fast-check'
import { blankBrief } from '../../renderer/domain/brief/blank-brief.ts'
import type { Brief } from '../../renderer/domain/brief/brief.ts'
import { mergeCandidates } from '../../renderer/domain/edits/edit-merge.ts'
import { threeHours } from '../../renderer/domain/meeting/agenda.ts'
import type { Instant, IsoDate } from '../../renderer/domain/meeting/calendar.ts'
import type { Decision } from '../../renderer/domain/rule/decision.ts'
import { gateAnswers } from '../../renderer/domain/rule/gates.ts'
import { valueInputs } from '../../renderer/domain/value/value-inputs.ts'
import type { DotCard } from '../../renderer/domain/votes/dot-cards.ts'
import { mostDotsEach } from '../../renderer/domain/votes/dot-cards.ts'
import type { SettledScores } from '../../renderer/domain/votes/settled-score.ts'
import type { CellVotes, RoundBallots, Vote } from '../../renderer/domain/votes/votes.ts'
import { ballotsId, scores } from '../../renderer/domain/votes/votes.ts'
import type { Candidate } from '../../renderer/domain/workshop/candidate.ts'
import { applyChanges } from '../../renderer/domain/workshop/changes.ts'
import type { CriterionId } from '../../renderer/domain/workshop/criteria.ts'
import { criterionIds } from '../../renderer/domain/workshop/criteria.ts'
import type { FindOut } from '../../renderer/domain/workshop/find-out.ts'
import type {
  CandidateId,
  FindOutId,
  MetricId,
  ParticipantId,
  WorkshopId,
} from '../../renderer/domain/workshop/ids.ts'
import type { Participant } from '../../renderer/domain/workshop/participant.ts'
import { roles } from '../../renderer/domain/workshop/participant.ts'
import type { Picture, PicturePlace } from '../../renderer/domain/workshop/picture.ts'
import { pictureId } from '../../renderer/domain/workshop/picture.ts'
import type { Workshop, WorkshopDetails } from '../../renderer/domain/workshop/workshop.ts'
import { defaultCriteria } from '../../renderer/texts/criterion-sets.ts'
import { countingIds, votedRoom } from './builders.ts'
import { onePixel } from './one-pixel.ts'

const workshopId = 'w' as WorkshopId
const day = '2026-03-10' as IsoDate

/** Any UTF-16 units, also lone surrogates, controls and noncharacters. */
const text = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  maxLength: 12,
})
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const amount = fc.option(anyNumber, { nil: null })
const answer = fc.constantFrom(...gateAnswers)

/** Ids that trip naive code: numbers, quotes, dots, spaces. */
const id = fc.oneof(fc.constantFrom('0', '42', 'a.b', 'a"b', 'a b', 'é'), fc.uuid())

const perCriterionOf = <T>(of: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(criterionIds.map((one) => [one, of])) as Record<CriterionId, fc.Arbitrary<T>>)

const someCriteria = <T>(of: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...criterionIds), of, { noNullPrototype: true })

function candidates(ids: readonly string[]): fc.Arbitrary<readonly Candidate[]> {
  return fc.tuple(
    ...ids.map((one, index) =>
      fc.record({
        id: fc.constant(one as CandidateId),
        workshopId: fc.constant(workshopId),
        order: fc.constant(index + 1),
        key: fc.constant(`K-${index}`),
        title: text,
        problem: text,
        process: text,
        value: fc.record({
          volumePerMonth: amount,
          minutesPerCase: amount,
          costPerHour: amount,
          errorRatePercent: amount,
          costPerError: amount,
          revenueEffectPerYear: amount,
          savableSharePercent: amount,
        }),
        dataSources: fc.array(text, { maxLength: 3 }),
        sponsorRole: text,
        notes: text,
        valueRanges: fc.dictionary(
          fc.constantFrom(...valueInputs),
          fc.record({ low: anyNumber, high: anyNumber }),
          { noNullPrototype: true },
        ),
        evidence: someCriteria(text),
        gates: fc.record({
          sponsorNamed: answer,
          outcomeMeasurable: answer,
          contained: answer,
          dataOwnerKnown: answer,
          worthAtHalfEffect: answer,
        }),
        traps: fc.record({ moonshot: fc.boolean(), trivial: fc.boolean() }),
        author: text,
        standing: fc.oneof(
          fc.constant({ kind: 'inPlay' as const }),
          fc.record({ kind: fc.constant('parked' as const), because: text }),
          fc.constant({ kind: 'practice' as const }),
        ),
        origin: fc.constantFrom(null, { kind: 'copy' as const, from: one as CandidateId }),
      }),
    ),
  )
}

function participants(ids: readonly string[]): fc.Arbitrary<readonly Participant[]> {
  return fc.tuple(
    ...ids.map((one, index) =>
      fc.record({
        id: fc.constant(one as ParticipantId),
        workshopId: fc.constant(workshopId),
        seat: fc.constant(index + 1),
        name: text,
        role: fc.constantFrom(...roles),
        jobTitle: text,
        present: fc.boolean(),
      }),
    ),
  )
}

function ballots(
  candidateIds: readonly string[],
  people: readonly string[],
): fc.Arbitrary<readonly RoundBallots[]> {
  const vote = fc.constantFrom<Vote>(...scores, 'abstain', 'out')
  const cell: fc.Arbitrary<CellVotes> =
    people.length === 0
      ? fc.constant({})
      : fc.dictionary(fc.constantFrom(...people), vote, { noNullPrototype: true })
  return fc.tuple(
    ...candidateIds.map((one) =>
      perCriterionOf(cell).map((votes) => ({
        id: ballotsId(one as CandidateId, 1),
        workshopId,
        candidateId: one as CandidateId,
        round: 1,
        votes,
      })),
    ),
  )
}

function settled(ids: readonly string[]): fc.Arbitrary<readonly SettledScores[]> {
  const cells = someCriteria(fc.record({ score: fc.constantFrom(...scores), reason: text }))
  return fc.tuple(
    ...ids.map((one) => cells.map((some) => ({ id: one as CandidateId, workshopId, cells: some }))),
  )
}

function briefs(ids: readonly string[]): fc.Arbitrary<readonly Brief[]> {
  return fc.tuple(
    ...ids.map((one) =>
      fc.record({ statement: text, name: text, minimum: amount }).map(({ statement, name, minimum }) => ({
        ...blankBrief,
        id: one as CandidateId,
        workshopId,
        problem: { ...blankBrief.problem, statement },
        success: [
          {
            id: `${one}-m` as MetricId,
            category: 'business' as const,
            name,
            unit: '%',
            direction: 'higherIsBetter' as const,
            baseline: { kind: 'toBeMeasured' as const, by: day },
            minimum,
            target: null,
            stretch: null,
            howMeasured: '',
          },
        ],
      })),
    ),
  )
}

function decision(ids: readonly string[]): fc.Arbitrary<Decision | null> {
  const said = { id: workshopId, workshopId, decidedBy: 'COO', decidedOn: day, reason: '', methodVersion: 2 }
  const none: Decision = {
    ...said,
    outcome: { kind: 'noPilotToday', fixFirst: [{ what: 'a', who: 'b', by: null }], scoreAgainOn: day },
  }
  const picks = ids.map((one): Decision => {
    const conditions = [{ what: 'a', who: 'b', by: day }]
    return { ...said, outcome: { kind: 'pick', candidateId: one as CandidateId, runnerUp: null, conditions } }
  })
  return fc.constantFrom(null, none, ...picks)
}

function pictures(ids: readonly string[]): fc.Arbitrary<readonly Picture[]> {
  const places: readonly PicturePlace[] = [
    { kind: 'clientLogo' },
    { kind: 'consultantLogo' },
    ...ids.map((one) => ({ kind: 'architecture' as const, candidateId: one as CandidateId })),
  ]
  const row = (place: PicturePlace, name: string): Picture => {
    return { ...onePixel(name), id: pictureId(workshopId, place), workshopId, place }
  }
  return fc
    .tuple(fc.subarray([...places]), text)
    .map(([chosen, name]) => chosen.map((place) => row(place, name)))
}

function dots(people: readonly string[], ids: readonly string[]): fc.Arbitrary<readonly DotCard[]> {
  if (ids.length === 0) return fc.constant([])
  const picks = fc.array(fc.constantFrom(...ids.map((one) => one as CandidateId)), { maxLength: 5 })
  return fc.tuple(
    ...people.map((one) => picks.map((some) => ({ id: one as ParticipantId, workshopId, picks: some }))),
  )
}

function findOuts(ids: readonly string[]): fc.Arbitrary<readonly FindOut[]> {
  return fc.tuple(
    ...ids.map((one) =>
      fc.record({
        id: fc.constant(`${one}-f` as FindOutId),
        workshopId: fc.constant(workshopId),
        candidateId: fc.constant(one as CandidateId),
        criterionId: fc.constantFrom(...criterionIds),
        question: text,
        who: text,
        by: fc.constantFrom(null, day),
        done: fc.boolean(),
      }),
    ),
  )
}

const details: fc.Arbitrary<WorkshopDetails> = fc.record({
  id: fc.constant(workshopId),
  workshopId: fc.constant(workshopId),
  title: text,
  client: text,
  heldOn: fc.constant(day),
  facilitator: text,
  consultant: text,
  currency: fc.constant('EUR'),
  paper: fc.constantFrom('a4', 'letter'),
  documentLanguage: fc.constantFrom('en', 'de', 'fr', 'es'),
  confidentiality: text,
  criteria: fc.constant(defaultCriteria),
  agenda: fc
    .shuffledSubarray([...threeHours], { minLength: threeHours.length })
    .map((items) => items.map((item, index) => ({ ...item, isSkipped: index % 3 === 1 }))),
  purpose: text,
  dotsEach: fc.integer({ min: 1, max: mostDotsEach }),
  gutCheck: fc.option(fc.record({ feelsWrong: fc.boolean(), why: text }), { nil: null }),
  createdAt: fc.constant('2026-03-10T08:30:00.000Z' as Instant),
  deletedAt: fc.constant(null),
})

const byId = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
  rows.toSorted((one, other) => (one.id < other.id ? -1 : 1))

const unmerged: fc.Arbitrary<Workshop> = fc
  .record({
    candidateIds: fc.uniqueArray(id, { maxLength: 4 }),
    people: fc.uniqueArray(id, { maxLength: 4 }),
  })
  .chain(({ candidateIds, people }) =>
    fc.record({
      details,
      participants: participants(people),
      candidates: candidates(candidateIds),
      ballots: ballots(candidateIds, people).map(byId),
      settled: settled(candidateIds).map(byId),
      decision: decision(candidateIds),
      briefs: briefs(candidateIds).map(byId),
      pictures: pictures(candidateIds).map(byId),
      dots: dots(people, candidateIds).map(byId),
      findOuts: findOuts(candidateIds).map(byId),
    }),
  )

/** The workshop with its second candidate merged into the first, where that can be. */
function withMerge(workshop: Workshop): Workshop {
  const [into, from] = workshop.candidates
  const result = into && from && mergeCandidates(from.id, into.id)(workshop, countingIds())
  return (result?.kind === 'changed' && applyChanges(workshop, result.changes)) || workshop
}

/** Workshops as storage gives them: rows in order, every reference known. */
export const anyWorkshop: fc.Arbitrary<Workshop> = fc
  .tuple(unmerged, fc.boolean())
  .map(([workshop, merges]) => (merges ? withMerge(workshop) : workshop))

const letters = fc.constantFrom('1', '2', '3', '4', '5', '-')

/** Rooms of three to six people in which two to five candidates have all votes, so that first places and ties are common. */
export const anyVotedRoom: fc.Arbitrary<Workshop> = fc
  .tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 2, max: 5 }))
  .chain(([seats, count]) => {
    const cell = fc.array(letters, { minLength: seats, maxLength: seats }).map((votes) => votes.join(''))
    const high = fc
      .array(fc.constantFrom('3', '4', '4', '5'), { minLength: seats, maxLength: seats })
      .map((votes) => votes.join(''))
    const card = fc.array(fc.oneof({ weight: 1, arbitrary: cell }, { weight: 4, arbitrary: high }), {
      minLength: criterionIds.length,
      maxLength: criterionIds.length,
    })
    return fc
      .array(card, { minLength: count, maxLength: count })
      .map((cards) =>
        votedRoom(Object.fromEntries(cards.map((typed, index) => [`R-${index + 1}`, typed])), seats),
      )
  })
