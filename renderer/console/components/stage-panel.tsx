import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useDeferredValue, useMemo } from 'react'
import { drawStage } from '../../domain/stage/draw-stage.ts'
import type { StagePicture } from '../../domain/stage/stage-picture.ts'
import { stageRobustness } from '../../domain/stage/stage-robustness.ts'
import type { StageState } from '../../domain/stage/stage-state.ts'
import { faceOf, facesOf, viewOf } from '../../domain/stage/stage-state.ts'
import { isEverythingOpen, sealedScores } from '../../domain/stage/what-the-room-may-see.ts'
import type { StepId } from '../../domain/workshop/steps.ts'
import type { View } from '../../domain/workshop/view.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { StageView } from '../../stage/stage-view.tsx'
import { useRobustnessStore } from '../../stores/robustness-store.ts'
import { useStageStore } from '../../stores/stage-store.ts'
import { readIdeaText } from '../../texts/concepts.ts'
import { asTheRoomReads, criterionSetOf } from '../../texts/criterion-sets.ts'
import { documentWordsOf } from '../../texts/document.ts'
import { say } from '../../texts/interface.ts'
import { focusByItself } from '../actions/own-focus.ts'
import { selectionIn } from '../scoring/selection.ts'
import { useWorkspace } from '../workspace-context.ts'
import { Button, IconButton } from './button.tsx'
import { SelectField } from './select-field.tsx'
import './stage-panel.css'

interface PanelProps {
  readonly workshop: Workshop
  readonly place: View
  readonly state: StageState
}

function statusOf({ blank, held }: StageState): string {
  if (blank) return say('stage.isBlank')
  return held ? say('stage.held') : say('stage.now')
}

/** What a step may show, where there is a choice. */
function FaceChoice({ workshop, place, state }: PanelProps) {
  const workspace = useWorkspace()
  const { step } = place
  const face = faceOf(state, step)
  if (facesOf(step).length < 2) return null
  return (
    <>
      <SelectField
        label={say('stage.show')}
        labelHidden
        value={face}
        options={facesOf(step).map((one) => ({ value: one, label: say(`stage.face.${one}`) }))}
        onChange={(one) => void workspace.stage.show(one)}
      />
      {face === 'criterion' ? (
        <SelectField
          label={say('stage.criterion')}
          labelHidden
          value={place.criterionId ?? workshop.details.criteria[0]?.id ?? 'businessImpact'}
          options={workshop.details.criteria.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(criterionId) => workspace.goTo({ criterionId })}
        />
      ) : null}
    </>
  )
}

/** Where the selected cell is revealed by itself. */
const cellSteps: readonly StepId[] = ['score', 'reveal', 'discuss']

/** Whether a picture comes to a finding from the votes that are open. */
function countsVotes({ kind }: StagePicture): boolean {
  return kind === 'verdict' || kind === 'undecided'
}

/** Where the room has not seen all votes, the projector finds something else than the console: that is said. */
function SealedNote({
  workshop,
  state,
  picture,
}: Omit<PanelProps, 'place'> & { readonly picture: StagePicture }) {
  const sealed = countsVotes(picture) ? sealedScores(workshop, state.opened) : 0
  if (sealed === 0) return null
  return <p className="stage-panel-note">{say('stage.leavesOut', { count: sealed })}</p>
}

/** The reveal, where there is something to reveal or to seal again. */
function RevealButton({ workshop, place, state, picture }: PanelProps & { readonly picture: StagePicture }) {
  const { stage } = useWorkspace()
  const selection = selectionIn(workshop, place)
  // The screen of the reveal has that button itself.
  if (place.step === 'reveal' && picture.kind === 'grid') return null
  if (countsVotes(picture) || picture.kind === 'grid') {
    if (sealedScores(workshop, state.opened) === 0) return null
    return <Button onClick={() => void stage.revealAll()}>{say('stage.revealAll')}</Button>
  }
  if (!selection || !cellSteps.includes(place.step)) return null
  const { candidate, criterionId } = selection
  if (picture.kind === 'sealedCell' && picture.votesIn > 0) {
    return <Button onClick={() => void stage.reveal(candidate.id, criterionId)}>{say('stage.reveal')}</Button>
  }
  return picture.kind === 'openCell' ? (
    <Button onClick={() => void stage.seal(candidate.id, criterionId)}>{say('stage.seal')}</Button>
  ) : null
}

