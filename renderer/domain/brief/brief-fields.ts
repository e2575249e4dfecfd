import type { IsoDate } from '../meeting/calendar.ts'
import { parseDate } from '../meeting/calendar.ts'
import { timelinePresetIds } from '../meeting/timeline.ts'

const text = { kind: 'text', blank: '' } as const
const day = { kind: 'day', blank: null } as const
const money = { kind: 'money', blank: null } as const

/** What a finished brief must not leave open. */
function needed<Field>(field: Field) {
  return { ...field, isNeeded: true } as const
}

/** One of a few; where none is chosen at first, none may be. */
function choice<const Values extends readonly string[], Blank extends Values[number] | null>(
  values: Values,
  blank: Blank,
) {
  return { kind: 'choice', blank, values } as const
}

/**
 * Every field of a brief by its section, in the order in which they are kept. A field is known everywhere by its id, such as
 * `problem.statement`: form, drafts, findings, stage and the messages `brief.<id>` of the interface.
 */
export const briefFields = {
  head: {
    sponsorName: text,
    sponsorRole: needed(text),
    /** The sponsor's level in the organisation, such as "executive committee". */
    sponsorLevel: text,
    sponsorHasProfitAndLoss: choice(['yes', 'no', 'unknown'], 'unknown'),
    pilotLead: needed(text),
    productionOwner: needed(text),
  },
  problem: {
    statement: needed(text),
    process: needed(text),
    whoSuffers: needed(text),
    baseline: needed(text),
  },
  production: {
    runsWhere: needed(text),
    systems: needed(text),
    dataSources: needed(text),
    fallback: choice(['manual', 'cachedAnswer', 'queueAndRetry'], 'manual'),
    autonomy: choice(['suggests', 'actsAfterReview', 'actsAlone'], 'suggests'),
    reviewRoute: needed(text),
  },
  scope: { included: needed(text), excluded: needed(text) },
  dates: {
    preset: choice(timelinePresetIds, 'standard'),
    start: needed(day),
    checkIn: needed(day),
    end: needed(day),
    evaluation: needed(day),
    goNoGo: needed(day),
    /** Why the pilot is shorter than 4 or longer than 8 weeks; empty within that range. */
    lengthReason: text,
  },
  money: {
    pilot: needed(money),
    production: needed(money),
    /** Running cost of the first twelve months. */
    apiFees: money,
    compute: money,
    monitoring: money,
    maintenance: money,
    /** Share of the production effort that goes into hardening, 0 to 100; 40 to 60 is usual. */
    hardeningSharePercent: { kind: 'percent', blank: 50 },
  },
  sourcing: { choice: needed(choice(['build', 'buy', 'partner'], null)), reason: needed(text) },
  firstAction: { what: needed(text), who: needed(text), by: needed(day) },
  briefing: { who: needed(text), on: needed(day) },
  signOff: { sponsor: text, operations: text, technology: text },
  /** What the pilot plan says beyond the brief. */
  plan: { architecture: text, team: text },
  /** What happens when the model is wrong, at a hundred times the traffic, and when the provider is down. */
  stress: { modelWrong: text, hundredfold: text, providerDown: text },
} as const

type Fields = typeof briefFields
export type FieldSection = keyof Fields

interface Values {
  readonly text: string
  readonly day: IsoDate | null
  readonly money: number | null
  readonly percent: number
}
type ValueOf<Row> = Row extends { values: readonly (infer Value)[]; blank: infer Blank }
  ? Value | Blank
  : Row extends { kind: infer Kind extends keyof Values }
    ? Values[Kind]
    : never

/** What is written in the fields of a section. */
export type SectionText<Section extends FieldSection> = {
  readonly [Name in keyof Fields[Section]]: ValueOf<Fields[Section][Name]>
}

type IdIn<Section extends FieldSection, Kind extends string> = {
  [Name in keyof Fields[Section] & string]: Fields[Section][Name] extends { kind: Kind }
    ? `${Section}.${Name}`
    : never
}[keyof Fields[Section] & string]

type FieldKind = 'text' | 'day' | 'money' | 'percent' | 'choice'

