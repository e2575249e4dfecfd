import { useMemo } from 'react'
import { briefContent } from '../../../domain/brief/brief-content.ts'
import { fitBrief } from '../../../domain/brief/fit-brief.ts'
import type { CandidateId } from '../../../domain/ids.ts'
import type { Workshop } from '../../../domain/workshop.ts'
import { briefWords } from '../../../texts/document.ts'
import { say } from '../../../texts/interface.ts'
import { sayTooLong } from '../../../texts/too-long.ts'
import { Warning } from '../../components/warning.tsx'
import { PlanPage } from './plan-page.tsx'

interface BriefPreviewProps {
  readonly workshop: Workshop
  readonly candidateId: CandidateId
}

/** The page as it prints, and how full it is. */
export function BriefPreview({ workshop, candidateId }: BriefPreviewProps) {
  const fit = useMemo(() => {
    const content = briefContent(workshop, candidateId, briefWords)
    return content && fitBrief(content)
  }, [workshop, candidateId])
  if (!fit) return null
  const percent = fit.kind === 'fits' ? Math.round(fit.fullness * 100) : 100
  const fullness = say('brief.fullness', { percent })
  return (
    <>
      {fit.kind === 'fits' ? (
        <div className="fullness">
          <meter min={0} max={100} high={97} optimum={60} value={percent} aria-label={fullness} />
          <span className="number muted">{fullness}</span>
        </div>
      ) : (
        <Warning>{sayTooLong(fit)}</Warning>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="brief-paper" aria-label={say('brief.preview')} tabIndex={0}>
        <div className={fit.kind === 'fits' ? undefined : 'plan-too-long'}>
          <PlanPage plan={fit.plan} language={briefWords.language} />
        </div>
      </section>
    </>
  )
}
