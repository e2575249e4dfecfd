import type { WorkshopId } from '../../domain/workshop/ids.ts'
import { dropDraft, readDrafts, saveDraft } from '../../storage/stored-drafts.ts'
import { useStatusStore } from '../../stores/status-store.ts'
import type { Ports } from '../ports.ts'
import { openDocument } from './edit-workshop.ts'

let drafts = new Map<string, string>()

/** Reads what had been typed and not committed when the workshop was left. */
export async function loadDrafts(ports: Ports, id: WorkshopId): Promise<void> {
  drafts = new Map(await readDrafts(ports.database, id))
}

/** What has been typed into a field and not been committed; null for nothing. */
export function draftOf(field: string): string | null {
  return drafts.get(field) ?? null
}

/** The fields, of those whose names begin so, into which something has been typed and not been committed. */
export function draftedFields(beginning: string): readonly string[] {
  return [...drafts.keys()].filter((field) => field.startsWith(beginning))
}

/** Keeps what has been typed so far. */
export function keepDraft(ports: Ports, field: string, text: string): void {
  drafts.set(field, text)
  const workshopId = openDocument()?.workshop.details.id
  if (workshopId) void saveDraft(ports.database, { workshopId, field, text }).catch(draftFailed)
}

/** Forgets a draft. */
export function forgetDraft(ports: Ports, field: string): void {
  if (!drafts.delete(field)) return
  const workshopId = openDocument()?.workshop.details.id
  if (workshopId) void dropDraft(ports.database, workshopId, field).catch(draftFailed)
}

function draftFailed(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  useStatusStore.setState({ save: { kind: 'failed', reason } })
}
