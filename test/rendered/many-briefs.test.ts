import validate from '@ooxml-tools/validate'
import { layoutDocument } from 'docx/layout'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BriefContent } from '../../renderer/documents/brief/brief-content.ts'
import { fitBrief } from '../../renderer/documents/brief/fit-brief.ts'
import type { Fit } from '../../renderer/documents/layout/fit-page.ts'
import type { LayoutPlan } from '../../renderer/documents/layout/layout-plan.ts'
import { margins, pageSizes } from '../../renderer/documents/layout/layout-plan.ts'
import { measureHeight } from '../../renderer/documents/layout/measure.ts'
import type { Written } from '../../renderer/documents/word/document-file.ts'
import { briefDocument } from '../../renderer/documents/word/plan-to-docx.ts'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { papers } from '../../renderer/domain/workshop/workshop.ts'
import { writeBriefFile } from '../support/document-files.ts'
import { manyBriefs, ordinaryBriefs, textsOf } from '../support/many-briefs.ts'
import type { RenderedDocument } from '../support/rendered-pages.ts'
import { renderDocuments } from '../support/rendered-pages.ts'

/** PILOTAGE_BRIEFS=1000 is the whole trial. */
const count = Number(process.env.PILOTAGE_BRIEFS ?? 150)
const filesAtOnce = 50
const writtenAt = '2026-11-17T15:00:00.000Z' as Instant
const facts = { title: 'Brief', client: 'Client', author: 'Author', language: 'en-GB', writtenAt }

interface Trial {
  readonly content: BriefContent
  readonly fit: Fit
  readonly written: Written
}

type WrittenTrial = Trial & { readonly written: Extract<Written, { kind: 'written' }> }

let trials: readonly Trial[] = []
let rendered: readonly RenderedDocument[] = []

const isWritten = (trial: Trial): trial is WrittenTrial => trial.written.kind === 'written'
const writtenTrials = () => trials.filter(isWritten)

function planOf(fit: Fit): LayoutPlan | undefined {
  return fit.kind === 'fits' ? fit.plan : fit.shared?.plan
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** The paragraphs of a Word file as text. */
function paragraphsOf(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  const text = xml.replaceAll('</w:p>', '\n').replaceAll(/<[^>]+>/g, '')
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

function lostIn(trial: WrittenTrial, withAnnex: boolean): readonly string[] {
  const { file, annex } = trial.written
  const page = paragraphsOf(file.bytes)
  const all = annex && withAnnex ? `${page}\n${paragraphsOf(annex.bytes)}` : page
  return textsOf(trial.content).filter((text) => !all.includes(text))
}

beforeAll(async () => {
  const contents = manyBriefs(count)
  const made: Trial[] = []
  for (const content of contents) {
    made.push({ content, fit: fitBrief(content), written: await writeBriefFile(content, writtenAt) })
  }
  trials = made
  const files = writtenTrials().map(({ written }) => written.file.bytes)
  const pages: RenderedDocument[] = []
  for (let at = 0; at < files.length; at += filesAtOnce) {
    pages.push(...(await renderDocuments(files.slice(at, at + filesAtOnce))))
  }
  rendered = pages
}, 1_800_000)

describe(`${count} briefs of 12 writing systems, from empty to far too much, on both papers, in four languages`, () => {
  test('are one page each in LibreOffice', () => {
    expect(rendered.filter(({ pages }) => pages !== 1)).toEqual([])
    expect(rendered).toHaveLength(writtenTrials().length)
  })

  test('are one page each in the model of Word’s layout', () => {
    const over = writtenTrials().filter(({ fit }) => {
      const plan = planOf(fit)
      return plan && layoutDocument(briefDocument(plan, facts), { guess: true }).pages.length !== 1
    })
    expect(over).toEqual([])
  })

  test('have no error for Microsoft 365', async () => {
    const problems = []
    for (const { written } of writtenTrials()) {
      for (const file of [written.file, ...(written.annex ? [written.annex] : [])]) {
        problems.push(...(await validate(file.bytes, 'docx', 'Microsoft365')))
      }
    }
    expect(problems).toEqual([])
  }, 1_800_000)

  test('lose nothing of what was written: it stands on the page or in the annex', () => {
    const lost = writtenTrials().flatMap((trial) => lostIn(trial, true))
    expect(lost).toEqual([])
    const withoutAnnex = writtenTrials().flatMap((trial) => lostIn(trial, false))
    expect(withoutAnnex.length).toBeGreaterThan(count / 10)
  })

  test('that are not written carry a report', () => {
    const refused = trials.filter((trial) => !isWritten(trial))
    for (const { fit } of refused) expect(fit.kind === 'tooLong' && fit.linesOver).toBeGreaterThan(0)
    expect(refused.length).toBeLessThan(count / 50)
  })

  test('reach no lower than predicted, and leave little white', () => {
    const written = writtenTrials()
    const below = written.map(({ fit }, index) => {
      const plan = planOf(fit)
      const predicted = plan ? (margins.top + measureHeight(plan)) / 20 : 0
      return (rendered[index]?.bottom ?? 0) - predicted
    })
    const white = written.map(({ fit }, index) => {
      const { height } = pageSizes[planOf(fit)?.paper ?? 'a4']
      return (height - margins.bottom) / 20 - (rendered[index]?.bottom ?? 0)
    })
    const direct = written.filter(({ written: { annex } }) => annex === null).length
    const lines = [
      `fitted directly ${direct}, with annex ${written.length - direct}, refused ${trials.length - written.length}`,
      `worst under-prediction ${Math.max(...below).toFixed(1)} pt (below 0: never lower than predicted)`,
      `white space left: median ${quantile(white, 0.5).toFixed(0)} pt, 95 % ${quantile(white, 0.95).toFixed(0)} pt`,
    ]
    process.stdout.write(`${lines.join('\n')}\n`)
    expect(Math.max(...below)).toBeLessThanOrEqual(0)
  })
})

/** What a room usually writes; nearly all of it is to be on the page in a size that is read without glasses. */
const mostCharacters = 2000
const leastHalfPoints = 18

describe(`${count * 2} briefs of up to ${mostCharacters} characters in Latin, Greek or Cyrillic`, () => {
  test.each(papers)('fit on %s at 9 pt or more, but for 2 in 100', (paper) => {
    const sizes = ordinaryBriefs(count * 2, mostCharacters, paper).map((content) => {
      const fit = fitBrief(content)
      return fit.kind === 'fits' ? fit.plan.styles.cell.halfPoints : 0
    })
    const share = (least: number) => sizes.filter((size) => size >= least).length / sizes.length
    const percent = (least: number) => `${(share(least) * 100).toFixed(1)} % at ${least / 2} pt`
    process.stdout.write(`${paper}: ${[20, 19, 18, 17].map(percent).join(', ')} or more\n`)
    expect(share(leastHalfPoints)).toBeGreaterThanOrEqual(0.98)
  })
})
