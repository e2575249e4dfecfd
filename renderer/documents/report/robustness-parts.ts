import { concordanceOf } from '../../domain/robustness/concordance.ts'
import { duel } from '../../domain/robustness/duel.ts'
import type { Robustness } from '../../domain/robustness/robustness.ts'
import { leanOf } from '../../domain/robustness/told-apart.ts'
import type { ScoredCandidate } from '../../domain/rule/ranking.ts'
import { cellValue } from '../../domain/votes/cell.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import type { CandidateId } from '../../domain/workshop/ids.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { findCandidate } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import type { TableRow } from '../layout/layout-plan.ts'
import { cell } from '../layout/plan-parts.ts'
import { shortTenths } from './firmness-lines.ts'
import type { Part } from './flow.ts'
import type { MethodCase, MethodSection } from './method-sections.ts'
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

function caseOf({ workshop, words, ranked, robustness }: RobustnessReport): MethodCase | null {
  const [leader] = robustness.leaders
  const explained = ranked.find(({ candidate }) => candidate.id === leader) ?? ranked[0]
  return explained
    ? { workshop, explained, robustness, words: words.method, criterion: words.criterion }
    : null
}

/** What leads and how firmly; nothing where nothing may be said of it. */
function firstLines({ workshop, words, robustness }: RobustnessReport): readonly string[] {
  const title = (id: CandidateId) => findCandidate(workshop, id)?.title ?? id
  const { firmness, leaders, fixedCells } = robustness
  const [leader] = leaders
  const { method } = words
  if (firmness.kind === 'none' || leader === undefined) return []
  switch (firmness.kind) {
    case 'level':
      return [words.say('report.shared', { titles: words.list(leaders.map(title)) })]
    case 'otherFirst':
      return [
        words.say('report.otherFirst', {
          title: title(leader),
          first: shortTenths(firmness.first, method),
          other: title(firmness.other),
          otherFirst: shortTenths(firmness.otherFirst, method),
        }),
      ]
    case 'said': {
      const { first, firstByVotes, hasFixed, word } = firmness
      const said = {
        count: fixedCells,
        first: shortTenths(first, method),
        byVotes: firstByVotes === null ? '' : shortTenths(firstByVotes, method),
      }
      return [
        words.say('report.robustnessText', {
          title: title(leader),
          tenths: tenthsOf(first, method),
          firmness: method.say(`firmness.${word}`),
        }),
        ...(hasFixed
          ? [words.say(firstByVotes === null ? 'report.noneByVotes' : 'report.byVotes', said)]
          : []),
      ]
    }
  }
}

/** The sections of the method that say how firm the first place is. */
const firmnessSections: readonly MethodSection['id'][] = ['whatIfs', 'toldApart', 'leaveOneOut', 'tipping']

/** How firm the first place is, in sentences. */
function firmnessLines(report: RobustnessReport): readonly string[] {
  const { words, robustness } = report
  const one = caseOf(report)
  const first = firstLines(report)
  if (first.length === 0 || !one) return []
  // Whom the votes lean to among equals stands under the ranking, beside them.
  const isLevel = robustness.firmness.kind === 'level'
  const inText = firmnessSections.filter((id) => id !== 'whatIfs' && !(isLevel && id === 'toldApart'))
  const said = methodSections(one).filter(({ id }) => inText.includes(id))
  const tenths = tenthsOf(robustness.nobodyReady, words.method)
  return [
    ...first,
    words.method.say('whatIfs.sentence', { samples: robustness.method.samples }),
    ...(robustness.nobodyReady > 0 ? [words.method.say('whatIfs.nobodyReady', { tenths })] : []),
    ...(robustness.people === 1 ? [words.method.say('whatIfs.alone')] : []),
    ...said.flatMap(({ arithmetic }) => arithmetic),
  ]
}

/** The values of one card less those of another, criterion by criterion. */
function differences(one: ScoredCandidate, other: ScoredCandidate): readonly number[] {
  return criterionIds.map((id) => (cellValue(one.cells[id]) ?? 0) - (cellValue(other.cells[id]) ?? 0))
}

/** How often the only leader is ahead of a candidate, and how often weights alone would put that one before it. */
function againstLeader(report: RobustnessReport, entry: ScoredCandidate): readonly [string, string] {
  const { words, ranked, robustness } = report
  const { method } = words
  const challenge = robustness.challenges.find(({ candidateId }) => candidateId === entry.candidate.id)
  const leader = ranked.find(({ candidate }) => candidate.id === robustness.leaders[0])
  if (!challenge || !leader) return ['', '']
  const { leaderAhead } = challenge
  const isRival = leader.verdict.tier === entry.verdict.tier
  const ahead =
    isRival && leanOf(leaderAhead) === 'notToldApart'
      ? words.say('report.notToldApart')
      : shortTenths(leaderAhead, method)
  return [ahead, isRival ? shortTenths(duel(differences(entry, leader)), method) : '']
}

