/** Rows of a whole database, by table; what an upgrade turns into the rows of its version. */
export type Dump = Readonly<Record<string, readonly unknown[]>>

/** One version of the schema. `upgrade` is pure, so that it also serves older workshop files. */
export interface SchemaVersion {
  readonly version: number
  readonly stores: Readonly<Record<string, string>>
  readonly upgrade?: (dump: Dump) => Dump
}

type AnyRow = Readonly<Record<string, unknown>>

/** Changes rows wherever they are kept: in their tables and in the changes of the journal. */
function mapRows(dump: Dump, change: Readonly<Record<string, (row: AnyRow) => AnyRow>>): Dump {
  const inTable = (table: string) => (row: unknown) => change[table]?.(row as AnyRow) ?? row
  const entry = (value: unknown) => {
    const { changes, ...rest } = value as { readonly changes: Record<string, readonly AnyRow[]> }
    const mapped = (list: readonly AnyRow[] = []) =>
      list.map((one) =>
        Object.fromEntries(
          Object.entries(one).map(([key, part]) => [
            key,
            key === 'table' ? part : inTable(String(one.table))(part),
          ]),
        ),
      )
    const { added, updated, removed } = changes
    return { ...rest, changes: { added: mapped(added), updated: mapped(updated), removed: mapped(removed) } }
  }
  return Object.fromEntries(
    Object.entries(dump).map(([table, rows]) => [
      table,
      table === 'journal' ? rows.map(entry) : rows.map(inTable(table)),
    ]),
  )
}

function toVersion2(dump: Dump): Dump {
  const items = [
    'successRecorded',
    'architectureReviewed',
    'automatedDelivery',
    'dashboards',
    'dataPipelineChecked',
    'securityReviewed',
    'fallbackTested',
    'runbookRead',
    'usersTrained',
    'sponsorBriefed',
    'ownershipAssigned',
    'rollbackTested',
  ]
  const readiness = Object.fromEntries(items.map((item) => [item, { owner: '', state: 'open' }]))
  return mapRows(dump, {
    workshops: (row) => ({ ...row, documentLanguage: 'en', confidentiality: '' }),
    briefs: (row) => ({
      ...row,
      continuesInAnnex: false,
      plan: { architecture: '', team: '' },
      readiness,
      stress: { modelWrong: '', hundredfold: '', providerDown: '' },
    }),
  })
}

/** Pictures are a table of their own, empty so far; documents may name the firm that facilitates. */
function withPictures(dump: Dump): Dump {
  const named = mapRows(dump, { workshops: (row) => ({ ...row, consultant: '' }) })
  return { ...named, pictures: [] }
}

/** Inputs of a candidate's value may have a range. */
function withValueRanges(dump: Dump): Dump {
  return mapRows(dump, { candidates: (row) => ({ ...row, valueRanges: {} }) })
}

function toVersion3(dump: Dump): Dump {
  return withValueRanges(withPictures(dump))
}

const renamedSteps: Readonly<Record<string, string>> = {
  scores: 'score',
  ranking: 'verdict',
  decision: 'decide',
  export: 'close',
}

function renamedStep(step: unknown): string {
  return renamedSteps[String(step)] ?? String(step)
}

/** The agenda of a workshop that had none: the three hours as they were recommended then. */
const firstAgenda = [
  ['prepare', 0],
  ['open', 10],
  ['calibrate', 10],
  ['candidates', 32],
  ['gates', 8],
  ['shortlist', 18],
  ['score', 14],
  ['reveal', 2],
  ['discuss', 26],
  ['verdict', 14],
  ['decide', 8],
  ['brief', 35],
  ['close', 3],
].map(([step, minutes]) => ({ step, minutes, isSkipped: false }))

function withStanding({ parkedBecause, ...row }: AnyRow): AnyRow {
  const standing = parkedBecause === null ? { kind: 'inPlay' } : { kind: 'parked', because: parkedBecause }
  return { ...row, author: '', standing }
}

function withStepsRenamed(row: AnyRow): AnyRow {
  const faces = Object.entries(row.faces as AnyRow).map(([step, face]) => [renamedStep(step), face])
  return { ...row, faces: Object.fromEntries(faces), areDotsOpen: false, writing: null }
}

/** The meeting has an agenda, a list is shortened with dots, and a candidate is in play, parked, merged or for practice. */
function toVersion4(dump: Dump): Dump {
  const changed = mapRows(dump, {
    workshops: (row) => ({ ...row, agenda: firstAgenda, purpose: '', dotsEach: 5, gutCheck: null }),
    candidates: withStanding,
    places: (row) => ({ ...row, step: renamedStep(row.step) }),
    stages: withStepsRenamed,
  })
  return { ...changed, dots: [] }
}

const withConditions = ({ kind, ...outcome }: AnyRow): AnyRow =>
  kind === 'pick' ? { kind, ...outcome, conditions: [] } : { kind, ...outcome }

/**
 * Facts to find out are a table of their own, picks may have conditions, seats a job title, and a candidate says what it
 * was copied or split from. What was decided so far was decided by the first version of the method.
 */
function toVersion5(dump: Dump): Dump {
  const changed = mapRows(dump, {
    participants: (row) => ({ ...row, jobTitle: '' }),
    candidates: (row) => ({ ...row, origin: null }),
    decisions: ({ outcome, ...row }) => ({
      ...row,
      outcome: withConditions(outcome as AnyRow),
      methodVersion: 1,
    }),
  })
  return { ...changed, findOuts: [] }
}

/** Every released version, oldest first; a released one never changes. */
export const schemaVersions: readonly [SchemaVersion, ...SchemaVersion[]] = [
  {
    version: 1,
    stores: {
      workshops: 'id',
      participants: 'id, workshopId',
      candidates: 'id, workshopId',
      ballots: 'id, workshopId',
      settled: 'id, workshopId',
      decisions: 'id, workshopId',
      briefs: 'id, workshopId',
      journal: '[workshopId+seq], workshopId',
      drafts: '[workshopId+field], workshopId',
      places: 'workshopId',
      preferences: 'key',
    },
  },
  // Documents in several languages, with plan, readiness and annex.
  { version: 2, stores: {}, upgrade: toVersion2 },
  // Logos, the name of the firm that facilitates, pictures of architectures, ranges of value inputs; what was made of the
  // stage, without rows to begin with, so that every vote is sealed.
  { version: 3, stores: { pictures: 'id, workshopId', stages: 'workshopId' }, upgrade: toVersion3 },
  // The agenda and how the meeting goes by the clock, the cards of the dot vote, standings of candidates.
  { version: 4, stores: { dots: 'id, workshopId', runs: 'workshopId' }, upgrade: toVersion4 },
  // Facts to find out, conditions of a pick, job titles, what a candidate was made out of.
  { version: 5, stores: { findOuts: 'id, workshopId' }, upgrade: toVersion5 },
]

/** The version this app writes. */
export const latestVersion = Math.max(...schemaVersions.map(({ version }) => version))

/** Rows of an older version as the latest one has them. */
export function upgradeDump(dump: Dump, from: number): Dump {
  return schemaVersions
    .filter(({ version }) => version > from)
    .reduce((rows, { upgrade }) => upgrade?.(rows) ?? rows, dump)
}
