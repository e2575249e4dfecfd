import { memo } from 'react'
import type { BandPlace } from '../../../domain/robustness/band-places.ts'
import { closedGates } from '../../../domain/rule/gates.ts'
import { canLead } from '../../../domain/rule/pick-by-rule.ts'
import type { RankedCandidate } from '../../../domain/rule/ranking.ts'
import { yearlyValue } from '../../../domain/value/value.ts'
import type { Cell } from '../../../domain/votes/cell.ts'
import { isUnknown } from '../../../domain/votes/flags.ts'
import type { Criteria, PerCriterion } from '../../../domain/workshop/criteria.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { MoneyOfYear } from '../../components/money-of-year.tsx'
import { StoppedBy } from '../../components/stopped-by.tsx'
import { ValueCell } from '../../components/value-cell.tsx'
import { RowTitle } from './row-title.tsx'
import { shareInTenths } from './share-words.ts'

/** The criteria on which nobody knows, by name; empty where all are known. */
function unknownNames(cells: PerCriterion<Cell>, criteria: Criteria): string {
  return interfaceTexts.list(criteria.filter(({ id }) => isUnknown(cells[id])).map(({ name }) => name))
}

interface VerdictRowProps extends Pick<RankedCandidate, 'candidate' | 'cells' | 'place' | 'points'> {
  readonly workshop: Workshop
  readonly isShared: boolean
  readonly decimals: 1 | 2
  readonly band: BandPlace | null
  /** Null where nothing can be said of it, and then of nobody. */
  readonly share: number | 'pending' | null
  readonly isLeader: boolean
  /** Whether Tab stops here. */
  readonly isStop: boolean
}

/** A candidate with its place. Drawn again only when something of it changes: while a slider moves, most rows stay as they are. */
export const VerdictRow = memo(function VerdictRow(props: VerdictRowProps) {
  const { workshop, candidate, cells, place, isShared, points, decimals, band, share, isLeader, isStop } =
    props
  const { criteria, currency } = workshop.details
  const { hours } = yearlyValue(candidate.value)
  const unknown = unknownNames(cells, criteria)
  return (
    <tr className="verdict-row" data-leader={isLeader || undefined}>
      <td className={band ? `verdict-band verdict-band-${band.kind}` : undefined}>
        {band && band.kind !== 'start' ? (
          <span className="visually-hidden">{say('verdict.band', { title: band.first })}</span>
        ) : null}
      </td>
      <td className="verdict-place number">
        {isShared ? (
          <>
            <span aria-hidden>{say('verdict.sharedPlace', { place })}</span>
            <span className="visually-hidden">{say('verdict.sharedPlaceSpoken', { place })}</span>
          </>
        ) : (
          place
        )}
      </td>
      <th scope="row" className="verdict-candidate">
        <RowTitle candidate={candidate} isStop={isStop} />
        <StoppedBy gates={closedGates(candidate.gates)} />
        {unknown === '' ? null : (
          <span className="verdict-unknown">{say('verdict.unknown', { names: unknown })}</span>
        )}
      </th>
      {criteria.map(({ id, name }) => (
        <td key={id} className="verdict-criterion" data-label={name}>
          <ValueCell cell={cells[id]} />
        </td>
      ))}
      <td className="verdict-fact number" data-label={say('ranking.points')}>
        {interfaceTexts.total(points, decimals)}
      </td>
      <td className="verdict-fact number" data-label={say('ranking.hours')}>
        {hours === null ? say('worth.noHours') : say('worth.hours', { hours: interfaceTexts.number(hours) })}
      </td>
      <td className="verdict-fact" data-label={say('worth.column')}>
        <MoneyOfYear candidate={candidate} currency={currency} />
      </td>
      {share === null ? null : (
        <td className="verdict-fact verdict-share" data-label={say('ranking.first')}>
          {share === 'pending'
            ? say('verdict.pending')
            : canLead(candidate)
              ? shareInTenths(share)
              : say('share.none')}
        </td>
      )}
    </tr>
  )
})
