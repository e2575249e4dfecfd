import { robustness, robustnessBasis } from '../../domain/robustness/robustness.ts'
import { methodVersion } from '../../domain/rule/method-version.ts'
import { pickByRule, picksByRule } from '../../domain/rule/pick-by-rule.ts'
import type { Ranking } from '../../domain/rule/ranking.ts'
import { rankScored, scoreInPlay } from '../../domain/rule/ranking.ts'
import { normaliseWeights } from '../../domain/rule/weights.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import type { CandidateId } from '../../domain/workshop/ids.ts'
import type { Participant } from '../../domain/workshop/participant.ts'
import { roles } from '../../domain/workshop/participant.ts'
import { personName } from '../../domain/workshop/person-name.ts'
import type { Paper, Workshop } from '../../domain/workshop/workshop.ts'
import { findCandidate, listedCandidates } from '../../domain/workshop/workshop.ts'
import type { BriefContent } from '../brief/brief-content.ts'
import { briefContent } from '../brief/brief-content.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import { findOutSections, fixSection, nearestSections, openThings } from '../brief/open-sections.ts'
import { conditionsSection, standingParagraphs } from '../brief/plan-decision.ts'
import { ruleSentence } from '../brief/rule-sentence.ts'
import type { LayoutPlan, Paragraph, TableRow } from '../layout/layout-plan.ts'
import { logosOf } from '../layout/logos.ts'
import type { Section } from '../layout/plan-parts.ts'
import { cell } from '../layout/plan-parts.ts'
import type { Part } from './flow.ts'
import { leadLine, planFlow } from './flow.ts'
import { rankingPart } from './ranking-part.ts'
import { reportSection } from './report-section.ts'
import { annexParts, robustnessParts } from './robustness-parts.ts'
import { unrankedSections } from './unranked.ts'
import { votesSection } from './votes-part.ts'

interface Reported {
  readonly workshop: Workshop
  readonly words: BriefWords
}

const table = (section: Section): Part => ({ kind: 'table', section })

function nameOf({ workshop }: Reported, id: CandidateId): string {
  const candidate = findCandidate(workshop, id)
  return candidate ? `${candidate.key} ${candidate.title}` : id
}

/** The brief's content of the pick, which says how it stands to the rule; null where nobody was picked. */
function pickedContent({ workshop, words }: Reported): BriefContent | null {
  const outcome = workshop.decision?.outcome
  return outcome?.kind === 'pick' ? briefContent(workshop, outcome.candidateId, words) : null
}

/** What was decided, how that stands to the rule, and why. */
function decisionLines(reported: Reported, ranking: Ranking): readonly Paragraph[] {
  const { workshop, words } = reported
  const { decision } = workshop
  const byRule = leadLine(ruleSentence(pickByRule(ranking), words))
  if (!decision) return [leadLine(words.say('report.undecided')), byRule]
  const { outcome, decidedBy, decidedOn, reason } = decision
  const said = { name: decidedBy, date: words.date(decidedOn) }
  if (outcome.kind === 'noPilotToday') {
    const because = reason === '' ? [] : [leadLine(words.say('reason', { reason }))]
    return [leadLine(words.say('report.noPilot', said)), byRule, ...because]
  }
  const picked = { ...said, candidate: nameOf(reported, outcome.candidateId) }
  const count = outcome.conditions.length
  const content = pickedContent(reported)
  return [
    leadLine(
      count === 0 ? words.say('report.picked', picked) : words.say('report.pickedIf', { ...picked, count }),
    ),
    byRule,
    ...(content ? standingParagraphs(content) : []),
    ...(outcome.runnerUp
      ? [leadLine(words.say('report.runnerUp', { candidate: nameOf(reported, outcome.runnerUp) }))]
      : []),
  ]
}

/** What has to be fixed where no pilot starts, and when the candidates are scored again. */
function fixParts({ workshop, words }: Reported): readonly Part[] {
  const outcome = workshop.decision?.outcome
  if (outcome?.kind !== 'noPilotToday') return []
  const { fixFirst, scoreAgainOn } = outcome
  const notes = scoreAgainOn ? [words.say('noPilot.again', { date: words.date(scoreAgainOn) })] : []
  return [{ kind: 'table', section: fixSection(fixFirst, words), notes }]
}