/** Opens the choice of faces; where the browser does not let it be opened, it has the keyboard at least. */
function openChoice(button: HTMLElement): void {
  const select = button.closest('.stage-panel')?.querySelector('select')
  focusByItself(select)
  try {
    select?.showPicker()
  } catch {
    // Not after a press that a person made; the choice has the keyboard.
  }
}

interface MiniatureProps {
  /** Whether there is another face to choose. */
  readonly hasChoice: boolean
  readonly children: ReactNode
}

/** What hangs on the wall, smaller. A click opens the choice of what it shows. */
function Miniature({ hasChoice, children }: MiniatureProps) {
  return (
    <div className="stage-mini">
      <div className="stage-mini-picture" aria-hidden inert>
        {children}
      </div>
      {hasChoice ? (
        <button
          type="button"
          className="stage-mini-choose"
          aria-label={say('stage.choose')}
          title={say('stage.choose')}
          onClick={({ currentTarget }) => openChoice(currentTarget)}
        />
      ) : null}
    </div>
  )
}

function OpenPanel({ workshop, place, state }: PanelProps) {
  const { stage } = useWorkspace()
  const found = useRobustnessStore((store) => (store.trial ? null : store.found))
  const now = useMemo(() => ({ workshop, place, state }), [workshop, place, state])
  // A key press is painted first, the miniature after it.
  const shown = useDeferredValue(now)
  const picture = useMemo(() => {
    const words = documentWordsOf(shown.workshop.details)
    const read = asTheRoomReads(shown.workshop)
    // Where the room has seen everything, the engine has found the same already.
    const isSame = found?.workshop === shown.workshop && isEverythingOpen(read, shown.state.opened)
    return drawStage(
      read,
      shown.state,
      viewOf(shown.state, shown.place),
      words,
      (seen) => (isSame ? found.robustness : stageRobustness(seen)),
      readIdeaText,
    )
  }, [shown, found])
  return (
    <section className="stage-panel" aria-label={say('stage.panel')}>
      <header>
        <h2>{statusOf(state)}</h2>
        <IconButton label={say('stage.close')} icon={<X />} onClick={() => void stage.close()} />
      </header>
      <Miniature hasChoice={facesOf(place.step).length > 1}>
        <StageView
          staged={{
            picture,
            language: workshop.details.documentLanguage,
            criterionSet: criterionSetOf(workshop.details.criteria),
            timerEndsAt: state.timerEndsAt,
          }}
        />
      </Miniature>
      <SealedNote workshop={workshop} state={state} picture={picture} />
      <FaceChoice workshop={workshop} place={place} state={state} />
      <div className="stage-panel-tools">
        <RevealButton workshop={workshop} place={place} state={state} picture={picture} />
        <Button action="stage.hold" aria-pressed={state.held !== null} onClick={() => void stage.hold()}>
          {say('stage.hold')}
        </Button>
        <Button action="stage.blank" aria-pressed={state.blank} onClick={() => void stage.blank()}>
          {say('stage.blank')}
        </Button>
      </div>
    </section>
  )
}

/** What is on the projector now, and what can be done about it; nothing while there is no stage. */
export function StagePanel({ workshop, place }: Omit<PanelProps, 'state'>) {
  const { isOpen, state } = useStageStore()
  if (!isOpen || state?.workshopId !== workshop.details.id) return null
  return <OpenPanel workshop={workshop} place={place} state={state} />
}
