import fc from 'fast-check'
import { blankBrief } from '../../renderer/domain/brief/blank-brief.ts'
import type { Edit } from '../../renderer/domain/edits/edit.ts'
import { bringStepBack, moveStep, setStepMinutes, skipStep } from '../../renderer/domain/edits/edit-agenda.ts'
import { beginBrief, editBrief } from '../../renderer/domain/edits/edit-briefs.ts'
import {
  addCandidate,
  addPractice,
  editCandidate,
  importCandidates,
  parkCandidate,
  unparkCandidate,
} from '../../renderer/domain/edits/edit-candidates.ts'
import { decidePick, setGutCheck, withdrawDecision } from '../../renderer/domain/edits/edit-decision.ts'
import { enterDotCard, parkRest, removeDotCard, setDotsEach } from '../../renderer/domain/edits/edit-dots.ts'
import { mergeCandidates, unmergeCandidate } from '../../renderer/domain/edits/edit-merge.ts'
import { removePicture, setPicture } from '../../renderer/domain/edits/edit-pictures.ts'
import {
  enterCardVotes,
  enterCellVotes,
  settleCell,
  settleRest,
  unsettleCell,
} from '../../renderer/domain/edits/edit-scores.ts'
import {
  addParticipants,
  editCriterion,
  editDetails,
  editParticipant,
  moveParticipant,
  removeParticipant,
  setWeights,
} from '../../renderer/domain/edits/edit-setup.ts'
import { answerGate, shuffleCandidates, tickTrap } from '../../renderer/domain/edits/edit-walk.ts'
import { moveVotes } from '../../renderer/domain/edits/move-votes.ts'
import { removeCandidate } from '../../renderer/domain/edits/remove-candidate.ts'
import type { IsoDate } from '../../renderer/domain/meeting/calendar.ts'
import { gateAnswers, gateIds, trapIds } from '../../renderer/domain/rule/gates.ts'
import type { Score, Vote } from '../../renderer/domain/votes/votes.ts'
import { emptyCard } from '../../renderer/domain/workshop/candidate.ts'
import { criterionIds } from '../../renderer/domain/workshop/criteria.ts'
import type { CandidateId, ParticipantId } from '../../renderer/domain/workshop/ids.ts'
import type { PicturePlace } from '../../renderer/domain/workshop/picture.ts'
import { stepIds } from '../../renderer/domain/workshop/steps.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { onePixel } from './one-pixel.ts'

const day = '2026-03-10' as IsoDate

/** Some step on whatever the workshop holds. */
export function anyEdit(workshop: Workshop): fc.Arbitrary<Edit> {
  const word = fc.string({ maxLength: 8 })
  const step = fc.constantFrom(...stepIds)
  const criterion = fc.constantFrom(...criterionIds)
  const vote = fc.constantFrom<Vote>(1, 2, 3, 4, 5, 'abstain', 'out')
  const score = fc.constantFrom<Score>(1, 2, 3, 4, 5)
  const candidates = [...workshop.candidates.map(({ id }) => id), 'nobody' as CandidateId]
  const people = [...workshop.participants.map(({ id }) => id), 'nobody' as ParticipantId]
  const candidate = fc.constantFrom(...candidates)
  const person = fc.constantFrom(...people)
  const place = fc.constantFrom<PicturePlace>(
    { kind: 'clientLogo' },
    ...candidates.map((candidateId) => ({ kind: 'architecture' as const, candidateId })),
  )
  return fc.oneof(
    fc.tuple(place, word).map(([where, name]) => setPicture(where, onePixel(name))),
    place.map(removePicture),
    word.map((title) => editDetails({ title })),
    fc.tuple(step, fc.integer({ min: -1, max: 99 })).map(([id, minutes]) => setStepMinutes(id, minutes)),
    step.chain((id) => fc.constantFrom(skipStep(id), bringStepBack(id), moveStep(id, 1), moveStep(id, -1))),
    word.map((text) => addPractice({ ...emptyCard('TRY'), title: text })),
    word.map((name) => addParticipants([{ name, role: 'data' }])),
    fc.tuple(person, word).map(([id, name]) => editParticipant(id, { name })),
    fc.tuple(person, fc.constantFrom(-1 as const, 1 as const)).map(([id, step]) => moveParticipant(id, step)),
    person.map(removeParticipant),
    fc.tuple(criterion, word).map(([id, name]) => editCriterion(id, { name })),
    fc
      .nat(9)
      .map((weight) => setWeights(Object.fromEntries(criterionIds.map((id) => [id, weight])) as never)),
    word.map((title) => addCandidate({ ...emptyCard(`N-${title}`), title })),
    word.map((title) =>
      importCandidates([
        { ...emptyCard('A-1'), title },
        { ...emptyCard('I-9'), title },
      ]),
    ),
    fc.tuple(candidate, word).map(([id, notes]) => editCandidate(id, { notes })),
    fc.tuple(candidate, word).map(([id, reason]) => parkCandidate(id, reason)),
    candidate.map(unparkCandidate),
    candidate.map(removeCandidate),
    fc.tuple(candidate, candidate).map(([from, into]) => mergeCandidates(from, into)),
    candidate.map(unmergeCandidate),
    fc
      .tuple(candidate, fc.constantFrom(...gateIds), fc.constantFrom(...gateAnswers))
      .map(([id, gate, answer]) => answerGate(id, gate, answer)),
    fc
      .tuple(candidate, fc.constantFrom(...trapIds), fc.boolean())
      .map(([id, trap, ticked]) => tickTrap(id, trap, ticked)),
    fc.constant(shuffleCandidates()),
    fc
      .tuple(candidate, criterion, person, vote, fc.integer({ min: 1, max: 3 }))
      .map(([candidateId, criterionId, id, cast, round]) =>
        enterCellVotes({ candidateId, criterionId, round, votes: { [id]: cast } }),
      ),
    fc
      .tuple(candidate, person, fc.array(vote, { minLength: 5, maxLength: 5 }))
      .map(([candidateId, participantId, votes]) =>
        enterCardVotes({ candidateId, participantId, round: 1, votes }),
      ),
    fc
      .record({
        from: candidate,
        to: candidate,
        participantId: fc.option(person),
        criterionId: fc.option(criterion),
        swaps: fc.boolean(),
      })
      .map(({ swaps, ...move }) => moveVotes(move, swaps)),
    fc.tuple(candidate, criterion, score, word).map((one) => settleCell(...one)),
    fc.tuple(candidate, criterion).map((one) => unsettleCell(...one)),
    fc.constant(settleRest()),
    fc
      .tuple(candidate, word)
      .map(([candidateId, reason]) =>
        decidePick({ candidateId, runnerUp: null, decidedBy: 'COO', decidedOn: day, reason }),
      ),
    fc.tuple(person, fc.array(candidate, { maxLength: 6 })).map(([id, picks]) => enterDotCard(id, picks)),
    person.map(removeDotCard),
    fc.nat(21).map(setDotsEach),
    fc
      .array(fc.record({ candidateId: candidate, because: word }), { maxLength: 3 })
      .map((rest) => parkRest(rest)),
    fc.constant(withdrawDecision()),
    fc.option(fc.record({ feelsWrong: fc.boolean(), why: word })).map(setGutCheck),
    candidate.map((id) => beginBrief(id, blankBrief)),
    fc
      .tuple(candidate, word)
      .map(([id, included]) => editBrief(id, 'Scope', (brief) => ({ scope: { ...brief.scope, included } }))),
  )
}
