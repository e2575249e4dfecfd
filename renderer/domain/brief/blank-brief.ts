import type { ScoredCandidate } from '../rule/ranking.ts'
import type { Candidate } from '../workshop/candidate.ts'
import { missingRoles } from '../workshop/participant.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { BriefText, FailureMode, Risk } from './brief.ts'
import { failureModes, readinessItems } from './brief.ts'
import { blankSection } from './brief-fields.ts'

const openReadiness = Object.fromEntries(
  readinessItems.map((item) => [item, { owner: '', state: 'open' }]),
) as BriefText['readiness']

/** A brief on which nothing has been written, with the defaults of the method. */
export const blankBrief: BriefText = {
  head: blankSection('head'),
  problem: blankSection('problem'),
  success: [],
  production: blankSection('production'),
  scope: blankSection('scope'),
  dates: blankSection('dates'),
  money: blankSection('money'),
  sourcing: blankSection('sourcing'),
  risks: [],
  firstAction: blankSection('firstAction'),
  briefing: blankSection('briefing'),
  signOff: blankSection('signOff'),
  continuesInAnnex: false,
  plan: blankSection('plan'),
  readiness: openReadiness,
  stress: blankSection('stress'),
}

/** What a candidate's card already says of its brief. */
export function prefilledBrief(candidate: Candidate): BriefText {
  return {
    ...blankBrief,
    head: { ...blankBrief.head, sponsorRole: candidate.sponsorRole },
    problem: { ...blankBrief.problem, statement: candidate.problem, process: candidate.process },
    production: { ...blankBrief.production, dataSources: candidate.dataSources.join('; ') },
  }
}

/** The failure modes that the state of the room and of the card calls for (method.md, 8), in the order of the list. */
export function applyingFailureModes(workshop: Workshop, scored: ScoredCandidate): readonly FailureMode[] {
  const { candidate, verdict } = scored
  const weak = (id: keyof typeof scored.cells) =>
    !verdict.strong.includes(id) || verdict.redFlags.includes(id)
  const missing: readonly string[] = missingRoles(workshop.participants)
  const applies: Record<FailureMode, boolean> = {
    wrongProblem: candidate.traps.moonshot || candidate.traps.trivial || weak('businessImpact'),
    noSponsor: candidate.gates.sponsorNamed !== 'yes',
    dataNotReady: weak('dataAvailability'),
    integrationLate: weak('productionPath'),
    successUndefined: candidate.gates.outcomeMeasurable !== 'yes',
    nobodyOwnsIt: missing.includes('operations'),
    breaksAtVolume: weak('technicalFeasibility'),
    governanceSurprise: missing.includes('compliance'),
    peopleResist: weak('teamReadiness'),
    talentBottleneck: false,
    runningCostIgnored: false,
    victoryDeclaredEarly: false,
  }
  return failureModes.filter((mode) => applies[mode])
}

/** Risks with the counter that the catalogue of the document language gives each failure mode. */
export function risksFor(
  modes: readonly FailureMode[],
  wordsOf: (mode: FailureMode) => Risk,
  most: number,
): readonly Risk[] {
  return modes.slice(0, most).map(wordsOf)
}
