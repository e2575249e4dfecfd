import type { Brief, BriefText } from '../../../domain/brief/brief.ts'
import { vagueMarks } from '../../../domain/brief/vague.ts'
import { editBrief } from '../../../domain/edits/edit-briefs.ts'
import type { IsoDate } from '../../../domain/meeting/calendar.ts'
import type { InterfaceKey } from '../../../texts/interface.ts'
import { say } from '../../../texts/interface.ts'
import { vagueStems } from '../../../texts/vague-words.ts'
import { DateField } from '../../components/date-field.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useWorkspace } from '../../workspace-context.ts'

/** The parts of a brief that are a fixed set of fields. */
export type FieldPart = Exclude<keyof BriefText, 'success' | 'risks' | 'readiness' | 'continuesInAnnex'>

/** The fields of a part that hold a value of that type. */
type FieldOf<Part extends FieldPart, Value> = {
  [Name in keyof BriefText[Part] & string]: Value extends BriefText[Part][Name] ? Name : never
}[keyof BriefText[Part] & string]

interface BriefFieldProps<Part extends FieldPart, Name extends string> {
  readonly brief: Brief
  readonly part: Part
  readonly name: Name
}

function fieldKey(part: FieldPart, name: string): InterfaceKey {
  return `brief.${part}.${name}` as InterfaceKey
}

/** Writes one field of one part of the brief. */
function useBriefEdit(brief: Brief) {
  const workspace = useWorkspace()
  return <Part extends FieldPart>(part: Part, name: string, value: unknown) =>
    workspace.run(
      editBrief(brief.id, say(fieldKey(part, name)), (now) => ({ [part]: { ...now[part], [name]: value } })),
    )
}

function vagueHint(text: string): string | undefined {
  const words = [...new Set(vagueMarks(text, vagueStems).map(({ word }) => word))]
  return words.length > 0 ? say('brief.vague', { words: words.join(', ') }) : undefined
}

/** A text on the brief; vague wording is marked under it, never blocked. */
export function BriefTextField<Part extends FieldPart>({
  brief,
  part,
  name,
  lines = 1,
}: BriefFieldProps<Part, FieldOf<Part, string>> & { readonly lines?: number }) {
  const edit = useBriefEdit(brief)
  const value = brief[part][name] as string
  return (
    <TextField
      label={say(fieldKey(part, name))}
      field={`brief.${brief.id}.${part}.${name}`}
      value={value}
      lines={lines}
      hint={vagueHint(value)}
      onCommit={(text) => edit(part, name, text)}
    />
  )
}

/** A day on the brief. */
export function BriefDateField<Part extends FieldPart>({
  brief,
  part,
  name,
}: BriefFieldProps<Part, FieldOf<Part, IsoDate>>) {
  const edit = useBriefEdit(brief)
  return (
    <DateField
      label={say(fieldKey(part, name))}
      field={`brief.${brief.id}.${part}.${name}`}
      value={brief[part][name] as IsoDate | null}
      onCommit={(date) => edit(part, name, date)}
    />
  )
}

/** A number on the brief. */
export function BriefNumberField<Part extends FieldPart>({
  brief,
  part,
  name,
  quantity,
}: BriefFieldProps<Part, FieldOf<Part, number>> & { readonly quantity: 'money' | 'percent' }) {
  const edit = useBriefEdit(brief)
  return (
    <NumberField
      label={say(fieldKey(part, name))}
      field={`brief.${brief.id}.${part}.${name}`}
      value={brief[part][name] as number | null}
      quantity={quantity}
      {...(quantity === 'percent' ? { most: 100 } : {})}
      onCommit={(value) => edit(part, name, value)}
    />
  )
}

const notChosen = ''

/** A choice on the brief; its words are the messages `brief.<part>.<name>.<value>`. */
export function BriefChoiceField<Part extends FieldPart, Value extends string>({
  brief,
  part,
  name,
  values,
  optional = false,
}: BriefFieldProps<Part, FieldOf<Part, Value>> & {
  readonly values: readonly Value[]
  readonly optional?: boolean
}) {
  const edit = useBriefEdit(brief)
  const value = (brief[part][name] ?? notChosen) as string
  return (
    <SelectField
      label={say(fieldKey(part, name))}
      value={value}
      options={[
        ...(optional ? [{ value: notChosen, label: say('common.notChosen') }] : []),
        ...values.map((one) => ({ value: one as string, label: say(fieldKey(part, `${name}.${one}`)) })),
      ]}
      onChange={(chosen) => void edit(part, name, chosen === notChosen ? null : chosen)}
    />
  )
}
