import type { FocusEvent, ReactNode } from 'react'
import type { Brief } from '../../../domain/brief/brief.ts'
import { autonomies, fallbacks, sourcings } from '../../../domain/brief/brief.ts'
import type { BriefPart } from '../../../domain/brief/findings.ts'
import { editBrief } from '../../../domain/edits/edit-briefs.ts'
import { pilotDates, timelinePresetIds } from '../../../domain/meeting/timeline.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findPicture } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { PictureField } from '../../components/picture-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { BriefChoiceField, BriefDateField, BriefNumberField, BriefTextField } from './brief-field.tsx'
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
        <div className="field-grid">
          <BriefTextField brief={brief} part="head" name="sponsorName" />
          <BriefTextField brief={brief} part="head" name="sponsorRole" />
          <BriefTextField brief={brief} part="head" name="sponsorLevel" />
          <BriefChoiceField
            brief={brief}
            part="head"
            name="sponsorHasProfitAndLoss"
            values={['yes', 'no', 'unknown'] as const}
          />
          <BriefTextField brief={brief} part="head" name="pilotLead" />
          <BriefTextField brief={brief} part="head" name="productionOwner" />
        </div>
      </Part>
      <Part part="problem">
        <BriefTextField brief={brief} part="problem" name="statement" lines={3} />
        <div className="field-grid">
          <BriefTextField brief={brief} part="problem" name="process" />
          <BriefTextField brief={brief} part="problem" name="whoSuffers" />
        </div>
        <BriefTextField brief={brief} part="problem" name="baseline" />
      </Part>
      <Part part="success">
        <SuccessEditor brief={brief} />
      </Part>
      <Part part="production">
        <div className="field-grid">
          <BriefTextField brief={brief} part="production" name="runsWhere" />
          <BriefTextField brief={brief} part="production" name="systems" />
          <BriefTextField brief={brief} part="production" name="dataSources" />
          <BriefChoiceField brief={brief} part="production" name="fallback" values={fallbacks} />
          <BriefChoiceField brief={brief} part="production" name="autonomy" values={autonomies} />
          <BriefTextField brief={brief} part="production" name="reviewRoute" />
        </div>
      </Part>
      <Part part="scope">
        <BriefTextField brief={brief} part="scope" name="included" lines={2} />
        <BriefTextField brief={brief} part="scope" name="excluded" lines={2} />
      </Part>
      <Part part="dates">
        <div className="field-grid">
          <BriefDateField brief={brief} part="dates" name="start" />
          <BriefDateField brief={brief} part="dates" name="checkIn" />
          <BriefDateField brief={brief} part="dates" name="end" />
          <BriefDateField brief={brief} part="dates" name="evaluation" />
          <BriefDateField brief={brief} part="dates" name="goNoGo" />
          <BriefChoiceField brief={brief} part="dates" name="preset" values={timelinePresetIds} />
        </div>
        <DateSuggestions brief={brief} />
        <BriefTextField brief={brief} part="dates" name="lengthReason" />
      </Part>
      <Part part="money">
        <p className="muted">{say('brief.money.note', { currency: workshop.details.currency })}</p>
        <div className="field-grid">
          <BriefNumberField brief={brief} part="money" name="pilot" quantity="money" />
          <BriefNumberField brief={brief} part="money" name="production" quantity="money" />
          <BriefNumberField brief={brief} part="money" name="hardeningSharePercent" quantity="percent" />
          <BriefNumberField brief={brief} part="money" name="apiFees" quantity="money" />
          <BriefNumberField brief={brief} part="money" name="compute" quantity="money" />
          <BriefNumberField brief={brief} part="money" name="monitoring" quantity="money" />
          <BriefNumberField brief={brief} part="money" name="maintenance" quantity="money" />
        </div>
      </Part>
      <Part part="sourcing">
        <div className="field-grid">
          <BriefChoiceField brief={brief} part="sourcing" name="choice" values={sourcings} optional />
          <BriefTextField brief={brief} part="sourcing" name="reason" />
        </div>
      </Part>
      <Part part="risks">
        <RisksEditor brief={brief} workshop={workshop} />
      </Part>
      <Part part="firstAction">
        <div className="field-grid">
          <BriefTextField brief={brief} part="firstAction" name="what" />
          <BriefTextField brief={brief} part="firstAction" name="who" />
          <BriefDateField brief={brief} part="firstAction" name="by" />
        </div>
      </Part>
      <Part part="briefing">
        <div className="field-grid">
          <BriefTextField brief={brief} part="briefing" name="who" />
          <BriefDateField brief={brief} part="briefing" name="on" />
        </div>
      </Part>
      <Part part="signOff">
        <div className="field-grid">
          <BriefTextField brief={brief} part="signOff" name="sponsor" />
          <BriefTextField brief={brief} part="signOff" name="operations" />
          <BriefTextField brief={brief} part="signOff" name="technology" />
        </div>
      </Part>
      <Part part="plan">
        <BriefTextField brief={brief} part="plan" name="architecture" lines={4} />
        <PictureField place={architecture} picture={findPicture(workshop, architecture)} />
        <BriefTextField brief={brief} part="plan" name="team" lines={2} />
      </Part>
      <Part part="readiness">
        <ReadinessEditor brief={brief} />
      </Part>
      <Part part="stress">
        <BriefTextField brief={brief} part="stress" name="modelWrong" lines={2} />
        <BriefTextField brief={brief} part="stress" name="hundredfold" lines={2} />
        <BriefTextField brief={brief} part="stress" name="providerDown" lines={2} />
      </Part>
    </div>
  )
}
