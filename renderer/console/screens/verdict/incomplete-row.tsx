import { closedGates } from '../../../domain/rule/gates.ts'
import type { IncompleteCandidate } from '../../../domain/rule/ranking.ts'
import { yearlyValue } from '../../../domain/value/value.ts'
import { criterionName } from '../../../domain/workshop/phrase.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { MoneyOfYear } from '../../components/money-of-year.tsx'
import { StoppedBy } from '../../components/stopped-by.tsx'
import { ValueCell } from '../../components/value-cell.tsx'
import { RowTitle } from './row-title.tsx'

interface IncompleteRowProps {
  readonly workshop: Workshop
  readonly entry: IncompleteCandidate
  readonly decimals: 1 | 2
  readonly hasShares: boolean
  readonly isStop: boolean
}

/** A candidate without a place: which scores are missing, and between which points it would lie with them. */
export function IncompleteRow({ workshop, entry, decimals, hasShares, isStop }: IncompleteRowProps) {
  const { candidate, cells, verdict, range } = entry
  const { criteria, currency } = workshop.details
  const { hours } = yearlyValue(candidate.value)
  const isUnscored = verdict.missing.length === criteria.length
  const missing = interfaceTexts.list(verdict.missing.map((id) => criterionName(criteria, id)))
  // Before the room has voted on it, money would sway the vote.
  const isValued = cells.businessImpact.kind !== 'unscored'
  return (
    <tr className="verdict-row verdict-incomplete">
      <td />
      <td className="verdict-place" />
      <th scope="row" className="verdict-candidate">
        <RowTitle candidate={candidate} isStop={isStop} />
        <StoppedBy gates={closedGates(candidate.gates)} />
        <span className="verdict-missing">
          {isUnscored ? say('verdict.unscored') : say('verdict.missing', { names: missing })}
        </span>
      </th>
      {criteria.map(({ id, name }) => (
        <td key={id} className="verdict-criterion" data-label={name}>
          <ValueCell cell={cells[id]} />
        </td>
      ))}
      <td className="verdict-fact verdict-range number" data-label={say('ranking.points')}>
        {say('ranking.range', {
          least: interfaceTexts.total(range.least, decimals),
          most: interfaceTexts.total(range.most, decimals),
        })}
      </td>
      <td className="verdict-fact number" data-label={say('ranking.hours')}>
        {hours === null ? say('worth.noHours') : say('worth.hours', { hours: interfaceTexts.number(hours) })}
      </td>
      <td className="verdict-fact" data-label={say('worth.column')}>
        {isValued ? <MoneyOfYear candidate={candidate} currency={currency} /> : null}
      </td>
      {hasShares ? (
        <td className="verdict-fact verdict-share" data-label={say('ranking.first')}>
          {say('share.none')}
        </td>
      ) : null}
    </tr>
  )
}
