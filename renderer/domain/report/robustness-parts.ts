import type { BriefWords } from '../brief/brief-words.ts'
import type { Section } from '../brief/plan-parts.ts'
import { cell } from '../brief/plan-parts.ts'
import { cellValue } from '../cell.ts'
import { criterionIds } from '../criteria.ts'
import type { CandidateId } from '../ids.ts'
import type { ScoredCandidate } from '../ranking.ts'
import { agreementOf, meanDistance } from '../robustness/agreement.ts'
import { concordanceOf } from '../robustness/concordance.ts'
import { duel } from '../robustness/duel.ts'
import type { Robustness } from '../robustness/robustness.ts'
import { oneWeightChanges } from '../robustness/tipping-point.ts'
import { wholePercents } from '../whole-percents.ts'
import type { Workshop } from '../workshop.ts'
import { findCandidate } from '../workshop.ts'
import type { Part } from './flow.ts'
import type { MethodCase } from './method-sections.ts'
import { methodSections, tenthsOf } from './method-sections.ts'
import { reportSection } from './report-section.ts'

/** What the robustness parts of a report are about. */
export interface RobustnessReport {
  readonly workshop: Workshop
  readonly words: BriefWords
  /** Complete candidates, best first. */
  readonly ranked: readonly ScoredCandidate[]
  readonly robustness: Robustness
}

const table = (section: Section): Part => ({ kind: 'table', section })

function caseOf({ workshop, words, ranked, robustness }: RobustnessReport): MethodCase | null {
  const [explained] = ranked
  return (
    (explained && { workshop, explained, robustness, words: words.method, criterion: words.criterion }) ??
    null
  )
}

/** What leads and how firmly, in one sentence; null where nothing can be said. */
function firstLine({ workshop, words, robustness }: RobustnessReport): string | null {
  const title = (id: CandidateId) => findCandidate(workshop, id)?.title ?? id
  const { firmness, leaders } = robustness
  const [leader] = leaders
  if (firmness.kind === 'none' || leader === undefined) return null
  if (firmness.kind === 'level') return words.say('report.shared', { titles: leaders.map(title).join(', ') })
  return words.say('report.robustnessText', {
    title: title(leader),
    tenths: tenthsOf(firmness.first, words.method),
    firmness: words.method.say(`firmness.${firmness.word}`),
  })
}

/** How firm the first place is, in sentences. */
function firmnessLines(report: RobustnessReport): readonly string[] {
  const { words, robustness } = report
  const one = caseOf(report)
  const first = firstLine(report)
  if (first === null || !one) return []
  const said = methodSections(one).filter(({ id }) => id === 'leaveOneOut' || id === 'tipping')
  return [
    first,
    words.method.say('whatIfs.sentence', { samples: robustness.method.samples }),
    ...said.flatMap(({ arithmetic }) => arithmetic),
  ]
}

/** The values of one card less those of another, criterion by criterion. */
function differences(one: ScoredCandidate, other: ScoredCandidate): readonly number[] {
  return criterionIds.map((id) => {
    return (cellValue(one.cells[id]) ?? 0) - (cellValue(other.cells[id]) ?? 0)
  })
}

function isRival(leader: ScoredCandidate, challenger: ScoredCandidate): boolean {
  return leader !== challenger && leader.verdict.tier === challenger.verdict.tier
}

function oneWeightSection({ workshop, words, ranked, robustness }: RobustnessReport): readonly Part[] {
  const [leader, closest] = ranked
  if (!leader || !closest || !isRival(leader, closest)) return []
  const { key } = closest.candidate
  const changes = oneWeightChanges(robustness.weights, differences(leader, closest))
  return [
    table(
      reportSection(
        words.say('report.oneWeight', { key }),
        words.say('report.oneWeightDescription', { key }),
        {
          shares: [[60, 40]],
          names: [words.say('report.criterion'), words.say('report.oneWeightChange')],
          rows: workshop.details.criteria.map(({ id, name }) => {
            const change = changes[criterionIds.indexOf(id)] ?? null
            const shown = change === null ? words.say('report.noChange') : words.percent(-change)
            return { cells: [cell(words.criterion(id, name), 'cellStrong'), cell(shown)] }
          }),
        },
      ),
    ),
  ]
}