function whatIfPart(report: RobustnessReport): Part {
  const { words, ranked, robustness } = report
  // Where several share the first place, or it leads alone, there is nobody to compare with.
  const isCompared = robustness.challenges.length > 0
  const rows = ranked.flatMap((entry): readonly TableRow[] => {
    const { candidate } = entry
    const found = robustness.shares.find(({ candidateId }) => candidateId === candidate.id)
    if (!found) return []
    const shares = [found.first, found.inFirstThree, found.ready, found.red]
    return [
      {
        cells: [
          cell(`${candidate.key} ${candidate.title}`, 'cellStrong'),
          ...shares.map((share) => cell(shortTenths(share, words.method))),
          ...(isCompared ? againstLeader(report, entry).map((said) => cell(said)) : []),
        ],
      },
    ]
  })
  return {
    kind: 'table',
    section: reportSection(words.say('report.whatIfs'), words.say('report.whatIfsDescription'), {
      shares: [isCompared ? [28, 12, 12, 12, 12, 12, 12] : [40, 15, 15, 15, 15]],
      names: [
        words.say('candidate'),
        words.say('report.first'),
        words.say('report.firstThree'),
        words.say('report.readyShare'),
        words.say('report.redShare'),
        ...(isCompared ? [words.say('report.leaderAhead'), words.say('report.duel')] : []),
      ],
      rows,
    }),
    ...(isCompared ? { notes: [words.say('report.whatIfsNote')] } : {}),
  }
}

/** How alike people ordered the candidates. The room is whom it is about: nothing is said of chance. */
function concordanceParts({ workshop, words, ranked }: RobustnessReport): readonly Part[] {
  const candidates = ranked.map(({ candidate }) => candidate)
  const rows = workshop.details.criteria.flatMap(({ id, name }): readonly TableRow[] => {
    const found = concordanceOf(workshop, candidates, id)
    if (!found) return []
    return [
      {
        cells: [
          cell(words.criterion(id, name), 'cellStrong'),
          cell(words.number(found.w, 2)),
          cell(words.number(found.people)),
          cell(words.number(found.candidates)),
        ],
      },
    ]
  })
  if (rows.length === 0) return []
  const section = reportSection(
    words.say('report.concordanceTitle'),
    words.say('report.concordanceDescription'),
    {
      shares: [[40, 20, 20, 20]],
      names: [
        words.say('report.criterion'),
        words.say('report.concordance'),
        words.say('report.raters'),
        words.say('report.things'),
      ],
      rows,
    },
  )
  return [{ kind: 'table', section }]
}

/** How firm the ranking is, and the full table behind the words. Nothing where nothing may be said of it. */
export function robustnessParts(report: RobustnessReport): readonly Part[] {
  const heading = report.words.say('report.robustness')
  const paragraphs = firmnessLines(report)
  return paragraphs.length === 0 ? [] : [{ kind: 'text', heading, paragraphs }, whatIfPart(report)]
}

/** The annex: how each number of the report is made, and last how alike people ordered the candidates. */
export function annexParts(report: RobustnessReport): readonly Part[] {
  const { words, robustness } = report
  const one = caseOf(report)
  if (!one) return []
  const { candidate } = one.explained
  const { kind } = robustness.firmness
  const isSaid = kind !== 'none'
  const isBesideEquals = (id: MethodSection['id']) => kind === 'level' && id === 'toldApart'
  const above = new Set(firmnessLines(report))
  const sections = methodSections(one).filter(({ id }) => isSaid || !firmnessSections.includes(id))
  return [
    {
      kind: 'text',
      heading: words.say('report.howMade'),
      paragraphs: [words.say('report.madeFor', { candidate: `${candidate.key} ${candidate.title}` })],
    },
    ...sections.map(({ id, title, sentences, arithmetic }): Part => {
      // What stands in the text on how firm the ranking is does not stand here once more.
      const fresh = (said: readonly string[]) => said.filter((line) => !above.has(line))
      const text = fresh(sentences).join(' ')
      const lines = isBesideEquals(id) ? [] : fresh(arithmetic)
      return { kind: 'text', heading: title, paragraphs: [...(text === '' ? [] : [text]), ...lines] }
    }),
    ...concordanceParts(report),
  ]
}
