import { editDetails } from '../../../domain/edits/edit-setup.ts'
import { documentLanguages } from '../../../domain/workshop/document-languages.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findPicture, papers } from '../../../domain/workshop/workshop.ts'
import { documentWordsOf } from '../../../texts/document.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { DateField } from '../../components/date-field.tsx'
import { PictureField } from '../../components/picture-field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'

const currencies = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'JPY',
] as const

const logos = [{ kind: 'clientLogo' }, { kind: 'consultantLogo' }] as const

/** What is said once for the workshop. */
export function DetailsPanel({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const { details } = workshop
  const hasLogo = (kind: (typeof logos)[number]['kind']) => (findPicture(workshop, { kind }) ? 'yes' : 'no')
  return (
    <section className="panel facts" aria-label={say('details.heading')}>
      <div className="field-grid">
        <TextField
          label={say('details.client')}
          field="details.client"
          value={details.client}
          onCommit={(client) => workspace.run(editDetails({ client }))}
        />
        <TextField
          label={say('details.title')}
          field="details.title"
          value={details.title}
          onCommit={(title) => workspace.run(editDetails({ title }))}
        />
        <DateField
          label={say('details.heldOn')}
          field="details.heldOn"
          value={details.heldOn}
          onCommit={(heldOn) => workspace.run(editDetails(heldOn ? { heldOn } : {}))}
        />
        <TextField
          label={say('details.facilitator')}
          field="details.facilitator"
          value={details.facilitator}
          onCommit={(facilitator) => workspace.run(editDetails({ facilitator }))}
        />
        <TextField
          label={say('details.consultant')}
          field="details.consultant"
          value={details.consultant}
          onCommit={(consultant) => workspace.run(editDetails({ consultant }))}
        />
        <SelectField
          label={say('details.currency')}
          value={details.currency}
          options={[...new Set([...currencies, details.currency])].map((code) => ({
            value: code,
            label: code,
          }))}
          onChange={(currency) => void workspace.runOrNotify(editDetails({ currency }))}
        />
        <SelectField
          label={say('details.paper')}
          value={details.paper}
          options={papers.map((paper) => ({ value: paper, label: say(`paper.${paper}`) }))}
          onChange={(paper) => void workspace.runOrNotify(editDetails({ paper }))}
        />
        <SelectField
          label={say('details.documentLanguage')}
          value={details.documentLanguage}
          options={documentLanguages.map((language) => ({
            value: language,
            label: interfaceTexts.language(language),
          }))}
          onChange={(documentLanguage) => void workspace.runOrNotify(editDetails({ documentLanguage }))}
        />
        <TextField
          label={say('details.confidentiality')}
          field="details.confidentiality"
          value={details.confidentiality}
          placeholder={documentWordsOf(details).say('confidential')}
          onCommit={(confidentiality) => workspace.run(editDetails({ confidentiality }))}
        />
        <details className="facts-logos">
          <summary className="muted">
            {say('details.logos', { client: hasLogo('clientLogo'), yours: hasLogo('consultantLogo') })}
          </summary>
          <div className="picture-fields">
            {logos.map((place) => (
              <PictureField key={place.kind} place={place} picture={findPicture(workshop, place)} />
            ))}
          </div>
        </details>
      </div>
    </section>
  )
}
