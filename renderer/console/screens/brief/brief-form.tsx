import type { FocusEvent, ReactNode } from 'react'
import type { Brief } from '../../../domain/brief/brief.ts'
import type { BriefPart } from '../../../domain/brief/findings.ts'
import { editBrief } from '../../../domain/edits/edit-briefs.ts'
import { pilotDates } from '../../../domain/meeting/timeline.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findPicture } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { PictureField } from '../../components/picture-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import {
  BriefChoiceField,
  BriefDateField,
  BriefNumberField,
  BriefTextField,
  SectionFields,
} from './brief-field.tsx'
import { ReadinessEditor } from './readiness-editor.tsx'
import { RisksEditor } from './risks-editor.tsx'
import { SuccessEditor } from './success-editor.tsx'

const pilotWeeksOffered = [4, 6, 8] as const

/** Parts that are written here and print in the documents beside the brief. */
type DocumentPart = 'plan' | 'readiness' | 'stress'

function Part({ part, children }: { readonly part: BriefPart | DocumentPart; readonly children: ReactNode }) {
  return (
    <section className="brief-part" aria-labelledby={`brief-${part}`}>
      <h2 id={`brief-${part}`}>{say(`brief.part.${part}`)}</h2>
      {children}
    </section>
  )
}

function DateSuggestions({ brief }: { readonly brief: Brief }) {
  const workspace = useWorkspace()
  const { start } = brief.dates
  if (!start) return <p className="muted">{say('brief.dates.startFirst')}</p>
  return (
    <div className="screen-tools">
      {pilotWeeksOffered.map((weeks) => (
        <Button
          key={weeks}
          onClick={() =>
            void workspace.runOrNotify(
              editBrief(brief.id, say('brief.part.dates'), (now) => ({
                dates: { ...now.dates, ...pilotDates(start, weeks) },
              })),
            )
          }
        >
          {say('brief.dates.weeks', { weeks })}
        </Button>
      ))}
    </div>
  )
}

/** Everything that is written on the brief, in the order of the page. */
export function BriefForm({ brief, workshop }: { readonly brief: Brief; readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  /** The room looks where the person writes. */
  const goTo = ({ target }: FocusEvent<HTMLElement>) => {
    const { field } = target.dataset
    if (field) void workspace.stage.write(field)
  }
  const architecture = { kind: 'architecture', candidateId: brief.id } as const
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears where the focus goes.
    <div className="brief-form" onFocus={goTo}>
      <Part part="head">
        <SectionFields brief={brief} section="head" />
      </Part>
      <Part part="problem">
        <BriefTextField brief={brief} field="problem.statement" lines={3} />
        <div className="field-grid">
          <BriefTextField brief={brief} field="problem.process" />
          <BriefTextField brief={brief} field="problem.whoSuffers" />
        </div>
        <BriefTextField brief={brief} field="problem.baseline" />
      </Part>
      <Part part="success">
        <SuccessEditor brief={brief} />
      </Part>
      <Part part="production">
        <SectionFields brief={brief} section="production" />
      </Part>
      <Part part="scope">
        <BriefTextField brief={brief} field="scope.included" lines={2} />
        <BriefTextField brief={brief} field="scope.excluded" lines={2} />
      </Part>
      <Part part="dates">
        <div className="field-grid">
          <BriefDateField brief={brief} field="dates.start" />
          <BriefDateField brief={brief} field="dates.checkIn" />
          <BriefDateField brief={brief} field="dates.end" />
          <BriefDateField brief={brief} field="dates.evaluation" />
          <BriefDateField brief={brief} field="dates.goNoGo" />
          <BriefChoiceField brief={brief} field="dates.preset" />
        </div>
        <DateSuggestions brief={brief} />
        <BriefTextField brief={brief} field="dates.lengthReason" />
      </Part>
      <Part part="money">
        <p className="muted">{say('brief.money.note', { currency: workshop.details.currency })}</p>
        <div className="field-grid">
          <BriefNumberField brief={brief} field="money.pilot" />
          <BriefNumberField brief={brief} field="money.production" />
          <BriefNumberField brief={brief} field="money.hardeningSharePercent" />
          <BriefNumberField brief={brief} field="money.apiFees" />
          <BriefNumberField brief={brief} field="money.compute" />
          <BriefNumberField brief={brief} field="money.monitoring" />
          <BriefNumberField brief={brief} field="money.maintenance" />
        </div>
      </Part>
      <Part part="sourcing">
        <SectionFields brief={brief} section="sourcing" />
      </Part>
      <Part part="risks">
        <RisksEditor brief={brief} workshop={workshop} />
      </Part>
      <Part part="firstAction">
        <SectionFields brief={brief} section="firstAction" />
      </Part>
      <Part part="briefing">
        <SectionFields brief={brief} section="briefing" />
      </Part>
      <Part part="signOff">
        <SectionFields brief={brief} section="signOff" />
      </Part>
      <Part part="plan">
        <BriefTextField brief={brief} field="plan.architecture" lines={4} />
        <PictureField place={architecture} picture={findPicture(workshop, architecture)} />
        <BriefTextField brief={brief} field="plan.team" lines={2} />
      </Part>
      <Part part="readiness">
        <ReadinessEditor brief={brief} />
      </Part>
      <Part part="stress">
        <BriefTextField brief={brief} field="stress.modelWrong" lines={2} />
        <BriefTextField brief={brief} field="stress.hundredfold" lines={2} />
        <BriefTextField brief={brief} field="stress.providerDown" lines={2} />
      </Part>
    </div>
  )
}
