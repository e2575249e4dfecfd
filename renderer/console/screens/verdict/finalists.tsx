import { gateIds } from '../../../domain/gates.ts'
import type { RankedCandidate } from '../../../domain/ranking.ts'
import { tenthsOf } from '../../../domain/report/method-sections.ts'
import type { Robustness } from '../../../domain/robustness/robustness.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { methodWords } from '../../../texts/method.ts'
import { ScoreStrip } from '../../components/score-strip.tsx'
import { TierBadge } from '../../components/tier-badge.tsx'
import { MethodButton } from '../method/method-button.tsx'

/** More cards side by side than these cannot be compared. */
const mostShown = 5

interface FinalistProps {
  readonly workshop: Workshop
  readonly entry: RankedCandidate
  readonly robustness: Robustness | null
}

function Finalist({ workshop, entry, robustness }: FinalistProps) {
  const { candidate, cells, tier, points } = entry
  const share = robustness?.shares.find(({ candidateId }) => candidateId === candidate.id)
  const shut = gateIds.filter((gate) => candidate.gates[gate] === 'no')
  const open = gateIds.filter((gate) => candidate.gates[gate] === 'unknown')
  return (
    <li className="finalist">
      <header>
        <h3>
          <span className="muted">{candidate.key}</span> {candidate.title}
        </h3>
        <TierBadge tier={tier} />
      </header>
      <ScoreStrip cells={cells} criteria={workshop.details.criteria} />
      <dl className="finalist-facts">
        <div>
          <dt>{say('ranking.total')}</dt>
          <dd className="number">{interfaceTexts.total(points)}</dd>
        </div>
        <div>
          <dt>{say('finalists.first')}</dt>
          <dd>{share ? tenthsOf(share.first, methodWords.en) : say('finalists.computing')}</dd>
        </div>
        <div>
          <dt>{say('finalists.inFirstThree')}</dt>
          <dd>{share ? tenthsOf(share.inFirstThree, methodWords.en) : say('finalists.computing')}</dd>
        </div>
        <div>
          <dt>{say('finalists.gates')}</dt>
          <dd>
            {shut.length > 0
              ? say('finalists.gatesNo', { gates: shut.map((gate) => say(`gate.${gate}`)).join('; ') })
              : say('finalists.gatesOpen', { count: open.length })}
          </dd>
        </div>
      </dl>
      <MethodButton workshop={workshop} section="total" candidateId={candidate.id} />
    </li>
  )
}

/** The first three side by side; a few more where they share the third place. */
export function Finalists({
  workshop,
  ranked,
  robustness,
}: {
  readonly workshop: Workshop
  readonly ranked: readonly RankedCandidate[]
  readonly robustness: Robustness | null
}) {
  const within = ranked.filter(({ place }) => place <= 3)
  const finalists = within.slice(0, mostShown)
  const hidden = within.length - finalists.length
  if (finalists.length < 2) return null
  return (
    <section className="finalists" aria-labelledby="finalists-title">
      <h2 id="finalists-title">{say('finalists.title')}</h2>
      <ol className="finalist-list">
        {finalists.map((entry) => (
          <Finalist key={entry.candidate.id} workshop={workshop} entry={entry} robustness={robustness} />
        ))}
      </ol>
      {hidden > 0 ? <p className="muted">{say('finalists.more', { count: hidden })}</p> : null}
    </section>
  )
}
