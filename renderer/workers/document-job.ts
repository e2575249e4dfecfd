import { briefContent } from '../documents/brief/brief-content.ts'
import type { BriefWords } from '../documents/brief/brief-words.ts'
import type { Composed, DocumentAsked } from '../documents/catalogue.ts'
import { documents } from '../documents/catalogue.ts'
import type { DocumentFile, Written } from '../documents/word/document-file.ts'
import { filesOf, writeDocumentFile } from '../documents/word/document-file.ts'
import type { Instant } from '../domain/meeting/calendar.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'
import { documentWordsOf } from '../texts/document.ts'

/** What a worker is asked; plain data, as it crosses to another thread. */
export interface DocumentRequest {
  readonly workshop: Workshop
  readonly job: DocumentAsked
  readonly writtenAt: Instant
}

/** A brief that was not written because it does not fit one page. */
interface LongBrief {
  readonly name: string
  readonly linesOver: number
  readonly longFields: readonly { readonly field: string; readonly charactersToShorten: number }[]
}

export interface DocumentResult {
  readonly files: readonly DocumentFile[]
  readonly tooLong: readonly LongBrief[]
}

type Progress = (done: number, of: number) => void

function resultOf(all: readonly Written[]): DocumentResult {
  return {
    files: filesOf(all),
    tooLong: all.flatMap((one) =>
      one.kind === 'tooLong'
        ? [{ name: one.name, linesOver: one.fit.linesOver, longFields: one.fit.longFields }]
        : [],
    ),
  }
}

type Composer = () => Composed | null

/** One composer for each file that the job asks for; each lays out only when it is its turn. */
function composersOf(
  { document, candidateIds }: DocumentAsked,
  workshop: Workshop,
  words: BriefWords,
): readonly Composer[] {
  const row = documents[document]
  if (row.about === 'workshop') {
    return [() => row.compose({ workshop, words, paper: workshop.details.paper, by: 'app' })]
  }
  return candidateIds.map((id) => () => {
    const content = briefContent(workshop, id, words)
    return content && row.compose(content)
  })
}

/** Writes documents; tells after each how many are done. */
export async function runDocumentJob(request: DocumentRequest, tell: Progress): Promise<DocumentResult> {
  const { workshop, job, writtenAt } = request
  const composers = composersOf(job, workshop, documentWordsOf(workshop.details))
  const written: Written[] = []
  for (const [index, compose] of composers.entries()) {
    const composed = compose()
    if (composed) written.push(await writeDocumentFile(composed, writtenAt))
    tell(index + 1, composers.length)
  }
  return resultOf(written)
}
