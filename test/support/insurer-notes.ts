import type { Gates } from '../../renderer/domain/rule/gates.ts'
import type { Score } from '../../renderer/domain/votes/votes.ts'
import type { CriterionId } from '../../renderer/domain/workshop/criteria.ts'

/** Why the sixteen candidates that were not scored are on the not-now register. */
export const parkedReasons: Readonly<Record<string, string>> = {
  'INS-03':
    'Worth doing, but slips arrive in too many layouts for an eight-week pilot. Back on the list in spring.',
  'INS-04': 'The wording library is being rebuilt; no agreed version to answer from before March.',
  'INS-05': 'Complaint volume is small and every reply is edited anyway; half the effect would not pay.',
  'INS-09': 'The rating engine cannot yet say which factor moved a price. Needs that first.',
  'INS-10': 'Nobody has sampled closed claims. Controlling draws 200 files, then we size it.',
  'INS-11': 'Merged with INS-12; the scanning contract is up for renewal and already covers sorting.',
  'INS-12': 'The same post as INS-11, and its sponsor carries no budget for the mailroom.',
  'INS-14': 'The data are there, but the retention team has no hours for the calls it would trigger.',
  'INS-15': 'A rule-based cleaner is in procurement; no need for a pilot of ours.',
  'INS-16': 'Four texts a quarter: hardly anybody would notice if it worked.',
  'INS-18': 'No sponsor, and nobody would notice if it worked.',
  'INS-19': 'Two storms a year give too few cases to measure anything in eight weeks.',
  'INS-20': 'A supplier offers this as a finished product; buy it, do not pilot it.',
  'INS-21': 'Waits for the new commission ledger, planned for next autumn.',
  'INS-23': 'Helps eleven developers; useful, but no money line behind it.',
  'INS-24': 'The HR portal brings its own answer desk in April.',
}

/** What the room wrote down beside the scores of the finalists. */
export const evidenceNotes: Readonly<Record<string, Readonly<Partial<Record<CriterionId, string>>>>> = {
  'INS-02': {
    businessImpact:
      'Finance sized overpaid invoices from this year’s audit sample; the sponsor reports on leakage monthly.',
    dataAvailability:
      'Invoice PDFs and estimates since 2023; owner: Claims payment control; 200 invoices sampled in September.',
    technicalFeasibility: 'Two insurers run it; a payment checker sees every difference before money moves.',
    teamReadiness:
      'Payment control names four checkers for two days a week; their target is adjusted for the pilot.',
    productionPath:
      'Claims core and estimating platform; owner: Claims IT; a checker decides alone when the service is down.',
  },
  'INS-01': {
    dataAvailability: 'E-mails and forms readable; call transcripts need a consent check.',
    productionPath: 'Claims core, claims mailbox.',
  },
  'INS-08': {
    dataAvailability: 'Service mailbox, twelve months, owner Policy Operations.',
    teamReadiness: 'Round 2: the team leader can free two people from January on.',
  },
  'INS-22': {
    dataAvailability: 'Screening tool keeps every alert with its outcome; sampled in October.',
    productionPath: 'Screening tool, customer master, public registers; owner Financial Crime.',
  },
}

/** Answers to the gates; what was not asked stays unknown. */
export const gateAnswers: Readonly<Record<string, Partial<Gates>>> = {
  'INS-02': {
    sponsorNamed: 'yes',
    outcomeMeasurable: 'yes',
    contained: 'yes',
    dataOwnerKnown: 'yes',
    worthAtHalfEffect: 'yes',
  },
  'INS-01': {
    sponsorNamed: 'yes',
    outcomeMeasurable: 'yes',
    contained: 'yes',
    dataOwnerKnown: 'unknown',
    worthAtHalfEffect: 'yes',
  },
  'INS-08': {
    sponsorNamed: 'yes',
    outcomeMeasurable: 'yes',
    contained: 'yes',
    dataOwnerKnown: 'yes',
    worthAtHalfEffect: 'unknown',
  },
  'INS-22': { sponsorNamed: 'yes', outcomeMeasurable: 'yes', contained: 'yes', worthAtHalfEffect: 'no' },
  'INS-07': { sponsorNamed: 'yes', outcomeMeasurable: 'yes', contained: 'no' },
  'INS-17': { sponsorNamed: 'yes', outcomeMeasurable: 'no', contained: 'no', worthAtHalfEffect: 'yes' },
}

/** Cells that the room talked about and settled, with what it said where that matters. */
export const settledCells: readonly {
  readonly key: string
  readonly criterionId: CriterionId
  readonly score: Score
  readonly reason: string
}[] = [
  { key: 'INS-02', criterionId: 'businessImpact', score: 5, reason: '' },
  { key: 'INS-02', criterionId: 'dataAvailability', score: 4, reason: '' },
  { key: 'INS-02', criterionId: 'technicalFeasibility', score: 4, reason: '' },
  { key: 'INS-02', criterionId: 'teamReadiness', score: 4, reason: '' },
  {
    key: 'INS-02',
    criterionId: 'productionPath',
    score: 4,
    reason: 'The 2 came from the interface to the estimating platform; its export runs nightly already.',
  },
  { key: 'INS-01', criterionId: 'dataAvailability', score: 3, reason: '' },
  {
    key: 'INS-08',
    criterionId: 'teamReadiness',
    score: 4,
    reason: 'Second round, after the team leader spoke.',
  },
  { key: 'INS-08', criterionId: 'productionPath', score: 3, reason: '' },
  { key: 'INS-22', criterionId: 'businessImpact', score: 3, reason: '' },
  {
    key: 'INS-22',
    criterionId: 'teamReadiness',
    score: 3,
    reason: 'Half the team is on the register migration.',
  },
  {
    key: 'INS-06',
    criterionId: 'dataAvailability',
    score: 2,
    reason: 'The photo store may not be used for screening before the works council agrees.',
  },
]
