import type { Edit } from '../../domain/edits/edit.ts'
import { importCandidates, plainKey } from '../../domain/edits/edit-candidates.ts'
import type { NewParticipant } from '../../domain/edits/edit-setup.ts'
import type { CandidateCard } from '../../domain/workshop/candidate.ts'
import type { Problem } from '../../domain/workshop/problem.ts'
import { hasErrors } from '../../domain/workshop/problem.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { importReadBallots } from '../../formats/import-ballots.ts'
import type { CandidateColumn, ColumnMapping } from '../../formats/map-columns.ts'
import {
  candidateColumns,
  guessBallotColumns,
  guessCandidateColumns,
  namesBallots,
} from '../../formats/map-columns.ts'
import { readBallots } from '../../formats/read-ballots.ts'
import { readCandidates } from '../../formats/read-candidates.ts'
import type { Pasted } from '../../formats/read-clipboard.ts'
import { readClipboard } from '../../formats/read-clipboard.ts'
import { readCopiedCells } from '../../formats/read-copied-cells.ts'
import type { ReadParticipants } from '../../formats/read-participants.ts'
import { readParticipants } from '../../formats/read-participants.ts'
import { readPasted } from '../../formats/read-pasted.ts'
import type { ReadTable, Table } from '../../formats/read-table.ts'
import { readTableFile } from '../../formats/read-table-file.ts'
import type { Workbook } from '../../formats/workbook/read-workbook.ts'

/** A person of a pasted list, as understood. */
export type PastedPerson = ReadParticipants['people'][number]

/** The workbook that a table comes from, and which of its sheets it is. */
export interface SourceBook {
  readonly workbook: Workbook
  readonly sheet: number
}

/** How a table was read: a text by its encoding, a sheet of a workbook, or what was pasted. */
export type ReadAs =
  | { readonly kind: 'text'; readonly encoding: string }
  | { readonly kind: 'sheet'; readonly book: SourceBook }
  | { readonly kind: 'pasted' }

/** A table that was chosen or pasted, before anything of it is taken. */
export interface Source {
  readonly name: string
  readonly readAs: ReadAs
  readonly table: Table
  readonly problems: readonly Problem[]
  /** What the columns seem to hold, as candidates. */
  readonly mapping: ColumnMapping<CandidateColumn>
}

export type ReadSource =
  | { readonly kind: 'source'; readonly source: Source }
  /** Another sheet of the same book may do. */
  | {
      readonly kind: 'refused'
      readonly name: string
      readonly problems: readonly Problem[]
      readonly book: SourceBook | null
    }

/** What an import would do. `edit` is null when nothing of it can be taken. */
export interface ImportPlan {
  readonly problems: readonly Problem[]
  readonly count: number
  readonly cards: readonly CandidateCard[]
  /** Cards that are on the list already. */
  readonly updates: number
  readonly newParticipants: readonly NewParticipant[]
  readonly edit: Edit | null
}

/** What a column of candidates can hold, for the choice of a mapping. */
export const mappableColumns: readonly CandidateColumn[] = candidateColumns

function sourceOf(name: string, read: ReadTable, readAs: ReadAs): ReadSource {
  const { problems } = read
  if (read.kind === 'refused') {
    return { kind: 'refused', name, problems, book: readAs.kind === 'sheet' ? readAs.book : null }
  }
  const { table } = read
  const mapping = guessCandidateColumns(table.header)
  return { kind: 'source', source: { name, readAs, table, problems, mapping } }
}

/** Reads one sheet of a workbook. */
export function readSourceSheet(name: string, book: SourceBook): ReadSource {
  return sourceOf(name, book.workbook.read(book.sheet), { kind: 'sheet', book })
}

/** Reads the bytes of a table; of a workbook the sheet that seems meant. */
export function readSourceFile(name: string, bytes: Uint8Array): ReadSource {
  const file = readTableFile(bytes)
  switch (file.kind) {
    case 'refused':
      return { ...file, name, book: null }
    case 'text':
      return sourceOf(name, file.read, { kind: 'text', encoding: file.encoding })
    case 'workbook':
      return readSourceSheet(name, { workbook: file.workbook, sheet: file.workbook.suggested })
  }
}

/** What pasting from the clipboard would bring in. */
export function readPaste(clipboard: DataTransfer): Pasted {
  return readClipboard({
    text: clipboard.getData('text/plain'),
    html: clipboard.getData('text/html'),
    files: [...clipboard.files].map(({ type }) => type),
  })
}

/** The cells that pasting would bring into a table that is typed; null where it is a text for one cell, or no text. */
export function readPastedCells(clipboard: DataTransfer): readonly (readonly string[])[] | null {
  const pasted = readPaste(clipboard)
  if (pasted.kind !== 'text' && pasted.kind !== 'cells') return null
  const text = pasted.kind === 'cells' ? pasted.text : clipboard.getData('text/plain')
  return /[\t\n]/.test(text.trimEnd()) ? readCopiedCells(text) : null
}

/** Reads pasted cells or lines. */
export function readSourceText(name: string, text: string): ReadSource {
  const read = readPasted(text)
  const pasted = sourceOf(name, read, { kind: 'pasted' })
  return pasted.kind === 'source' && read.kind === 'table'
    ? { ...pasted, source: { ...pasted.source, mapping: read.mapping } }
    : pasted
}

/** What importing the table as candidates would do. With an error nothing is taken, so that no import is half done. */
export function planCandidates(
  workshop: Workshop,
  source: Source,
  mapping: ColumnMapping<CandidateColumn>,
): ImportPlan {
  const listed = workshop.candidates.map(({ key }) => key)
  const known = new Set(listed.map(plainKey))
  const read = readCandidates(source.table, mapping, listed)
  const problems = [...source.problems, ...read.problems]
  const { cards } = read
  const usable = cards.length > 0 && !hasErrors(problems)
  return {
    problems,
    count: cards.length,
    cards,
    updates: cards.filter(({ key }) => known.has(plainKey(key))).length,
    newParticipants: [],
    edit: usable ? importCandidates(cards) : null,
  }
}

/** What importing the table as ballots would do. */
export function planBallots(workshop: Workshop, source: Source): ImportPlan {
  const read = readBallots(source.table, guessBallotColumns(source.table.header), workshop)
  const problems = [...source.problems, ...read.problems]
  const { ballots, newParticipants } = read
  const usable = ballots.length > 0 && !hasErrors(problems)
  return {
    problems,
    count: ballots.length,
    cards: [],
    updates: 0,
    newParticipants,
    edit: usable ? importReadBallots(ballots, newParticipants) : null,
  }
}

/** Whether the table looks like ballots rather than candidates. */
export function looksLikeBallots({ table }: Source): boolean {
  return namesBallots(table.header)
}

/** Reads pasted people, with who is seated under the same name already. */
export function readPeople(text: string, workshop: Workshop): ReadParticipants {
  return readParticipants(text, workshop.participants)
}
