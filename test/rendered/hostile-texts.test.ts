import validate from '@ooxml-tools/validate'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { cleanText } from '../../renderer/documents/layout/clean-text.ts'
import type { DocumentFile } from '../../renderer/documents/word/document-file.ts'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { runDocumentJob } from '../../renderer/workers/document-job.ts'
import { computedByLibreOffice } from '../support/computed-sheets.ts'
import type { HostileText } from '../support/hostile-texts.ts'
import { endlessTexts, hostileTexts } from '../support/hostile-texts.ts'
import { carrierOf, hostileNoPilot, hostileWorkshop, typedEverywhere } from '../support/hostile-workshop.ts'
import { renderDocuments } from '../support/rendered-pages.ts'

const writtenAt = '2026-11-17T15:00:00.000Z' as Instant
const workshop = hostileWorkshop()
const kinds = Object.keys(hostileTexts) as readonly HostileText[]

async function write(job: Parameters<typeof runDocumentJob>[0]['job'], of = workshop) {
  const { files, tooLong } = await runDocumentJob({ workshop: of, job, writtenAt }, () => {})
  return { files, tooLong }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The letters of a Word file without anything between them: how lines break is no loss. */
function lettersOf({ bytes }: DocumentFile): string {
  const parts = unzipSync(bytes)
  const xml = Object.entries(parts)
    .filter(([name]) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
    .map(([, part]) => strFromU8(part))
    .join('')
  return xml
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s/gu, '')
}

const expected = (text: string) => cleanText(text).replaceAll(/\s/gu, '')

let perCandidate: ReadonlyMap<HostileText, readonly DocumentFile[]>
let report: DocumentFile
let noPilot: DocumentFile
let sheet: DocumentFile
const whole = () => [...[...perCandidate.values()].flat(), report, noPilot]

beforeAll(async () => {
  const written = await Promise.all(
    kinds.map(async (kind) => {
      const { id } = carrierOf(workshop, kind)
      const briefs = await write({ document: 'brief', candidateIds: [id] })
      expect(briefs.tooLong).toEqual([])
      const plan = await write({ document: 'plan', candidateIds: [id] })
      const readiness = await write({ document: 'readiness', candidateIds: [id] })
      return [kind, [...briefs.files, ...plan.files, ...readiness.files]] as const
    }),
  )
  perCandidate = new Map(written)
  const [reportFile] = (await write({ document: 'report', candidateIds: [] })).files
  const [noPilotFile] = (await write({ document: 'noPilot', candidateIds: [] }, hostileNoPilot(workshop)))
    .files
  const [sheetFile] = (await write({ document: 'sheet', candidateIds: [] })).files
  if (!reportFile || !noPilotFile || !sheetFile) throw new Error('a document was not written')
  report = reportFile
  noPilot = noPilotFile
  sheet = sheetFile
})

describe('hostile texts in documents', () => {
  test.each(kinds)('%s: nothing of it disappears from brief, plan, readiness annex and report', (kind) => {
    const wanted = expected(hostileTexts[kind])
    const files = perCandidate.get(kind) ?? []
    expect(files.length).toBeGreaterThanOrEqual(3)
    for (const file of files) expect(lettersOf(file), file.name).toContain(wanted)
    expect(lettersOf(report)).toContain(wanted)
  })

  test('stand in the page of a workshop without a pilot', () => {
    for (const kind of kinds.slice(0, 6)) expect(lettersOf(noPilot)).toContain(expected(hostileTexts[kind]))
  })

  test('leave no error for Microsoft 365', async () => {
    const problems = []
    for (const file of whole()) problems.push(...(await validate(file.bytes, 'docx', 'Microsoft365')))
    problems.push(...(await validate(sheet.bytes, 'xlsx', 'Microsoft365')))
    expect(problems).toEqual([])
  })

  test('become neither a link, nor a field, nor anything else outside the file', () => {
    for (const { bytes, name } of [...whole(), sheet]) {
      const parts = unzipSync(bytes)
      for (const [part, content] of Object.entries(parts)) {
        const xml = strFromU8(content)
        if (part.endsWith('.rels'))
          expect(xml, `${name} ${part}`).not.toMatch(/TargetMode="External"|hyperlink/i)
        expect(xml, `${name} ${part}`).not.toMatch(
          /<!DOCTYPE|<!ENTITY|<w:hyperlink|<w:instrText[^>]*>[^<]*(HYPERLINK|DDE)/,
        )
      }
    }
  })

  test('open in LibreOffice: each brief on one page, each other document on one or more', async () => {
    const pages = await renderDocuments(whole().map(({ bytes }) => bytes))
    expect(pages.filter(({ pages: count }) => count < 1)).toEqual([])
    const firsts = [...perCandidate.values()].flatMap(([brief]) => (brief ? [whole().indexOf(brief)] : []))
    expect(firsts.map((at) => pages[at]?.pages)).toEqual(kinds.map(() => 1))
  })

  test('are texts in the workbook, never formulas', async () => {
    const formulas = (['a formula', 'a command as a formula', 'a formula behind an at sign'] as const).map(
      (kind) => hostileTexts[kind],
    )
    const ranked = ['INS-01', 'INS-02', 'INS-08']
    const candidates = workshop.candidates.map((one) => {
      const title = formulas[ranked.indexOf(one.key)]
      return title === undefined ? one : { ...one, title }
    })
    const [file] = (await write({ document: 'sheet', candidateIds: [] }, { ...workshop, candidates })).files
    if (!file) throw new Error('no workbook')
    const [sheets] = await computedByLibreOffice([file.bytes], ['Ranking'])
    const cells = sheets?.flat(2).join('\n') ?? ''
    for (const formula of formulas) expect(cells).toContain(formula)
    const written = Object.entries(unzipSync(file.bytes)).filter(([name]) => name.includes('worksheets/'))
    for (const [, xml] of written) expect(strFromU8(xml)).not.toMatch(/<f>[^<]*(HYPERLINK|cmd|@SUM)/)
  })
})

describe('endless texts in documents', () => {
  test.each(Object.entries(endlessTexts))(
    '%s: written whole, or refused with what to shorten',
    async (_, text) => {
      const [first] = workshop.candidates
      if (!first) throw new Error('There is a candidate')
      const endless = {
        ...workshop,
        candidates: workshop.candidates.map((one) =>
          one.id === first.id ? { ...one, title: text.slice(0, 5_000), problem: text, notes: text } : one,
        ),
        briefs: workshop.briefs.map((brief) =>
          brief.id === first.id
            ? { ...typedEverywhere(brief, 'short'), problem: { ...brief.problem, statement: text } }
            : brief,
        ),
      }
      const briefs = await write({ document: 'brief', candidateIds: [first.id] }, endless)
      const written = briefs.files.map(lettersOf).join('')
      if (briefs.files.length === 0) expect(briefs.tooLong[0]?.longFields.length).toBeGreaterThan(0)
      else expect(written).toContain(expected(text))
      const [whole] = (await write({ document: 'report', candidateIds: [] }, endless)).files
      if (!whole) throw new Error('no report')
      expect(await validate(whole.bytes, 'docx', 'Microsoft365')).toEqual([])
      for (const { name } of [...briefs.files, whole])
        expect(new TextEncoder().encode(name).length).toBeLessThan(256)
    },
  )
})
