import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { decidePick } from '../../renderer/domain/edits/edit-decision.ts'
import { setPicture } from '../../renderer/domain/edits/edit-pictures.ts'
import type { IsoDate } from '../../renderer/domain/meeting/calendar.ts'
import { encryptText } from '../../renderer/formats/workshop-file/encrypted-file.ts'
import { readWorkshopFile, writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { countingIds, votedRoom } from '../support/builders.ts'
import { edited } from '../support/edited.ts'
import { candidateOf } from '../support/imported-insurer.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'
import { pixelsOf } from '../support/pictures.ts'
import { rowsOf, workbookOf } from '../support/workbook-of.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'pilotage-cli-'))
const candidates = join(root, 'test/samples/insurer-candidates.csv')
const ballots = join(root, 'test/samples/insurer-ballots.csv')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function pilotage(...words: readonly string[]): Run {
  const main = join(root, 'electron/cli/main.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status, out: stdout, err: stderr }
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return name
}

describe('the command line', () => {
  test('imports a list from a workbook, and says which of its sheets', () => {
    const rows = rowsOf([
      ['id', 'title'],
      ['X-1', 'Check invoices'],
    ])
    write(
      'list.xlsx',
      workbookOf({
        sheets: [
          { name: 'Notes', rows: '' },
          { name: 'List', rows },
        ],
      }),
    )
    expect(pilotage('import', '--candidates', 'list.xlsx', '--out', 'book.json')).toEqual({
      code: 0,
      out: 'book.json: 1 candidate, 0 people, 0 rows of votes\n',
      err: expect.stringContaining('the sheet “List” is used; one other sheet is left out'),
    })
  })

  test('imports the insurer, ranks it and finds nothing wrong with the file', () => {
    const words = [
      '--candidates',
      candidates,
      '--ballots',
      ballots,
      '--title',
      'First',
      '--client',
      'Northgate',
    ]
    expect(pilotage('import', ...words, '--out', 'w.json')).toEqual({
      code: 0,
      out: 'w.json: 24 candidates, 8 people, 80 rows of votes\n',
      err: '',
    })
    const read = readWorkshopFile(readFileSync(join(folder, 'w.json'), 'utf8'))
    expect(read).toMatchObject({
      kind: 'read',
      workshop: { details: { title: 'First', client: 'Northgate' } },
    })

    const ranked = pilotage('rank', 'w.json', '--json')
    expect(ranked).toMatchObject({ code: 0, err: '' })
    const { ranking, criteria, ...verdict } = JSON.parse(ranked.out)
    expect(verdict).toMatchObject({
      method: 2,
      pickByRule: ['INS-02'],
      word: 'ahead',
      fixedCells: 0,
      nobodyReady: 0,
      notToldApart: [],
      leaveOneOut: { stays: 8, shared: 0, another: 0 },
      unknown: [],
    })
    expect(verdict.queue[0]).toEqual({
      candidate: 'INS-22',
      criterion: 'teamReadiness',
      label: 'decides',
      vodPick: 0.375,
      vodTier: 0.75,
      vodShort: 0.375,
    })
    expect(ranking.slice(0, 3).map(({ place, key }: { place: number; key: string }) => [place, key])).toEqual(
      [
        [1, 'INS-02'],
        [2, 'INS-01'],
        [3, 'INS-08'],
      ],
    )
    expect(ranking[0]).toMatchObject({
      title: 'Repair invoice checking',
      tier: 'ready',
      values: [5, 4, 4, 4, 4],
      points: 4.2,
      total: 4.2,
      band: 1,
      closedGates: [],
      strong: 5,
      redFlags: [],
      cells: {
        businessImpact: { value: 5, suggestion: 5, provisional: true, votes: 8, abstentions: 0, round: 1 },
      },
    })
    expect(ranking.at(-1)).toMatchObject({
      key: 'INS-24',
      tier: 'incomplete',
      total: null,
      cells: { teamReadiness: { value: null, suggestion: null, provisional: false, votes: 0, round: null } },
    })
    expect(ranking.at(-1)).not.toHaveProperty('place')
    expect(criteria).toHaveLength(5)
    expect(criteria[0]).toEqual({ id: 'businessImpact', weight: 0.2 })

    const table = pilotage('rank', 'w.json')
    expect(table.out.split('\n')[1]).toMatch(/^1 +INS-02 +ready +4\.2 +5 +– +Repair invoice checking$/)
    expect(pilotage('check', 'w.json')).toEqual({
      code: 0,
      out: 'w.json: no problems. “First”: 24 candidates, 8 people, 10 rounds of votes\n',
      err: '',
    })
  })

  test('says in the table who is level, stopped and not fully scored', () => {
    const field = join(root, 'test/samples/field')
    const tie = pilotage('rank', join(field, 'city-tie.json'))
    expect(tie).toMatchObject({ code: 0, err: '' })
    expect(tie.out).toMatch(/^=1 +CTY-01 +ready +3\.8 /m)
    expect(tie.out).toMatch(/^=1 +CTY-08 +ready +3\.8 /m)
    expect(tie.out).toContain(
      'Level by the rule, the room chooses: CTY-01 Building permit completeness check and CTY-08 Supplier invoice checking.\n',
    )
    expect(tie.out).toContain(
      '▼ CTY-07 Road damage from refuse lorry cameras: answered no: data owner known and ',
    )
    expect(tie.out).toContain(
      '– CTY-07 Road damage from refuse lorry cameras: scores missing: Data availability.\n',
    )
    expect(JSON.parse(pilotage('rank', join(field, 'city-tie.json'), '--json').out)).toMatchObject({
      pickByRule: ['CTY-01', 'CTY-08'],
      word: 'open',
      notToldApart: [['CTY-01', 'CTY-08']],
    })
    const none = pilotage('rank', join(field, 'none.json'))
    expect(none.out).toContain('\n\nNo candidate is ready.\n')
    expect(JSON.parse(pilotage('rank', join(field, 'none.json'), '--json').out)).toMatchObject({
      pickByRule: [],
      word: null,
    })
  })

  test('warns of a decision by the first version that the present one does not share, and of a reason that is missing', () => {
    const decided = edited(
      votedRoom({ A: ['5', '5', '5', '5', '5'], B: ['4', '4', '4', '4', '4'] }, 1),
      (room, given) =>
        decidePick({
          candidateId: candidateOf(room, 'B').id,
          runnerUp: null,
          decidedBy: 'COO',
          decidedOn: '2026-03-10' as IsoDate,
          reason: 'x',
        })(room, given),
      countingIds(),
    )
    const { decision } = decided
    if (!decision) throw new Error('It was decided')
    const id = candidateOf(decided, 'A').id
    const cells = { dataAvailability: { score: 2 as const, reason: '' } }
    const earlier = {
      ...decided,
      decision: { ...decision, methodVersion: 1, reason: '' },
      settled: [{ id, workshopId: decided.details.id, cells }],
    }
    const file = write('earlier.json', writeWorkshopFile(earlier, countingIds().now))
    const run = pilotage('check', file)
    expect(run).toMatchObject({ code: 0, out: expect.stringContaining('no problems') })
    expect(run.err).toBe(
      'earlier.json: warning: A Candidate A, Data availability: agreed against the votes without a reason\n',
    )
    const later = write('later.json', writeWorkshopFile({ ...earlier, settled: [] }, countingIds().now))
    expect(pilotage('check', later).err).toBe(
      'later.json: warning: B Candidate B was picked with version 1 of the method; the current version does not pick it\n',
    )
  })

  test('reads semicolons, UTF-16 and a byte order mark', () => {
    const rows = 'id;title\nC-1;Prüfung\n'
    const utf16 = Buffer.from(`\uFEFF${rows}`, 'utf16le')
    for (const content of [rows, `\uFEFF${rows}`, utf16]) {
      const file = write('list.csv', content)
      expect(pilotage('import', '--candidates', file, '--out', 'l.json')).toMatchObject({ code: 0, err: '' })
      expect(readFileSync(join(folder, 'l.json'), 'utf8')).toContain('"title": "Prüfung"')
    }
  })

  test('writes nothing when one vote is wrong, and says where', () => {
    const text = readFileSync(ballots, 'utf8').replace(
      '1,INS-02,Claims team leader,4',
      '1,INS-02,Claims team leader,6',
    )
    const file = write('wrong.csv', text)
    expect(pilotage('import', '--candidates', candidates, '--ballots', file, '--out', 'wrong.json')).toEqual({
      code: 1,
      out: '',
      err: 'wrong.csv: row 4, column business_impact: “6” is not a score; write 1 to 5 or -, or leave it empty\nNothing was written.\n',
    })
    expect(readdirSync(folder)).not.toContain('wrong.json')
  })

  test('leaves the file that was there as it was when the new one is refused', () => {
    write('old.json', 'old')
    const file = write('no-title.csv', 'id,description\nC-1,x\n')
    const run = pilotage('import', '--candidates', file, '--out', 'old.json')
    expect(run.code).toBe(1)
    expect(run.err).toMatch(/^no-title\.csv: column title: it is missing; add it/)
    expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe('old')
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  test('warns of what it leaves out on the other stream', () => {
    const file = write('extra.csv', 'id,title,colour\nC-1,x,red\n')
    expect(pilotage('import', '--candidates', file, '--out', 'extra.json')).toEqual({
      code: 0,
      out: 'extra.json: 1 candidate, 0 people, 0 rows of votes\n',
      err: 'extra.csv: warning: column colour: it is not recognised and is left out\n',
    })
  })

  test('names files that cannot be read or written', () => {
    expect(pilotage('check', 'nowhere.json')).toEqual({
      code: 1,
      out: '',
      err: 'nowhere.json: there is no such file or folder; check the name\n',
    })
    expect(pilotage('check', '.')).toMatchObject({ code: 1, err: '.: this is not a file\n' })
    const run = pilotage('import', '--candidates', candidates, '--out', 'nowhere/w.json')
    expect(run).toMatchObject({ code: 1, out: '' })
    expect(run.err).toMatch(/^nowhere\/w\.json: there is no such file or folder/)
  })

  test('says what is wrong with a workshop file, and where', () => {
    const file = write('cut.json', readFileSync(join(root, 'assets/sample/insurer.json')).subarray(0, 5_000))
    const run = pilotage('check', file)
    expect(run).toMatchObject({ code: 1, out: '' })
    expect(run.err).toMatch(
      /^cut\.json: row \d+: this is not complete JSON; the file is damaged or incomplete/,
    )
  })

  test('opens a file with a passphrase by the variable, and says what is wrong with it', async () => {
    const text = readFileSync(join(root, 'assets/sample/insurer.json'), 'utf8')
    const file = write('w.pilotage', await encryptText(text, 'four horses under one roof'))
    expect(pilotage('check', file).err).toMatch(/put its passphrase in the variable PILOTAGE_PASSPHRASE/)
    process.env.PILOTAGE_PASSPHRASE = 'five horses under one roof'
    expect(pilotage('check', file)).toMatchObject({ code: 1, out: '' })
    expect(pilotage('check', file).err).toMatch(/does not open this file/)
    process.env.PILOTAGE_PASSPHRASE = 'four horses under one roof'
    expect(pilotage('check', file)).toMatchObject({ code: 0, err: '' })
    const cut = write('cut.pilotage', readFileSync(join(folder, file)).subarray(0, 5_000))
    expect(pilotage('check', cut).err).toMatch(/this encrypted file is incomplete/)
    delete process.env.PILOTAGE_PASSPHRASE
  })

  test('prints the format of workshop files as a JSON Schema', () => {
    const { code, out } = pilotage('schema')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      $schema: expect.stringContaining('json-schema.org'),
      type: 'object',
    })
  })

  test.each([
    [[]],
    [['unknown']],
    [['rank']],
    [['rank', 'w.json', '--unknown']],
    [['import', '--candidates', candidates]],
    [['import', '--candidates', candidates, '--title', ' ', '--out', 'w.json']],
    [['import', '--candidates', 'same.csv', '--out', './same.csv']],
  ])('takes %j as bad usage and hints at the help', (words) => {
    const run = pilotage(...words)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err).toContain('--help')
  })

  test.each([[['--help']], [['import', '--help']], [['rank', '--help']]])(
    'explains itself with %j',
    (words) => {
      const run = pilotage(...words)
      expect(run).toMatchObject({ code: 0, err: '' })
      expect(run.out).toMatch(/^Usage: pilotage /)
    },
  )
})

const sample = join(root, 'assets/sample/insurer.json')
const pickName = 'Northgate Insurance - INS-02 Repair invoice checking - 2026-11-17.docx'

describe('briefs from the command line', () => {
  test('writes the brief of one candidate and prints its path', () => {
    expect(pilotage('brief', sample, '--candidate', 'INS-02', '--out', 'one')).toEqual({
      code: 0,
      out: `${join('one', pickName)}\n`,
      err: '',
    })
    expect(readdirSync(join(folder, 'one'))).toEqual([pickName])
  })

  test('puts the logos of the workshop file on the page', () => {
    const given = countingIds()
    const room = edited(insurerWorkshop(), setPicture({ kind: 'clientLogo' }, pixelsOf(120, 40)), given)
    const file = write('logo.json', writeWorkshopFile(room, given.now))
    expect(pilotage('brief', file, '--candidate', 'INS-02', '--out', 'logo')).toMatchObject({
      code: 0,
      err: '',
    })
    const parts = Object.keys(unzipSync(new Uint8Array(readFileSync(join(folder, 'logo', pickName)))))
    expect(parts.filter((part) => part.startsWith('word/media/'))).toHaveLength(1)
  })

  test('writes one document for each candidate, and takes the place of what it wrote before', () => {
    for (const paper of ['a4', 'letter']) {
      const run = pilotage('brief', sample, '--all', '--out', 'all', '--paper', paper)
      expect(run).toMatchObject({ code: 0, err: '' })
      expect(run.out.trim().split('\n')).toHaveLength(24)
    }
    expect(readdirSync(join(folder, 'all'))).toHaveLength(24)
  })

  test('writes nothing when a brief is too long, and says what to shorten', () => {
    const long = 'This takes too much room on the page. '.repeat(120)
    const list = write('long.csv', `id,title,problem\nC-1,Long,${long}\nC-2,Short,x\n`)
    pilotage('import', '--candidates', list, '--out', 'long.json')
    const run = pilotage('brief', 'long.json', '--all', '--out', 'long')
    expect(run).toMatchObject({ code: 1, out: '' })
    expect(run.err).toMatch(
      /^C-1 Long - .*\.docx: Too long for one page by about \d+ lines\. Shorten Problem by about [\d,]+ characters\.\n.*--annex/,
    )
    expect(readdirSync(folder)).not.toContain('long')
  })

  test('continues what is too long in an annex where that is asked for', () => {
    const run = pilotage('brief', 'long.json', '--all', '--out', 'long', '--annex')
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(join(folder, 'long')).map((name) => name.replace(/ - [\d-]+\.docx/, ''))).toEqual([
      'C-1 Long',
      'C-1 Long - annex',
      'C-2 Short',
    ])
  })

  test('writes the page of the decision', () => {
    const run = pilotage('brief', sample, '--outcome', '--out', 'outcome', '--language', 'de')
    expect(run).toMatchObject({ code: 0, err: '', out: `${join('outcome', pickName)}\n` })
    const undecided = pilotage('brief', 'w.json', '--outcome', '--out', 'nothing')
    expect(undecided).toMatchObject({ code: 1, out: '' })
    expect(undecided.err).toContain('nothing has been decided yet')
  })

  test('writes report, plan and readiness annex', () => {
    expect(pilotage('report', sample, '--out', 'more')).toEqual({
      code: 0,
      out: `${join('more', 'Northgate Insurance - Workshop report - 2026-11-17.docx')}\n`,
      err: '',
    })
    expect(pilotage('sheet', sample, '--out', 'more')).toEqual({
      code: 0,
      out: `${join('more', 'Northgate Insurance - Workings - 2026-11-17.xlsx')}\n`,
      err: '',
    })
    for (const [kind, name] of [
      ['plan', 'Pilotplan'],
      ['readiness', 'Betriebsreife'],
    ] as const) {
      const run = pilotage(kind, sample, '--candidate', 'INS-02', '--out', 'more', '--language', 'de')
      expect(run).toMatchObject({ code: 0, err: '' })
      expect(run.out).toContain(name)
    }
    expect(pilotage('plan', sample, '--out', 'more')).toMatchObject({ code: 2, out: '' })
  })

  test('numbers a document whose name another candidate of the workshop has', () => {
    const list = write('same.csv', 'id,title\nA/1,Same\nA:1,Same\n')
    pilotage('import', '--candidates', list, '--client', 'C', '--out', 'same.json')
    const run = pilotage('brief', 'same.json', '--all', '--out', 'same')
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toMatch(/C - A 1 Same - [\d-]+\.docx\n.*C - A 1 Same - [\d-]+ \(2\)\.docx\n$/)
  })

  test('names the candidates there are when one is not among them, and makes no folder', () => {
    const run = pilotage('brief', sample, '--candidate', 'INS-99', '--out', 'none')
    expect(run).toMatchObject({ code: 1, out: '' })
    expect(run.err).toContain('there is no candidate “INS-99”; choose one of: INS-01, INS-02')
    expect(readdirSync(folder)).not.toContain('none')
  })

  test('says where a folder cannot be made', () => {
    write('file.txt', 'a file')
    const run = pilotage('brief', sample, '--candidate', 'INS-02', '--out', 'file.txt')
    expect(run).toMatchObject({ code: 1, out: '' })
    expect(run.err).toMatch(/^file\.txt: .+\nNothing was written\.\n$/)
  })

  test.each([
    [['--out', 'x']],
    [['--candidate', 'INS-02', '--all', '--out', 'x']],
    [['--all']],
    [['--all', '--out', 'x', '--paper', 'a5']],
    [['--all', '--outcome', '--out', 'x']],
    [['--all', '--out', 'x', '--language', 'it']],
  ])('takes %j as bad usage', (words) => {
    expect(pilotage('brief', sample, ...words)).toMatchObject({ code: 2, out: '' })
  })
})
