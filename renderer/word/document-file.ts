import type { BriefContent } from '../domain/brief/brief-content.ts'
import { briefDate } from '../domain/brief/brief-content.ts'
import type { BriefWords } from '../domain/brief/brief-words.ts'
import type { Instant } from '../domain/calendar.ts'
import { fileName } from '../domain/file-name.ts'
import { pilotPlan } from '../domain/report/pilot-plan.ts'
import { readinessAnnex } from '../domain/report/readiness-annex.ts'
import { workshopReport } from '../domain/report/workshop-report.ts'
import type { Paper, Workshop } from '../domain/workshop.ts'
import type { DocumentFile } from './brief-file.ts'
import { writeBrief } from './write-brief.ts'

/** The documents of a candidate beside its brief. */
export const candidateDocuments = ['plan', 'readiness'] as const
export type CandidateDocument = (typeof candidateDocuments)[number]

const layOut = { plan: pilotPlan, readiness: readinessAnnex } as const

/** Writes the pilot plan or the readiness annex of a candidate. */
export async function writeCandidateDocument(
  kind: CandidateDocument,
  content: BriefContent,
  writtenAt: Instant,
): Promise<DocumentFile> {
  const { words, details, candidate } = content
  const bytes = await writeBrief(layOut[kind](content), {
    title: words.say(`${kind}.title`, { title: candidate.title }),
    client: details.client,
    author: details.facilitator,
    language: words.language,
    writtenAt,
  })
  const named = `${candidate.key} ${candidate.title}`
  return {
    name: fileName([details.client, named, words.say(`${kind}.name`), briefDate(content)], 'docx'),
    bytes,
  }
}

/** Writes the report of a workshop. */
export async function writeReport(
  workshop: Workshop,
  words: BriefWords,
  paper: Paper,
  writtenAt: Instant,
): Promise<DocumentFile> {
  const { details } = workshop
  const bytes = await writeBrief(workshopReport(workshop, words, paper), {
    title: words.say('report.title', { title: details.title }),
    client: details.client,
    author: details.facilitator,
    language: words.language,
    writtenAt,
  })
  return { name: fileName([details.client, words.say('report.name'), details.heldOn], 'docx'), bytes }
}
