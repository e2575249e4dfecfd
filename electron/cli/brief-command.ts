import { briefContent } from '../../renderer/documents/brief/brief-content.ts'
import { decisionPage, documents } from '../../renderer/documents/catalogue.ts'
import type { Written } from '../../renderer/documents/word/document-file.ts'
import { writeDocumentFile } from '../../renderer/documents/word/document-file.ts'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import type { CandidateId } from '../../renderer/domain/workshop/ids.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { say } from './cli-texts.ts'
import type { FormOptions } from './document-form.ts'
import { choose, formMisuse, paperAsked, wordsFor, workshopAsked } from './document-form.ts'
import type { Outcome } from './outcome.ts'
import { refusedWith } from './outcome.ts'
import { readWorkshop } from './read-input.ts'
import { saveWritten } from './write-all.ts'

export interface BriefOptions extends FormOptions {
  readonly candidate?: string
  readonly all?: boolean
  readonly outcome?: boolean
  readonly out: string
  readonly annex?: boolean
}

function misuse({ candidate, all = false, outcome = false, ...form }: BriefOptions): string | null {
  const chosen = [candidate !== undefined, all, outcome].filter(Boolean).length
  if (chosen !== 1) return say('brief.oneOrAll')
  return formMisuse(form)
}

async function writeBriefs(
  workshop: Workshop,
  chosen: readonly CandidateId[],
  options: BriefOptions,
): Promise<readonly Written[]> {
  const now = new Date().toISOString() as Instant
  const written: Written[] = []
  for (const id of chosen) {
    const content = briefContent(workshop, id, wordsFor(workshop, options), paperAsked(options))
    if (!content) continue
    const continuesInAnnex = options.annex === true || content.text.continuesInAnnex
    const asked = { ...content, text: { ...content.text, continuesInAnnex } }
    written.push(await writeDocumentFile(documents.brief.compose(asked), now))
  }
  return written
}

/** The page of the decision: the brief of the pick, or that no pilot starts today. */
async function writeOutcome(workshop: Workshop, options: BriefOptions): Promise<readonly Written[]> {
  const page = decisionPage(workshop)
  if (page?.document === 'brief') return writeBriefs(workshop, page.candidateIds, options)
  const composed = documents.noPilot.compose(workshopAsked(workshop, options))
  return composed ? [await writeDocumentFile(composed, new Date().toISOString() as Instant)] : []
}

/** Writes the brief of one candidate, or of all, as Word files of one page each; prints their paths. */
export async function briefCommand(file: string, options: BriefOptions): Promise<Outcome> {
  const message = misuse(options)
  if (message !== null) return { kind: 'misused', message }
  const read = await readWorkshop(file)
  if (read.kind === 'refused') return refusedWith(read.messages)
  const workshop = read.value
  const chosen = choose(workshop, options.candidate)
  if (chosen.kind === 'none') return refusedWith([say('problem', { file, problem: chosen.message })])
  const briefs = options.outcome
    ? await writeOutcome(workshop, options)
    : await writeBriefs(
        workshop,
        chosen.candidates.map(({ id }) => id),
        options,
      )
  if (briefs.length === 0) return refusedWith([say('problem', { file, problem: say('brief.undecided') })])
  const outcome = await saveWritten(options.out, briefs)
  return outcome.kind === 'done' ? { ...outcome, warnings: read.warnings } : outcome
}