/** The ids of the fields that hold a value of that kind. */
export type FieldId<Kind extends FieldKind = FieldKind> = {
  [Section in FieldSection]: IdIn<Section, Kind>
}[FieldSection]

interface FieldRow {
  readonly kind: FieldKind
  readonly isNeeded?: boolean
  readonly blank: string | number | null
  readonly values?: readonly string[]
}

interface FieldOf<Kind extends FieldKind> extends FieldRow {
  readonly id: FieldId<Kind>
  readonly kind: Kind
  readonly section: FieldSection
  readonly name: string
}

/** A field with where it is kept. */
export type BriefField = { [Kind in FieldKind]: FieldOf<Kind> }[FieldKind]

function isSection(name: string): name is FieldSection {
  return name in briefFields
}

/** The fields of a section, in order. */
export function fieldsOf(section: FieldSection): readonly BriefField[] {
  const rows: Readonly<Record<string, FieldRow>> = briefFields[section]
  return Object.entries(rows).map(([name, row]) => {
    const field = { ...row, id: `${section}.${name}`, section, name }
    // A section and one of its own names, with what that field holds.
    return field as BriefField
  })
}

const byId: ReadonlyMap<string, BriefField> = new Map(
  Object.keys(briefFields)
    .filter(isSection)
    .flatMap(fieldsOf)
    .map((field) => [field.id, field]),
)

/** The field with that id; undefined for rows of a list, such as `risks.0.risk`, and what is no field. */
export function findField(id: string): BriefField | undefined {
  return byId.get(id)
}

/** A section on which nothing has been written. */
export function blankSection<Section extends FieldSection>(section: Section): SectionText<Section> {
  return Object.fromEntries(fieldsOf(section).map(({ name, blank }) => [name, blank])) as SectionText<Section>
}

/** Everything that is written in fixed fields, by section. */
export type FieldTexts = { readonly [Section in FieldSection]: SectionText<Section> }

function rowOf(id: FieldId): BriefField {
  const row = findField(id)
  if (!row) throw new Error(`${id} is no field of a brief`)
  return row
}

/** What stands in a field. */
export function fieldValue(brief: FieldTexts, id: FieldId): unknown {
  const { section, name } = rowOf(id)
  const values: Readonly<Record<string, unknown>> = brief[section]
  return values[name]
}

/** The section of a field with another value in it. */
export function withValue(brief: FieldTexts, id: FieldId, value: unknown): Partial<FieldTexts> {
  const { section, name } = rowOf(id)
  return { [section]: { ...brief[section], [name]: value } }
}

/** A text that was written. */
export function textIn(brief: FieldTexts, id: FieldId<'text'>): string {
  const value = fieldValue(brief, id)
  return typeof value === 'string' ? value : ''
}

/** A day that was written; null where none was. */
export function dayIn(brief: FieldTexts, id: FieldId<'day'>): IsoDate | null {
  const value = fieldValue(brief, id)
  return typeof value === 'string' ? parseDate(value) : null
}

/** An amount or a share that was written, and what it counts; null where none was. */
export function numberIn(brief: FieldTexts, id: FieldId<'money' | 'percent'>) {
  const value = fieldValue(brief, id)
  return {
    kind: rowOf(id).kind === 'percent' ? 'percent' : 'money',
    value: typeof value === 'number' ? value : null,
  } as const
}

type ChoiceMessage = {
  [Section in FieldSection]: {
    [Name in keyof Fields[Section] & string]: Fields[Section][Name] extends {
      values: readonly (infer Value extends string)[]
    }
      ? `${Section}.${Name}.${Value}`
      : never
  }[keyof Fields[Section] & string]
}[FieldSection]

/** What was chosen, whether nothing may be, and what can be, each with the id of its words. */
export function choicesOf(brief: FieldTexts, id: FieldId<'choice'>) {
  const { values = [], blank } = rowOf(id)
  const chosen = fieldValue(brief, id)
  return {
    value: typeof chosen === 'string' ? chosen : null,
    isOptional: blank === null,
    // A field and one of its own values.
    choices: values.map((value) => ({ value, id: `${id}.${value}` as ChoiceMessage })),
  }
}