function whatIfSection({ words, ranked, robustness }: RobustnessReport): Section {
  const [leader] = ranked
  const rows = ranked.flatMap((entry) => {
    const found = robustness.shares.find(({ candidateId }) => candidateId === entry.candidate.id)
    return found ? [{ entry, found }] : []
  })
  // Each what-if has one first place: together they are a whole.
  const firsts = wholePercents(rows.map(({ found }) => found.first))
  return reportSection(words.say('report.whatIfs'), words.say('report.whatIfsDescription'), {
    shares: [[40, 12, 12, 12, 12, 12]],
    names: [
      words.say('candidate'),
      words.say('report.first'),
      words.say('report.firstThree'),
      words.say('report.readyShare'),
      words.say('report.redShare'),
      words.say('report.duel'),
    ],
    rows: rows.map(({ entry, found }, index) => {
      const { candidate } = entry
      const won = leader && isRival(leader, entry) ? duel(differences(entry, leader)) : null
      const shares = [(firsts[index] ?? 0) / 100, found.inFirstThree, found.ready, found.red]
      return {
        cells: [
          cell(`${candidate.key} ${candidate.title}`, 'cellStrong'),
          ...shares.map((share) => cell(words.percent(share))),
          cell(won === null ? '' : words.percent(won)),
        ],
      }
    }),
  })
}

function agreementSection({ workshop, words }: RobustnessReport, entry: ScoredCandidate): Section {
  const candidate = `${entry.candidate.key} ${entry.candidate.title}`
  const said = { candidate }
  return reportSection(words.say('report.agreement', said), words.say('report.agreementDescription', said), {
    shares: [[40, 28, 32]],
    names: [words.say('report.criterion'), words.say('report.distance'), words.say('report.agreementHead')],
    rows: workshop.details.criteria.map(({ id, name }) => {
      const { tally } = entry.cells[id].count
      const distance = meanDistance(tally)
      return {
        cells: [
          cell(words.criterion(id, name), 'cellStrong'),
          cell(distance === null ? '' : words.number(distance, 2)),
          cell(words.method.say(`agreement.${agreementOf(tally)}`)),
        ],
      }
    }),
  })
}

function concordanceSection({ workshop, words, ranked }: RobustnessReport): readonly Part[] {
  const candidates = ranked.map(({ candidate }) => candidate)
  const rows = workshop.details.criteria.flatMap(({ id, name }) => {
    const found = concordanceOf(workshop, candidates, id)
    return found
      ? [
          {
            cells: [
              cell(words.criterion(id, name), 'cellStrong'),
              cell(words.number(found.w, 2)),
              cell(words.number(found.people)),
              cell(words.number(found.candidates)),
              cell(words.percent(found.p)),
            ],
          },
        ]
      : []
  })
  if (rows.length === 0) return []
  return [
    table(
      reportSection(words.say('report.concordanceTitle'), words.say('report.concordanceDescription'), {
        shares: [[36, 18, 14, 16, 16]],
        names: [
          words.say('report.criterion'),
          words.say('report.concordance'),
          words.say('report.raters'),
          words.say('report.things'),
          words.say('report.chance'),
        ],
        rows,
      }),
    ),
  ]
}

/** How firm the ranking is, and the full table behind the words. Nothing where nothing is ranked. */
export function robustnessParts(report: RobustnessReport): readonly Part[] {
  if (report.ranked.length === 0) return []
  const heading = report.words.say('report.robustness')
  const paragraphs = firmnessLines(report)
  return [
    ...(paragraphs.length > 0 ? [{ kind: 'text' as const, heading, paragraphs }] : []),
    table(whatIfSection(report)),
    ...oneWeightSection(report),
  ]
}

/** The annex: how far people agreed on each cell, and how each number of the report is made. */
export function annexParts(report: RobustnessReport): readonly Part[] {
  const { words, ranked } = report
  const one = caseOf(report)
  if (!one) return []
  const voted = ranked.filter(({ cells }) => criterionIds.some((id) => cells[id].count.votes > 0))
  const { candidate } = one.explained
  return [
    ...voted.map((entry) => table(agreementSection(report, entry))),
    ...concordanceSection(report),
    {
      kind: 'text',
      heading: words.say('report.howMade'),
      paragraphs: [words.say('report.madeFor', { candidate: `${candidate.key} ${candidate.title}` })],
    },
    ...methodSections(one).map(
      ({ title, sentences, arithmetic }): Part => ({
        kind: 'text',
        heading: title,
        paragraphs: [sentences.join(' '), ...arithmetic],
      }),
    ),
  ]
}
