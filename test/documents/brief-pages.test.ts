import validate from '@ooxml-tools/validate'
import { layoutDocument } from 'docx/layout'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BriefContent } from '../../renderer/domain/brief/brief-content.ts'
import { fitBrief } from '../../renderer/domain/brief/fit-brief.ts'
import { margins } from '../../renderer/domain/brief/layout-plan.ts'
import { measureHeight } from '../../renderer/domain/brief/measure.ts'
import type { Instant } from '../../renderer/domain/calendar.ts'
import { papers } from '../../renderer/domain/workshop.ts'
import { briefDocument } from '../../renderer/word/brief-document.ts'
import { writeBriefFile } from '../../renderer/word/brief-file.ts'
import { anyBriefText, scripts } from '../support/any-brief.ts'
import { contentOf } from '../support/brief-of.ts'
import { exampleBriefText } from '../support/example-brief.ts'
import { importedInsurer } from '../support/imported-insurer.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'
import type { RenderedDocument } from '../support/rendered-pages.ts'
import { renderDocuments } from '../support/rendered-pages.ts'

const writtenAt = '2026-11-17T15:00:00.000Z' as Instant
const facts = { title: 'Brief', client: 'Client', author: 'Author', language: 'en-GB', writtenAt }
const seed = 20_261_117

const sample = contentOf(insurerWorkshop(), 'INS-02')

/** Briefs of many writing systems, from empty to far too long, on both papers. */
const manyContents: readonly BriefContent[] = scripts.flatMap((script, index) =>
  [0.3, 1, 2].flatMap((size) =>
    fc
      .sample(anyBriefText(script, size), { seed: seed + index, numRuns: 1 })
      .map((text, number) => ({ ...sample, text, paper: papers[(index + number) % 2] ?? 'a4' })),
  ),
)

interface Named {
  readonly name: string
  readonly content: BriefContent
}

const named: readonly Named[] = [
  { name: 'the sample on A4', content: sample },
  { name: 'the sample on Letter', content: contentOf(insurerWorkshop(), 'INS-02', 'letter') },
  { name: 'a brief that nobody has begun', content: contentOf(importedInsurer(), 'INS-06') },
  { name: 'an unscored candidate on Letter', content: contentOf(importedInsurer(), 'INS-20', 'letter') },
]

const fitting = [...named.map(({ content }) => content), ...manyContents].filter(
  (content) => fitBrief(content).kind === 'fits',
)

let rendered: readonly RenderedDocument[] = []
let files: readonly Uint8Array[] = []

beforeAll(async () => {
  files = await Promise.all(fitting.map(async (content) => (await writeBriefFile(content, writtenAt)).bytes))
  rendered = await renderDocuments(files)
})

function renderedOf(content: BriefContent): RenderedDocument {
  const page = rendered[fitting.indexOf(content)]
  if (!page) throw new Error('The brief does not fit its page')
  return page
}

describe('a brief in LibreOffice', () => {
  test('is exactly one page, whatever is written on it, as long as the app says that it fits', () => {
    expect(rendered.map(({ pages }) => pages)).toEqual(fitting.map(() => 1))
    expect(fitting.length).toBeGreaterThan(scripts.length)
  })

  test('never reaches lower than was predicted', () => {
    const under = fitting.map((content, index) => {
      const predicted = (margins.top + measureHeight(fitBrief(content).plan)) / 20
      return (rendered[index]?.bottom ?? Number.POSITIVE_INFINITY) - predicted
    })
    expect(Math.max(...under)).toBeLessThanOrEqual(0)
  })

  test.each(named)('is one page for $name', ({ content }) => {
    expect(renderedOf(content).pages).toBe(1)
  })

  test('holds every field that was written', () => {
    const { text } = renderedOf(sample)
    const { head, production, scope, firstAction, briefing, success, risks } = exampleBriefText
    const fields = [
      'Northgate Insurance',
      'Repair invoice checking',
      head.sponsorName,
      'Profit-and-loss responsibility: yes',
      'Jonas Weber',
      'Irene Costa',
      'Each garage invoice is compared by hand',
      'queue and retry',
      'AI suggests, a person',
      ...[production.runsWhere, scope.included, scope.excluded].map((field) => field.slice(0, 18)),
      ...success.map(({ name }) => name.slice(0, 18)),
      '≥ 40,000',
      '11 Dec 2026',
      '5 of 5',
      '8 voters',
      '8 Feb 2027',
      'Every minimum met, or not',
      'EUR 48,000',
      'EUR 47,000',
      ...risks.map(({ risk }) => risk.slice(0, 30)),
      firstAction.who,
      briefing.who.slice(0, 18),
      'Signature',
    ]
    for (const field of fields) expect(text).toContain(field)
  })

  test('keeps its title, headings, tables and header cells for a screen reader', () => {
    const { title, tags } = renderedOf(sample)
    expect(title).toBe('Repair invoice checking')
    expect(tags.get('Table')).toBe(9)
    expect(tags.get('TH')).toBe(36)
    expect(tags.get('H1')).toBeGreaterThanOrEqual(9)
  })
})

describe('a brief as a Word file', () => {
  test('is one page in the model of Word’s layout', () => {
    const pages = named.map(({ content }) => {
      const { pages: laidOut, stoppedAt } = layoutDocument(briefDocument(fitBrief(content).plan, facts))
      return { pages: laidOut.length, stoppedAt }
    })
    expect(pages).toEqual(named.map(() => ({ pages: 1, stoppedAt: undefined })))
  })

  test('has no error for Microsoft 365', async () => {
    const problems = []
    for (const file of files) problems.push(...(await validate(file, 'docx', 'Microsoft365')))
    expect(problems).toEqual([])
  })

  test('is the same, byte for byte, when it is written again', async () => {
    const again = await writeBriefFile(sample, writtenAt)
    expect(again.bytes).toEqual(files[fitting.indexOf(sample)])
  })
})

describe('a brief that does not fit', () => {
  test('says which fields to shorten by how much, and runs to a second page rather than losing text', async () => {
    const statement = `${'The same invoice is read by four people one after the other. '.repeat(60)}Last words.`
    const content = { ...sample, text: { ...sample.text, problem: { ...sample.text.problem, statement } } }
    const { fit, bytes } = await writeBriefFile(content, writtenAt)
    if (fit.kind === 'fits') throw new Error('3,700 characters cannot fit')
    expect(fit.longFields[0]).toMatchObject({ field: 'Problem' })
    const [page] = await renderDocuments([bytes])
    expect(page?.pages).toBeGreaterThan(1)
    expect(page?.text).toContain('Last words.')
  })
})
