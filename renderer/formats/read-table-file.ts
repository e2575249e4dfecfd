import type { Problem } from '../domain/workshop/problem.ts'
import { compoundProblem, isZip } from './compound-file.ts'
import { decodeText } from './decode-text.ts'
import type { ReadTable } from './read-table.ts'
import { readTable } from './read-table.ts'
import type { Workbook } from './workbook/read-workbook.ts'
import { readWorkbook } from './workbook/read-workbook.ts'

/** A file with a table in it; its kind is what its content says, whatever its name. */
export type TableFile =
  /** A text; `encoding` says how its bytes were read. */
  | { readonly kind: 'text'; readonly encoding: string; readonly read: ReadTable }
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

/** Reads a file as a table: CSV in any of the usual encodings, or a workbook (.xlsx). */
export function readTableFile(bytes: Uint8Array): TableFile {
  const compound = compoundProblem(bytes)
  if (compound) return { kind: 'refused', problems: [compound] }
  if (isZip(bytes)) return readWorkbook(bytes)
  const decoded = decodeText(bytes)
  if (decoded.kind === 'refused') return decoded
  const read = readTable(decoded.text)
  return {
    kind: 'text',
    encoding: decoded.encoding,
    read: { ...read, problems: [...decoded.problems, ...read.problems] },
  }
}
