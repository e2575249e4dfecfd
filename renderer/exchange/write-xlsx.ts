import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/universal'
import { cleanText } from '../domain/brief/clean-text.ts'
import type { Sheet, SheetCell } from './arithmetic-sheet.ts'

const widthOfText = 16
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
      return { type: String, value: safeText(cell.value) } as const
    case 'number':
      return { type: Number, value: cell.value } as const
    case 'formula':
      return {
        type: 'Formula',
        value: `=${cell.value}`,
        ...(cell.decimals === undefined ? {} : { format: `0.${'0'.repeat(cell.decimals)}` }),
      } as const
  }
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

/** Writes sheets as an Excel workbook; formulas are live, texts are never formulas. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const blob = await writeExcelFile(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row) => row.map(cellOf)),
      columns: (rows[0] ?? []).map(() => ({ width: widthOfText })),
      stickyRowsCount: 1,
    })),
  ).toBlob()
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const styles = parts[stylesPart]
  return zipSync(styles ? { ...parts, [stylesPart]: strToU8(orderFonts(strFromU8(styles))) } : parts)
}
