import { z } from 'zod'
import type { Instant } from '../../domain/meeting/calendar.ts'
import type { TableName, Tables } from '../../domain/workshop/changes.ts'
import { fromTables, tableNames, toTables } from '../../domain/workshop/changes.ts'
import type { Problem } from '../../domain/workshop/problem.ts'
import { errorAt, firstProblems } from '../../domain/workshop/problem.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { parseJson, shapeProblems } from '../../storage/records/json-text.ts'
import { moment } from '../../storage/records/record-parts.ts'
import { recordProblems } from '../../storage/records/record-problems.ts'
import { parseRow, records } from '../../storage/records/records.ts'
import { referenceProblems } from '../../storage/records/reference-problems.ts'
import type { Dump } from '../../storage/records/versions.ts'
import { latestVersion, schemaVersions, upgradeDump } from '../../storage/records/versions.ts'
import { checksum } from './checksum.ts'

const format = 'pilotage-workshop'
const mostMegabytes = 50
const charactersPerMegabyte = 1024 * 1024

/** Problems listed one by one; the rest is counted. */
const mostProblems = 100

export type ReadWorkshopFile =
  /** `savedAt` as the file says; the clock of another computer may be wrong. */
  | { readonly kind: 'read'; readonly workshop: Workshop; readonly savedAt: Instant }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

function perTable<T>(make: (table: TableName) => T): Readonly<Record<TableName, T>> {
  return Object.fromEntries(tableNames.map((table) => [table, make(table)])) as Record<TableName, T>
}

const mostRows: Partial<Readonly<Record<TableName, number>>> = { workshops: 1, decisions: 1 }

function rowsOf<Row extends z.ZodType>(table: TableName, row: Row) {
  const rows = z.array(row).max(mostRows[table] ?? Number.MAX_SAFE_INTEGER)
  return table === 'workshops' ? rows.min(1) : rows
}

const head = {
  format: z.literal(format),
  exportedAt: moment,
  checksum: z
    .string()
    .optional()
    .describe(
      'CRC-32 of the workshop as JSON without spaces. Leave it out of a file that you write or change.',
    ),
}

/** A file as a version wrote it: with the tables that it knew. */
function envelopeOf(version: number) {
  const known = schemaVersions.filter((one) => one.version <= version)
  const tables = tableNames.filter((table) => known.some(({ stores }) => Object.hasOwn(stores, table)))
  const rows = Object.fromEntries(tables.map((table) => [table, rowsOf(table, z.unknown())]))
  return z.strictObject({ ...head, version: z.int().min(1), workshop: z.strictObject(rows) })
}

/** The format as a JSON Schema (draft 2020-12). */
export function workshopFileSchema(): unknown {
  const file = z.strictObject({
    ...head,
    version: z.literal(latestVersion),
    workshop: z.strictObject(perTable((table) => rowsOf(table, records[table]))),
  })
  return z.toJSONSchema(file, { io: 'input' })
}

/** The workshop as a file: JSON that people can read, with a checksum. */
export function writeWorkshopFile(workshop: Workshop, now: Instant): string {
  const tables = toTables(workshop)
  const file = {
    format,
    version: latestVersion,
    exportedAt: now,
    checksum: checksum(JSON.stringify(tables)),
    workshop: tables,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

function refused(...problems: readonly Problem[]): ReadWorkshopFile {
  return { kind: 'refused', problems: firstProblems(problems, mostProblems) }
}

/** The rows, read by their schemas; rows after the hundredth problem are not looked at. */
function readRows(dump: Dump): { readonly tables: Tables; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const tables = perTable((table) =>
    (dump[table] ?? []).flatMap((data, index) => {
      if (problems.length >= mostProblems) return []
      const parsed = parseRow(table, data)
      if (parsed.kind === 'row') return [parsed.row]
      problems.push(...recordProblems(parsed.issues, data, ['workshop', table, index]))
      return []
    }),
  ) as Tables
  return { tables, problems }
}

/**
 * Reads a workshop file. All of it is taken or nothing: each problem says where in the file it is. A file of a newer
 * version is refused, one of an older version upgraded; so is a file whose content no longer matches its checksum.
 */
export function readWorkshopFile(text: string): ReadWorkshopFile {
  if (text.length > mostMegabytes * charactersPerMegabyte) {
    return refused(errorAt('file.tooLarge', { megabytes: mostMegabytes }))
  }
  if (text.trim() === '') return refused(errorAt('file.empty', {}))
  const json = parseJson(text.replace(/^\uFEFF/, ''))
  if (json.kind === 'refused') return refused(json.problem)
  const { data } = json
  const claims = z.object({ format: z.literal(format), version: z.int() }).safeParse(data)
  if (!claims.success) return refused(errorAt('workshop.otherFormat', {}))
  const { version } = claims.data
  if (version > latestVersion)
    return refused(errorAt('workshop.newer', { found: version, known: latestVersion }))
  const shape = shapeProblems(data)
  if (shape.length > 0) return refused(...shape)
  const file = envelopeOf(version).safeParse(data)
  if (!file.success) return refused(...recordProblems(file.error.issues, data, []))
  const { workshop, checksum: sum, exportedAt } = file.data
  return readTables(workshop, sum, version, exportedAt as Instant)
}

function readTables(
  dump: Dump,
  sum: string | undefined,
  version: number,
  savedAt: Instant,
): ReadWorkshopFile {
  const { tables, problems } = readRows(upgradeDump(dump, version))
  if (problems.length > 0) return refused(...problems)
  const misfits = referenceProblems(tables)
  if (misfits.length > 0) return refused(...misfits)
  if (sum !== undefined && sum !== checksum(JSON.stringify(dump)))
    return refused(errorAt('workshop.changed', {}))
  const workshop = fromTables(tables)
  return workshop
    ? { kind: 'read', workshop, savedAt }
    : refused(errorAt('workshop.missing', { path: 'workshop.workshops' }))
}
