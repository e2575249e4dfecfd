/** Rows of a whole database, by table; what an upgrade turns into the rows of its version. */
export type Dump = Readonly<Record<string, readonly unknown[]>>

/** One version of the schema. `upgrade` is pure, so that it also serves older workshop files. */
export interface SchemaVersion {
  readonly version: number
  readonly stores: Readonly<Record<string, string>>
  readonly upgrade?: (dump: Dump) => Dump
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
]

/** The version this app writes. */
export const latestVersion = Math.max(...schemaVersions.map(({ version }) => version))
