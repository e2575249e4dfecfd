import type { BriefWords } from '../brief/brief-words.ts'
import type { LayoutPlan, TableRow } from '../brief/layout-plan.ts'
import { logosOf } from '../brief/logos.ts'
import type { Section } from '../brief/plan-parts.ts'
import { cell } from '../brief/plan-parts.ts'
import type { Cell } from '../cell.ts'
import { criterionIds } from '../criteria.ts'
import type { CandidateId } from '../ids.ts'
import { roles } from '../participant.ts'
import type { RankedCandidate, ScoredCandidate } from '../ranking.ts'
import { rankScored, scoreInPlay } from '../ranking.ts'
import { robustness, robustnessBasis } from '../robustness/robustness.ts'
import { scores } from '../votes.ts'
import { normaliseWeights } from '../weights.ts'
import type { Paper, Workshop } from '../workshop.ts'
import { findCandidate, listedCandidates } from '../workshop.ts'
import type { Part } from './flow.ts'
import { leadLine, planFlow } from './flow.ts'
import { reportSection } from './report-section.ts'
import { annexParts, robustnessParts } from './robustness-parts.ts'
import { unrankedSections } from './unranked.ts'

interface Reported {
  readonly workshop: Workshop
  readonly words: BriefWords
}

const table = (section: Section): Part => ({ kind: 'table', section })

function nameOf({ workshop }: Reported, id: CandidateId): string {
  const candidate = findCandidate(workshop, id)
  return candidate ? `${candidate.key} ${candidate.title}` : id
}

function decisionLines(reported: Reported): readonly string[] {
  const { workshop, words } = reported
  const { decision } = workshop
  if (!decision) return [words.say('report.undecided')]
  const { outcome, decidedBy, decidedOn, reason } = decision
  const said = { name: decidedBy, date: words.date(decidedOn) }
  const because = reason === '' ? [] : [words.say('reason', { reason })]
  if (outcome.kind === 'noPilotToday') return [words.say('report.noPilot', said), ...because]
  const runnerUp = outcome.runnerUp
    ? [words.say('report.runnerUp', { candidate: nameOf(reported, outcome.runnerUp) })]
    : []
  return [
    words.say('report.picked', { ...said, candidate: nameOf(reported, outcome.candidateId) }),
    ...runnerUp,
    ...because,
  ]
}

/** What the room said before the decision; nothing where it was not asked. */
function gutCheckLines({ workshop, words }: Reported): readonly string[] {
  const { gutCheck } = workshop.details
  if (!gutCheck) return []
  const said = words.say(gutCheck.feelsWrong ? 'report.feelsWrong' : 'report.feelsRight')
  return [gutCheck.why === '' ? said : `${said} ${gutCheck.why}`]
}

function peopleSection({ workshop, words }: Reported): Section {
  const rows = roles.flatMap((role): readonly TableRow[] => {
    const names = workshop.participants.filter((one) => one.role === role).map(({ name }) => name)
    return names.length === 0
      ? []
      : [{ cells: [cell(words.say(`role.${role}`), 'cellStrong'), cell(names.join(', '))] }]
  })
  return reportSection(words.say('report.people'), words.say('report.peopleDescription'), {
    shares: [[28, 72]],
    names: [words.say('report.role'), words.say('report.names')],
    rows,
  })
}

function flagsOf({ workshop, words }: Reported, { verdict }: ScoredCandidate): string {
  const name = (id: (typeof criterionIds)[number]) =>
    words.criterion(id, workshop.details.criteria.find((criterion) => criterion.id === id)?.name ?? id)
  return verdict.redFlags.map((id) => `▼ ${name(id)}`).join(', ')
}

