import { FileDown } from 'lucide-react'
import type { MouseEvent } from 'react'
import { useMemo } from 'react'
import { briefContent } from '../../../documents/brief/brief-content.ts'
import { fitBrief } from '../../../documents/brief/fit-brief.ts'
import { sectionAt, sectionPlace } from '../../../documents/brief/section-place.ts'
import { shownPlan } from '../../../documents/brief/shown-brief.ts'
import type { BriefSection } from '../../../domain/brief/brief-sections.ts'
import { pageSections } from '../../../domain/brief/brief-sections.ts'
import { editBrief } from '../../../domain/edits/edit-briefs.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findBrief } from '../../../domain/workshop/workshop.ts'
import { PlanPage } from '../../../figures/plan-page.tsx'
import { documentWordsOf } from '../../../texts/document.ts'
import { say } from '../../../texts/interface.ts'
import { sayTooLong } from '../../../texts/too-long.ts'
import { Button } from '../../components/button.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'

interface BriefPreviewProps {
  readonly workshop: Workshop
  readonly candidateId: CandidateId
  /** The section that is being written. */
  readonly section: BriefSection
  /** Goes to the section that was clicked on the page. */
  readonly onGo: (section: BriefSection) => void
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

/** Which cell of the page was clicked; null beside its tables. */
function clickedCell(target: EventTarget): { readonly table: number; readonly column: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null
  const page = cell?.closest('.plan-page')
  const table = cell?.closest('table')
  if (!cell || !page || !table) return null
  return { table: [...page.querySelectorAll('table')].indexOf(table), column: cell.cellIndex }
}

/** The page as it prints, how full it is, and a ring around the section that is being written. */
export function BriefPreview({ workshop, candidateId, section, onGo }: BriefPreviewProps) {
  const workspace = useWorkspace()
  const words = documentWordsOf(workshop.details)
  const content = useMemo(() => briefContent(workshop, candidateId, words), [workshop, candidateId, words])
  const fit = useMemo(() => content && fitBrief(content), [content])
  const onPage = pageSections.find((one) => one === section)
  const ring = useMemo(() => (content && onPage ? sectionPlace(content, onPage) : null), [content, onPage])
  const chosen = findBrief(workshop, candidateId)?.continuesInAnnex ?? false
  if (!content || !fit) return null
  const { plan, isOver } = shownPlan(fit, chosen)
  const go = ({ target }: MouseEvent) => {
    const cell = clickedCell(target)
    const to = cell && sectionAt(content, cell)
    if (to) onGo(to)
  }
  return (
    <>
      <div className="brief-page-head">
        {fit.kind === 'fits' ? <Fullness fullness={fit.fullness} /> : null}
        {fit.kind === 'tooLong' && !isOver ? (
          <p className="muted">{say('brief.annexNote', { count: fit.longFields.length })}</p>
        ) : null}
        {fit.kind === 'tooLong' && isOver ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          <section className="brief-too-long" aria-label={say('brief.shortening')} tabIndex={0}>
            <Warning>{sayTooLong(fit)}</Warning>
          </section>
        ) : null}
        <Button icon={<FileDown />} onClick={() => void workspace.exportDocument('brief', candidateId)}>
          {say('brief.save')}
        </Button>
      </div>
      {fit.kind === 'tooLong' && fit.shared ? (
        <AnnexChoice candidateId={candidateId} chosen={chosen} />
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of sections does the same for keys */}
      <section className="brief-paper" aria-label={say('brief.preview')} tabIndex={0} onClick={go}>
        <div className={isOver ? 'plan-too-long' : undefined}>
          <PlanPage plan={plan} language={words.language} ring={ring ?? undefined} />
        </div>
      </section>
    </>
  )
}
