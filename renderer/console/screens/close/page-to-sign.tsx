import { useMemo } from 'react'
import { briefContent } from '../../../documents/brief/brief-content.ts'
import type { BriefWords } from '../../../documents/brief/brief-words.ts'
import { fitBrief } from '../../../documents/brief/fit-brief.ts'
import { shownPlan } from '../../../documents/brief/shown-brief.ts'
import type { LayoutPlan } from '../../../documents/layout/layout-plan.ts'
import { fitNoPilot, noPilotContent } from '../../../documents/no-pilot/plan-no-pilot.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findBrief } from '../../../domain/workshop/workshop.ts'
import { PlanPage } from '../../../figures/plan-page.tsx'
import { documentWordsOf } from '../../../texts/document.ts'
import { say } from '../../../texts/interface.ts'
import { enterStep } from '../../actions/step-beside.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { useWorkspace } from '../../workspace-context.ts'

/** The page of the decision as it prints; null while there is none. */
function pageOf(workshop: Workshop, words: BriefWords): LayoutPlan | null {
  const outcome = workshop.decision?.outcome
  if (outcome?.kind === 'pick') {
    const { candidateId } = outcome
    const content = briefContent(workshop, candidateId, words)
    const isContinued = findBrief(workshop, candidateId)?.continuesInAnnex ?? false
    return content && shownPlan(fitBrief(content), isContinued).plan
  }
  const content = noPilotContent(workshop, words)
  return content && shownPlan(fitNoPilot(content), false).plan
}

function NoPage({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const step = workshop.decision ? 'brief' : 'decide'
  return (
    <div className="close-no-page">
      <EmptyState
        title={say(workshop.decision ? 'closing.noBriefTitle' : 'closing.noPageTitle')}
        text={say('closing.noPageText')}
      >
        <Button onClick={() => enterStep(workspace, step)}>
          {say('closing.go', { step: say(`step.${step}`) })}
        </Button>
      </EmptyState>
    </div>
  )
}

/** The page that is signed or handed over, as it is saved; where there is none, what it waits for. */
export function PageToSign({ workshop }: { readonly workshop: Workshop }) {
  const words = documentWordsOf(workshop.details)
  const plan = useMemo(() => pageOf(workshop, words), [workshop, words])
  if (!plan) return <NoPage workshop={workshop} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="close-page" aria-label={say('closing.page')} tabIndex={0}>
      <PlanPage plan={plan} language={words.language} />
    </section>
  )
}
