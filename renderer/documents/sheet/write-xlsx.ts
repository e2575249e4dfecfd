import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/universal'
import { cleanText } from '../layout/clean-text.ts'
import { columnLetters } from './column-letters.ts'
import type { Sheet, SheetCell } from './sheet-cells.ts'
import { empty } from './sheet-cells.ts'

/** Widths of columns in characters: as wide as their content within these. */
const [leastWidth, mostWidth] = [6, 44]
/** What a cell of a workbook may hold. */
const mostCharacters = 32_767

function safeText(text: string): string {
  return cleanText(text).slice(0, mostCharacters).toWellFormed()
}

function cellOf(cell: SheetCell) {
  switch (cell.kind) {
    case 'empty':
      return null
    case 'head':
      return { type: String, value: safeText(cell.value), fontWeight: 'bold', wrap: true } as const
    case 'text':
      return { type: String, value: safeText(cell.value), wrap: true } as const
    case 'number':
      return { type: Number, value: cell.value } as const
    case 'formula':
      return {
        type: 'Formula',
        value: cell.value,
        ...(cell.format === undefined ? {} : { format: cell.format }),
      } as const
  }
}

function shownLength(cell: SheetCell = empty): number {
  switch (cell.kind) {
    case 'empty':
      return 0
    case 'head':
      // A heading breaks between its words.
      return Math.max(...cell.value.split(' ').map((word) => word.length)) + 1
    case 'formula':
      return String(cell.result).length
    default:
      return String(cell.value).length
  }
}

function columnWidths({ rows }: Sheet): readonly { readonly width: number }[] {
  return (rows[0] ?? []).map((_, column) => {
    const longest = Math.max(...rows.map((row) => shownLength(row[column])))
    return { width: Math.min(mostWidth, Math.max(leastWidth, longest + 2)) }
  })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const formulaCell = /<c r="([A-Z]+\d+)"([^>]*)>(<f>.*?<\/f>)<\/c>/gs

/**
 * Puts beside each formula what it comes to (ECMA-376, 18.3.1.4 and 18.3.1.96), which the library leaves out: previews,
 * Protected View and programs that only read would otherwise show nothing.
 */
function withResults(xml: string, { rows }: Sheet): string {
  const results = new Map<string, number | string>(
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell.kind === 'formula' ? [[`${columnLetters(column)}${at + 1}`, cell.result] as const] : [],
      ),
    ),
  )
  return xml.replaceAll(formulaCell, (whole, place: string, attributes: string, formula: string) => {
    const result = results.get(place)
    if (result === undefined) return whole
    const type = typeof result === 'string' ? ' t="str"' : ''
    const value = typeof result === 'string' ? escaped(safeText(result)) : String(result)
    return `<c r="${place}"${attributes}${type}>${formula}<v>${value}</v></c>`
  })
}

const stylesPart = 'xl/styles.xml'
/** The order that ECMA-376 (18.8.22) gives the parts of a font; the library writes them in another. */
const fontParts = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme']

function orderFonts(xml: string): string {
  return xml.replaceAll(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
    const parts = inside.match(/<[a-zA-Z]+[^>]*?\/>/g) ?? []
    const placeOf = (part: string) => fontParts.indexOf(/^<([a-zA-Z]+)/.exec(part)?.[1] ?? '')
    return `<font>${parts.toSorted((one, other) => placeOf(one) - placeOf(other)).join('')}</font>`
  })
}

type Parts = Readonly<Record<string, Uint8Array>>

function mended(parts: Parts, part: string, mend: (xml: string) => string): Parts {
  const found = parts[part]
  return found ? { ...parts, [part]: strToU8(mend(strFromU8(found))) } : parts
}

/** Writes sheets as an Excel workbook; formulas are live and keep what they come to, texts are never formulas. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const blob = await writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: sheet.rows.map((row) => row.map(cellOf)),
      columns: [...columnWidths(sheet)],
      stickyRowsCount: sheet.headRows,
    })),
  ).toBlob()
  const written: Parts = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const computed = sheets.reduce(
    (parts, sheet, at) => mended(parts, `xl/worksheets/sheet${at + 1}.xml`, (xml) => withResults(xml, sheet)),
    written,
  )
  return zipSync(mended(computed, stylesPart, orderFonts))
}
