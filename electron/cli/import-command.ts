import { randomUUID } from 'node:crypto'
import { parse, resolve } from 'node:path'
import type { Edit, Given } from '../../renderer/domain/edits/edit.ts'
import { importCandidates } from '../../renderer/domain/edits/edit-candidates.ts'
import { newWorkshop } from '../../renderer/domain/edits/edit-setup.ts'
import type { Instant, IsoDate } from '../../renderer/domain/meeting/calendar.ts'
import { applyChanges } from '../../renderer/domain/workshop/changes.ts'
import { hasErrors } from '../../renderer/domain/workshop/problem.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { importReadBallots } from '../../renderer/formats/import-ballots.ts'
import { guessBallotColumns, guessCandidateColumns } from '../../renderer/formats/map-columns.ts'
import { readBallots } from '../../renderer/formats/read-ballots.ts'
import { readCandidates } from '../../renderer/formats/read-candidates.ts'
import type { Table } from '../../renderer/formats/read-table.ts'
import { writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { criteriaOfSet, criterionSetIds, defaultCriteria } from '../../renderer/texts/criterion-sets.ts'
import type { CriterionSetId } from '../../renderer/texts/languages.ts'
import { nodeDisk } from '../handlers/disk.ts'
import { replaceFile } from '../handlers/replace-file.ts'
import { say } from './cli-texts.ts'
import type { Outcome } from './outcome.ts'
import { refusedWith, sayFailure, sayProblems } from './outcome.ts'
import { readTableFile } from './read-input.ts'

export interface ImportOptions {
  readonly candidates: string
  readonly ballots?: string
  readonly title?: string
  readonly client?: string
  readonly criteria?: string
  readonly out: string
}

interface Step {
  readonly workshop: Workshop
  readonly count: number
  readonly messages: readonly string[]
  readonly failed: boolean
}

function run(workshop: Workshop, edit: Edit, given: Given): Workshop {
  const result = edit(workshop, given)
  return result.kind === 'changed' ? (applyChanges(workshop, result.changes) ?? workshop) : workshop
}

function addCandidates(workshop: Workshop, table: Table, file: string, given: Given): Step {
  const { cards, problems } = readCandidates(table, guessCandidateColumns(table.header))
  return {
    workshop: run(workshop, importCandidates(cards), given),
    count: cards.length,
    messages: sayProblems(file, problems),
    failed: hasErrors(problems),
  }
}

function addBallots(workshop: Workshop, table: Table, file: string, given: Given): Step {
  const { ballots, newParticipants, problems } = readBallots(
    table,
    guessBallotColumns(table.header),
    workshop,
  )
  return {
    workshop: run(workshop, importReadBallots(ballots, newParticipants), given),
    count: ballots.length,
    messages: sayProblems(file, problems),
    failed: hasErrors(problems),
  }
}

/** Today where this computer is. */
function today(): IsoDate {
  const now = new Date()
  const part = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}` as IsoDate
}

/** The set of criteria that was asked for; undefined where none was, or one that there is not. */
function setAsked({ criteria }: ImportOptions): CriterionSetId | undefined {
  return criterionSetIds.find((id) => id.toLowerCase() === criteria?.trim().toLowerCase())
}

function misuse(options: ImportOptions): string | null {
  const { candidates, ballots, title, criteria, out } = options
  if (title !== undefined && title.trim() === '') return say('option.empty', { option: '--title' })
  if (criteria !== undefined && !setAsked(options)) {
    return say('import.unknownCriteria', { set: criteria, sets: criterionSetIds.join(', ') })
  }
  const inputs = [candidates, ballots].flatMap((file) => (file === undefined ? [] : [resolve(file)]))
  return inputs.includes(resolve(out)) ? say('out.isInput', { file: out }) : null
}

/** Makes a workshop file from CSV files. With any error in them nothing is written. */
export async function importCommand(options: ImportOptions): Promise<Outcome> {
  const message = misuse(options)
  if (message !== null) return { kind: 'misused', message }
  const given: Given = { now: new Date().toISOString() as Instant, newId: randomUUID }
  const set = setAsked(options)
  const begun = newWorkshop(
    {
      title: options.title?.trim() ?? parse(options.candidates).name,
      client: options.client?.trim() ?? '',
      heldOn: today(),
      currency: 'EUR',
      paper: 'a4',
      documentLanguage: 'en',
      criteria: set ? criteriaOfSet(set, 'en') : defaultCriteria,
    },
    given,
  )
  const candidateTable = await readTableFile(options.candidates)
  const ballotTable = options.ballots === undefined ? null : await readTableFile(options.ballots)
  if (candidateTable.kind === 'refused' || ballotTable?.kind === 'refused') {
    const both = [candidateTable, ballotTable]
    return refusedWith(both.flatMap((input) => (input?.kind === 'refused' ? input.messages : [])))
  }
  const listed = addCandidates(begun, candidateTable.value, options.candidates, given)
  const messages = [...candidateTable.warnings, ...listed.messages]
  // Ballots of candidates that could not be read would only repeat what is wrong with those.
  if (listed.failed) return refusedWith(messages)
  const voted = ballotTable && addBallots(listed.workshop, ballotTable.value, options.ballots ?? '', given)
  const warnings = [...messages, ...(ballotTable?.warnings ?? []), ...(voted?.messages ?? [])]
  if (voted?.failed) return refusedWith(warnings)
  return write(voted?.workshop ?? listed.workshop, voted?.count ?? 0, options.out, given.now, warnings)
}

async function write(
  workshop: Workshop,
  ballots: number,
  file: string,
  now: Instant,
  warnings: readonly string[],
): Promise<Outcome> {
  const bytes = new TextEncoder().encode(writeWorkshopFile(workshop, now))
  const written = await replaceFile(nodeDisk, file, bytes)
  if (written.kind === 'failed') return refusedWith([...warnings, sayFailure(file, written.failure)])
  const candidates = workshop.candidates.length
  const participants = workshop.participants.length
  return {
    kind: 'done',
    output: [say('import.done', { file, candidates, participants, ballots })],
    warnings,
  }
}
