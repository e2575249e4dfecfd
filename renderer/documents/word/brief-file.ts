import type { Instant } from '../../domain/meeting/calendar.ts'
import { fileName } from '../../domain/workshop/file-name.ts'
import type { BriefContent } from '../brief/brief-content.ts'
import { briefDate } from '../brief/brief-content.ts'
import { fitBrief } from '../brief/fit-brief.ts'
import { planAnnex } from '../brief/plan-annex.ts'
import type { Fit } from '../layout/fit-page.ts'
import type { LayoutPlan } from '../layout/layout-plan.ts'
import { writeDocument } from './write-document.ts'

/** A document as a file. */
export interface DocumentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

type TooLong = Extract<Fit, { kind: 'tooLong' }>

export type WrittenBrief =
  /** The brief on exactly one page; its annex only where a person chose one. */
  | { readonly kind: 'written'; readonly brief: DocumentFile; readonly annex: DocumentFile | null }
  /** Nothing was written: it does not fit one page. */
  | { readonly kind: 'tooLong'; readonly name: string; readonly fit: TooLong }

/** The name of a document of a candidate: client, candidate, kind and date. */
function nameOf(content: BriefContent, kind?: string): string {
  const { candidate, details } = content
  const parts = [details.client, `${candidate.key} ${candidate.title}`, kind ?? '', briefDate(content)]
  return fileName(parts, 'docx')
}

/** Fits a brief to its page and writes it as a Word file, with an annex where one is wanted and needed. */
export async function writeBriefFile(content: BriefContent, writtenAt: Instant): Promise<WrittenBrief> {
  const { candidate, details, words } = content
  const write = (plan: LayoutPlan, title: string) =>
    writeDocument(plan, {
      title,
      client: details.client,
      author: details.facilitator,
      language: words.language,
      writtenAt,
    })
  const name = nameOf(content)
  const fit = fitBrief(content)
  if (fit.kind === 'fits') {
    return { kind: 'written', brief: { name, bytes: await write(fit.plan, candidate.title) }, annex: null }
  }
  const { shared } = fit
  if (!content.text.continuesInAnnex || !shared) return { kind: 'tooLong', name, fit }
  const annexTitle = words.say('annexOf', { title: candidate.title })
  return {
    kind: 'written',
    brief: { name, bytes: await write(shared.plan, candidate.title) },
    annex: {
      name: nameOf(content, words.say('annexName')),
      bytes: await write(planAnnex(content, shared.cuts), annexTitle),
    },
  }
}
