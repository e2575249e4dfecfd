import { mkdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { briefContent } from '../../renderer/domain/brief/brief-content.ts'
import type { BriefWords } from '../../renderer/domain/brief/brief-words.ts'
import { noPilotContent } from '../../renderer/domain/brief/no-pilot.ts'
import type { Instant } from '../../renderer/domain/calendar.ts'
import type { Candidate } from '../../renderer/domain/candidate.ts'
import type { DocumentLanguage, Paper, Workshop } from '../../renderer/domain/workshop.ts'
import { documentLanguages, papers } from '../../renderer/domain/workshop.ts'
import { documentWords } from '../../renderer/texts/document.ts'
import { sayTooLong } from '../../renderer/texts/too-long.ts'
import type { DocumentFile, WrittenBrief } from '../../renderer/word/brief-file.ts'
import { writeBriefFile } from '../../renderer/word/brief-file.ts'
import { writeNoPilotFile } from '../../renderer/word/no-pilot-file.ts'
import { nodeDisk } from '../handlers/disk.ts'
import { diskFailure } from '../handlers/disk-failure.ts'
import { replaceFile } from '../handlers/replace-file.ts'
import { say } from './cli-texts.ts'
import type { Outcome } from './outcome.ts'
import { refusedWith, sayFailure } from './outcome.ts'
import { readWorkshop } from './read-input.ts'

export interface BriefOptions {
  readonly candidate?: string
  readonly all?: boolean
  readonly outcome?: boolean
  readonly out: string
  readonly paper?: string
  readonly annex?: boolean
  readonly language?: string
}

function isPaper(text: string): text is Paper {
  return (papers as readonly string[]).includes(text)
}

function isLanguage(text: string): text is DocumentLanguage {
  return (documentLanguages as readonly string[]).includes(text)
}

function misuse({ candidate, all = false, outcome = false, paper, language }: BriefOptions): string | null {
  const chosen = [candidate !== undefined, all, outcome].filter(Boolean).length
  if (chosen !== 1) return say('brief.oneOrAll')
  if (paper !== undefined && !isPaper(paper)) {
    return say('brief.unknownPaper', { paper, papers: papers.join(', ') })
  }
  if (language !== undefined && !isLanguage(language)) {
    return say('brief.unknownLanguage', { language, languages: documentLanguages.join(', ') })
  }
  return null
}

type Chosen =
  | { readonly kind: 'chosen'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'none'; readonly message: string }

function choose({ candidates }: Workshop, key: string | undefined): Chosen {
  if (candidates.length === 0) return { kind: 'none', message: say('brief.none') }
  if (key === undefined) return { kind: 'chosen', candidates }
  const named = candidates.filter((candidate) => candidate.key.toLowerCase() === key.trim().toLowerCase())
  const keys = candidates.map((candidate) => candidate.key).join(', ')
  return named.length === 0
    ? { kind: 'none', message: say('brief.unknown', { key, keys }) }
    : { kind: 'chosen', candidates: named }
}

/** Names that differ also where capitals do not count: of two that are the same, the later gets a number. */
function withDistinctNames(files: readonly DocumentFile[]): readonly DocumentFile[] {
  const taken = new Set<string>()
  return files.map(({ name, bytes }) => {
    const { name: base, ext } = parse(name)
    let free = name
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${base} (${number})${ext}`
    taken.add(free.toLowerCase())
    return { name: free, bytes }
  })
}

async function writeAll(folder: string, files: readonly DocumentFile[]): Promise<Outcome> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return refusedWith([sayFailure(folder, diskFailure(error).failure)])
  }
  const written: string[] = []
  for (const { name, bytes } of withDistinctNames(files)) {
    const path = join(folder, name)
    const saved = await replaceFile(nodeDisk, path, bytes)
    if (saved.kind === 'failed') {
      const failure = sayFailure(path, saved.failure)
      if (written.length === 0) return refusedWith([failure])
      const before = say('brief.writtenBefore', { count: written.length, paths: written.join('\n') })
      return { kind: 'refused', messages: [failure, before] }
    }
    written.push(path)
  }
  return { kind: 'done', output: written, warnings: [] }
}

function paperAsked({ paper }: BriefOptions): Paper | undefined {
  return paper !== undefined && isPaper(paper) ? paper : undefined
}

function wordsFor({ details }: Workshop, { language }: BriefOptions): BriefWords {
  const asked = language !== undefined && isLanguage(language) ? language : details.documentLanguage
  return documentWords[asked]
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
  const outcome = await writeAll(options.out, files)
  return outcome.kind === 'done' ? { ...outcome, warnings: read.warnings } : outcome
}
