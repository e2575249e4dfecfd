import type { Brief } from '../../../domain/brief/brief.ts'
import type { BriefSection } from '../../../domain/brief/brief-sections.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findPicture } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { PictureField } from '../../components/picture-field.tsx'
import { BriefChoiceField, BriefNumberField, BriefTextField, SectionFields } from './brief-field.tsx'
import { DatesTable } from './dates-table.tsx'
import { ReadinessEditor } from './readiness-editor.tsx'
import { RisksEditor } from './risks-editor.tsx'
import { SuccessTable } from './success-table.tsx'

interface FieldsProps {
  readonly section: BriefSection
  readonly brief: Brief
  readonly workshop: Workshop
}

function Money({ brief, workshop }: Omit<FieldsProps, 'section'>) {
  return (
    <>
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
    </>
  )
}

function Dates({ brief, workshop }: Omit<FieldsProps, 'section'>) {
  return (
    <>
      <DatesTable brief={brief} workshop={workshop} />
      <div className="field-grid">
        <BriefChoiceField brief={brief} field="dates.preset" />
        <BriefTextField brief={brief} field="dates.lengthReason" />
      </div>
    </>
  )
}

function FirstSteps({ brief }: Pick<FieldsProps, 'brief'>) {
  return (
    <>
      <SectionFields brief={brief} section="firstAction" />
      <h2>{say('brief.part.briefing')}</h2>
      <SectionFields brief={brief} section="briefing" />
    </>
  )
}

function Plan({ brief, workshop }: Omit<FieldsProps, 'section'>) {
  const architecture = { kind: 'architecture', candidateId: brief.id } as const
  return (
    <>
      <BriefTextField brief={brief} field="plan.architecture" lines={4} />
      <PictureField place={architecture} picture={findPicture(workshop, architecture)} />
      <BriefTextField brief={brief} field="plan.team" lines={2} />
    </>
  )
}

/** Everything that is written in a section, in the order of the page. */
export function FieldsOfSection({ section, brief, workshop }: FieldsProps) {
  switch (section) {
    case 'problem':
      return (
        <>
          <BriefTextField brief={brief} field="problem.statement" lines={3} />
          <div className="field-grid">
            <BriefTextField brief={brief} field="problem.process" />
            <BriefTextField brief={brief} field="problem.whoSuffers" />
          </div>
          <BriefTextField brief={brief} field="problem.baseline" />
        </>
      )
    case 'success':
      return <SuccessTable brief={brief} workshop={workshop} />
    case 'scope':
      return (
        <>
          <BriefTextField brief={brief} field="scope.included" lines={2} />
          <BriefTextField brief={brief} field="scope.excluded" lines={2} />
        </>
      )
    case 'dates':
      return <Dates brief={brief} workshop={workshop} />
    case 'money':
      return <Money brief={brief} workshop={workshop} />
    case 'risks':
      return <RisksEditor brief={brief} workshop={workshop} />
    case 'firstAction':
      return <FirstSteps brief={brief} />
    case 'plan':
      return <Plan brief={brief} workshop={workshop} />
    case 'readiness':
      return <ReadinessEditor brief={brief} />
    case 'stress':
      return (
        <>
          <BriefTextField brief={brief} field="stress.modelWrong" lines={2} />
          <BriefTextField brief={brief} field="stress.hundredfold" lines={2} />
          <BriefTextField brief={brief} field="stress.providerDown" lines={2} />
        </>
      )
    case 'head':
    case 'production':
    case 'sourcing':
    case 'signOff':
      return <SectionFields brief={brief} section={section} />
  }
}