/** What the room said before the decision; nothing where it was not asked. */
function gutCheckLines({ workshop, words }: Reported): readonly string[] {
  const { gutCheck } = workshop.details
  if (!gutCheck) return []
  const said = words.say(gutCheck.feelsWrong ? 'report.feelsWrong' : 'report.feelsRight')
  return [gutCheck.why === '' ? said : `${said} ${gutCheck.why}`]
}

/** A name with the person's own words for what they do, where there are any; people of one name are told apart. */
function personSaid(person: Participant, all: readonly Participant[], words: BriefWords): string {
  const { name, jobTitle } = person
  const apart = personName(person, all, null)
  return apart !== name || jobTitle === '' ? apart : words.say('report.person', { name, jobTitle })
}

function peopleSection({ workshop, words }: Reported): Section {
  const rows = roles.flatMap((role): readonly TableRow[] => {
    const people = workshop.participants.filter((one) => one.role === role)
    const said = people.map((one) => personSaid(one, workshop.participants, words))
    return said.length === 0
      ? []
      : [{ cells: [cell(words.say(`role.${role}`), 'cellStrong'), cell(said.join('; '))] }]
  })
  return reportSection(words.say('report.people'), words.say('report.peopleDescription'), {
    shares: [[28, 72]],
    names: [words.say('report.role'), words.say('report.names')],
    rows,
  })
}

function purposeLines({ workshop, words }: Reported): readonly string[] {
  const own = workshop.details.purpose.split('\n').filter((line) => line.trim() !== '')
  return [...own, words.say('report.purposeText', { count: listedCandidates(workshop).length })]
}

/**
 * The report of a workshop: who, how, the decision with what it departs from, the ranking, how firm it is, what has to be
 * found out, every distribution of votes with what convinced the room, what is not in play and why, and the annex.
 */
export function workshopReport(
  workshop: Workshop,
  words: BriefWords,
  paper: Paper = workshop.details.paper,
): LayoutPlan {
  const reported: Reported = { workshop, words }
  const scored = scoreInPlay(workshop)
  const weights = normaliseWeights(workshop.details.criteria)
  const ranking = rankScored(scored, weights)
  const { ranked, incomplete } = ranking
  const found = robustness(robustnessBasis(workshop, scored), weights)
  const firmness = { workshop, words, ranked, robustness: found }
  const voted = [...ranked, ...incomplete].filter(({ cells }) =>
    criterionIds.some((id) => cells[id].count.round !== null || cells[id].kind === 'settled'),
  )
  const method = [
    words.say('report.method1'),
    words.say('report.method2'),
    words.say('report.method3'),
    words.say('report.methodVersion', { version: methodVersion }),
  ]
  const content = pickedContent(reported)
  const conditions = content && conditionsSection(content)
  const open = openThings(workshop, ranking, words)
  return planFlow({
    words,
    paper,
    details: workshop.details,
    logos: logosOf(workshop),
    date: workshop.decision?.decidedOn ?? workshop.details.heldOn,
    kind: words.say('report.kind'),
    title: words.say('report.title', { title: workshop.details.title }),
    lead: [...decisionLines(reported, ranking), ...gutCheckLines(reported).map(leadLine)],
    parts: [
      ...(conditions ? [table(conditions)] : []),
      ...fixParts(reported),
      { kind: 'text', heading: words.say('report.purpose'), paragraphs: purposeLines(reported) },
      ...(workshop.participants.length > 0 ? [table(peopleSection(reported))] : []),
      { kind: 'text', heading: words.say('report.method'), paragraphs: method },
      ...(ranked.length > 0 ? [rankingPart({ workshop, words, ranking, robustness: found })] : []),
      ...robustnessParts(firmness),
      ...findOutSections(open).map(table),
      ...(picksByRule(ranking).length === 0 ? nearestSections({ ...open, incomplete: [] }) : []).map(table),
      ...voted.map((entry) => table(votesSection(reported, entry))),
      ...unrankedSections(workshop, ranking, words).map(table),
      ...annexParts(firmness),
    ],
  })
}
