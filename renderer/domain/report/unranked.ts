import type { BriefWords } from '../brief/brief-words.ts'
import type { Section } from '../brief/plan-parts.ts'
import { cell } from '../brief/plan-parts.ts'
import type { Candidate } from '../candidate.ts'
import { criterionIds } from '../criteria.ts'
import { criterionName } from '../phrase.ts'
import type { IncompleteCandidate } from '../ranking.ts'
import { parkedBecause } from '../standing.ts'
import type { Workshop } from '../workshop.ts'
import { findCandidate } from '../workshop.ts'
import { reportSection } from './report-section.ts'

interface Outside {
  readonly candidate: Candidate
  readonly said: string
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

/** What is in play without a verdict, the not-now register with its reasons, and what was merged into what; each only where there is something to tell. */
export function unrankedSections(
  workshop: Workshop,
  incomplete: readonly IncompleteCandidate[],
  words: BriefWords,
): readonly Section[] {
  const section = (
    name: 'report.incomplete' | 'report.notNow' | 'report.merged',
    description: 'report.incompleteDescription' | 'report.notNowDescription' | 'report.mergedDescription',
    second: 'report.missing' | 'report.because' | 'report.mergedInto',
    rows: readonly Outside[],
  ) =>
    rows.length === 0
      ? []
      : [
          reportSection(words.say(name), words.say(description), {
            shares: [[42, 58]],
            names: [words.say('candidate'), words.say(second)],
            rows: rows.map(({ candidate, said }) => ({
              cells: [cell(named(candidate), 'cellStrong'), cell(said)],
            })),
          }),
        ]
  const { criteria } = workshop.details
  const missing = incomplete.map(({ candidate, cells }) => ({
    candidate,
    said: criterionIds
      .filter((id) => cells[id].kind === 'unscored')
      .map((id) => criterionName(criteria, id))
      .join(', '),
  }))
  return [
    ...section('report.incomplete', 'report.incompleteDescription', 'report.missing', missing),
    ...section('report.notNow', 'report.notNowDescription', 'report.because', parkedIn(workshop)),
    ...section('report.merged', 'report.mergedDescription', 'report.mergedInto', mergedIn(workshop)),
  ]
}
