import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BriefContent } from '../../renderer/documents/brief/brief-content.ts'
import { fitBrief } from '../../renderer/documents/brief/fit-brief.ts'
import { cleanText } from '../../renderer/documents/layout/clean-text.ts'
import type { Block, LayoutPlan, Paragraph } from '../../renderer/documents/layout/layout-plan.ts'
import { textWidth } from '../../renderer/documents/layout/layout-plan.ts'
import { availableHeight, countLines, measureHeight } from '../../renderer/documents/layout/measure.ts'
import { editCandidate } from '../../renderer/domain/edits/edit-candidates.ts'
import { decidePick } from '../../renderer/domain/edits/edit-decision.ts'
import { papers } from '../../renderer/domain/workshop/workshop.ts'
import { anyBriefText, scripts } from '../support/any-brief.ts'
import { contentOf } from '../support/brief-of.ts'
import { countingIds } from '../support/builders.ts'
import { edited } from '../support/edited.ts'
import { candidateOf, importedInsurer, insurerDay } from '../support/imported-insurer.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'

const sample = contentOf(insurerWorkshop(), 'INS-02')
const anyContent: fc.Arbitrary<BriefContent> = fc
  .tuple(fc.constantFrom(...scripts), fc.constantFrom(0.2, 1, 4), fc.constantFrom(...papers))
  .chain(([script, size, paper]) => anyBriefText(script, size).map((text) => ({ ...sample, text, paper })))

function paragraphsOf(block: Block): readonly Paragraph[] {
  return block.kind === 'paragraph'
    ? [block]
    : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
}

function planOf(content: BriefContent): LayoutPlan {
  const fit = fitBrief(content)
  if (fit.kind === 'fits') return fit.plan
  if (!fit.shared) throw new Error('It cannot be shared')
  return fit.shared.plan
}

function textOf(content: BriefContent): string {
  const { blocks } = planOf(content)
  return blocks
    .flatMap(paragraphsOf)
    .map(({ runs, right = [] }) => [...runs, ...right].map(({ text }) => text).join(''))
    .join('\n')
}

describe('the page of a brief', () => {
  test('is never fuller than it may be, whatever is written', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const plan = planOf(content)
        expect(measureHeight(plan)).toBeLessThanOrEqual(availableHeight(plan))
      }),
      { numRuns: 40 },
    )
  })

  test('gives no field fewer lines than another needs that was cut', () => {
    const statement = 'One long text among short ones, said again and again. '.repeat(80)
    const content = { ...sample, text: { ...sample.text, problem: { ...sample.text.problem, statement } } }
    const fit = fitBrief(content)
    expect(fit.kind === 'tooLong' && fit.shared?.cuts.map(({ field }) => field)).toEqual(['Problem'])
  })

  test('has tables whose columns fill the width and whose rows have a cell in each', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const { blocks, paper } = planOf(content)
        for (const block of blocks) {
          if (block.kind === 'paragraph') continue
          expect(block.columns.reduce((sum, width) => sum + width, 0)).toBe(textWidth(paper))
          for (const row of block.rows) expect(row.cells).toHaveLength(block.columns.length)
          for (const width of block.columns) expect(Number.isInteger(width)).toBe(true)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('never ends in a table, and no table touches the next', () => {
    const { blocks } = planOf(sample)
    expect(blocks.at(-1)?.kind).toBe('paragraph')
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'table') expect(blocks[index + 1]?.kind).toBe('paragraph')
    }
  })
})

describe('what stands on a brief', () => {
  test('is who picked it, when, and the verdict of the rule', () => {
    expect(textOf(sample)).toContain('picked by COO on 17 November 2026. Verdict of the rule: ready.')
  })

  test('is the reason where the pick departs from the rule, with the gate that says no', () => {
    const given = countingIds()
    const insurer = importedInsurer()
    const { id, gates } = candidateOf(insurer, 'INS-07')
    const gated = edited(insurer, editCandidate(id, { gates: { ...gates, contained: 'no' } }), given)
    const picked = edited(
      gated,
      decidePick({
        candidateId: id,
        runnerUp: null,
        decidedBy: 'COO',
        decidedOn: insurerDay,
        reason: 'Board asks',
      }),
      given,
    )
    const text = textOf(contentOf(picked, 'INS-07'))
    expect(text).toContain('Override: the rule says “ready with a flag”.')
    expect(text).toContain('▼ Answered no: fits a pilot of 4 to 8 weeks.')
    expect(text).toContain('Reason: Board asks')
    expect(text).toContain('2 of 5\n▼ red flag')
  })

  test('is a stamp where no sponsor is named, and lines to fill where nothing was written', () => {
    const text = textOf(contentOf(importedInsurer(), 'INS-06'))
    expect(text).toContain('SPONSOR MISSING')
    expect(text).toContain('Not decided yet.')
    expect(text).toContain('Business metric missing')
    expect(text).toContain('Baseline: …')
  })
})

describe('measuring', () => {
  const { styles } = planOf(sample)
  const lines = (text: string, width = 3000) =>
    countLines({ kind: 'paragraph', style: 'cell', runs: [{ text }] }, styles, width)

  test('an empty paragraph takes one line', () => {
    expect(lines('')).toBe(1)
  })

  test('more words never take fewer lines, a wider column never more', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 14 }), { maxLength: 30 })
    fc.assert(
      fc.property(words, fc.string({ maxLength: 12 }), (text, more) => {
        const before = text.join(' ')
        expect(lines(`${before} ${more}`)).toBeGreaterThanOrEqual(lines(before))
        expect(lines(before, 6000)).toBeLessThanOrEqual(lines(before))
      }),
    )
  })

  test('a word wider than its column is given the lines it breaks into, and more', () => {
    expect(lines('W'.repeat(200))).toBeGreaterThan(10)
  })
})

describe('text made safe', () => {
  test('keeps what people write, in any language', () => {
    for (const text of ['Überprüfung – 40 %', '发票检查', 'فحص الفواتير', 'a < b & c > d', '👩‍💻']) {
      expect(cleanText(text)).toBe(text)
    }
  })

  test.each([
    ['one\u0007two', 'one two'],
    ['first\nsecond\r\nthird', 'first second third'],
    ['lone \uD800 half', 'lone \uFFFD half'],
    ['non\uFFFEcharacter', 'non\uFFFDcharacter'],
    ['turned \u202Eround\u202C', 'turned round'],
    ['  wide   spaces ', 'wide spaces'],
  ])('of %j is %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  test('is well-formed XML text whatever comes in, and cleaning it twice changes nothing', () => {
    const anything = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    })
    fc.assert(
      fc.property(anything, (text) => {
        const clean = cleanText(text)
        expect(clean.isWellFormed()).toBe(true)
        expect(clean).not.toMatch(/[\p{Cc}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/u)
        expect(cleanText(clean)).toBe(clean)
      }),
      { numRuns: 500 },
    )
  })
})
