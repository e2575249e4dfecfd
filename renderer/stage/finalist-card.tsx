import { DoorClosed, Flag, ThumbsUp } from 'lucide-react'
import { useRoomWords } from '../figures/room-words.ts'
import { TierShape } from '../figures/tier-shape.tsx'
import type { PictureOf } from './picture-of.ts'

type Finalist = PictureOf<'verdict'>['finalists'][number]

/** The tier of a candidate: a shape and a word. */
export function TierWord({ tier }: Pick<Finalist, 'tier'>) {
  const { say } = useRoomWords()
  return (
    <span className={`stage-tier stage-tier-${tier}`}>
      <TierShape tier={tier} />
      {tier === 'incomplete' ? say('stage.notOpen') : say(`tier.${tier}`)}
    </span>
  )
}

/** Five names say less from the back of a room than one word. */
const allCriteria = 5

/** What speaks for a candidate and what against it, in words. */
export function FinalistWords({ finalist }: { readonly finalist: Finalist }) {
  const { say } = useRoomWords()
  const { strong, redFlags, closedGates } = finalist
  return (
    <ul className="stage-reasons">
      {strong.length > 0 ? (
        <li>
          <ThumbsUp aria-hidden />
          <span>
            {strong.length === allCriteria
              ? say('stage.strongAll')
              : say('stage.strong', { names: strong.join(', ') })}
          </span>
        </li>
      ) : null}
      {redFlags.length > 0 ? (
        <li className="stage-flag-red">
          <Flag aria-hidden />
          <span>{say('stage.redFlags', { names: redFlags.join(', ') })}</span>
        </li>
      ) : null}
      {closedGates.length > 0 ? (
        <li className="stage-flag-red">
          <DoorClosed aria-hidden />
          <span>
            {say('stage.closedGates', {
              names: closedGates.map((id) => say(`stage.gate.${id}`)).join(', '),
            })}
          </span>
        </li>
      ) : null}
    </ul>
  )
}

/** Finalists side by side. */
export function Finalists({ finalists }: { readonly finalists: readonly Finalist[] }) {
  return (
    <ul className="stage-finalists">
      {finalists.map((finalist) => (
        <li key={finalist.candidate.key}>
          <TierWord tier={finalist.tier} />
          <h2 className="stage-clamped">
            <span className="stage-row-key">{finalist.candidate.key}</span> {finalist.candidate.title}
          </h2>
          <FinalistWords finalist={finalist} />
        </li>
      ))}
    </ul>
  )
}
