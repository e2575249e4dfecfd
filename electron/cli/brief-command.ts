import { mkdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { BriefContent } from '../../renderer/domain/brief/brief-content.ts'
import { briefContent } from '../../renderer/domain/brief/brief-content.ts'
import type { Instant } from '../../renderer/domain/calendar.ts'
import type { Candidate } from '../../renderer/domain/candidate.ts'
import type { Paper, Workshop } from '../../renderer/domain/workshop.ts'
import { papers } from '../../renderer/domain/workshop.ts'
import { briefWords } from '../../renderer/texts/document.ts'
import { sayTooLong } from '../../renderer/texts/too-long.ts'
import type { BriefFile } from '../../renderer/word/brief-file.ts'
import { writeBriefFile } from '../../renderer/word/brief-file.ts'
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
  readonly out: string
  readonly paper?: string
}

function isPaper(text: string): text is Paper {
  return (papers as readonly string[]).includes(text)
}

function misuse({ candidate, all = false, paper }: BriefOptions): string | null {
  if ((candidate !== undefined) === all) return say('brief.oneOrAll')
  if (paper !== undefined && !isPaper(paper)) {
    return say('brief.unknownPaper', { paper, papers: papers.join(', ') })
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
function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const { name: base, ext } = parse(name)
    let free = name
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${base} (${number})${ext}`
    taken.add(free.toLowerCase())
    return free
  })
}

async function writeAll(folder: string, files: readonly BriefFile[]): Promise<Outcome> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    return refusedWith([sayFailure(folder, diskFailure(error).failure)])
  }
  const names = distinctNames(files.map(({ name }) => name))
  const written: string[] = []
  const warnings: string[] = []
  for (const [index, { bytes, fit }] of files.entries()) {
    const path = join(folder, names[index] ?? '')
    const saved = await replaceFile(nodeDisk, path, bytes)
    if (saved.kind === 'failed') {
      const failure = sayFailure(path, saved.failure)
      if (written.length === 0) return refusedWith([...warnings, failure])
      const before = say('brief.writtenBefore', { count: written.length, paths: written.join('\n') })
      return { kind: 'refused', messages: [...warnings, failure, before] }
    }
    written.push(path)
    if (fit.kind === 'tooLong') warnings.push(say('warning', { file: path, problem: sayTooLong(fit) }))
  }
  return { kind: 'done', output: written, warnings }
}

/** Writes the brief of one candidate, or of all, as Word files; prints their paths. */
export async function briefCommand(file: string, options: BriefOptions): Promise<Outcome> {
  const message = misuse(options)
  if (message !== null) return { kind: 'misused', message }
  const read = await readWorkshop(file)
  if (read.kind === 'refused') return refusedWith(read.messages)
  const workshop = read.value
  const chosen = choose(workshop, options.candidate)
  if (chosen.kind === 'none') return refusedWith([say('problem', { file, problem: chosen.message })])
  const paper = options.paper !== undefined && isPaper(options.paper) ? options.paper : undefined
  const contents = chosen.candidates
    .map(({ id }) => briefContent(workshop, id, briefWords, paper))
    .filter((content): content is BriefContent => content !== null)
  const now = new Date().toISOString() as Instant
  const files: BriefFile[] = []
  for (const content of contents) files.push(await writeBriefFile(content, now))
  const outcome = await writeAll(options.out, files)
  return outcome.kind === 'done' ? { ...outcome, warnings: [...read.warnings, ...outcome.warnings] } : outcome
}
