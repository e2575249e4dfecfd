import type { BriefContent } from '../domain/brief/brief-content.ts'
import { briefDate } from '../domain/brief/brief-content.ts'
import type { Fit } from '../domain/brief/fit-brief.ts'
import { fitBrief } from '../domain/brief/fit-brief.ts'
import type { Instant } from '../domain/calendar.ts'
import { fileName } from '../domain/file-name.ts'
import { writeBrief } from './write-brief.ts'

/** A brief as a Word file, with how it fitted its page. */
export interface BriefFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly fit: Fit
}

/** Fits a brief to its page and writes it as a Word file, named after client, candidate and date. */
export async function writeBriefFile(content: BriefContent, writtenAt: Instant): Promise<BriefFile> {
  const { candidate, details, words } = content
  const fit = fitBrief(content)
  const bytes = await writeBrief(fit.plan, {
    title: candidate.title,
    client: details.client,
    author: details.facilitator,
    language: words.language,
    writtenAt,
  })
  const name = fileName([details.client, `${candidate.key} ${candidate.title}`, briefDate(content)], 'docx')
  return { name, bytes, fit }
}
