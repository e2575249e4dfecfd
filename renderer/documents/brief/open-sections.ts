import type { FixFirst } from '../../domain/rule/decision.ts'
import type { NearestCandidate } from '../../domain/rule/distance-to-ready.ts'
import { nearestToReady } from '../../domain/rule/distance-to-ready.ts'
import type { IncompleteCandidate, Ranking } from '../../domain/rule/ranking.ts'
import type { CriterionId } from '../../domain/workshop/criteria.ts'
import type { FindOut } from '../../domain/workshop/find-out.ts'
import { openFindOuts } from '../../domain/workshop/find-out.ts'
import { criterionName } from '../../domain/workshop/phrase.ts'
import type { Workshop, WorkshopDetails } from '../../domain/workshop/workshop.ts'
import { findCandidate } from '../../domain/workshop/workshop.ts'
import type { TableRow } from '../layout/layout-plan.ts'
import type { Section } from '../layout/plan-parts.ts'
import { cell, paragraph } from '../layout/plan-parts.ts'
import type { BriefWords } from './brief-words.ts'
import { closedGatesSaid } from './rule-sentence.ts'

/** What is open in a workshop, whether a pilot starts or not. */
export interface OpenThings {
  readonly words: BriefWords
  readonly details: WorkshopDetails
  readonly nearest: readonly NearestCandidate[]
  /** In list order. */
  readonly incomplete: readonly IncompleteCandidate[]
  /** What waits for its answer, with the candidate that it is about, by reference and title. */
  readonly findOuts: readonly (FindOut & { readonly about: string })[]
}

const named = ({ key, title }: { readonly key: string; readonly title: string }) => `${key} ${title}`

/** What a workshop leaves open. */
export function openThings(workshop: Workshop, ranking: Ranking, words: BriefWords): OpenThings {
  return {
    words,
    details: workshop.details,
    nearest: nearestToReady(ranking),
    incomplete: ranking.incomplete,
    findOuts: openFindOuts(workshop).flatMap((one) => {
      const candidate = findCandidate(workshop, one.candidateId)
      return candidate ? [{ ...one, about: named(candidate) }] : []
    }),
  }
}

function whoOrOpen(who: string, words: BriefWords): string {
  return who.trim() === '' ? words.say('open') : who
}

/** What has to be fixed before the candidates are scored again, with who and by when. */
export function fixSection(fixFirst: readonly FixFirst[], words: BriefWords): Section {
  const field = words.say('noPilot.fixFirst')
  return {
    heading: field,
    insideHeading: field,
    description: words.say('noPilot.fixDescription'),
    shares: [[60, 24, 16]],
    names: [words.say('what'), words.say('byWhom'), words.say('byWhen')],
    mayContinue: true,
    rows: fixFirst.map(({ what, who, by }) => ({
      cells: [
        cell(what, 'cellStrong', field),
        cell(whoOrOpen(who, words), 'cell', field),
        cell(by ? words.shortDate(by) : words.say('open')),
      ],
    })),
  }
}

function criterionIn({ words, details }: OpenThings, id: CriterionId): string {
  return words.criterion(id, criterionName(details.criteria, id))
}

/** What waits for its answer, with who finds out and by when; nothing where nothing does. */
export function findOutSections(open: OpenThings): readonly Section[] {
  const { words, findOuts } = open
  const field = words.say('findOut')
  if (findOuts.length === 0) return []
  const rows = findOuts.map(({ about: title, criterionId, question, who, by }): TableRow => {
    const about = words.method.say('cellOf', { title, criterion: criterionIn(open, criterionId) })
    return {
      cells: [
        { paragraphs: [paragraph('cellStrong', question, field), paragraph('cell', about, field)] },
        cell(whoOrOpen(who, words), 'cell', field),
        cell(by ? words.shortDate(by) : words.say('open')),
      ],
    }
  })
  return [
    {
      heading: field,
      insideHeading: field,
      description: words.say('findOut.description'),
      shares: [[60, 24, 16]],
      names: [words.say('what'), words.say('byWhom'), words.say('byWhen')],
      mayContinue: true,
      rows,
    },
  ]
}

/** What a candidate would need to be the pick: each score that has to rise, each question that is answered with no. */
function needsOf(open: OpenThings, { entry, distance }: NearestCandidate): string {
  const { words } = open
  const lifts = distance.lifts.map(({ criterionId, from, to }) =>
    words.say('lift', { criterion: criterionIn(open, criterionId), from, to }),
  )
  const gates = closedGatesSaid(entry.candidate, words)
  if (lifts.length + gates.length === 0) return words.say('noPilot.needsNothing')
  return [...(lifts.length > 0 ? [`${words.list(lifts)}.`] : []), ...gates].join(' ')
}

/** The candidates that are nearest to ready with what each needs, and by name those whose scores are missing; nothing where there are none. */
export function nearestSections(open: OpenThings): readonly Section[] {
  const { words, nearest, incomplete } = open
  const field = words.say('noPilot.standing')
  const row = (title: string, verdict: string, said: string): TableRow => ({
    cells: [cell(title, 'cellStrong', field), cell(verdict), cell(said, 'cell', field)],
  })
  const rows = [
    ...nearest.map((one) => {
      const { candidate, tier } = one.entry
      return row(named(candidate), words.say(`tier.${tier}`), needsOf(open, one))
    }),
    ...incomplete.map(({ candidate, verdict }) => {
      const names = words.list(verdict.missing.map((id) => criterionIn(open, id)))
      return row(named(candidate), words.say('tier.incomplete'), words.say('scoresMissing', { names }))
    }),
  ]
  if (rows.length === 0) return []
  return [
    {
      heading: field,
      insideHeading: field,
      description: words.say('noPilot.standingDescription'),
      shares: [
        [40, 16, 44],
        [50, 14, 36],
        [34, 14, 52],
      ],
      names: [words.say('candidate'), words.say('verdict'), words.say('noPilot.needs')],
      mayContinue: true,
      rows,
    },
  ]
}
