import type { Changes, RowUpdate, TableName, TableRow } from '../workshop/changes.ts'
import { tableNames, toTables } from '../workshop/changes.ts'
import { phrase } from '../workshop/phrase.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { Edit } from './edit.ts'
import { changed, refused, sameData } from './edit.ts'

/** Where a workshop is kept is not part of what it says. */
const outOfBin = (workshop: Workshop): Workshop => ({
  ...workshop,
  details: { ...workshop.details, deletedAt: null },
})

function tableChanges(table: TableName, from: Workshop, to: Workshop): Changes {
  const before = new Map(toTables(from)[table].map((row) => [row.id as string, row]))
  const after = new Map(toTables(to)[table].map((row) => [row.id as string, row]))
  const added: TableRow[] = []
  const updated: RowUpdate[] = []
  for (const [id, row] of after) {
    const old = before.get(id)
    if (!old) added.push({ table, row } as TableRow)
    else if (!sameData(old, row)) updated.push({ table, from: old, to: row } as RowUpdate)
  }
  const removed = [...before].filter(([id]) => !after.has(id)).map(([, row]) => ({ table, row }) as TableRow)
  return { added, updated, removed }
}

/** Whether two states of a workshop say the same; one may be in the bin. */
export function isSameState(one: Workshop, other: Workshop): boolean {
  return tableNames.every((table) => {
    const { added, updated, removed } = tableChanges(table, outOfBin(one), outOfBin(other))
    return added.length + updated.length + removed.length === 0
  })
}

/** Puts another state of the same workshop in the place of this one, out of the bin: one step, which undo takes back whole. */
export function replaceWith(other: Workshop): Edit {
  return (workshop) => {
    if (other.details.id !== workshop.details.id) return refused(phrase('refused.gone', {}))
    const all = tableNames.map((table) => tableChanges(table, workshop, outOfBin(other)))
    return changed(phrase('label.replace', { title: other.details.title }), {
      added: all.flatMap(({ added }) => added),
      updated: all.flatMap(({ updated }) => updated),
      removed: all.flatMap(({ removed }) => removed),
    })
  }
}
