import { useMemo } from 'react'
import { briefContent } from '../../../documents/brief/brief-content.ts'
import { fitBrief } from '../../../documents/brief/fit-brief.ts'
import { shownPlan } from '../../../documents/brief/shown-brief.ts'
import { editBrief } from '../../../domain/edits/edit-briefs.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findBrief } from '../../../domain/workshop/workshop.ts'
import { PlanPage } from '../../../figures/plan-page.tsx'
import { documentWordsOf } from '../../../texts/document.ts'
import { say } from '../../../texts/interface.ts'
import { sayTooLong } from '../../../texts/too-long.ts'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'

interface BriefPreviewProps {
  readonly workshop: Workshop
  readonly candidateId: CandidateId
}

function Fullness({ fullness }: { readonly fullness: number }) {
  const percent = Math.round(fullness * 100)
  const words = say('brief.fullness', { percent })
  return (
    <div className="fullness">
      <meter min={0} max={100} high={97} optimum={60} value={percent} aria-label={words} />
      <span className="number muted">{words}</span>
    </div>
  )
}

interface AnnexChoiceProps {
  readonly candidateId: CandidateId
  readonly chosen: boolean
}

/** Whether what does not fit goes on in an annex: the choice of a person, kept with the brief. */
function AnnexChoice({ candidateId, chosen }: AnnexChoiceProps) {
  const workspace = useWorkspace()
  const choose = (continuesInAnnex: boolean) =>
    workspace.runOrNotify(editBrief(candidateId, say('brief.annex'), () => ({ continuesInAnnex })))
  return (
    <label className="annex-choice">
      <input type="checkbox" checked={chosen} onChange={(event) => void choose(event.target.checked)} />
      {say('brief.annex')}
    </label>
  )
}

/** The page as it prints, and how full it is. */
export function BriefPreview({ workshop, candidateId }: BriefPreviewProps) {
  const words = documentWordsOf(workshop.details)
  const fit = useMemo(() => {
    const content = briefContent(workshop, candidateId, words)
    return content && fitBrief(content)
  }, [workshop, candidateId, words])
  const chosen = findBrief(workshop, candidateId)?.continuesInAnnex ?? false
  if (!fit) return null
  const { plan, isOver } = shownPlan(fit, chosen)
  return (
    <>
      {fit.kind === 'fits' ? <Fullness fullness={fit.fullness} /> : null}
      {fit.kind === 'tooLong' && isOver ? <Warning>{sayTooLong(fit)}</Warning> : null}
      {fit.kind === 'tooLong' && !isOver ? (
        <p className="muted">{say('brief.annexNote', { count: fit.longFields.length })}</p>
      ) : null}
      {fit.kind === 'tooLong' && fit.shared ? (
        <AnnexChoice candidateId={candidateId} chosen={chosen} />
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="brief-paper" aria-label={say('brief.preview')} tabIndex={0}>
        <div className={isOver ? 'plan-too-long' : undefined}>
          <PlanPage plan={plan} language={words.language} />
        </div>
      </section>
    </>
  )
}
