import { closedGates } from '../../renderer/domain/rule/gates.ts'
import type { PickByRule } from '../../renderer/domain/rule/pick-by-rule.ts'
import { pickByRule } from '../../renderer/domain/rule/pick-by-rule.ts'
import type { IncompleteCandidate, RankedCandidate, Ranking } from '../../renderer/domain/rule/ranking.ts'
import { rank, weightsInOrder } from '../../renderer/domain/rule/ranking.ts'
import { pointsDecimals } from '../../renderer/domain/rule/weights.ts'
import { isUnknown } from '../../renderer/domain/votes/flags.ts'
import type { Criteria, CriterionId } from '../../renderer/domain/workshop/criteria.ts'
import { criterionName } from '../../renderer/domain/workshop/phrase.ts'
import type { Standing } from '../../renderer/domain/workshop/standing.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { rankingJson } from '../../renderer/formats/ranking-json.ts'
import { documentWordsOf } from '../../renderer/texts/document.ts'
import { cliTexts, say } from './cli-texts.ts'
import type { Outcome } from './outcome.ts'
import { readWorkshop } from './read-input.ts'

type Row = readonly string[]
type Entry = RankedCandidate | IncompleteCandidate

/** Between the columns of a table. */
const gap = '  '

/** What stands where there is nothing to say. */
const none = '–'

const header: Row = [
  say('rank.place'),
  say('rank.key'),
  say('rank.tier'),
  say('rank.points'),
  say('rank.strong'),
  say('rank.redFlags'),
  say('rank.title'),
]

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

function rowOf(entry: Entry, { ranked, weights }: Ranking, criteria: Criteria): Row {
  const { candidate, verdict } = entry
  const isRanked = 'place' in entry
  const flags = verdict.redFlags.map((id) => criterionName(criteria, id)).join(', ')
  const isShared = isRanked && ranked.filter(({ place }) => place === entry.place).length > 1
  return [
    isRanked ? `${isShared ? '=' : ''}${entry.place}` : none,
    candidate.key,
    say(`tier.${verdict.tier}`),
    isRanked ? entry.points.toFixed(pointsDecimals(weightsInOrder(weights))) : none,
    String(verdict.strong.length),
    flags === '' ? none : flags,
    oneLine(candidate.title),
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

function named({ candidate }: Entry): string {
  return `${candidate.key} ${oneLine(candidate.title)}`
}

/** Whom the rule picks, or why it picks nobody. */
function sayPick(found: PickByRule): readonly string[] {
  switch (found.kind) {
    case 'one':
      return [say('rank.pick', { candidate: named(found.pick) })]
    case 'level':
      return [say('rank.level', { candidates: cliTexts.list(found.picks.map(named)) })]
    case 'stopped':
      return found.stopped.map((entry) => say('rank.stopped', { candidate: named(entry) }))
    case 'nobodyReady':
      return [say('rank.nobodyReady')]
    case 'nothingRanked':
      return [say('rank.nothingRanked')]
  }
}

/** What a row of the table has no room for: questions answered with no, scores that nobody knows or that are missing. */
function marksOf(entry: Entry, criteria: Criteria): readonly string[] {
  const { candidate, cells, verdict } = entry
  const names = (ids: readonly CriterionId[]) => cliTexts.list(ids.map((id) => criterionName(criteria, id)))
  const unknown = criteria.map(({ id }) => id).filter((id) => isUnknown(cells[id]))
  const words = documentWordsOf({ documentLanguage: 'en', criteria })
  const gates = closedGates(candidate.gates).map((gate) => words.say(`gate.${gate}`))
  const about = { candidate: named(entry) }
  return [
    ...(gates.length > 0 ? [say('rank.closedGates', { ...about, gates: cliTexts.list(gates) })] : []),
    ...(unknown.length > 0 ? [say('rank.unknown', { ...about, criteria: names(unknown) })] : []),
    // What nobody has scored at all is seen in the table.
    ...(verdict.missing.length > 0 && verdict.missing.length < criteria.length
      ? [say('rank.missing', { ...about, criteria: names(verdict.missing) })]
      : []),
  ]
}

/** A paragraph of the output, with an empty line before it. */
function apart(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines]
}

function rankingTable(workshop: Workshop): readonly string[] {
  const ranking = rank(workshop)
  const entries: readonly Entry[] = [...ranking.ranked, ...ranking.incomplete]
  const { criteria } = workshop.details
  const countOf = (kind: Standing['kind']) =>
    workshop.candidates.filter(({ standing }) => standing.kind === kind).length
  const [parked, merged] = [countOf('parked'), countOf('merged')]
  const rows = entries.map((entry) => rowOf(entry, ranking, criteria))
  const left = [
    ...(parked > 0 ? [say('rank.parked', { count: parked })] : []),
    ...(merged > 0 ? [say('rank.merged', { count: merged })] : []),
  ]
  if (rows.length === 0) return [say('rank.none'), ...apart(left)]
  return [
    ...layOut([header, ...rows]),
    ...apart(sayPick(pickByRule(ranking))),
    ...apart(entries.flatMap((entry) => marksOf(entry, criteria))),
    ...apart(left),
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