function rankingSection(reported: Reported, ranked: readonly RankedCandidate[]): Section {
  const { words } = reported
  return reportSection(words.say('report.ranking'), words.say('report.rankingDescription'), {
    shares: [
      [9, 40, 17, 10, 24],
      [9, 34, 17, 10, 30],
    ],
    names: [
      words.say('report.place'),
      words.say('candidate'),
      words.say('verdict'),
      words.say('report.total'),
      words.say('redFlag'),
    ],
    rows: ranked.map((entry) => ({
      cells: [
        cell(String(entry.place)),
        cell(`${entry.candidate.key} ${entry.candidate.title}`, 'cellStrong'),
        cell(words.say(`tier.${entry.tier}`)),
        cell(words.total(entry.points)),
        cell(flagsOf(reported, entry)),
      ],
    })),
  })
}

function valueWords(words: BriefWords, one: Cell): string {
  if (one.kind === 'unscored') return words.say('unscored')
  if (one.kind === 'provisional') return `${one.value} (${words.say('provisional')})`
  const because =
    one.reason === ''
      ? words.say('report.settled')
      : words.say('report.settledBecause', { reason: one.reason })
  return `${one.value} (${because})`
}

function votesSection({ workshop, words }: Reported, { candidate, cells }: ScoredCandidate): Section {
  const name = `${candidate.key} ${candidate.title}`
  return reportSection(
    words.say('report.votes', { candidate: name }),
    words.say('report.votesDescription', { candidate: name }),
    {
      shares: [
        [27, 6, 6, 6, 6, 6, 9, 9, 25],
        [22, 6, 6, 6, 6, 6, 9, 9, 30],
      ],
      names: [
        words.say('report.criterion'),
        ...scores.map(String),
        words.say('report.abstained'),
        words.say('report.round'),
        words.say('report.value'),
      ],
      rows: workshop.details.criteria.map(({ id, name: criterion }) => {
        const { count } = cells[id]
        return {
          cells: [
            cell(words.criterion(id, criterion), 'cellStrong'),
            ...count.tally.map((votes) => cell(votes === 0 ? '' : String(votes))),
            cell(count.abstentions === 0 ? '' : String(count.abstentions)),
            cell(count.round === null ? '' : String(count.round)),
            cell(valueWords(words, cells[id])),
          ],
        }
      }),
    },
  )
}

/** The report of a workshop: who, how, ranking, every distribution of votes, robustness, the decision, what is not in play and why, and the agreement annex. */
export function workshopReport(
  workshop: Workshop,
  words: BriefWords,
  paper: Paper = workshop.details.paper,
): LayoutPlan {
  const reported: Reported = { workshop, words }
  const scored = scoreInPlay(workshop)
  const weights = normaliseWeights(workshop.details.criteria)
  const { ranked, incomplete } = rankScored(scored, weights)
  const firmness = {
    workshop,
    words,
    ranked,
    robustness: robustness(robustnessBasis(workshop, scored), weights),
  }
  const voted = [...ranked, ...incomplete].filter(({ cells }) =>
    criterionIds.some((id) => cells[id].count.round !== null || cells[id].kind === 'settled'),
  )
  const purpose = words.say('report.purposeText', { count: listedCandidates(workshop).length })
  const method = [words.say('report.method1'), words.say('report.method2'), words.say('report.method3')]
  return planFlow({
    words,
    paper,
    details: workshop.details,
    logos: logosOf(workshop),
    date: workshop.decision?.decidedOn ?? workshop.details.heldOn,
    kind: words.say('report.kind'),
    title: words.say('report.title', { title: workshop.details.title }),
    lead: [...decisionLines(reported), ...gutCheckLines(reported)].map(leadLine),
    parts: [
      { kind: 'text', heading: words.say('report.purpose'), paragraphs: [purpose] },
      ...(workshop.participants.length > 0 ? [table(peopleSection(reported))] : []),
      { kind: 'text', heading: words.say('report.method'), paragraphs: method },
      ...(ranked.length > 0 ? [table(rankingSection(reported, ranked))] : []),
      ...robustnessParts(firmness),
      ...voted.map((entry) => table(votesSection(reported, entry))),
      ...unrankedSections(workshop, incomplete, words).map(table),
      ...annexParts(firmness),
    ],
  })
}
