import { Check } from 'lucide-react'
import type { FocusEvent } from 'react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { briefCandidate } from '../../../documents/brief/shown-brief.ts'
import { prefilledBrief } from '../../../domain/brief/blank-brief.ts'
import type { Brief } from '../../../domain/brief/brief.ts'
import type { BriefSection } from '../../../domain/brief/brief-sections.ts'
import { briefSections, nextOpen, sectionOfPart } from '../../../domain/brief/brief-sections.ts'
import { draftPrefix } from '../../../domain/brief/drafted-brief.ts'
import type { Finding } from '../../../domain/brief/findings.ts'
import { aroundBrief, briefFindings } from '../../../domain/brief/findings.ts'
import { beginBrief } from '../../../domain/edits/edit-briefs.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findBrief, findCandidate } from '../../../domain/workshop/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { focusByItself } from '../../actions/own-focus.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { EmptyStep } from '../../components/empty-step.tsx'
import { Modal } from '../../components/modal.tsx'
import { ScreenHead } from '../../components/screen-head.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { selectWhole } from '../../components/sheet-keys.ts'
import { StopMark } from '../../components/stop-mark.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import type { StepScreenProps } from '../step-screen.ts'
import { BriefCue } from './brief-cue.tsx'
import { BriefFindings } from './brief-findings.tsx'
import { briefHeadline, briefLead } from './brief-headline.ts'
import { BriefPreview } from './brief-preview.tsx'
import { FieldsOfSection } from './section-fields.tsx'
import { SectionList } from './section-list.tsx'
import './brief-screen.css'

function BriefChooser({ workshop, chosen }: { readonly workshop: Workshop; readonly chosen: CandidateId }) {
  const workspace = useWorkspace()
  if (workshop.briefs.length < 2) return null
  return (
    <SelectField
      label={say('brief.of')}
      labelHidden
      value={chosen}
      options={workshop.briefs.map(({ id }) => ({
        value: id,
        label: findCandidate(workshop, id)?.key ?? id,
      }))}
      onChange={(candidateId) => workspace.goTo({ candidateId })}
    />
  )
}

/** Which section was written last; kept as a draft, as what is typed there is. */
const sectionDraft = 'brief.section'

