import { useEffect } from 'react'
import type { CriterionId } from '../../../domain/workshop/criteria.ts'
import { criterionIds } from '../../../domain/workshop/criteria.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { useStageStore } from '../../../stores/stage-store.ts'
import { say } from '../../../texts/interface.ts'
import { Choice } from '../../components/choice.tsx'
import { ScreenHead } from '../../components/screen-head.tsx'
import { selectionIn } from '../../scoring/selection.ts'
import { useWorkspace } from '../../workspace-context.ts'
import type { StepScreenProps } from '../step-screen.ts'
import { CalibrateCue } from './calibrate-cue.tsx'
import { PracticePanel } from './practice-panel.tsx'
import './calibrate-screen.css'

interface CriterionProps {
  readonly workshop: Workshop
  readonly criterionId: CriterionId
}

/** The criterion that is talked about, with what each score means; arrow keys go through the five. */
function CriterionPanel({ workshop, criterionId }: CriterionProps) {
  const workspace = useWorkspace()
  const { criteria } = workshop.details
  const criterion = criteria.find(({ id }) => id === criterionId)
  const choose = (id: CriterionId) => {
    workspace.goTo({ criterionId: id })
    if (useStageStore.getState().isOpen) void workspace.stage.show('criterion')
  }
  return (
    <section className="panel" aria-label={say('calibrate.criteria')}>
      <Choice
        label={say('calibrate.criteria')}
        value={criterionId}
        options={criteria.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={choose}
      />
      <p className="calibrate-question">{criterion?.question}</p>
      <ol className="calibrate-anchors">
        {criterion?.anchors.map((anchor, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an anchor is its place on the scale.
          <li key={index}>
            <span className="calibrate-score number">{index + 1}</span>
            <span>{anchor}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The scale and one candidate for practice, so that a 3 means the same to everyone. */
export function CalibrateScreen({ workshop, place }: StepScreenProps) {
  const criterionId = place.criterionId ?? criterionIds[0]
  useEffect(() => {
    useEntryStore.setState({ mode: 'byCell', newRound: false, problem: null })
  }, [])
  const selection = selectionIn(workshop, place)
  return (
    <>
      <div className="screen calibrate">
        <ScreenHead step="calibrate" lead={say('calibrate.lead')} />
        <CriterionPanel workshop={workshop} criterionId={criterionId} />
        <PracticePanel workshop={workshop} selection={selection} />
      </div>
      <CalibrateCue workshop={workshop} selection={selection} />
    </>
  )
}
