import { useLayoutEffect, useState } from 'react'
import type { StepId } from '../../domain/workshop/steps.ts'
import type { View } from '../../domain/workshop/view.ts'
import { Guard } from '../../figures/guard.tsx'
import { useDocumentStore } from '../../stores/document-store.ts'
import { say } from '../../texts/interface.ts'
import { focusDrawnStep } from '../actions/focus-step.ts'
import { Button } from '../components/button.tsx'
import { CuePlaceContext } from '../components/cue-bar.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { ScreenGuard } from '../components/screen-guard.tsx'
import { StagePanel } from '../components/stage-panel.tsx'
import { StepRail } from '../components/step-rail.tsx'
import { TopBar } from '../components/top-bar.tsx'
import { AcceptRestDialog } from '../scoring/accept-rest-dialog.tsx'
import { FindOutDialog } from '../scoring/find-out-dialog.tsx'
import { MoveVotesDialog } from '../scoring/move-votes-dialog.tsx'
import { useWorkspace } from '../workspace-context.ts'
import { BriefScreen } from './brief/brief-screen.tsx'
import { CalibrateScreen } from './calibrate/calibrate-screen.tsx'
import { CandidatesScreen } from './candidates/candidates-screen.tsx'
import { WalkDialogs } from './candidates/walk-dialogs.tsx'
import { ChooseVersion } from './choose-version.tsx'
import { CloseScreen } from './close/close-screen.tsx'
import { DecideScreen } from './decide/decide-screen.tsx'
import { DiscussScreen } from './discuss/discuss-screen.tsx'
import { GatesScreen } from './gates/gates-screen.tsx'
import { OpenScreen } from './open/open-screen.tsx'
import { PrepareScreen } from './prepare/prepare-screen.tsx'
import { RevealScreen } from './reveal/reveal-screen.tsx'
import { ScoreScreen } from './score/score-screen.tsx'
import { ShortlistScreen } from './shortlist/shortlist-screen.tsx'
import type { StepScreenProps } from './step-screen.ts'
import { useEngine } from './use-robustness.ts'
import { VerdictScreen } from './verdict/verdict-screen.tsx'
import './workshop-screen.css'

const screens: Readonly<Record<StepId, (props: StepScreenProps) => React.ReactNode>> = {
  prepare: PrepareScreen,
  open: OpenScreen,
  calibrate: CalibrateScreen,
  candidates: CandidatesScreen,
  gates: GatesScreen,
  shortlist: ShortlistScreen,
  score: ScoreScreen,
  reveal: RevealScreen,
  discuss: DiscussScreen,
  verdict: VerdictScreen,
  decide: DecideScreen,
  brief: BriefScreen,
  close: CloseScreen,
}

function Unopened({ title, text }: { readonly title: string; readonly text: string }) {
  const workspace = useWorkspace()
  return (
    <main className="workshop-unopened">
      <EmptyState whole title={title} text={text}>
        <Button look="primary" onClick={() => void workspace.goHome()}>
          {say('common.toWorkshops')}
        </Button>
      </EmptyState>
    </main>
  )
}

/** Where a step is left by a button of its own, the focus goes on to the next one instead of being lost with the button. */
function useFocusOnStep(step: StepId, isOpen: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is another screen.
  useLayoutEffect(() => {
    if (isOpen && document.activeElement === document.body) focusDrawnStep()
  }, [step, isOpen])
}

/** The open workshop: where it is in the job, and the screen of that step. */
export function WorkshopScreen({ place }: { readonly place: View }) {
  useEngine()
  const open = useDocumentStore()
  const [cuePlace, setCuePlace] = useState<HTMLElement | null>(null)
  useFocusOnStep(place.step, open.kind === 'open')
  switch (open.kind) {
    case 'closed':
    case 'opening':
      return <main className="workshop-unopened" aria-busy="true" aria-label={say('workshop.opening')} />
    case 'choosing':
      return <ChooseVersion choice={open} />
    case 'gone':
      return <Unopened title={say('workshop.gone')} text={say('workshop.goneText')} />
    case 'unreadable':
      return (
        <Unopened
          title={say('workshop.unreadable')}
          text={say('workshop.unreadableText', { reason: open.reason })}
        />
      )
    case 'open': {
      const Screen = screens[place.step]
      return (
        <div className="workshop">
          <TopBar document={open} step={place.step} />
          <div className="workshop-side">
            <StepRail workshop={open.workshop} step={place.step} />
            <Guard key={place.step} fallback={() => <p className="muted">{say('crash.miniature')}</p>}>
              <StagePanel workshop={open.workshop} place={place} />
            </Guard>
          </div>
          <main className="workshop-main" key={place.step} tabIndex={-1}>
            <ScreenGuard screen={place.step}>
              <CuePlaceContext value={cuePlace}>
                <Screen workshop={open.workshop} place={place} />
              </CuePlaceContext>
            </ScreenGuard>
          </main>
          <div className="workshop-cue" ref={setCuePlace} />
          <WalkDialogs workshop={open.workshop} />
          <MoveVotesDialog workshop={open.workshop} place={place} />
          <AcceptRestDialog workshop={open.workshop} />
          <FindOutDialog workshop={open.workshop} />
        </div>
      )
    }
  }
}