/** Puts the caret into a field of the section that is drawn, else into its first one. */
function focusSection(field?: string): void {
  const fields = document.querySelector('.brief-fields')
  const wanted = field ? fields?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`) : null
  const control = wanted ?? fields?.querySelector<HTMLElement>('input, textarea, select')
  focusByItself(control)
  if (control instanceof HTMLInputElement) selectWhole(control)
}

/** What the pick waits for, above whatever is written. */
function Conditions({ workshop, brief }: { readonly workshop: Workshop; readonly brief: Brief }) {
  const { conditions } = aroundBrief(workshop, brief.id)
  if (conditions.length === 0) return null
  return (
    <div className="brief-condition">
      <strong>{say('brief.condition', { count: conditions.length })}</strong>
      <ul>
        {conditions.map(({ what, who, by }) => (
          <li key={what}>{say('brief.conditionOf', { what, who, date: interfaceTexts.shortDate(by) })}</li>
        ))}
      </ul>
    </div>
  )
}

/** Whether the metric that a finished brief needs is in. */
function BusinessChip({ brief }: { readonly brief: Brief }) {
  const isIn = brief.success.some(({ category, name }) => category === 'business' && name.trim() !== '')
  return (
    <p className={isIn ? 'brief-chip brief-chip-good' : 'brief-chip'}>
      {isIn ? <Check aria-hidden /> : null}
      {say(isIn ? 'metric.business' : 'metric.noBusiness')}
    </p>
  )
}

interface WritingProps extends Pick<StepScreenProps, 'workshop'> {
  readonly brief: Brief
  readonly candidate: Candidate
}

/** A brief that is begun: its sections, the fields of the one that is written, and the page. */
function Writing({ workshop, brief, candidate }: WritingProps) {
  const workspace = useWorkspace()
  const [chosen, setChosen] = useState(() => workspace.draftOf(sectionDraft))
  const [isPageShown, setIsPageShown] = useState(false)
  const section = briefSections.find((one) => one === chosen) ?? 'head'
  const findings = briefFindings(brief, aroundBrief(workshop, brief.id))
  const isWide = section === 'success'
  const go = (to: BriefSection, field?: string) => {
    workspace.keepDraft(sectionDraft, to)
    flushSync(() => {
      setIsPageShown(false)
      setChosen(to)
    })
    focusSection(field)
  }
  const goOpen = (finding: Finding) =>
    go(
      sectionOfPart(finding.part),
      finding.kind === 'missing' ? `${draftPrefix(brief.id)}${finding.field}` : undefined,
    )
  /** The room looks where the person writes. */
  const showWritten = ({ target }: FocusEvent<HTMLElement>) => {
    const { field } = target.dataset
    if (field) void workspace.stage.write(field)
  }
  const preview = <BriefPreview workshop={workshop} candidateId={candidate.id} section={section} onGo={go} />
  return (
    <div className={isWide ? 'screen brief-screen brief-wide' : 'screen brief-screen'}>
      <SectionList findings={findings} chosen={section} onChoose={go} />
      <div className="brief-middle">
        <Conditions workshop={workshop} brief={brief} />
        <ScreenHead
          step="brief"
          title={briefHeadline(brief, section, findings)}
          lead={briefLead(brief, section)}
        >
          {section === 'success' ? <BusinessChip brief={brief} /> : null}
          <StopMark gates={candidate.gates} />
          <BriefChooser workshop={workshop} chosen={candidate.id} />
        </ScreenHead>
        <section
          key={section}
          className={isWide ? 'brief-fields brief-fields-bare' : 'brief-fields'}
          aria-label={say(`brief.part.${section}`)}
          onFocus={showWritten}
        >
          <FieldsOfSection section={section} brief={brief} workshop={workshop} />
        </section>
        <BriefFindings workshop={workshop} findings={findings} section={section} onGo={goOpen} />
      </div>
      <aside className="brief-side" aria-labelledby="brief-side">
        <h2 id="brief-side" className="visually-hidden">
          {say('brief.page')}
        </h2>
        {preview}
      </aside>
      <Modal open={isPageShown} onClose={() => setIsPageShown(false)} title={say('brief.page')} width="wide">
        {preview}
      </Modal>
      <BriefCue
        workshop={workshop}
        section={section}
        open={nextOpen(findings, section)}
        isWide={isWide}
        onGo={go}
        onGoOpen={goOpen}
        onSeePage={() => setIsPageShown(true)}
      />
    </div>
  )
}

/** The brief of the picked candidate: its sections, the fields of one of them, and beside it the page that prints. */
export function BriefScreen({ workshop, place }: StepScreenProps) {
  const workspace = useWorkspace()
  const begin = async (picked: Candidate) => {
    await workspace.runOrNotify(beginBrief(picked.id, prefilledBrief(picked)))
    await workspace.pendingCommits()
    queueMicrotask(() => focusSection())
  }
  const candidateId = briefCandidate(workshop, place.candidateId)
  const candidate = candidateId ? findCandidate(workshop, candidateId) : undefined
  if (!candidate) {
    return (
      <EmptyStep
        workshop={workshop}
        step="brief"
        title={say('brief.undecidedTitle')}
        text={say('brief.undecidedText')}
        ways={[{ step: 'decide', label: 'brief.toDecision' }]}
      />
    )
  }
  const brief = findBrief(workshop, candidate.id)
  if (!brief) {
    return (
      <div className="screen">
        <ScreenHead step="brief" />
        <EmptyState
          title={say('brief.emptyTitle')}
          text={say('brief.emptyText', { key: candidate.key, title: candidate.title })}
        >
          <Button look="primary" data-step-focus onClick={() => void begin(candidate)}>
            {say('brief.begin')}
          </Button>
        </EmptyState>
      </div>
    )
  }
  return <Writing key={brief.id} workshop={workshop} brief={brief} candidate={candidate} />
}
