import { strToU8, zipSync } from 'fflate'

/** A sheet as a program would write it: the inside of its rows, and what stands around them. */
interface SheetXml {
  readonly name: string
  readonly rows: string
  readonly state?: 'hidden' | 'veryHidden'
  /** Behind the rows: merged cells, links. */
  readonly after?: string
  /** In front of them: columns. */
  readonly before?: string
}

interface WorkbookXml {
  readonly sheets: readonly SheetXml[]
  readonly texts?: readonly string[]
  /** Format codes; a cell with the style n+1 has the n-th. */
  readonly formats?: readonly string[]
  readonly since1904?: boolean
  readonly external?: boolean
  readonly more?: Readonly<Record<string, Uint8Array>>
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** Rows of texts as a sheet writes them, from row 1 on. */
export function rowsOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells, index) => {
      const inside = cells.map((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`)
      return `<row r="${index + 1}">${inside.join('')}</row>`
    })
    .join('')
}

function stylesXml(formats: readonly string[]): string {
  const own = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`,
  )
  const used = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`)
  return `${declaration}<styleSheet ${main}><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${used.join('')}</cellXfs></styleSheet>`
}

/** The parts of a workbook (.xlsx), by their names. */
export function workbookParts(workbook: WorkbookXml): Record<string, Uint8Array> {
  const { sheets, texts = [], formats = [], since1904 = false, external = false, more = {} } = workbook
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="r${index + 1}"/>`,
  )
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="r${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  const outside = external ? '<externalReferences><externalReference r:id="x1"/></externalReferences>' : ''
  const parts = sheets.map(({ rows, before = '', after = '' }, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    strToU8(`${declaration}<worksheet ${main}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`),
  ])
  return {
    'xl/workbook.xml': strToU8(
      `${declaration}<workbook ${main} xmlns:r="${relations}"><workbookPr date1904="${since1904 ? 1 : 0}"/><sheets>${listed.join('')}</sheets>${outside}</workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`${declaration}<Relationships>${targets.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(
      `${declaration}<sst ${main}>${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ),
    'xl/styles.xml': strToU8(stylesXml(formats)),
    ...Object.fromEntries(parts),
    ...more,
  }
}

/** A workbook (.xlsx) as bytes. */
export function workbookOf(workbook: WorkbookXml): Uint8Array {
  return zipSync(workbookParts(workbook))
}
