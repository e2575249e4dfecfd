import validate from '@ooxml-tools/validate'
import { layoutDocument } from 'docx/layout'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BriefContent } from '../../renderer/documents/brief/brief-content.ts'
import { fitBrief } from '../../renderer/documents/brief/fit-brief.ts'
import type { LayoutPlan } from '../../renderer/documents/layout/layout-plan.ts'
import { margins } from '../../renderer/documents/layout/layout-plan.ts'
import { measureHeight } from '../../renderer/documents/layout/measure.ts'
import { noPilotContent } from '../../renderer/documents/no-pilot/plan-no-pilot.ts'
import { briefDocument } from '../../renderer/documents/word/plan-to-docx.ts'
import { decideNoPilot } from '../../renderer/domain/edits/edit-decision.ts'
import type { Instant, IsoDate } from '../../renderer/domain/meeting/calendar.ts'
import type { DocumentLanguage } from '../../renderer/domain/workshop/document-languages.ts'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import type { Paper } from '../../renderer/domain/workshop/workshop.ts'
import { papers } from '../../renderer/domain/workshop/workshop.ts'
import { documentWords } from '../../renderer/texts/document.ts'
import { anyBriefText, scripts } from '../support/any-brief.ts'
import { contentOf } from '../support/brief-of.ts'
import { countingIds } from '../support/builders.ts'
import { noPilotFile, writeBriefFile, written as writtenOf } from '../support/document-files.ts'
import { edited } from '../support/edited.ts'
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

function inLanguage(language: DocumentLanguage, paper: Paper): BriefContent {
  const content = contentOf(insurerWorkshop(), 'INS-02', paper, language)
  return { ...content, text: { ...content.text, continuesInAnnex: true } }
}

interface Named {
  readonly name: string
  readonly content: BriefContent
}

const named: readonly Named[] = [
  { name: 'the sample on A4', content: sample },
  { name: 'the sample on Letter', content: contentOf(insurerWorkshop(), 'INS-02', 'letter') },
  { name: 'a brief that nobody has begun', content: contentOf(importedInsurer(), 'INS-06') },
  { name: 'the sample in German', content: inLanguage('de', 'a4') },
  { name: 'the sample in French', content: inLanguage('fr', 'letter') },
  { name: 'the sample in Spanish', content: inLanguage('es', 'a4') },
  { name: 'an unscored candidate on Letter', content: contentOf(importedInsurer(), 'INS-20', 'letter') },
]

const contents = [...named.map(({ content }) => content), ...manyContents]

let rendered: readonly RenderedDocument[] = []
let files: readonly Uint8Array[] = []

async function written(content: BriefContent) {
  return writtenOf(await writeBriefFile(content, writtenAt))
}

beforeAll(async () => {
  files = await Promise.all(contents.map(async (content) => (await written(content)).file.bytes))
  rendered = await renderDocuments(files)
})

function planOf(content: BriefContent): LayoutPlan {
  const fit = fitBrief(content)
  const plan = fit.kind === 'fits' ? fit.plan : fit.shared?.plan
  if (!plan) throw new Error('The page cannot hold it')
  return plan
}

function renderedOf(content: BriefContent): RenderedDocument {
  const page = rendered[contents.indexOf(content)]
  if (!page) throw new Error('It was not rendered')
  return page
}

describe('a brief in LibreOffice', () => {
  test('is exactly one page, whatever is written on it', () => {
    expect(rendered.map(({ pages }) => pages)).toEqual(contents.map(() => 1))
  })

  test('never reaches lower than was predicted', () => {
    const under = contents.map((content, index) => {
      const predicted = (margins.top + measureHeight(planOf(content))) / 20
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
      // Columns stand beside each other, so that only words of one line follow each other.
      `Runs where: ${production.runsWhere.split(' ')[0]}`,
      `In scope: ${scope.included.split(' ')[0]}`,
      `Not in scope: ${scope.excluded.split(' ')[0]}`,
      ...success.map(({ name }) => name.slice(0, 18)),
      '≥ 40,000',
      '11 Dec 2026',
      '5 of 5',
      '8 voters',
      '8 Feb 2027',
      'Go only if every minimum is',
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
    expect(tags.get('TH')).toBe(35)
    expect(tags.get('H1')).toBeGreaterThanOrEqual(9)
  })
})

describe('a brief as a Word file', () => {
  test('is one page in the model of Word’s layout', () => {
    const pages = named.map(({ content }) => {
      const { pages: laidOut, stoppedAt } = layoutDocument(briefDocument(planOf(content), facts))
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
    const again = await written(sample)
    expect(again.file.bytes).toEqual(files[contents.indexOf(sample)])
  })
})

describe('the page of a workshop without a pilot', () => {
  const given = countingIds()
  const fixFirst = [
    {
      what: 'Name the owner of the claims history and read a sample',
      who: 'Data manager',
      by: '2026-12-11' as IsoDate,
    },
    { what: 'Agree who signs for the money line', who: 'COO', by: null },
  ]
  const decided = edited(
    importedInsurer(given),
    decideNoPilot({
      fixFirst,
      scoreAgainOn: '2027-01-12' as IsoDate,
      decidedBy: 'COO',
      decidedOn: '2026-11-17' as IsoDate,
      reason: 'Nobody owns the data of the first three.',
    }),
    given,
  )

  test.each(documentLanguages)(
    'is one page in %s with what to fix, who, by when and when to score again',
    async (language) => {
      const words = documentWords[language]
      const { bytes } = await noPilotFile(decided, words, writtenAt)
      const [page] = await renderDocuments([bytes])
      expect(page?.pages).toBe(1)
      for (const said of [
        fixFirst[0]?.what,
        words.date('2027-01-12' as IsoDate),
        'INS-02',
        'Nobody owns the data',
      ]) {
        expect(page?.text).toContain(said)
      }
      expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([])
    },
  )

  test('is not there while a pilot is picked', () => {
    expect(noPilotContent(insurerWorkshop(), documentWords.en)).toBeNull()
  })
})

describe('a brief that does not fit', () => {
  const statement = `${'The same invoice is read by four people one after the other. '.repeat(60)}Last words.`
  const long = (continuesInAnnex: boolean): BriefContent => ({
    ...sample,
    text: { ...sample.text, continuesInAnnex, problem: { ...sample.text.problem, statement } },
  })

  test('is not written, and the fields to shorten are named', async () => {
    const brief = await writeBriefFile(long(false), writtenAt)
    if (brief.kind === 'written') throw new Error('3,700 characters cannot fit')
    expect(brief.fit.longFields.map(({ field }) => field)).toEqual(['Problem'])
  })

  test('is one page with a mark where it was cut, and an annex with the whole text, where that was chosen', async () => {
    const { file, annex } = await written(long(true))
    const [page, rest] = await renderDocuments([file.bytes, annex?.bytes ?? new Uint8Array()])
    expect(page?.pages).toBe(1)
    expect(page?.text).toContain('… → A1')
    expect(page?.text).not.toContain('Last words.')
    expect(rest?.text).toContain('A1 · Problem')
    expect(rest?.text).toContain('Last words.')
    expect(annex?.name).toContain(' - annex - ')
    expect(await validate(annex?.bytes ?? new Uint8Array(), 'docx', 'Microsoft365')).toEqual([])
  })
})
