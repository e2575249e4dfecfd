import type { Reply } from '../../../electron/contract/channels.ts'
import type { Instant } from '../../domain/meeting/calendar.ts'
import type { WorkshopId } from '../../domain/workshop/ids.ts'
import type { TableOfDatabase } from '../../storage/database.ts'
import { isMemoryDatabase } from '../../storage/memory-database.ts'
import type { RowCount } from '../../storage/wipe-database.ts'
import {
  beginWiping,
  clearAllRows,
  countAllRows,
  countRows,
  endWiping,
  readWiping,
  removeDatabase,
} from '../../storage/wipe-database.ts'
import { eraseWorkshop, listWorkshops } from '../../storage/workshops.ts'
import type { Ports } from '../ports.ts'
import { withTimeout } from '../with-timeout.ts'
import { endSafety } from './safety-sync.ts'

/** What is wiped. Workshops are those that were meant when the person confirmed. */
export type WipeScope =
  | { readonly kind: 'workshop' | 'client'; readonly ids: readonly WorkshopId[] }
  | { readonly kind: 'everything' }

type Part = Reply<'wipe.rest'>['parts'][number]

/** Something that is still there, and the kind of failure that kept it: a table, or a file, whose names tell nothing of a workshop. */
export type Left = { readonly because: string } & (
  | { readonly what: 'rows'; readonly name: TableOfDatabase }
  /** The name is null for the whole. */
  | { readonly what: Part['what'] | 'database'; readonly name: string | null }
)

/** What was wiped, without anything of what it was. */
export interface WipeReceipt {
  readonly scope: WipeScope
  readonly at: Instant
  readonly workshops: number
  /** By table, as counted before; what is left of them is in `left`. */
  readonly rows: readonly RowCount[]
  /** Files that were there and are not any more, by what they were. */
  readonly files: Readonly<Partial<Record<Part['what'], number>>>
  readonly left: readonly Left[]
  /** The database was taken away under the app, which can only start again. */
  readonly mustRestart: boolean
}

/** Whether nothing is left that was to go. */
export function isComplete({ left }: WipeReceipt): boolean {
  return left.length === 0
}

interface Wiped {
  readonly files: number
  readonly left: readonly Left[]
}

function rowsLeft(rows: readonly RowCount[]): readonly Left[] {
  return rows.map(({ table }) => ({ what: 'rows', name: table, because: 'unexpected' }))
}

/** The safety copy of one workshop, and then its rows; both are looked for again. */
async function wipeWorkshop(ports: Ports, id: WorkshopId): Promise<Wiped> {
  endSafety(id)
  const erased = await withTimeout(ports.host.ask('safety.erase', { workshopId: id }))
  const copies: Wiped =
    erased.kind === 'ok'
      ? {
          files: erased.value.removed,
          left: erased.value.left.map((file) => ({ what: 'copies', ...file })),
        }
      : { files: 0, left: [{ what: 'copies', name: null, because: erased.failure.kind }] }
  await eraseWorkshop(ports.database, id)
  const left = [...copies.left, ...rowsLeft(await countRows(ports.database, [id]))]
  if (left.length === 0) await endWiping(ports.database, [id])
  return { files: copies.files, left }
}

async function wipeWorkshops(ports: Ports, ids: readonly WorkshopId[]): Promise<Wiped> {
  // Before anything goes: what is half wiped must not look like something that was lost.
  await beginWiping(ports.database, ids)
  let files = 0
  const left: Left[] = []
  for (const id of ids) {
    const wiped = await wipeWorkshop(ports, id)
    files += wiped.files
    left.push(...wiped.left)
  }
  return { files, left }
}

async function everyWorkshop(ports: Ports): Promise<readonly WorkshopId[]> {
  const listed = await withTimeout(ports.host.ask('safety.list', {}))
  const copied = listed.kind === 'ok' ? (listed.value.workshopIds as WorkshopId[]) : []
  const stored = (await listWorkshops(ports.database)).map(({ id }) => id)
  return [...new Set([...stored, ...copied])]
}

/** What the host keeps besides, and the database itself. Afterwards the app has to start again. */
async function wipeRest(ports: Ports): Promise<Pick<WipeReceipt, 'files' | 'left' | 'mustRestart'>> {
  await ports.host.ask('stage.close', {})
  const rest = await withTimeout(ports.host.ask('wipe.rest', {}))
  const parts = rest.kind === 'ok' ? rest.value.parts : []
  const files = Object.fromEntries(parts.map(({ what, removed }) => [what, removed]))
  const left: Left[] = parts.flatMap(({ what, left: files }) => files.map((file) => ({ what, ...file })))
  if (rest.kind === 'failed') left.push({ what: 'copies', name: null, because: rest.failure.kind })
  // While copies are left, the database has to know that they are not to be brought back.
  if (left.some(({ what }) => what === 'copies')) return { files, left, mustRestart: false }
  await clearAllRows(ports.database)
  left.push(...rowsLeft(await countAllRows(ports.database)))
  if (!(await removeDatabase(ports.database))) {
    left.push({ what: 'database', name: null, because: 'fileInUse' })
  }
  return { files, left, mustRestart: true }
}

/**
 * Wipes, looks again for everything that was to go, and says what is left. What was wiped before and left something
 * can be wiped again: only that is tried then.
 */
export async function wipe(ports: Ports, scope: WipeScope): Promise<WipeReceipt> {
  const ids = scope.kind === 'everything' ? await everyWorkshop(ports) : scope.ids
  const rows =
    scope.kind === 'everything' ? await countAllRows(ports.database) : await countRows(ports.database, ids)
  const receipt = { scope, at: ports.now(), workshops: ids.length, rows }
  if (isMemoryDatabase(ports.database)) {
    const left: readonly Left[] = [{ what: 'database', name: null, because: 'databaseRefused' }]
    return { ...receipt, rows: [], files: {}, left, mustRestart: false }
  }
  const wiped = await wipeWorkshops(ports, ids)
  if (scope.kind !== 'everything') {
    return { ...receipt, files: { copies: wiped.files }, left: wiped.left, mustRestart: false }
  }
  const rest = await wipeRest(ports)
  const copies = wiped.files + (rest.files.copies ?? 0)
  // What the first pass left of the copies, the second has tried again.
  const left = [...wiped.left.filter(({ what }) => what !== 'copies'), ...rest.left]
  return { ...receipt, files: { ...rest.files, copies }, left, mustRestart: rest.mustRestart }
}

/** Ends what was begun before the app was closed; what of it is still left. */
export async function resumeWipe(ports: Ports): Promise<WipeReceipt | null> {
  const ids = await readWiping(ports.database)
  return ids.length === 0 ? null : wipe(ports, { kind: 'workshop', ids })
}

/** Counts what would be wiped, by table. */
export function countForWipe(ports: Ports, scope: WipeScope): Promise<readonly RowCount[]> {
  return scope.kind === 'everything' ? countAllRows(ports.database) : countRows(ports.database, scope.ids)
}
