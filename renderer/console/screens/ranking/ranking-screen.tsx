import type { CandidateId } from '../../../domain/ids.ts'
import type { IncompleteCandidate, RankedCandidate } from '../../../domain/ranking.ts'
import { completeTiers } from '../../../domain/rule.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { rankingOf } from '../../../stores/selectors.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ScoreStrip } from '../../components/score-strip.tsx'
import { ScreenHead } from '../../components/screen-head.tsx'
import { TierBadge } from '../../components/tier-badge.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import type { StepScreenProps } from '../step-screen.ts'
import { whyHere } from './why.ts'
import './ranking-screen.css'

interface CardProps {
  readonly workshop: Workshop
  readonly selectedId: CandidateId | null
}

function RankedCard({ workshop, entry, selectedId }: CardProps & { readonly entry: RankedCandidate }) {
  const workspace = useWorkspace()
  const { candidate, place, total, cells } = entry
  return (
    <li className="rank-card" aria-current={candidate.id === selectedId ? 'true' : undefined}>
      <span className="rank-place number">
        <span className="visually-hidden">{say('ranking.place')}</span>
        {place}
      </span>
      <div className="rank-words">
        <h3>
          <span className="muted">{candidate.key}</span> {candidate.title}
        </h3>
        <p className="muted">{whyHere(workshop, entry)}</p>
      </div>
      <p className="rank-total number">
        {interfaceTexts.total(total)}
        <span className="muted">{say('ranking.total')}</span>
      </p>
      <div className="rank-strip">
        <ScoreStrip cells={cells} criteria={workshop.details.criteria} />
      </div>
      <div className="rank-tools">
        <Button onClick={() => workspace.goTo({ step: 'scores', candidateId: candidate.id })}>
          {say('ranking.toScores')}
        </Button>
        <Button
          onClick={() => {
            useEntryStore.setState({ considered: candidate.id })
            workspace.goTo({ step: 'decision' })
          }}
        >
          {say('ranking.toDecision')}
        </Button>
      </div>
    </li>
  )
}

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
        onClick={() => workspace.goTo({ step: 'scores', candidateId: candidate.id })}
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
export function RankingScreen({ workshop, place }: StepScreenProps) {
  const workspace = useWorkspace()
  const { ranked, incomplete } = rankingOf(workshop)
  const parked = workshop.candidates.filter(({ parkedBecause }) => parkedBecause !== null)
  return (
    <div className="screen">
      <ScreenHead title={say('ranking.title')} lead={say('ranking.lead')} />
      {ranked.length === 0 ? (
        <EmptyState title={say('ranking.emptyTitle')} text={say('ranking.emptyText')}>
          <Button look="primary" onClick={() => workspace.goTo({ step: 'scores' })}>
            {say('ranking.toScoring')}
          </Button>
        </EmptyState>
      ) : null}
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
                  entry={entry}
                  selectedId={place.candidateId}
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
                <span className="muted">{candidate.parkedBecause}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}
