import validate from '@ooxml-tools/validate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import type { DocumentLanguage } from '../../renderer/domain/workshop/document-languages.ts'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import { documentWords } from '../../renderer/texts/document.ts'
import { contentOf } from '../support/brief-of.ts'
import { candidateFile, reportFile } from '../support/document-files.ts'
import { importedInsurer } from '../support/imported-insurer.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'
import type { RenderedDocument } from '../support/rendered-pages.ts'
import { renderDocuments } from '../support/rendered-pages.ts'

const writtenAt = '2026-11-17T15:00:00.000Z' as Instant
const workshop = insurerWorkshop()

async function documentsIn(language: DocumentLanguage) {
  const content = contentOf(workshop, 'INS-02', 'a4', language)
  const empty = contentOf(importedInsurer(), 'INS-24', 'letter', language)
  return [
    await reportFile(workshop, documentWords[language], 'a4', writtenAt),
    await candidateFile('plan', content, writtenAt),
    await candidateFile('readiness', content, writtenAt),
    await candidateFile('plan', empty, writtenAt),
    await candidateFile('readiness', empty, writtenAt),
    await reportFile(importedInsurer(), documentWords[language], 'letter', writtenAt),
  ]
}

let files: readonly Uint8Array[] = []
let rendered: readonly RenderedDocument[] = []

beforeAll(async () => {
  const all = await Promise.all(documentLanguages.map(documentsIn))
  files = all.flat().map(({ bytes }) => bytes)
  rendered = await renderDocuments(files)
})

const [report, plan, readiness] = [0, 1, 2].map((at) => () => rendered[at])

describe('report, plan and readiness annex', () => {
  test('open in LibreOffice in every language, filled and empty', () => {
    expect(rendered).toHaveLength(documentLanguages.length * 6)
    expect(rendered.filter(({ pages }) => pages < 1 || pages > 12)).toEqual([])
  })

  test('have no error for Microsoft 365', async () => {
    const problems = []
    for (const file of files) problems.push(...(await validate(file, 'docx', 'Microsoft365')))
    expect(problems).toEqual([])
  })

  test('keep tables with header cells and headings for a screen reader', () => {
    for (const document of rendered) {
      expect(document.tags.get('Table')).toBeGreaterThan(1)
      expect(document.tags.get('TH')).toBeGreaterThan(4)
      expect(document.tags.get('H1')).toBeGreaterThan(1)
    }
  })
})

describe('the report of the workshop', () => {
  test('says who, how, the ranking, every vote, why, the decision and what is not now', () => {
    const text = report?.()?.text ?? ''
    for (const said of [
      'INS-02 Repair invoice checking was picked by COO',
      'Runner-up: INS-01',
      'Compliance officer',
      'that more than half gave or beat',
      'What convinced the room: The 2 came from',
      'near miss',
      '2▼ 4 4.0 ready',
      'Votes: INS-06 Household fraud signal screening',
      'The photo store may not be used',
      'Not now, and why',
      'Commercial broker',
      'Page 1',
    ]) {
      expect(text.replaceAll(/\s+/g, ' ')).toContain(said.split(' ').slice(0, 4).join(' '))
    }
  })
})

describe('the plan of the pilot', () => {
  test('has scope, architecture, team, computed days and twelve months of running', () => {
    const text = plan?.()?.text ?? ''
    for (const said of [
      'Glass, total loss',
      'Invoice PDFs arrive',
      'integration engineer',
      '9 Nov 2026',
      '19 Apr 2027',
      'EUR 47,000',
    ]) {
      expect(text).toContain(said)
    }
  })
})

describe('the readiness annex', () => {
  test('has twelve items without partial credit, the stress questions and the gates', () => {
    const text = readiness?.()?.text ?? ''
    for (const said of [
      '2 of 12 done',
      'Rollback tested',
      'What if the provider is down?',
      'worth it at half the effect',
    ]) {
      expect(text).toContain(said)
    }
  })
})
