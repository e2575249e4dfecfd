import type { Problem } from '../../domain/workshop/problem.ts'
import { errorAt, warningAt } from '../../domain/workshop/problem.ts'
import { isKnownHeader } from '../map-columns.ts'
import type { ReadTable } from '../read-table.ts'
import { decodeXml } from './decode-xml.ts'
import { readSheet } from './read-sheet.ts'
import type { SheetEntry } from './workbook-parts.ts'
import { readRelations, readSharedTexts, readStyles, readWorkbookHead } from './workbook-parts.ts'
import { BrokenXml } from './xml-pieces.ts'
import type { ZipParts } from './zip-directory.ts'
import { readZip } from './zip-directory.ts'

/** A workbook whose sheets can be read one at a time. */
export interface Workbook {
  readonly sheets: readonly Pick<SheetEntry, 'name' | 'isHidden'>[]
  /** The sheet that seems meant: the first that can be seen and names what Pilotage knows. */
  readonly suggested: number
  readonly read: (index: number) => ReadTable
}

export type ReadWorkbook =
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

const workbookPart = 'xl/workbook.xml'
const relationsPart = 'xl/_rels/workbook.xml.rels'
const textsPart = 'xl/sharedStrings.xml'
const stylesPart = 'xl/styles.xml'
/** Sheets looked into for the one that is meant. */
const mostTried = 10

function refused(problem: Problem): { readonly kind: 'refused'; readonly problems: readonly Problem[] } {
  return { kind: 'refused', problems: [problem] }
}

/** A part as text; a part that is there and damaged is an error, a part that is not there is empty. */
function textOf(parts: ZipParts, name: string): string {
  if (!parts.has(name)) return ''
  const bytes = parts.read(name)
  if (!bytes) throw new BrokenXml(name)
  return decodeXml(bytes)
}

/** Runs what may come upon a damaged part. */
function unlessBroken<T>(read: () => T): T | ReturnType<typeof refused> {
  try {
    return read()
  } catch (error) {
    if (error instanceof BrokenXml) return refused(errorAt('workbook.broken', {}))
    throw error
  }
}

function otherKind(parts: ZipParts): Problem {
  if (parts.has('xl/workbook.bin') || parts.has('content.xml')) return errorAt('workbook.otherKind', {})
  return errorAt('workbook.none', {})
}

function openParts(parts: ZipParts): ReadWorkbook {
  const head = readWorkbookHead(textOf(parts, workbookPart))
  const targets = readRelations(textOf(parts, relationsPart))
  const sheets = head.sheets.flatMap(({ name, isHidden, relation }) => {
    const part = targets.get(relation)
    return part !== undefined && parts.has(part) ? [{ name, isHidden, part }] : []
  })
  if (sheets.length === 0) return refused(errorAt('workbook.none', {}))
  const texts = readSharedTexts(textOf(parts, textsPart))
  const kinds = readStyles(textOf(parts, stylesPart))
  const context = { texts, kinds, since1904: head.since1904 }
  const external = head.hasExternal ? [warningAt('workbook.external', {})] : []
  const read = (index: number): ReadTable => {
    const sheet = sheets[index]
    if (!sheet) return refused(errorAt('workbook.none', {}))
    const table = unlessBroken(() => readSheet(textOf(parts, sheet.part), context))
    const others =
      sheets.length > 1 ? [warningAt('sheet.others', { sheet: sheet.name, count: sheets.length - 1 })] : []
    return { ...table, problems: [...others, ...external, ...table.problems] }
  }
  const visible = [...sheets.keys()].filter((index) => !sheets[index]?.isHidden)
  const known = visible.slice(0, mostTried).find((index) => {
    const tried = read(index)
    return tried.kind === 'table' && isKnownHeader(tried.table.header)
  })
  return { kind: 'workbook', workbook: { sheets, suggested: known ?? visible[0] ?? 0, read } }
}

/**
 * Opens a workbook (.xlsx) without inflating more of it than is read. Formulas are never computed, links to other files
 * never followed, declarations never read.
 */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const zip = readZip(bytes)
  if (zip.kind === 'refused') return refused(zip.problem)
  const { parts } = zip
  return parts.has(workbookPart) ? unlessBroken(() => openParts(parts)) : refused(otherKind(parts))
}
