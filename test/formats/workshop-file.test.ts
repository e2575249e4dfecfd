import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import type { ReadWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import {
  readWorkshopFile,
  workshopFileSchema,
  writeWorkshopFile,
} from '../../renderer/formats/workshop-file/workshop-file.ts'
import { adoptWorkshop } from '../../renderer/storage/adopt-workshop.ts'
import { latestVersion } from '../../renderer/storage/records/versions.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'
import { anyWorkshop } from '../support/any-workshop.ts'
import { candidateOf, importedInsurer } from '../support/imported-insurer.ts'

const now = '2026-03-12T10:00:00.000Z' as Instant
const insurer = importedInsurer()
const insurerText = writeWorkshopFile(insurer, now)

type Json = Record<string, unknown>
type FileJson = Json & { checksum?: string; workshop: Record<string, Json[]> }

/** The insurer's file with a change made to its JSON, as a person with an editor would. */
function changed(change: (file: FileJson) => void): ReadWorkshopFile {
  const file = JSON.parse(insurerText) as FileJson
  delete file.checksum
  change(file)
  return readWorkshopFile(JSON.stringify(file))
}

function row(file: FileJson, table: string, index = 0): Json {
  const found = file.workshop[table]?.[index]
  if (!found) throw new Error(`There is no ${table}[${index}]`)
  return found
}

function said(read: ReadWorkshopFile): readonly string[] {
  return read.kind === 'refused' ? read.problems.map(sayProblem) : ['read']
}

describe('a workshop file', () => {
  test('keeps everything of any workshop', () => {
    fc.assert(
      fc.property(anyWorkshop, (workshop) => {
        expect(readWorkshopFile(writeWorkshopFile(workshop, now))).toEqual({
          kind: 'read',
          workshop,
          savedAt: now,
        })
      }),
      { numRuns: 150 },
    )
  })

  test('can be read after spaces were changed, a byte order mark added, or without its checksum', () => {
    const compact = JSON.stringify(JSON.parse(insurerText))
    expect(readWorkshopFile(`\uFEFF${compact}`)).toEqual({ kind: 'read', workshop: insurer, savedAt: now })
    expect(changed(() => undefined)).toEqual({ kind: 'read', workshop: insurer, savedAt: now })
  })

  test('of a newer version is refused, and says so', () => {
    expect(
      said(changed((file) => Object.assign(file, { version: latestVersion + 1, somethingNew: true }))),
    ).toEqual([
      `a newer version of Pilotage saved this file (its data is version ${latestVersion + 1}, and this Pilotage reads up to ${latestVersion}); nothing was opened: open it with the newer version`,
    ])
  })

  test.each([
    ['nothing', '', 'the file is empty'],
    [
      'other JSON',
      '{"a":1}',
      'this is not a Pilotage workshop file; choose one that was exported from Pilotage',
    ],
    ['a list', '[]', 'this is not a Pilotage workshop file; choose one that was exported from Pilotage'],
    ['null', 'null', 'this is not a Pilotage workshop file; choose one that was exported from Pilotage'],
    ['half', '{', 'row 1: this is not complete JSON; the file is damaged or incomplete: use another copy'],
    [
      '10,000 levels',
      '['.repeat(10_000),
      'this is nested more than 32 levels deep, which no workshop is; check that it is the right file',
    ],
  ])('is told from %s', (_, text, message) => {
    expect(said(readWorkshopFile(text))).toEqual([message])
  })

  test('over 50 MB is refused before it is parsed', () => {
    expect(said(readWorkshopFile(' '.repeat(50 * 1024 * 1024 + 1)))).toEqual([
      'the file is larger than 50 MB; split it, or check that it is the right file',
    ])
  })

  test('whose content was changed is refused while it has its checksum', () => {
    expect(said(readWorkshopFile(insurerText.replace('Repair invoice', 'Repair invoise')))).toEqual([
      expect.stringContaining('the content does not match its checksum'),
    ])
  })

  test('with 50,000 candidates is read', () => {
    const card = candidateOf(insurer, 'INS-02')
    const candidates = Array.from({ length: 50_000 }, (_, index) => ({
      ...card,
      id: `c${index}` as typeof card.id,
      key: `K-${index}`,
      title: 'Many',
      problem: '',
      order: index + 1,
    }))
    const many = { ...insurer, candidates, ballots: [] }
    const read = readWorkshopFile(JSON.stringify(JSON.parse(writeWorkshopFile(many, now))))
    expect(read.kind === 'read' && read.workshop.candidates.length).toBe(50_000)
  })

  test('lists the first hundred problems and counts the others', () => {
    const read = changed((file) => {
      for (const ballots of file.workshop.ballots ?? []) ballots.votes = 5
      for (const candidate of file.workshop.candidates ?? []) {
        for (const name of ['title', 'problem', 'process', 'notes', 'sponsorRole', 'key']) candidate[name] = 1
      }
    })
    expect(said(read)).toHaveLength(101)
    expect(said(read).at(-1)).toMatch(/^and \d+ more problems$/)
  })

  test('that is published as a JSON Schema says so in every table', () => {
    expect(JSON.stringify(workshopFileSchema())).toContain('"additionalProperties":false')
    expect(workshopFileSchema()).toMatchObject({
      properties: { format: { const: 'pilotage-workshop' }, version: { const: latestVersion } },
    })
  })
})

describe('what is wrong in a workshop file is named with its place', () => {
  const cases: readonly (readonly [string, (file: FileJson) => void, string])[] = [
    [
      'a number where a text belongs',
      (file) => (row(file, 'candidates', 3).title = 7),
      'workshop.candidates[3].title is a number; it must be text',
    ],
    [
      'a text where a number belongs',
      (file) => Object.assign(row(file, 'candidates').value as Json, { costPerHour: '34' }),
      'workshop.candidates[0].value.costPerHour is text; it must be a number',
    ],
    [
      'a missing field',
      (file) => delete row(file, 'participants', 1).role,
      'workshop.participants[1].role is missing; add it',
    ],
    [
      'an unknown field',
      (file) => (row(file, 'candidates').colour = 'red'),
      'workshop.candidates[0].colour is not part of the format; remove it',
    ],
    [
      'a score that is none',
      (file) =>
        Object.assign((row(file, 'ballots').votes as Record<string, Json>).teamReadiness ?? {}, { x: 6 }),
      'workshop.ballots[0].votes.teamReadiness.x must be one of: 1, 2, 3, 4, 5, abstain, out',
    ],
    [
      'a day that is none',
      (file) => (row(file, 'workshops').heldOn = '2026-02-30'),
      'workshop.workshops[0].heldOn must be a day such as 2026-03-12',
    ],
    [
      'a criterion twice',
      (file) => {
        const criteria = row(file, 'workshops').criteria as Json[]
        if (criteria[0] && criteria[1]) criteria[0].id = criteria[1].id
      },
      'workshop.workshops[0].criteria must hold each of the five criteria once',
    ],
    [
      'an id twice',
      (file) => {
        row(file, 'participants', 1).id = row(file, 'participants', 0).id
        file.workshop.ballots = []
      },
      `workshop.participants[1].id is “${insurer.participants[0]?.id}”, which workshop.participants[0].id already uses; change one of them`,
    ],
    [
      'a reference twice',
      (file) => (row(file, 'candidates', 1).key = 'ins-01'),
      'workshop.candidates[1].key is “ins-01”, which workshop.candidates[0].key already uses; change one of them',
    ],
    [
      'ballots of a candidate who is not there',
      (file) => Object.assign(row(file, 'ballots'), { candidateId: 'gone', id: 'gone:1' }),
      'workshop.ballots[0].candidateId names a candidate that is not in the file: “gone”; add the candidate or remove this',
    ],
    [
      'a vote of a participant who is not there',
      (file) =>
        Object.assign((row(file, 'ballots').votes as Record<string, Json>).teamReadiness ?? {}, { gone: 4 }),
      'workshop.ballots[0].votes.teamReadiness.gone names a person who is not in the file; add the person or remove this',
    ],
    [
      'a fact to find out about a candidate who is not there',
      (file) => {
        const { id } = row(file, 'workshops')
        const about = { candidateId: 'gone', criterionId: 'teamReadiness' }
        file.workshop.findOuts = [
          { id: 'f', workshopId: id, ...about, question: 'Who?', who: '', by: null, done: false },
        ]
      },
      'workshop.findOuts[0].candidateId names a candidate that is not in the file: “gone”; add the candidate or remove this',
    ],
    [
      'a decision for a candidate who is not there',
      (file) => {
        const { id } = row(file, 'workshops')
        const outcome = { kind: 'pick', candidateId: 'gone', runnerUp: null, conditions: [] }
        const said = { decidedBy: '', decidedOn: '2026-03-10', reason: '', methodVersion: 2 }
        const decision = { id, workshopId: id, outcome, ...said }
        file.workshop.decisions = [decision]
      },
      'workshop.decisions[0].outcome.candidateId names a candidate that is not in the file: “gone”; add the candidate or remove this',
    ],
    [
      'an id that every object has',
      (file) => (row(file, 'participants', 7).id = 'constructor'),
      'workshop.participants[7].id is “constructor”, which is a reserved name; use another',
    ],
    [
      'a row of another workshop',
      (file) => (row(file, 'candidates').workshopId = 'other'),
      `workshop.candidates[0].workshopId must be “${insurer.details.id}”`,
    ],
    [
      'no workshop at all',
      (file) => (file.workshop.workshops = []),
      'workshop.workshops is too small or too short; the minimum is 1',
    ],
    [
      'a text beyond the limit',
      (file) => (row(file, 'candidates').notes = 'x'.repeat(100_001)),
      'workshop.candidates[0].notes is too big or too long; the maximum is 100,000',
    ],
    [
      'a list beyond the limit',
      (file) => (row(file, 'candidates').dataSources = Array(100_000).fill(7)),
      'workshop.candidates[0].dataSources is too big or too long; the maximum is 1,000',
    ],
  ]

  test.each(cases)('%s', (_, change, message) => {
    expect(said(changed(change))).toEqual([message])
  })

  test('a number too large for a computer', () => {
    const text = insurerText.replace('"volumePerMonth": 6800', '"volumePerMonth": 1e400')
    expect(said(readWorkshopFile(text))).toEqual([
      'workshop.candidates[0].value.volumePerMonth is a number that is too large; it must be a number',
    ])
  })
})

describe('a hostile or damaged workshop file', () => {
  const bytes = new TextEncoder().encode(insurerText)
  const decode = (some: Uint8Array) => new TextDecoder().decode(some)

  test('cut short anywhere is refused, never read in part', () => {
    for (let length = 0; length < bytes.length - 2; length += 997) {
      expect(readWorkshopFile(decode(bytes.subarray(0, length))).kind, `${length} bytes`).toBe('refused')
    }
  })

  test('with any one byte changed is refused or the same workshop', () => {
    const place = fc.record({ at: fc.nat(bytes.length - 1), bit: fc.nat(7) })
    fc.assert(
      fc.property(place, ({ at, bit }) => {
        const damaged = Uint8Array.from(bytes)
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit)
        const read = readWorkshopFile(decode(damaged))
        if (read.kind === 'read') expect(read.workshop).toEqual(insurer)
      }),
      { numRuns: 150 },
    )
  })

  test('cannot reach the prototype of objects', () => {
    const prototypes = [
      '"__proto__": {"polluted": true},',
      '"constructor": {"prototype": {"polluted": true}},',
    ]
    for (const name of prototypes) {
      for (const place of ['"format"', '"workshops"', '"title"', '"businessImpact"']) {
        const text = insurerText.replace(place, `${name} ${place}`)
        expect(readWorkshopFile(text).kind, `${name} before ${place}`).toBe('refused')
      }
    }
    expect(({} as Json).polluted).toBeUndefined()
  })

  test('with any other value in any place is refused or read, and never throws', () => {
    const leaf = fc.constantFrom<unknown>(null, 0, -1, 1.5, '', 'x', true, [], {}, [[]], 1e308)
    const place = fc.tuple(fc.nat(), fc.nat(), fc.nat(), leaf)
    fc.assert(
      fc.property(place, ([tableAt, rowAt, fieldAt, value]) => {
        const read = changed((file) => {
          const tables = Object.values(file.workshop).filter((rows) => rows.length > 0)
          const rows = tables[tableAt % tables.length] ?? []
          const target = rows[rowAt % rows.length] ?? {}
          const names = Object.keys(target)
          target[names[fieldAt % names.length] ?? 'id'] = value
        })
        if (read.kind === 'refused') expect(read.problems.map(sayProblem).join()).not.toBe('')
      }),
      { numRuns: 150 },
    )
  })
})

describe('an adopted workshop', () => {
  test('is the same under other ids, with every reference following', () => {
    fc.assert(
      fc.property(anyWorkshop, (workshop) => {
        const ids = Array.from({ length: 50 }, (_, index) => `fresh-${index}`)
        const adopted = adoptWorkshop(workshop, () => ids.pop() ?? '')
        const text = writeWorkshopFile(adopted, now)
        expect(readWorkshopFile(text).kind).toBe('read')
        expect(adopted.candidates.map(({ title }) => title)).toEqual(
          workshop.candidates.map(({ title }) => title),
        )
        const voices = (one: typeof workshop) =>
          one.ballots.map(({ candidateId, votes }) => [
            one.candidates.find(({ id }) => id === candidateId)?.order,
            one.participants.map(({ id }) => votes.teamReadiness[id]),
          ])
        expect(voices(adopted)).toEqual(voices(workshop))
        const fresh = [...adopted.candidates, ...adopted.participants, adopted.details].map(({ id }) => id)
        expect(fresh.every((id) => id.startsWith('fresh-'))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
