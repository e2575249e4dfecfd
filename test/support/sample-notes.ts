import type { Gates } from '../../renderer/domain/rule/gates.ts'
import type { Score } from '../../renderer/domain/votes/votes.ts'
import type { CriterionId } from '../../renderer/domain/workshop/criteria.ts'

/** What the insurer's room is here for. */
export const purpose =
  'Choose one AI pilot that we can start within eight weeks, and agree on how we will know that it worked.'

/** The share of the effort that the room thinks a pilot could save, in percent. */
export const savableShares: Readonly<Record<string, number>> = {
  'INS-01': 40,
  'INS-06': 20,
  'INS-07': 50,
  'INS-08': 45,
  'INS-13': 35,
  'INS-17': 60,
  'INS-22': 55,
}

/** The five questions where `gateAnswers` leaves them open; some stay unknown. */
export const moreGateAnswers: Readonly<Record<string, Partial<Gates>>> = {
  'INS-06': {
    sponsorNamed: 'yes',
    outcomeMeasurable: 'yes',
    contained: 'yes',
    dataOwnerKnown: 'unknown',
    worthAtHalfEffect: 'yes',
  },
  'INS-07': { dataOwnerKnown: 'yes', worthAtHalfEffect: 'yes' },
  'INS-13': {
    sponsorNamed: 'yes',
    outcomeMeasurable: 'unknown',
    contained: 'yes',
    dataOwnerKnown: 'yes',
    worthAtHalfEffect: 'yes',
  },
  'INS-22': { dataOwnerKnown: 'yes' },
}

/** Five dots of each seat, in seat order: eight candidates go on, two others have one dot. */
export const sampleDotCards: readonly (readonly string[])[] = [
  ['INS-02', 'INS-02', 'INS-01', 'INS-22', 'INS-17'],
  ['INS-01', 'INS-01', 'INS-02', 'INS-07', 'INS-06'],
  ['INS-02', 'INS-08', 'INS-01', 'INS-07', 'INS-13'],
  ['INS-02', 'INS-22', 'INS-08', 'INS-13', 'INS-17'],
  ['INS-02', 'INS-06', 'INS-22', 'INS-08', 'INS-10'],
  ['INS-22', 'INS-06', 'INS-13', 'INS-01', 'INS-08'],
  ['INS-02', 'INS-01', 'INS-07', 'INS-06', 'INS-22'],
  ['INS-08', 'INS-08', 'INS-07', 'INS-04', 'INS-17'],
]

/** Who voted again on the production path of the guideline finder; the others do not know. */
export const whoKnew: readonly (Score | null)[] = [null, null, null, 3, 3, null, 2, null]

/** What the room agreed on after it had talked, and what convinced it where that was said. */
export const convinced: readonly {
  readonly key: string
  readonly criterionId: CriterionId
  readonly score: Score
  readonly reason: string
}[] = [
  {
    key: 'INS-01',
    criterionId: 'dataAvailability',
    score: 3,
    reason: 'E-mails and forms are readable now; call transcripts wait for a consent check of four weeks.',
  },
  {
    key: 'INS-02',
    criterionId: 'businessImpact',
    score: 5,
    reason: 'Leakage is a line the sponsor reports every month; finance has seen the sum.',
  },
  {
    key: 'INS-08',
    criterionId: 'productionPath',
    score: 3,
    reason: 'The mailbox and the policy system are known; nobody owns the interface between them yet.',
  },
  {
    key: 'INS-07',
    criterionId: 'teamReadiness',
    score: 2,
    reason: 'The injury desk is two people short until spring and has no days to give.',
  },
  { key: 'INS-06', criterionId: 'productionPath', score: 3, reason: '' },
  { key: 'INS-13', criterionId: 'businessImpact', score: 3, reason: '' },
  { key: 'INS-13', criterionId: 'teamReadiness', score: 3, reason: '' },
]
