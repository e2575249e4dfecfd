import type { WorkshopId } from '../domain/workshop/ids.ts'

/** What has been typed into a field and not been committed yet: kept at every key, never journalled. */
export interface Draft {
  readonly workshopId: WorkshopId
  readonly field: string
  readonly text: string
}
