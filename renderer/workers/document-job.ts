import { briefContent } from '../documents/brief/brief-content.ts'
import { noPilotContent } from '../documents/no-pilot/plan-no-pilot.ts'
import { arithmeticSheets } from '../documents/sheet/arithmetic-sheet.ts'
import { writeXlsx } from '../documents/sheet/write-xlsx.ts'
import type { DocumentFile, WrittenBrief } from '../documents/word/brief-file.ts'
import { writeBriefFile } from '../documents/word/brief-file.ts'
import type { CandidateDocument } from '../documents/word/document-file.ts'
import { writeCandidateDocument, writeReport } from '../documents/word/document-file.ts'
import { writeNoPilotFile } from '../documents/word/no-pilot-file.ts'
import type { Instant } from '../domain/meeting/calendar.ts'
import type { CandidateId } from '../domain/workshop/ids.ts'
import type { Workshop } from '../domain/workshop/workshop.ts'
import { documentWordsOf } from '../texts/document.ts'

/** Which documents of a workshop to write. */
export type DocumentJob =
  | { readonly kind: 'briefs'; readonly candidateIds: readonly CandidateId[] }
  | { readonly kind: 'noPilot' }
  | { readonly kind: CandidateDocument; readonly candidateId: CandidateId }
  | { readonly kind: 'report' }
  | { readonly kind: 'sheet'; readonly name: string }

/** What a worker is asked; plain data, as it crosses to another thread. */
export interface DocumentRequest {
  readonly workshop: Workshop
  readonly job: DocumentJob
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

function resultOf(briefs: readonly WrittenBrief[]): DocumentResult {
  return {
    files: briefs.flatMap((brief) =>
      brief.kind === 'written' ? [brief.brief, ...(brief.annex ? [brief.annex] : [])] : [],
    ),
    tooLong: briefs.flatMap((brief) =>
      brief.kind === 'tooLong'
        ? [{ name: brief.name, linesOver: brief.fit.linesOver, longFields: brief.fit.longFields }]
        : [],
    ),
  }
}

const justOne = (file: DocumentFile): DocumentResult => ({ files: [file], tooLong: [] })
const nothing: DocumentResult = { files: [], tooLong: [] }

/** Writes documents; tells after each how many are done. */
export async function runDocumentJob(request: DocumentRequest, tell: Progress): Promise<DocumentResult> {
  const { workshop, job, writtenAt } = request
  const words = documentWordsOf(workshop.details)
  switch (job.kind) {
    case 'briefs': {
      const briefs: WrittenBrief[] = []
      for (const [index, id] of job.candidateIds.entries()) {
        const content = briefContent(workshop, id, words)
        if (content) briefs.push(await writeBriefFile(content, writtenAt))
        tell(index + 1, job.candidateIds.length)
      }
      return resultOf(briefs)
    }
    case 'noPilot': {
      const content = noPilotContent(workshop, words)
      return content ? resultOf([await writeNoPilotFile(content, writtenAt)]) : nothing
    }
    case 'plan':
    case 'readiness': {
      const content = briefContent(workshop, job.candidateId, words)
      return content ? justOne(await writeCandidateDocument(job.kind, content, writtenAt)) : nothing
    }
    case 'report':
      return justOne(await writeReport(workshop, words, workshop.details.paper, writtenAt))
    case 'sheet':
      return justOne({ name: job.name, bytes: await writeXlsx(arithmeticSheets(workshop, words)) })
  }
}
