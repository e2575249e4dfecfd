import { RotateCcw } from 'lucide-react'
import { useEffect } from 'react'
import { setWeights } from '../../../domain/edits/edit-setup.ts'
import { normaliseWeights, sharesOf } from '../../../domain/rule/weights.ts'
import { wholePercents } from '../../../domain/votes/whole-percents.ts'
import type { CriterionId, PerCriterion } from '../../../domain/workshop/criteria.ts'
import { criterionIds, perCriterion } from '../../../domain/workshop/criteria.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { useRobustnessStore } from '../../../stores/robustness-store.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'

const mostWeight = 100

interface SliderProps {
  readonly id: CriterionId
  readonly name: string
  readonly raw: number
  /** How much of the whole it weighs, from 0 to 1, in whole per cents. */
  readonly share: number
  readonly onMove: (raw: number) => void
}

function Slider({ id, name, raw, share, onMove }: SliderProps) {
  return (
    <div className="weight-slider">
      <label htmlFor={`weight-${id}`}>{name}</label>
      <input
        id={`weight-${id}`}
        type="range"
        min={0}
        max={mostWeight}
        step={1}
        value={Math.round(raw)}
        aria-valuetext={interfaceTexts.percent(share)}
        onChange={(event) => onMove(event.target.valueAsNumber)}
      />
      <output className="number" htmlFor={`weight-${id}`}>
        {interfaceTexts.percent(share)}
      </output>
    </div>
  )
}

/**
 * What if the criteria weighed something else? Nothing is saved: Escape, the button, and leaving the screen go back to the
 * weights of the workshop. Keeping them is a step of its own that can be undone.
 */
export function WeightTrial({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const trial = useRobustnessStore((state) => state.trial)
  useEffect(() => () => workspace.tryWeights(null), [workspace])
  const { criteria } = workshop.details
  const ofWorkshop = normaliseWeights(criteria)
  const raw: PerCriterion<number> = trial ?? perCriterion((id) => ofWorkshop.byCriterion[id] * mostWeight)
  const { byCriterion: shares, allZero } = trial ? sharesOf(trial) : ofWorkshop
  const percents = wholePercents(criterionIds.map((id) => shares[id]))
  const back = () => workspace.tryWeights(null)
  const keep = async () => {
    await workspace.runOrNotify(setWeights(raw))
    back()
  }
  return (
    <section className="verdict-panel weight-trial" aria-labelledby="trial-title">
      <div className="weight-head">
        <h2 id="trial-title">{say('trial.title')}</h2>
        <p className="muted" role="status">
          {trial ? say('trial.trying') : say('trial.nothingSaved')}
        </p>
      </div>
      <div className="weight-sliders">
        {criterionIds.map((id, index) => (
          <Slider
            key={id}
            id={id}
            name={criteria.find((criterion) => criterion.id === id)?.name ?? id}
            raw={raw[id]}
            share={(percents[index] ?? 0) / 100}
            onMove={(next) => workspace.tryWeights({ ...raw, [id]: next })}
          />
        ))}
      </div>
      {allZero ? <Warning>{say('trial.allZero')}</Warning> : null}
      {trial ? (
        <div className="screen-tools">
          <Button icon={<RotateCcw />} action="weights.reset" onClick={back}>
            {say('trial.back')}
          </Button>
          <Button look="quiet" onClick={() => void keep()}>
            {say('trial.keep')}
          </Button>
        </div>
      ) : (
        <p className="muted">{say('trial.note')}</p>
      )}
    </section>
  )
}
