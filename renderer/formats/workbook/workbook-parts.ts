import type { NumberKind } from './number-format.ts'
import { numberKind } from './number-format.ts'
import { attributeOf, xmlPieces } from './xml-pieces.ts'

export interface SheetEntry {
  readonly name: string
  readonly isHidden: boolean
  /** The name of its part in the archive. */
  readonly part: string
}

/** What a workbook says of itself. */
export interface WorkbookHead {
  readonly sheets: readonly (Omit<SheetEntry, 'part'> & { readonly relation: string })[]
  readonly since1904: boolean
  /** Whether cells take values from other files. */
  readonly hasExternal: boolean
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true'
}

/** The sheets of a workbook in the order of their tabs. */
export function readWorkbookHead(xml: string): WorkbookHead {
  const sheets: WorkbookHead['sheets'][number][] = []
  let since1904 = false
  let hasExternal = false
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text' || piece.kind === 'close') continue
    const { name, attributes } = piece
    if (name === 'workbookPr') since1904 = isTrue(attributeOf(attributes, 'date1904'))
    if (name === 'externalReference') hasExternal = true
    if (name === 'sheet') {
      const state = attributeOf(attributes, 'state')
      sheets.push({
        name: attributeOf(attributes, 'name') ?? '',
        isHidden: state === 'hidden' || state === 'veryHidden',
        relation: attributeOf(attributes, 'id') ?? '',
      })
    }
  }
  return { sheets, since1904, hasExternal }
}

/** Where the sheets of a workbook are; relations that leave the archive are left out. */
export function readRelations(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text' || piece.name !== 'Relationship') continue
    const type = attributeOf(piece.attributes, 'Type') ?? ''
    if (!type.endsWith('/worksheet') || attributeOf(piece.attributes, 'TargetMode') === 'External') continue
    const target = attributeOf(piece.attributes, 'Target') ?? ''
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    targets.set(attributeOf(piece.attributes, 'Id') ?? '', part)
  }
  return targets
}

/** `_x000D_` and the like, as which a workbook writes what XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function unescapeCell(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** The texts that cells refer to by number; phonetic readings are left out. */
export function readSharedTexts(xml: string): readonly string[] {
  const texts: string[] = []
  let current = ''
  let inText = false
  let inPhonetic = false
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') {
      if (inText && !inPhonetic) current += piece.text
      continue
    }
    if (piece.name === 't') inText = piece.kind === 'open'
    else if (piece.name === 'rPh') inPhonetic = piece.kind === 'open'
    else if (piece.name === 'si') {
      if (piece.kind !== 'open') texts.push(unescapeCell(current))
      current = ''
    }
  }
  return texts
}

/** What each style makes of a number, by the number of the style. */
export function readStyles(xml: string): readonly NumberKind[] {
  const codes = new Map<number, string>()
  const kinds: NumberKind[] = []
  let inCellStyles = false
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') continue
    const { kind, name, attributes } = piece
    if (name === 'cellXfs') inCellStyles = kind === 'open'
    if (kind === 'close') continue
    const id = Number(attributeOf(attributes, 'numFmtId') ?? 0)
    if (name === 'numFmt') codes.set(id, attributeOf(attributes, 'formatCode') ?? '')
    if (name === 'xf' && inCellStyles) kinds.push(numberKind(id, codes.get(id)))
  }
  return kinds
}
