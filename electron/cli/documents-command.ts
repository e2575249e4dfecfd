import { briefContent } from '../../renderer/documents/brief/brief-content.ts'
import type { OfferedIn } from '../../renderer/documents/catalogue.ts'
import { documents } from '../../renderer/documents/catalogue.ts'
import type { Written } from '../../renderer/documents/word/document-file.ts'
import { writeDocumentFile } from '../../renderer/documents/word/document-file.ts'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { say } from './cli-texts.ts'
import type { FormOptions } from './document-form.ts'
import { choose, formMisuse, paperAsked, wordsFor, workshopAsked } from './document-form.ts'
import type { Outcome } from './outcome.ts'
import { refusedWith } from './outcome.ts'
import { readWorkshop } from './read-input.ts'
import { saveWritten } from './write-all.ts'

export interface DocumentOptions extends FormOptions {
  readonly out: string
  /** Of one candidate, by its reference, or of all: for a document about a candidate. */
  readonly candidate?: string
  readonly all?: boolean
}

function misuse(isOfCandidate: boolean, { candidate, all = false, ...form }: DocumentOptions): string | null {
  const bothOrNone = (candidate !== undefined) === all
  return isOfCandidate && bothOrNone ? say('document.oneOrAll') : formMisuse(form)
}

/** Writes a document of the workshop, or of one candidate or all of them, as files; prints their paths. */
export async function documentCommand(
  document: OfferedIn<'command'>,
  file: string,
  options: DocumentOptions,
): Promise<Outcome> {
  const row = documents[document]
  const message = misuse(row.about === 'candidate', options)
  if (message !== null) return { kind: 'misused', message }
  const read = await readWorkshop(file)
  if (read.kind === 'refused') return refusedWith(read.messages)
  const workshop = read.value
  const now = new Date().toISOString() as Instant
  if (row.about === 'workshop') {
    const composed = row.compose(workshopAsked(workshop, options))
    return saveWritten(options.out, [await writeDocumentFile(composed, now)])
  }
  const chosen = choose(workshop, options.candidate)
  if (chosen.kind === 'none') return refusedWith([say('problem', { file, problem: chosen.message })])
  const written: Written[] = []
  for (const { id } of chosen.candidates) {
    const content = briefContent(workshop, id, wordsFor(workshop, options), paperAsked(options))
    if (content) written.push(await writeDocumentFile(row.compose(content), now))
  }
  return saveWritten(options.out, written)
}
