import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BriefContent } from '../../renderer/documents/brief/brief-content.ts'
import { fitBrief } from '../../renderer/documents/brief/fit-brief.ts'
import { planBrief } from '../../renderer/documents/brief/plan-brief.ts'
import { cleanText } from '../../renderer/documents/layout/clean-text.ts'
import type { LayoutPlan } from '../../renderer/documents/layout/layout-plan.ts'
import { textHeight } from '../../renderer/documents/layout/layout-plan.ts'
import { availableHeight, measureHeight, textHeightOf } from '../../renderer/documents/layout/measure.ts'
import { papers } from '../../renderer/domain/workshop/workshop.ts'
import { anyBriefText } from '../support/any-brief.ts'
import { contentOf } from '../support/brief-of.ts'
import { importedInsurer } from '../support/imported-insurer.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'
import { textOfPlan } from '../support/plan-text.ts'

const sample = contentOf(insurerWorkshop(), 'INS-02')
/** A card without a written brief. */
const short = contentOf(importedInsurer(), 'INS-06')

/** The sample with a problem of so many sentences, each of less than a line. */
function withSentences(count: number): BriefContent {
  const statement = 'An invoice is read by four people. '.repeat(count)
  return { ...sample, text: { ...sample.text, problem: { ...sample.text.problem, statement } } }
}

/** The height above the names where people sign. */
function roomToSign({ blocks, styles, padding }: LayoutPlan): number {
  const table = blocks.find((block) => block.kind === 'table' && block.caption === 'Sign-off')
  if (table?.kind !== 'table') throw new Error('There is a place to sign')
  const row = table.rows.find(({ least }) => least !== undefined)
  return (row?.least ?? 0) - textHeightOf(row?.cells ?? [], table.columns, styles, padding)
}

describe('one page', () => {
  test.each(papers)(
    'of %s keeps 14 points free at its foot, for what an office program sets higher',
    (paper) => {
      const plan = planBrief({ ...sample, paper }, { halfPoints: 18, compact: true, padding: 8 })
      expect(textHeight(paper) - availableHeight(plan)).toBe(14 * 20)
    },
  )

  const fits = Array.from({ length: 40 }, (_, index) => fitBrief(withSentences(50 + index)))
  const last = fits.findLastIndex(({ kind }) => kind === 'fits')

  test('is filled sentence by sentence up to its last line', () => {
    expect(last).toBeGreaterThan(20)
    expect(last).toBeLessThan(fits.length - 5)
    for (const fit of fits.slice(0, last + 1)) {
      expect(fit.kind === 'fits' && fit.fullness).toBeLessThanOrEqual(1)
    }
    // Of some 75 lines the last is missing at the most.
    const fullest = fits[last]
    expect(fullest?.kind === 'fits' && fullest.fullness).toBeGreaterThan(0.98)
  })

  test('is never filled further, nor in letters of less than 8.5 points or with less than 18 points to sign, also where texts go to the annex', () => {
    for (const fit of fits) {
      const plan = fit.kind === 'fits' ? fit.plan : fit.shared?.plan
      if (!plan) throw new Error('One text alone can be shared')
      expect(measureHeight(plan)).toBeLessThanOrEqual(availableHeight(plan))
      expect(plan.styles.cell.halfPoints).toBeGreaterThanOrEqual(17)
      expect(roomToSign(plan)).toBeGreaterThanOrEqual(360)
    }
  })

  test('keeps whole, under its mark, whatever it has no room for', () => {
    const content = {
      ...sample,
      text: fc.sample(anyBriefText('latin', 8), { seed: 3, numRuns: 1 })[0] ?? sample.text,
    }
    const fit = fitBrief(content)
    if (fit.kind === 'fits' || !fit.shared) throw new Error('It should be too long and shared')
    const { cuts } = fit.shared
    const page = textOfPlan(fit.shared.plan).join('\n')
    expect(cuts.length).toBeGreaterThan(5)
    for (const { number } of cuts) expect(page).toContain(`→ A${number}`)
    expect(cuts.find(({ field }) => field === 'Problem')?.text).toBe(
      cleanText(content.text.problem.statement),
    )
  })

  test('says so when it is too long, and shortening as much as it says makes it fit', () => {
    const statement = 'An invoice is read by four people, one after the other. '.repeat(70)
    const withStatement = (text: string) => ({
      ...sample,
      text: { ...sample.text, problem: { ...sample.text.problem, statement: text } },
    })
    const first = fitBrief(withStatement(statement))
    if (first.kind === 'fits') throw new Error('it cannot fit')
    const [longest] = first.longFields
    expect(longest?.field).toBe('Problem')
    const shorter = statement.slice(0, statement.length - (longest?.charactersToShorten ?? 0))
    expect(fitBrief(withStatement(shorter)).kind).toBe('fits')
  })

  test('with little on it is set in letters of 10 points, and has more room to sign', () => {
    const fit = fitBrief(short)
    if (fit.kind !== 'fits') throw new Error('It is short')
    expect(fit.plan.styles.cell.halfPoints).toBe(20)
    // A roomy page has 560 twips for a signature; what is left of it comes on top.
    expect(roomToSign(fit.plan)).toBeGreaterThan(560)
  })

  test('says what ten times the volume would be', () => {
    const { value, tenfold } = sample
    expect(value.casesInError).toBeCloseTo(4536)
    expect(tenfold.casesInError).toBeCloseTo(45_360)
    const plan = planBrief(sample, { halfPoints: 18, compact: true, padding: 8 })
    expect(textOfPlan(plan).join('\n')).toContain('45,360 at ten times the volume')
  })
})
