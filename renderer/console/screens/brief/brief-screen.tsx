import { FileDown } from 'lucide-react'
import { briefCandidate } from '../../../documents/brief/shown-brief.ts'
import { prefilledBrief } from '../../../domain/brief/blank-brief.ts'
import { beginBrief } from '../../../domain/edits/edit-briefs.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findBrief, findCandidate } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { focusFirstField } from '../../actions/focus-step.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { EmptyStep } from '../../components/empty-step.tsx'
import { ScreenHead } from '../../components/screen-head.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { StopMark } from '../../components/stop-mark.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import type { StepScreenProps } from '../step-screen.ts'
import { BriefFindings } from './brief-findings.tsx'
import { BriefForm } from './brief-form.tsx'
import { BriefPreview } from './brief-preview.tsx'
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

/** The brief of the picked candidate: a form, and beside it the page that prints. */
export function BriefScreen({ workshop, place }: StepScreenProps) {
  const workspace = useWorkspace()
  const begin = async (picked: Candidate) => {
    await workspace.runOrNotify(beginBrief(picked.id, prefilledBrief(picked)))
    await workspace.pendingCommits()
    queueMicrotask(focusFirstField)
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
  return (
    <div className="screen brief-screen">
      <ScreenHead step="brief" lead={`${candidate.key} ${candidate.title}. ${say('brief.lead')}`}>
        <StopMark gates={candidate.gates} />
        <BriefChooser workshop={workshop} chosen={candidate.id} />
        <Button
          look="primary"
          icon={<FileDown />}
          onClick={() => void workspace.exportDocument('brief', candidate.id)}
        >
          {say('brief.save')}
        </Button>
      </ScreenHead>
      <div className="brief">
        <BriefForm key={brief.id} brief={brief} workshop={workshop} />
        <aside className="brief-side" aria-label={say('brief.preview')}>
          <BriefFindings workshop={workshop} brief={brief} />
          <BriefPreview workshop={workshop} candidateId={candidate.id} />
        </aside>
      </div>
    </div>
  )
}
