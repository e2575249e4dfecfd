import { hasErrors } from '../../renderer/domain/problem.ts'
import type { Workshop } from '../../renderer/domain/workshop.ts'
import { decodeText } from '../../renderer/exchange/decode-text.ts'
import type { Table } from '../../renderer/exchange/read-table.ts'
import { readTableFile as readTableBytes } from '../../renderer/exchange/read-table-file.ts'
import { readWorkshopFile } from '../../renderer/storage/workshop-file.ts'
import { nodeDisk } from '../handlers/disk.ts'
import { readWholeFile } from '../handlers/read-file.ts'
import { sayFailure, sayProblems } from './outcome.ts'

/** Something read from a file, with what people should know about it, or why it cannot be taken. */
export type Input<Value> =
  | { readonly kind: 'read'; readonly value: Value; readonly warnings: readonly string[] }
  | { readonly kind: 'refused'; readonly messages: readonly string[] }

async function readText(file: string): Promise<Input<string>> {
  const bytes = await readWholeFile(nodeDisk, file)
  if (bytes.kind === 'failed') return { kind: 'refused', messages: [sayFailure(file, bytes.failure)] }
  const decoded = decodeText(bytes.value)
  const said = sayProblems(file, decoded.problems)
  return decoded.kind === 'refused'
    ? { kind: 'refused', messages: said }
    : { kind: 'read', value: decoded.text, warnings: said }
}

/** Reads a CSV file, or the sheet of a workbook that seems meant, as a table. */
export async function readTableFile(file: string): Promise<Input<Table>> {
  const bytes = await readWholeFile(nodeDisk, file)
  if (bytes.kind === 'failed') return { kind: 'refused', messages: [sayFailure(file, bytes.failure)] }
  const found = readTableBytes(bytes.value)
  if (found.kind === 'refused') return { kind: 'refused', messages: sayProblems(file, found.problems) }
  const read = found.kind === 'text' ? found.read : found.workbook.read(found.workbook.suggested)
  const said = sayProblems(file, read.problems)
  return read.kind === 'refused' || hasErrors(read.problems)
    ? { kind: 'refused', messages: said }
    : { kind: 'read', value: read.table, warnings: said }
}

/** Reads a workshop file. */
export async function readWorkshop(file: string): Promise<Input<Workshop>> {
  const text = await readText(file)
  if (text.kind === 'refused') return text
  const read = readWorkshopFile(text.value)
  return read.kind === 'refused'
    ? { kind: 'refused', messages: sayProblems(file, read.problems) }
    : { kind: 'read', value: read.workshop, warnings: text.warnings }
}
