import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { strFromU8, strToU8, zipSync } from 'fflate'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { rank } from '../../renderer/domain/rule/ranking.ts'
import { applyChanges } from '../../renderer/domain/workshop/changes.ts'
import type { Problem } from '../../renderer/domain/workshop/problem.ts'
import { hasErrors } from '../../renderer/domain/workshop/problem.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { decodeText } from '../../renderer/formats/decode-text.ts'
import { readPicture } from '../../renderer/formats/read-picture.ts'
import { readWorkshopFile, writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'
import type { ImportPlan, ReadSource } from '../../renderer/workspace/files/read-source.ts'
import {
  planBallots,
  planCandidates,
  readSourceFile,
  readSourceText,
} from '../../renderer/workspace/files/read-source.ts'
import { countingIds } from '../support/builders.ts'
import { importedInsurer } from '../support/imported-insurer.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'
import { rowsOf, workbookParts } from '../support/workbook-of.ts'
import type { Chance } from './chance.ts'
import { mutateBytes, mutateData, mutateTable } from './mutate.ts'

export type Outcome = 'read' | 'refused'

/** A reader of files with inputs that are almost right. */
export interface Target {
  readonly make: (chance: Chance) => Uint8Array
  /** Throws when the reader does, and when it breaks its promise: all or nothing, and a reason for nothing. */
  readonly read: (bytes: Uint8Array) => Outcome
}

const now = '2026-11-21T09:00:00.000Z' as Instant
const insurer = insurerWorkshop()
const empty: Workshop = { ...importedInsurer(), candidates: [], ballots: [], participants: [] }

function must(holds: boolean, promise: string): void {
  if (!holds) throw new Error(`broken promise: ${promise}`)
}

function reasons(problems: readonly Problem[]): 'refused' {
  must(problems.length > 0, 'a refusal has a reason')
  must(
    problems.map(sayProblem).every((said) => said.trim() !== ''),
    'every reason has words',
  )
  return 'refused'
}

/** Three candidates: small enough for many trials, with every table. */
function smallWorkshop(): Workshop {
  const kept = new Set(insurer.candidates.filter(({ key }) => /-0[12]$|-24$/.test(key)).map(({ id }) => id))
  return {
    ...insurer,
    candidates: insurer.candidates.filter(({ id }) => kept.has(id)),
    ballots: insurer.ballots.filter(({ candidateId }) => kept.has(candidateId)),
    settled: insurer.settled.filter(({ id }) => kept.has(id)),
  }
}

const smallText = writeWorkshopFile(smallWorkshop(), now)
must(readWorkshopFile(smallText).kind === 'read', 'the file that is damaged is right before')

/** Half of them without a checksum, so that they get past it. */
function damagedWorkshop(chance: Chance): Uint8Array {
  if (chance.below(3) === 0) return mutateBytes(strToU8(smallText), chance)
  const file = JSON.parse(smallText) as Record<string, unknown>
  delete file.checksum
  for (let count = 1 + chance.below(3); count > 0; count -= 1) mutateData(file, chance)
  return strToU8(JSON.stringify(file))
}

function readWorkshopBytes(bytes: Uint8Array): Outcome {
  const decoded = decodeText(bytes)
  if (decoded.kind === 'refused') return reasons(decoded.problems)
  const read = readWorkshopFile(decoded.text)
  if (read.kind === 'refused') return reasons(read.problems)
  const again = readWorkshopFile(writeWorkshopFile(read.workshop, now))
  must(
    again.kind === 'read' && isDeepStrictEqual(again.workshop, read.workshop),
    'what was read can be written and read',
  )
  const rows = (JSON.parse(decoded.text.replace(/^\uFEFF/, '')) as { workshop: Record<string, unknown[]> })
    .workshop
  must(read.workshop.candidates.length === rows.candidates?.length, 'no candidate is left out')
  must(read.workshop.ballots.length === rows.ballots?.length, 'no ballot is left out')
  rank(read.workshop)
  return 'read'
}

function readPlan(
  workshop: Workshop,
  { problems, edit, count }: ImportPlan,
  kind: 'candidates' | 'ballots',
): Outcome {
  if (!edit) {
    must(hasErrors(problems) || count === 0, 'what has no error can be taken')
    problems.map(sayProblem)
    return 'refused'
  }
  must(!hasErrors(problems), 'what has an error cannot be taken')
  const result = edit(workshop, countingIds())
  if (result.kind !== 'changed') return 'refused'
  const taken = applyChanges(workshop, result.changes)
  must(taken !== null, 'changes can be applied')
  if (kind === 'candidates') must(taken?.candidates.length === count, 'every row becomes a candidate')
  must(
    readWorkshopFile(writeWorkshopFile(taken ?? workshop, now)).kind === 'read',
    'what was imported can be kept',
  )
  return 'read'
}

function readSource(read: ReadSource): Outcome {
  if (read.kind === 'refused') return reasons(read.problems)
  const { source } = read
  const outcome = readPlan(empty, planCandidates(empty, source, source.mapping), 'candidates')
  readPlan(insurer, planBallots(insurer, source), 'ballots')
  return outcome
}

const sample = (name: string) => readFileSync(join(import.meta.dirname, '../samples', name), 'utf8')
const lists = [sample('insurer-candidates.csv'), sample('insurer-ballots.csv')].map((text) =>
  text.split('\n').slice(0, 8).join('\n'),
)

function damagedTable(chance: Chance): Uint8Array {
  const text = chance.oneOf(lists)
  if (chance.below(3) === 0) return mutateBytes(strToU8(text), chance)
  let changed = text
  for (let count = 1 + chance.below(3); count > 0; count -= 1) changed = mutateTable(changed, chance)
  return strToU8(changed)
}

const bookParts = workbookParts({
  sheets: [
    {
      name: 'List',
      rows: rowsOf([
        ['id', 'title', 'volume_per_month'],
        ['C-1', 'One', '1200'],
        ['C-2', 'Two', '3'],
      ]),
    },
    { name: 'Other', rows: '<row r="1"><c r="A1" s="1" t="n"><f>1+1</f><v>46093</v></c></row>' },
  ],
  formats: ['dd/mm/yyyy'],
})
const book = zipSync(bookParts)
const partNames = Object.keys(bookParts)

/** Half of them damaged inside a part, in an archive that is whole. */
function damagedWorkbook(chance: Chance): Uint8Array {
  if (chance.below(2) === 0) return mutateBytes(book, chance)
  const name = chance.oneOf(partNames)
  return zipSync({ ...bookParts, [name]: mutateBytes(bookParts[name] ?? book, chance) }, { level: 0 })
}

const pictures = [
  Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
  Uint8Array.of(
    0xff,
    0xd8,
    0xff,
    0xe0,
    0,
    4,
    0,
    0,
    0xff,
    0xc0,
    0,
    17,
    8,
    0,
    9,
    0,
    9,
    3,
    1,
    0x11,
    0,
    2,
    0x11,
    1,
    3,
    0x11,
    1,
    0xff,
    0xda,
  ),
  strToU8(
    '<?xml version="1.0"?><!-- c --><svg xmlns="http://www.w3.org/2000/svg" width="10" height="5" viewBox="0 0 10 5"><a href="#x"/></svg>',
  ),
]

function readPictureBytes(bytes: Uint8Array): Outcome {
  const read = readPicture(bytes)
  return read.kind === 'refused' ? reasons([read.problem]) : 'read'
}

/** Every reader of what comes from outside, by what it reads. */
export const targets = {
  'workshop file': { make: damagedWorkshop, read: readWorkshopBytes },
  CSV: { make: damagedTable, read: (bytes) => readSource(readSourceFile('fuzz.csv', bytes)) },
  paste: { make: damagedTable, read: (bytes) => readSource(readSourceText('pasted', strFromU8(bytes))) },
  Excel: { make: damagedWorkbook, read: (bytes) => readSource(readSourceFile('fuzz.xlsx', bytes)) },
  picture: { make: (chance) => mutateBytes(chance.oneOf(pictures), chance), read: readPictureBytes },
} as const satisfies Record<string, Target>

export type TargetName = keyof typeof targets
