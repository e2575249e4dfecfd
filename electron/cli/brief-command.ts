import { briefContent } from '../../renderer/documents/brief/brief-content.ts'
import { noPilotContent } from '../../renderer/documents/no-pilot/plan-no-pilot.ts'
import type { WrittenBrief } from '../../renderer/documents/word/brief-file.ts'
import { writeBriefFile } from '../../renderer/documents/word/brief-file.ts'
import { writeNoPilotFile } from '../../renderer/documents/word/no-pilot-file.ts'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import type { Candidate } from '../../renderer/domain/workshop/candidate.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { sayTooLong } from '../../renderer/texts/too-long.ts'
import { say } from './cli-texts.ts'
import type { FormOptions } from './document-form.ts'
import { choose, formMisuse, paperAsked, wordsFor } from './document-form.ts'
import type { Outcome } from './outcome.ts'
import { refusedWith } from './outcome.ts'
import { readWorkshop } from './read-input.ts'
import { writeDocuments } from './write-all.ts'

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
  chosen: readonly Candidate[],
  options: BriefOptions,
): Promise<readonly WrittenBrief[]> {
  const now = new Date().toISOString() as Instant
  const written: WrittenBrief[] = []
  for (const { id } of chosen) {
    const content = briefContent(workshop, id, wordsFor(workshop, options), paperAsked(options))
    if (!content) continue
    const continuesInAnnex = options.annex === true || content.text.continuesInAnnex
    written.push(await writeBriefFile({ ...content, text: { ...content.text, continuesInAnnex } }, now))
  }
  return written
}

/** The page of the decision: the brief of the pick, or that no pilot starts today. */
async function writeOutcome(workshop: Workshop, options: BriefOptions): Promise<readonly WrittenBrief[]> {
  const outcome = workshop.decision?.outcome
  if (outcome?.kind === 'pick') {
    const pick = workshop.candidates.filter(({ id }) => id === outcome.candidateId)
    return writeBriefs(workshop, pick, options)
  }
  const content = noPilotContent(workshop, wordsFor(workshop, options), paperAsked(options))
  return content ? [await writeNoPilotFile(content, new Date().toISOString() as Instant)] : []
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
    : await writeBriefs(workshop, chosen.candidates, options)
  if (briefs.length === 0) return refusedWith([say('problem', { file, problem: say('brief.undecided') })])
  const long = briefs.flatMap((brief) =>
    brief.kind === 'tooLong' ? [say('problem', { file: brief.name, problem: sayTooLong(brief.fit) })] : [],
  )
  if (long.length > 0) return refusedWith([...long, say('brief.annexHint')])
  const files = briefs.flatMap((brief) =>
    brief.kind === 'written' ? [brief.brief, ...(brief.annex ? [brief.annex] : [])] : [],
  )
  const outcome = await writeDocuments(options.out, files)
  return outcome.kind === 'done' ? { ...outcome, warnings: read.warnings } : outcome
}
