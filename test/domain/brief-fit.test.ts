import { describe, expect, test } from 'vitest'
import type { BriefContent } from '../../renderer/domain/brief/brief-content.ts'
import { fitBrief } from '../../renderer/domain/brief/fit-brief.ts'
import { textHeight } from '../../renderer/domain/brief/layout-plan.ts'
import { availableHeight, measureHeight, textHeightOf } from '../../renderer/domain/brief/measure.ts'
import { planBrief } from '../../renderer/domain/brief/plan-brief.ts'
import { papers } from '../../renderer/domain/workshop.ts'
import { contentOf } from '../support/brief-of.ts'
import { importedInsurer } from '../support/imported-insurer.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'

const sample = contentOf(insurerWorkshop(), 'INS-02')
/** A card without a written brief. */
const short = contentOf(importedInsurer(), 'INS-06')

/** The sample with a problem of so many sentences, each of less than a line. */
function withSentences(count: number): BriefContent {
  const statement = 'An invoice is read by four people. '.repeat(count)
  return { ...sample, text: { ...sample.text, problem: { ...sample.text.problem, statement } } }
}

describe('one page', () => {
  test.each(papers)(
    'of %s keeps 14 points free at its foot, for what an office program sets higher',
    (paper) => {
      const plan = planBrief({ ...sample, paper }, { halfPoints: 18, compact: true, padding: 8 })
      expect(textHeight(paper) - availableHeight(plan)).toBe(14 * 20)
    },
  )

  test('is filled sentence by sentence up to its last line, and never further', () => {
    const fits = Array.from({ length: 40 }, (_, index) => fitBrief(withSentences(50 + index)))
    const last = fits.findLastIndex(({ kind }) => kind === 'fits')
    expect(last).toBeGreaterThan(20)
    expect(fits[last + 1]?.kind).toBe('tooLong')
    for (const fit of fits.slice(0, last + 1)) {
      if (fit.kind !== 'fits') throw new Error('A shorter text fits too')
      expect(measureHeight(fit.plan)).toBeLessThanOrEqual(availableHeight(fit.plan))
      expect(fit.fullness).toBeLessThanOrEqual(1)
    }
    // Of some 75 lines the last is missing at the most.
    const fullest = fits[last]
    expect(fullest?.kind === 'fits' && fullest.fullness).toBeGreaterThan(0.98)
  })

  test('with little on it is set in letters of 10 points, and has more room to sign', () => {
    const fit = fitBrief(short)
    if (fit.kind !== 'fits') throw new Error('It is short')
    expect(fit.plan.styles.cell.halfPoints).toBe(20)
    const table = fit.plan.blocks.find((block) => block.kind === 'table' && block.caption === 'Sign-off')
    if (table?.kind !== 'table') throw new Error('There is a place to sign')
    const row = table.rows.find(({ least }) => least !== undefined)
    const text = textHeightOf(row?.cells ?? [], table.columns, fit.plan.styles, fit.plan.padding)
    // A roomy page has 560 twips for a signature; what is left of it comes on top.
    expect((row?.least ?? 0) - text).toBeGreaterThan(560)
  })
})
