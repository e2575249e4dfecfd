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
import { EmptyState } from '../../components/empty-state.tsx'

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

/** The page that is signed or handed over, as it is saved; where there is none, what it waits for. */
export function PageToSign({ workshop }: { readonly workshop: Workshop }) {
  const words = documentWordsOf(workshop.details)
  const plan = useMemo(() => pageOf(workshop, words), [workshop, words])
  if (!plan) {
    return (
      <div className="close-no-page">
        <EmptyState title={say('closing.noPageTitle')} text={say('closing.noPageText')} />
      </div>
    )
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="close-page" aria-labelledby="close-page" tabIndex={0}>
      <h2 id="close-page" className="visually-hidden">
        {say('closing.page')}
      </h2>
      <PlanPage plan={plan} language={words.language} />
    </section>
  )
}
