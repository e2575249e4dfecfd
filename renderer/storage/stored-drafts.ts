import type { WorkshopId } from '../domain/workshop/ids.ts'
import type { Database } from './database.ts'
import type { Draft } from './draft.ts'

/**
 * Keeps what has been typed so far, unless another window has erased the workshop. That is looked at afterwards: a
 * write that waits for a reading is lost when the page ends at this key.
 */
export async function saveDraft(database: Database, draft: Draft): Promise<void> {
  const { workshopId, field } = draft
  await database.drafts.put(draft)
  if (!(await database.workshops.get(workshopId))) await dropDraft(database, workshopId, field)
}

/** Forgets a draft once it is committed or given up. */
export async function dropDraft(database: Database, workshopId: WorkshopId, field: string): Promise<void> {
  await database.drafts.delete([workshopId, field])
}

/** The drafts of a workshop, by field. */
export async function readDrafts(
  database: Database,
  workshopId: WorkshopId,
): Promise<ReadonlyMap<string, string>> {
  const drafts = await database.drafts.where('workshopId').equals(workshopId).toArray()
  return byField(drafts)
}

/** The drafts whose fields begin with that; nothing else is read. */
export async function readDraftsOf(
  database: Database,
  workshopId: WorkshopId,
  beginning: string,
): Promise<ReadonlyMap<string, string>> {
  const within = database.drafts
    .where('[workshopId+field]')
    .between([workshopId, beginning], [workshopId, `${beginning}\uffff`])
  return byField(await within.toArray())
}

function byField(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  return new Map(drafts.map(({ field, text }) => [field, text]))
}
