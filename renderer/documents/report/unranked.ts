import type { Ranking } from '../../domain/rule/ranking.ts'
import { weightsInOrder } from '../../domain/rule/ranking.ts'
import { pointsDecimals } from '../../domain/rule/weights.ts'
import type { Candidate } from '../../domain/workshop/candidate.ts'
import { criterionName } from '../../domain/workshop/phrase.ts'
import { parkedBecause } from '../../domain/workshop/standing.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { findCandidate } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import { originSaid } from '../brief/origin.ts'
import { closedGatesSaid } from '../brief/rule-sentence.ts'
import type { Section } from '../layout/plan-parts.ts'
import { paragraph } from '../layout/plan-parts.ts'
import { reportSection } from './report-section.ts'

interface Outside {
  readonly candidate: Candidate
  readonly said: string
  /** Questions about it that were answered with no. */
  readonly gates?: readonly string[]
}

const named = ({ key, title }: Candidate) => `${key} ${title}`

function parkedIn({ candidates }: Workshop): readonly Outside[] {
  return candidates.flatMap((candidate) => {
    const because = parkedBecause(candidate)
    return because === null ? [] : [{ candidate, said: because }]
  })
}

function mergedIn(workshop: Workshop): readonly Outside[] {
  return workshop.candidates.flatMap((candidate) => {
    const { standing } = candidate
    const into = standing.kind === 'merged' && findCandidate(workshop, standing.into)
    return into ? [{ candidate, said: named(into) }] : []
  })
}

/** What is missing, and between what the points would lie. */
function incompleteIn(workshop: Workshop, ranking: Ranking, words: BriefWords): readonly Outside[] {
  const { criteria } = workshop.details
  const decimals = pointsDecimals(weightsInOrder(ranking.weights))
  return ranking.incomplete.map(({ candidate, verdict, range }) => {
    const names = verdict.missing.map((id) => words.criterion(id, criterionName(criteria, id)))
    const [least, most] = [range.least, range.most].map((points) => words.total(points, decimals))
    const said = words.say('report.missingRange', {
      names: words.list(names),
      least: least ?? '',
      most: most ?? '',
    })
    return { candidate, said, gates: closedGatesSaid(candidate, words) }
  })
}

/** What is in play without a verdict, the not-now register with its reasons, and what was merged into what; each only where there is something to tell. */
export function unrankedSections(
  workshop: Workshop,
  ranking: Ranking,
  words: BriefWords,
): readonly Section[] {
  const section = (
    name: 'report.incomplete' | 'report.notNow' | 'report.merged',
    description: 'report.incompleteDescription' | 'report.notNowDescription' | 'report.mergedDescription',
    second: 'report.missing' | 'report.because' | 'report.mergedInto',
    rows: readonly Outside[],
  ) => {
    const nameCell = (candidate: Candidate) => {
      const origin = originSaid(workshop, candidate, words)
      return {
        paragraphs: [
          paragraph('cellStrong', named(candidate)),
          ...(origin === null ? [] : [paragraph('cell', origin)]),
        ],
      }
    }
    return rows.length === 0
      ? []
      : [
          reportSection(words.say(name), words.say(description), {
            shares: [[42, 58]],
            names: [words.say('candidate'), words.say(second)],
            rows: rows.map(({ candidate, said, gates = [] }) => ({
              cells: [
                nameCell(candidate),
                { paragraphs: [said, ...gates].map((line) => paragraph('cell', line)) },
              ],
            })),
          }),
        ]
  }
  return [
    ...section(
      'report.incomplete',
      'report.incompleteDescription',
      'report.missing',
      incompleteIn(workshop, ranking, words),
    ),
    ...section('report.notNow', 'report.notNowDescription', 'report.because', parkedIn(workshop)),
    ...section('report.merged', 'report.mergedDescription', 'report.mergedInto', mergedIn(workshop)),
  ]
}
