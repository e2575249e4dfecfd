import type { BriefText, SuccessMetric } from '../../renderer/domain/brief/brief.ts'
import type { IsoDate } from '../../renderer/domain/meeting/calendar.ts'
import type { MetricId } from '../../renderer/domain/workshop/ids.ts'

const day = (text: string) => text as IsoDate

const metrics: readonly SuccessMetric[] = [
  {
    id: 'metric-overpayment' as MetricId,
    category: 'business',
    name: 'Overpayment found before payment',
    unit: 'EUR a month',
    direction: 'higherIsBetter',
    baseline: { kind: 'measured', value: 21_000 },
    minimum: 40_000,
    target: 60_000,
    stretch: 75_000,
    howMeasured: 'Payment ledger, monthly, checked by finance',
  },
  {
    id: 'metric-minutes' as MetricId,
    category: 'performance',
    name: 'Handling time of an invoice',
    unit: 'min',
    direction: 'lowerIsBetter',
    baseline: { kind: 'measured', value: 11 },
    minimum: 8,
    target: 6,
    stretch: 4,
    howMeasured: 'Workflow log, median of a week',
  },
  {
    id: 'metric-missed' as MetricId,
    category: 'performance',
    name: 'Differences missed',
    unit: '% of a sample',
    direction: 'lowerIsBetter',
    baseline: { kind: 'toBeMeasured', by: day('2026-12-11') },
    minimum: 3,
    target: 2,
    stretch: 1,
    howMeasured: '200 invoices a week read twice',
  },
  {
    id: 'metric-acceptance' as MetricId,
    category: 'userAcceptance',
    name: 'Explanations kept by the checker',
    unit: '%',
    direction: 'higherIsBetter',
    baseline: { kind: 'measured', value: 0 },
    minimum: 60,
    target: 75,
    stretch: 85,
    howMeasured: 'Kept or rewritten, counted in the workflow',
  },
  {
    id: 'metric-fallback' as MetricId,
    category: 'operationalReadiness',
    name: 'Fallback drills passed',
    unit: 'of 3',
    direction: 'higherIsBetter',
    baseline: { kind: 'measured', value: 0 },
    minimum: 2,
    target: 3,
    stretch: 3,
    howMeasured: 'Drill with the shift lead, noted in the runbook',
  },
]

/** A brief as a room writes it in half an hour: the garage invoices of the insurer. */
export const exampleBriefText: BriefText = {
  head: {
    sponsorName: 'Marta Lindqvist',
    sponsorRole: 'Director of Claims Operations',
    sponsorLevel: 'executive committee',
    sponsorHasProfitAndLoss: 'yes',
    pilotLead: 'Jonas Weber, Claims team leader',
    productionOwner: 'Irene Costa, Head of Claims Systems',
  },
  problem: {
    statement:
      'Each garage invoice is compared by hand with the estimate and the agreed labour rates. Under time pressure only the total is checked, and differences are paid.',
    process: 'Claims payment control, motor',
    whoSuffers: '14 payment checkers; garages wait 9 days for clean invoices',
    baseline: '9 % of invoices paid with a difference; 11 minutes each (October 2026)',
  },
  success: metrics,
  production: {
    runsWhere: 'Claims platform, own cloud tenant in the EU',
    systems: 'Claims core, estimating platform, payment ledger',
    dataSources: 'Invoice PDFs; estimate export; rate-card workbook (owner: Data manager)',
    fallback: 'queueAndRetry',
    autonomy: 'suggests',
    reviewRoute: 'Checker decides; above EUR 5,000 the shift lead countersigns',
  },
  scope: {
    included: 'Motor repair invoices of the 40 largest garages, one site, German and English',
    excluded: 'Glass, total loss, payment release, supplier contracts',
  },
  dates: {
    preset: 'standard',
    start: day('2026-12-07'),
    checkIn: day('2027-01-04'),
    end: day('2027-02-01'),
    evaluation: day('2027-02-05'),
    goNoGo: day('2027-02-08'),
    lengthReason: '',
  },
  money: {
    pilot: 48_000,
    production: 160_000,
    apiFees: 14_000,
    compute: 6_000,
    monitoring: 5_000,
    maintenance: 22_000,
    hardeningSharePercent: 50,
  },
  sourcing: {
    choice: 'buy',
    reason: 'document reading is a commodity; the rate rules stay ours',
  },
  risks: [
    {
      risk: 'Rate cards are out of date for a third of the garages',
      counter: 'Owner named; the 40 largest cards renewed before the start',
    },
    {
      risk: 'Integration is left until the end',
      counter: 'Integration sketch is the first action; read-only access from week one',
    },
    {
      risk: 'Works in the demonstration, breaks at volume',
      counter: 'One full month of invoices replayed before the mid-point check-in',
    },
  ],
  firstAction: {
    what: 'Integration sketch: claims core, estimating platform, ledger',
    who: 'Enterprise architect',
    by: day('2026-12-04'),
  },
  briefing: { who: 'Compliance officer, information security, legal', on: day('2026-12-09') },
  signOff: { sponsor: 'Marta Lindqvist', operations: 'Irene Costa', technology: 'Enterprise architect' },
  continuesInAnnex: false,
  plan: {
    architecture:
      'Invoice PDFs arrive in the claims mailbox. A reader extracts lines and rates inside the EU tenant; a rule check compares them with the estimate export and the rate-card workbook, read-only. Differences go to the checker’s work list with the lines that differ; nothing is paid or refused by the AI.',
    team: 'Jonas Weber (lead, 60 %); two payment checkers (20 % each); integration engineer (80 %); data manager (10 %); Enterprise architect (10 %)',
  },
  readiness: {
    successRecorded: { owner: 'Jonas Weber', state: 'underway' },
    architectureReviewed: { owner: 'Enterprise architect', state: 'underway' },
    automatedDelivery: { owner: 'Integration engineer', state: 'open' },
    dashboards: { owner: 'Irene Costa', state: 'open' },
    dataPipelineChecked: { owner: 'Data manager', state: 'open' },
    securityReviewed: { owner: 'Information security', state: 'open' },
    fallbackTested: { owner: 'Shift lead', state: 'open' },
    runbookRead: { owner: 'Irene Costa', state: 'open' },
    usersTrained: { owner: 'Claims team leader', state: 'open' },
    sponsorBriefed: { owner: 'Jonas Weber', state: 'done' },
    ownershipAssigned: { owner: 'Marta Lindqvist', state: 'done' },
    rollbackTested: { owner: 'Integration engineer', state: 'open' },
  },
  stress: {
    modelWrong: 'The checker sees the lines side by side and decides; a wrong hint costs a minute.',
    hundredfold:
      'The reader queues; the work list shows the oldest first; payment deadlines stay with people.',
    providerDown: 'Queue and retry for four hours, then by hand as today; the shift lead is told.',
  },
}
