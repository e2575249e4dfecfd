import type { Instant } from '../../domain/meeting/calendar.ts'
import { fileName } from '../../domain/workshop/file-name.ts'
import type { Paper, Workshop } from '../../domain/workshop/workshop.ts'
import type { BriefContent } from '../brief/brief-content.ts'
import { briefDate } from '../brief/brief-content.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import { pilotPlan } from '../plan/pilot-plan.ts'
import { readinessAnnex } from '../readiness/readiness-annex.ts'
import { workshopReport } from '../report/workshop-report.ts'
import type { DocumentFile } from './brief-file.ts'
import { writeDocument } from './write-document.ts'

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
  const bytes = await writeDocument(layOut[kind](content), {
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
  const bytes = await writeDocument(workshopReport(workshop, words, paper), {
    title: words.say('report.title', { title: details.title }),
    client: details.client,
    author: details.facilitator,
    language: words.language,
    writtenAt,
  })
  return { name: fileName([details.client, words.say('report.name'), details.heldOn], 'docx'), bytes }
}
