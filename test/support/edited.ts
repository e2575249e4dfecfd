import type { Edit, Given } from '../../renderer/domain/edits/edit.ts'
import { applyChanges } from '../../renderer/domain/workshop/changes.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'

/** The workshop after an edit, which must change it. */
export function edited(workshop: Workshop, edit: Edit, given: Given): Workshop {
  const result = edit(workshop, given)
  if (result.kind !== 'changed') throw new Error(`The edit changes nothing: ${JSON.stringify(result)}`)
  const next = applyChanges(workshop, result.changes)
  if (!next) throw new Error('The workshop is gone')
  return next
}
