import type { Criteria } from '../../renderer/domain/criteria.ts'
import { criterionName } from '../../renderer/domain/phrase.ts'
import type { IncompleteCandidate, RankedCandidate } from '../../renderer/domain/ranking.ts'
import { rank } from '../../renderer/domain/ranking.ts'
import type { Standing } from '../../renderer/domain/standing.ts'
import type { Workshop } from '../../renderer/domain/workshop.ts'
import { rankingJson } from '../../renderer/exchange/ranking-json.ts'
import { say } from './cli-texts.ts'
import type { Outcome } from './outcome.ts'
import { readWorkshop } from './read-input.ts'

type Row = readonly string[]

/** Between the columns of a table. */
const gap = '  '

/** What stands where there is nothing to say. */
const none = '–'

const header: Row = [
  say('rank.place'),
  say('rank.key'),
  say('rank.tier'),
  say('rank.total'),
  say('rank.strong'),
  say('rank.redFlags'),
  say('rank.title'),
]

function rowOf(entry: RankedCandidate | IncompleteCandidate, criteria: Criteria): Row {
  const { candidate, verdict } = entry
  const isRanked = 'place' in entry
  const flags = verdict.redFlags.map((id) => criterionName(criteria, id)).join(', ')
  return [
    isRanked ? String(entry.place) : none,
    candidate.key,
    say(`tier.${verdict.tier}`),
    isRanked ? entry.points.toFixed(2) : none,
    String(verdict.strong.length),
    flags === '' ? none : flags,
    candidate.title.replace(/\s+/g, ' '),
  ]
}

function layOut(rows: readonly Row[]): readonly string[] {
  const lengthOf = (cell: string | undefined) => [...(cell ?? '')].length
  const widths = header.map((_, column) => Math.max(...rows.map((row) => lengthOf(row[column]))))
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - lengthOf(cell)))
      .join(gap)
      .trimEnd(),
  )
}

function rankingTable(workshop: Workshop): readonly string[] {
  const { ranked, incomplete } = rank(workshop)
  const rows = [...ranked, ...incomplete].map((entry) => rowOf(entry, workshop.details.criteria))
  const countOf = (kind: Standing['kind']) =>
    workshop.candidates.filter(({ standing }) => standing.kind === kind).length
  const [parked, merged] = [countOf('parked'), countOf('merged')]
  return [
    ...(rows.length === 0 ? [say('rank.none')] : layOut([header, ...rows])),
    ...(parked + merged > 0 ? [''] : []),
    ...(parked > 0 ? [say('rank.parked', { count: parked })] : []),
    ...(merged > 0 ? [say('rank.merged', { count: merged })] : []),
  ]
}

/** Ranks a workshop by the rule, as a table for people or JSON for scripts. */
export async function rankCommand(
  file: string,
  { json = false }: { readonly json?: boolean },
): Promise<Outcome> {
  const read = await readWorkshop(file)
  if (read.kind === 'refused') return { kind: 'refused', messages: read.messages }
  const output = json ? [JSON.stringify(rankingJson(read.value), null, 2)] : rankingTable(read.value)
  return { kind: 'done', output, warnings: read.warnings }
}
