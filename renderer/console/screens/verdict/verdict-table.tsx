import { bandPlaces } from '../../../domain/robustness/band-places.ts'
import { leadersOf } from '../../../domain/rule/pick-by-rule.ts'
import type { RankedCandidate } from '../../../domain/rule/ranking.ts'
import { weightsInOrder } from '../../../domain/rule/ranking.ts'
import { completeTiers } from '../../../domain/rule/rule.ts'
import { pointsDecimals } from '../../../domain/rule/weights.ts'
import { yearlyCost } from '../../../domain/value/value.ts'
import { criterionIds } from '../../../domain/workshop/criteria.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { TierShape } from '../../../figures/tier-shape.tsx'
import { say } from '../../../texts/interface.ts'
import { IncompleteRow } from './incomplete-row.tsx'
import { moveBetweenRows } from './move-between-rows.ts'
import type { ShownVerdict } from './shown-ranking.ts'
import { VerdictRow } from './verdict-row.tsx'
import './verdict-table.css'
import './verdict-table-narrow.css'

interface VerdictTableProps extends ShownVerdict {
  readonly workshop: Workshop
  readonly selected: CandidateId | null
}

/** Bracket, place, candidate, five scores, points, hours and money. */
const fewestColumns = 11

interface GroupHeadProps {
  readonly tier: RankedCandidate['tier'] | 'incomplete'
  readonly columns: number
}

/** A group's heading: its shape, its word and the rule of it. */
function GroupHead({ tier, columns }: GroupHeadProps) {
  return (
    <tr className="verdict-group">
      <td />
      <th
        scope="rowgroup"
        colSpan={columns - 1}
        id={`tier-${tier}`}
        className={`verdict-group-head verdict-group-${tier}`}
      >
        <TierShape tier={tier} />
        {say(`tier.${tier}`)} <span className="verdict-group-rule">{say(`tier.${tier}.rule`)}</span>
      </th>
    </tr>
  )
}

/** What the marks of the table mean, those that are on it. */
function legendOf({ ranked, incomplete }: ShownVerdict['ranking'], hasBands: boolean): readonly string[] {
  const all = [...ranked, ...incomplete]
  const has = (test: (entry: (typeof all)[number]) => boolean) => all.some(test)
  const lines: readonly [isThere: boolean, line: string][] = [
    [hasBands, say('verdict.legendBand')],
    [
      has(({ cells }) => criterionIds.some((id) => cells[id].kind === 'provisional')),
      say('verdict.legendDotted'),
    ],
    [has(({ candidate }) => yearlyCost(candidate.value).lacksErrors), say('worth.legend')],
    [incomplete.length > 0, say('verdict.legendIncomplete')],
  ]
  return lines.flatMap(([isThere, line]) => (isThere ? [line] : []))
}

/**
 * All candidates in their groups: place, five scores, points, hours and money of a year, and in how many what-ifs each comes
 * first. Brackets join those that the votes cannot tell apart. One stop of Tab; the arrows go from row to row.
 */
export function VerdictTable({ workshop, ranking, robustness, selected }: VerdictTableProps) {
  const { ranked, incomplete, weights } = ranking
  const decimals = pointsDecimals(weightsInOrder(weights))
  const leaders = new Set(leadersOf(ranking).map(({ candidate }) => candidate.id))
  const bands = bandPlaces(ranked, robustness)
  const shares = robustness?.firmness.kind === 'none' ? null : robustness?.shares
  const columns = shares === null ? fewestColumns : fewestColumns + 1
  const stop = ranked.some(({ candidate }) => candidate.id === selected)
    ? selected
    : (ranked[0] ?? incomplete[0])?.candidate.id
  return (
    <div className="verdict-scroll">
      <table className="verdict-table" data-keys="verdictRows" onKeyDown={moveBetweenRows}>
        <caption className="visually-hidden">{say('verdict.table')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className="verdict-head verdict-place">
              {say('ranking.place')}
            </th>
            <th scope="col" className="verdict-head verdict-candidate">
              {say('decision.candidate')}
            </th>
            {workshop.details.criteria.map(({ id, name }) => (
              <th key={id} scope="col" className="verdict-head verdict-criterion">
                {name}
              </th>
            ))}
            <th scope="col" className="verdict-head verdict-points">
              {say('ranking.points')}
            </th>
            <th scope="col" className="verdict-head verdict-hours">
              {say('ranking.hours')}
            </th>
            <th scope="col" className="verdict-head verdict-money">
              {say('worth.column')}
            </th>
            {shares === null ? null : (
              <th scope="col" className="verdict-head verdict-share">
                {say('ranking.first')}
              </th>
            )}
          </tr>
        </thead>
        {completeTiers.map((tier) => {
          const entries = ranked.filter((entry) => entry.tier === tier)
          return entries.length === 0 ? null : (
            <tbody key={tier} aria-labelledby={`tier-${tier}`}>
              <GroupHead tier={tier} columns={columns} />
              {entries.map((entry) => (
                <VerdictRow
                  key={entry.candidate.id}
                  workshop={workshop}
                  candidate={entry.candidate}
                  cells={entry.cells}
                  place={entry.place}
                  isShared={ranked.some((one) => one !== entry && one.place === entry.place)}
                  points={entry.points}
                  decimals={decimals}
                  band={bands.get(entry.candidate.id) ?? null}
                  share={
                    shares === null
                      ? null
                      : (shares?.find(({ candidateId }) => candidateId === entry.candidate.id)?.first ??
                        'pending')
                  }
                  isLeader={leaders.has(entry.candidate.id) && tier === 'ready'}
                  isStop={entry.candidate.id === stop}
                />
              ))}
            </tbody>
          )
        })}
        {incomplete.length === 0 ? null : (
          <tbody aria-labelledby="tier-incomplete">
            <GroupHead tier="incomplete" columns={columns} />
            {incomplete.map((entry) => (
              <IncompleteRow
                key={entry.candidate.id}
                workshop={workshop}
                entry={entry}
                decimals={decimals}
                hasShares={shares !== null}
                isStop={entry.candidate.id === stop}
              />
            ))}
          </tbody>
        )}
      </table>
      <ul className="verdict-legend">
        {legendOf(ranking, bands.size > 0).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
