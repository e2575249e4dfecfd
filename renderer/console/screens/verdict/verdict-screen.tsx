import { memo, useDeferredValue, useMemo } from 'react'
import type { IncompleteCandidate, RankedCandidate } from '../../../domain/ranking.ts'
import { completeTiers } from '../../../domain/rule.ts'
import { parkedBecause } from '../../../domain/standing.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { useRobustnessStore } from '../../../stores/robustness-store.ts'
import { rankingOf, rankingUnder } from '../../../stores/selectors.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ScoreStrip } from '../../components/score-strip.tsx'
import { ScreenHead } from '../../components/screen-head.tsx'
import { TierBadge } from '../../components/tier-badge.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import type { StepScreenProps } from '../step-screen.ts'
import { useRobustness } from '../use-robustness.ts'
import { Finalists } from './finalists.tsx'
import { FirmnessPanel } from './firmness-panel.tsx'
import { WeightTrial } from './weight-trial.tsx'
import { whyHere } from './why.ts'
import './verdict-screen.css'

interface RankedCardProps extends Pick<RankedCandidate, 'candidate' | 'cells' | 'place' | 'points'> {
  readonly workshop: Workshop
  readonly isSelected: boolean
  readonly why: string
}

/** Drawn again only when something of it changes: while a slider moves, most cards stay as they are. */
const RankedCard = memo(function RankedCard(props: RankedCardProps) {
  const { workshop, candidate, place, points, cells, isSelected, why } = props
  const workspace = useWorkspace()
  return (
    <li className="rank-card" aria-current={isSelected ? 'true' : undefined}>
      <span className="rank-place number">
        <span className="visually-hidden">{say('ranking.place')}</span>
        {place}
      </span>
      <div className="rank-words">
        <h3>
          <span className="muted">{candidate.key}</span> {candidate.title}
        </h3>
        <p className="muted">{why}</p>
      </div>
      <p className="rank-total number">
        {interfaceTexts.total(points)}
        <span className="muted">{say('ranking.total')}</span>
      </p>
      <div className="rank-strip">
        <ScoreStrip cells={cells} criteria={workshop.details.criteria} />
      </div>
      <div className="rank-tools">
        <Button onClick={() => workspace.goTo({ step: 'score', candidateId: candidate.id })}>
          {say('ranking.toScores')}
        </Button>
        <Button
          onClick={() => {
            useEntryStore.setState({ considered: candidate.id })
            workspace.goTo({ step: 'decide' })
          }}
        >
          {say('ranking.toDecision')}
        </Button>
      </div>
    </li>
  )
})

function IncompleteRow({
  workshop,
  entry,
}: {
  readonly workshop: Workshop
  readonly entry: IncompleteCandidate
}) {
  const workspace = useWorkspace()
  const { candidate, range } = entry
  return (
    <li>
      <button
        type="button"
        className="incomplete-row"
        onClick={() => workspace.goTo({ step: 'score', candidateId: candidate.id })}
      >
        <span className="muted">{candidate.key}</span>
        <span className="incomplete-title">{candidate.title}</span>
        <span className="muted">{whyHere(workshop, entry)}</span>
        <span className="muted number">
          {say('ranking.range', {
            least: interfaceTexts.total(range.least),
            most: interfaceTexts.total(range.most),
          })}
        </span>
      </button>
    </li>
  )
}

/** The verdict: tiers by the rule, each card with why it is where it is. */
export function VerdictScreen({ workshop, place }: StepScreenProps) {
  const workspace = useWorkspace()
  const view = useRobustness(workshop)
  const trial = useDeferredValue(useRobustnessStore((state) => state.trial))
  const { ranked, incomplete } = useMemo(
    () => (trial ? rankingUnder(workshop, trial) : rankingOf(workshop)),
    [workshop, trial],
  )
  const robustness = view.kind === 'found' ? view.robustness : null
  const parked = workshop.candidates.filter((one) => parkedBecause(one) !== null)
  return (
    <div className="screen">
      <ScreenHead step="verdict" lead={say('ranking.lead')} />
      {ranked.length === 0 ? (
        <EmptyState title={say('ranking.emptyTitle')} text={say('ranking.emptyText')}>
          <Button look="primary" onClick={() => workspace.goTo({ step: 'score' })}>
            {say('ranking.toScoring')}
          </Button>
        </EmptyState>
      ) : null}
      {view.kind === 'failed' ? <Warning>{say('robustness.failed', { reason: view.reason })}</Warning> : null}
      {view.kind === 'found' && ranked.length > 1 ? (
        <FirmnessPanel workshop={workshop} robustness={view.robustness} isCurrent={view.isCurrent} />
      ) : null}
      {ranked.length > 1 ? <WeightTrial workshop={workshop} /> : null}
      <Finalists workshop={workshop} ranked={ranked} robustness={robustness} />
      {completeTiers.map((tier) => {
        const entries = ranked.filter((entry) => entry.tier === tier)
        if (entries.length === 0) return null
        return (
          <section key={tier} className="rank-tier" aria-labelledby={`tier-${tier}`}>
            <h2 id={`tier-${tier}`}>
              <TierBadge tier={tier} /> <span className="muted">{say(`tier.${tier}.rule`)}</span>
            </h2>
            <ol className="rank-list">
              {entries.map((entry) => (
                <RankedCard
                  key={entry.candidate.id}
                  workshop={workshop}
                  candidate={entry.candidate}
                  cells={entry.cells}
                  place={entry.place}
                  points={entry.points}
                  isSelected={entry.candidate.id === place.candidateId}
                  why={whyHere(workshop, entry)}
                />
              ))}
            </ol>
          </section>
        )
      })}
      {incomplete.length > 0 ? (
        <section className="panel" aria-labelledby="tier-incomplete">
          <h2 id="tier-incomplete">
            <TierBadge tier="incomplete" /> <span className="muted">{say('tier.incomplete.rule')}</span>
          </h2>
          <ul>
            {incomplete.map((entry) => (
              <IncompleteRow key={entry.candidate.id} workshop={workshop} entry={entry} />
            ))}
          </ul>
        </section>
      ) : null}
      {parked.length > 0 ? (
        <details className="panel">
          <summary>{say('ranking.parked', { count: parked.length })}</summary>
          <ul className="parked-list">
            {parked.map((candidate) => (
              <li key={candidate.id}>
                <span className="muted">{candidate.key}</span> {candidate.title}:{' '}
                <span className="muted">{parkedBecause(candidate)}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}
