import { strToU8, zipSync } from 'fflate'
import type { Instant } from '../../domain/meeting/calendar.ts'
import type { Table } from '../layout/layout-plan.ts'

const documentPart = 'word/document.xml'
const corePart = 'docProps/core.xml'
/** The first moment a zip file can name; the same for every entry, so that the same brief gives the same bytes. */
const zipTime = new Date(1980, 0, 1)

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** Captions and descriptions come last in a table's properties (ISO 29500-1, 17.4.59); docx does not write them. */
function describeTables(xml: string, tables: readonly Table[]): string {
  const left = [...tables]
  return xml.replaceAll('</w:tblPr>', (end) => {
    const table = left.shift()
    if (!table) return end
    const { caption, description } = table
    return `<w:tblCaption w:val="${escapeAttribute(caption)}"/><w:tblDescription w:val="${escapeAttribute(description)}"/>${end}`
  })
}

/** The library numbers drawings through all documents it ever wrote; from 1 in each, the same brief gives the same bytes. */
function numberDrawings(xml: string): string {
  let last = 0
  return xml.replaceAll(/(<wp:docPr id=")\d+/g, (_, before: string) => {
    last += 1
    return `${before}${last}`
  })
}

function dateCore(xml: string, at: Instant): string {
  const moment = `${at.slice(0, 19)}Z`
  return xml.replaceAll(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${moment}`)
}

/** The files of a Word document, by their paths. */
export type PackageParts = Iterable<readonly [path: string, content: string | Uint8Array]>

/** Adds to a Word document what the library that wrote it cannot say, and packs it. */
export function finishPackage(parts: PackageParts, tables: readonly Table[], at: Instant): Uint8Array {
  const edit = (path: string, xml: string) => {
    if (path === documentPart) return numberDrawings(describeTables(xml, tables))
    return path === corePart ? dateCore(xml, at) : xml
  }
  const files = [...parts].map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(edit(path, content)) : content,
  ])
  return zipSync(Object.fromEntries(files), { mtime: zipTime })
}
