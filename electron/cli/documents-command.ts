import { briefContent } from '../../renderer/documents/brief/brief-content.ts'
import { arithmeticSheets } from '../../renderer/documents/sheet/arithmetic-sheet.ts'
import { writeXlsx } from '../../renderer/documents/sheet/write-xlsx.ts'
import type { DocumentFile } from '../../renderer/documents/word/brief-file.ts'
import type { CandidateDocument } from '../../renderer/documents/word/document-file.ts'
import { writeCandidateDocument, writeReport } from '../../renderer/documents/word/document-file.ts'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { fileName } from '../../renderer/domain/workshop/file-name.ts'
import { say } from './cli-texts.ts'
import type { FormOptions } from './document-form.ts'
import { choose, formMisuse, paperAsked, wordsFor } from './document-form.ts'
import type { Outcome } from './outcome.ts'
import { refusedWith } from './outcome.ts'
import { readWorkshop } from './read-input.ts'
import { writeDocuments } from './write-all.ts'

export interface ReportOptions extends FormOptions {
  readonly out: string
}

export interface CandidateDocumentOptions extends ReportOptions {
  readonly candidate?: string
  readonly all?: boolean
}

/** Writes the report of a workshop as a Word file; prints its path. */
export async function reportCommand(file: string, options: ReportOptions): Promise<Outcome> {
  const message = formMisuse(options)
  if (message !== null) return { kind: 'misused', message }
  const read = await readWorkshop(file)
  if (read.kind === 'refused') return refusedWith(read.messages)
  const workshop = read.value
  const paper = paperAsked(options) ?? workshop.details.paper
  const now = new Date().toISOString() as Instant
  return writeDocuments(options.out, [await writeReport(workshop, wordsFor(workshop, options), paper, now)])
}

/** Writes the arithmetic of a workshop as an Excel workbook; prints its path. */
export async function sheetCommand(file: string, options: ReportOptions): Promise<Outcome> {
  const message = formMisuse(options)
  if (message !== null) return { kind: 'misused', message }
  const read = await readWorkshop(file)
  if (read.kind === 'refused') return refusedWith(read.messages)
  const workshop = read.value
  const words = wordsFor(workshop, options)
  const { client, heldOn } = workshop.details
  const name = fileName([client, words.say('sheet.name'), heldOn], 'xlsx')
  return writeDocuments(options.out, [{ name, bytes: await writeXlsx(arithmeticSheets(workshop, words)) }])
}

/** Writes the pilot plan or readiness annex of one candidate, or of all, as Word files; prints their paths. */
export async function candidateDocumentCommand(
  kind: CandidateDocument,
  file: string,
  options: CandidateDocumentOptions,
): Promise<Outcome> {
  const bothOrNone = (options.candidate !== undefined) === (options.all ?? false)
  const message = bothOrNone ? say('document.oneOrAll') : formMisuse(options)
  if (message !== null) return { kind: 'misused', message }
  const read = await readWorkshop(file)
  if (read.kind === 'refused') return refusedWith(read.messages)
  const workshop = read.value
  const chosen = choose(workshop, options.candidate)
  if (chosen.kind === 'none') return refusedWith([say('problem', { file, problem: chosen.message })])
  const now = new Date().toISOString() as Instant
  const files: DocumentFile[] = []
  for (const { id } of chosen.candidates) {
    const content = briefContent(workshop, id, wordsFor(workshop, options), paperAsked(options))
    if (content) files.push(await writeCandidateDocument(kind, content, now))
  }
  return writeDocuments(options.out, files)
}
