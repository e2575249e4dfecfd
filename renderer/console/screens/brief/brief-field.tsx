import type { Brief } from '../../../domain/brief/brief.ts'
import type { BriefField, FieldId, FieldSection } from '../../../domain/brief/brief-fields.ts'
import {
  choicesOf,
  dayIn,
  fieldsOf,
  numberIn,
  textIn,
  withValue,
} from '../../../domain/brief/brief-fields.ts'
import { draftPrefix } from '../../../domain/brief/drafted-brief.ts'
import { vagueMarks } from '../../../domain/brief/vague.ts'
import { editBrief } from '../../../domain/edits/edit-briefs.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { vagueStems } from '../../../texts/vague-words.ts'
import { DateField } from '../../components/date-field.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useSayOfSet } from '../../components/use-say-of-set.ts'
import { useWorkspace } from '../../workspace-context.ts'

interface BriefFieldProps<Id extends FieldId> {
  readonly brief: Brief
  readonly field: Id
}

/** What every field has: its label, the name of its draft, and the edit that writes it. */
function useField(brief: Brief, field: FieldId) {
  const workspace = useWorkspace()
  const label = useSayOfSet()(`brief.${field}`)
  return {
    label,
    field: `${draftPrefix(brief.id)}${field}`,
    onCommit: (value: unknown) =>
      workspace.run(editBrief(brief.id, label, (now) => withValue(now, field, value))),
  }
}

function vagueHint(text: string): string | undefined {
  const words = [...new Set(vagueMarks(text, vagueStems).map(({ word }) => word))]
  const quoted = words.map((word) => say('brief.vagueWord', { word }))
  return quoted.length > 0 ? say('brief.vague', { words: interfaceTexts.list(quoted) }) : undefined
}

/** A text on the brief; vague wording is marked under it, never blocked. */
export function BriefTextField({
  brief,
  field,
  lines = 1,
}: BriefFieldProps<FieldId<'text'>> & { readonly lines?: number }) {
  const value = textIn(brief, field)
  return <TextField {...useField(brief, field)} value={value} lines={lines} hint={vagueHint(value)} />
}

/** A day on the brief. */
function BriefDateField({ brief, field }: BriefFieldProps<FieldId<'day'>>) {
  return <DateField {...useField(brief, field)} value={dayIn(brief, field)} />
}

/** An amount or a share on the brief. */
export function BriefNumberField({ brief, field }: BriefFieldProps<FieldId<'money' | 'percent'>>) {
  const { kind, value } = numberIn(brief, field)
  return (
    <NumberField
      {...useField(brief, field)}
      value={value}
      quantity={kind}
      {...(kind === 'percent' ? { most: 100 } : {})}
    />
  )
}

const notChosen = ''

/** A choice on the brief; its words are the messages `brief.<field>.<value>`. */
export function BriefChoiceField({ brief, field }: BriefFieldProps<FieldId<'choice'>>) {
  const { label, onCommit } = useField(brief, field)
  const { value, isOptional, choices } = choicesOf(brief, field)
  return (
    <SelectField
      label={label}
      value={value ?? notChosen}
      options={[
        ...(isOptional ? [{ value: notChosen, label: say('common.notChosen') }] : []),
        ...choices.map(({ id, value: one }) => ({ value: one, label: say(`brief.${id}`) })),
      ]}
      onChange={(chosen) => void onCommit(chosen === notChosen ? null : chosen)}
    />
  )
}

function FieldOfKind({ brief, field }: { readonly brief: Brief; readonly field: BriefField }) {
  switch (field.kind) {
    case 'text':
      return <BriefTextField brief={brief} field={field.id} />
    case 'day':
      return <BriefDateField brief={brief} field={field.id} />
    case 'money':
    case 'percent':
      return <BriefNumberField brief={brief} field={field.id} />
    case 'choice':
      return <BriefChoiceField brief={brief} field={field.id} />
  }
}

/** All fields of a section side by side, in their order. */
export function SectionFields({ brief, section }: { readonly brief: Brief; readonly section: FieldSection }) {
  return (
    <div className="field-grid">
      {fieldsOf(section).map((field) => (
        <FieldOfKind key={field.id} brief={brief} field={field} />
      ))}
    </div>
  )
}
