import type { WorkshopId } from '../../domain/workshop/ids.ts'
import type { BuiltWorkshop } from '../../storage/safety-content.ts'
import type { HeldVersion } from '../../stores/document-store.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import type { Choice } from '../safety/recover-workshop.ts'

function heldVersion(built: BuiltWorkshop | null): HeldVersion | null {
  const last = built?.entries.at(-1)
  return built && last ? { workshop: built.workshop, seq: built.seq, last: last.label } : null
}

/** Shows what the database and the safety copy hold. */
export function showChoice(id: WorkshopId, { because, seen, database, safety }: Choice): void {
  const versions = { database: heldVersion(database), safety: heldVersion(safety) }
  useDocumentStore.setState({ kind: 'choosing', id, because, seen, ...versions }, true)
}
