import { describe, expect, test } from 'vitest'
import type { SuccessMetric } from '../../../renderer/domain/brief/brief.ts'
import { metricCategories } from '../../../renderer/domain/brief/brief.ts'
import type { PasteRule } from '../../../renderer/domain/brief/success-metrics.ts'
import {
  blankMetric,
  namedMetric,
  nextCategory,
  pasteMetrics,
  readBaseline,
} from '../../../renderer/domain/brief/success-metrics.ts'
import type { IsoDate } from '../../../renderer/domain/meeting/calendar.ts'
import { documentLanguages } from '../../../renderer/domain/workshop/document-languages.ts'
import type { MetricId } from '../../../renderer/domain/workshop/ids.ts'
import { typicalMetrics } from '../../../renderer/texts/typical-metrics.ts'
import { exampleBriefText } from '../../support/example-brief.ts'

const near = '2026-11-17' as IsoDate
const typical = typicalMetrics('en')

function ruleFrom(first = 1): PasteRule {
  let last = first - 1
  return {
    point: '.',
    near,
    typical,
    newId: () => {
      last += 1
      return `new-${last}` as MetricId
    },
  }
}

const paste = (
  metrics: readonly SuccessMetric[],
  row: number,
  column: Parameters<typeof pasteMetrics>[1]['column'],
  cells: readonly (readonly string[])[],
) => pasteMetrics(metrics, { row, column }, cells, ruleFrom())

describe('where a metric stands today', () => {
  test.each([
    ['11', { kind: 'measured', value: 11 }],
    ['21,000', { kind: 'measured', value: 21_000 }],
    ['9 %', { kind: 'measured', value: 9 }],
    ['0', { kind: 'measured', value: 0 }],
    ['', { kind: 'toBeMeasured', by: null }],
    ['?', { kind: 'toBeMeasured', by: null }],
    ['11 Dec', { kind: 'toBeMeasured', by: '2026-12-11' }],
    ['11.12.', { kind: 'toBeMeasured', by: '2026-12-11' }],
    ['2026-12-11', { kind: 'toBeMeasured', by: '2026-12-11' }],
  ])('%s is read', (text, baseline) => {
    expect(readBaseline(text, { point: '.', near })).toEqual(baseline)
  })

  test.each(['soon', '-3', 'many'])('%s is not', (text) => {
    expect(readBaseline(text, { point: '.', near })).toBeUndefined()
  })
})

describe('metrics to start from', () => {
  test.each(documentLanguages)('are three in each category in %s, each of its own name', (language) => {
    const all = typicalMetrics(language)
    for (const category of metricCategories) {
      expect(all.filter((one) => one.category === category)).toHaveLength(3)
    }
    expect(new Set(all.map(({ name }) => name)).size).toBe(12)
    expect(all.every(({ unit }) => unit !== '')).toBe(true)
  })

  test('are other words in each language', () => {
    const names = documentLanguages.flatMap((language) => typicalMetrics(language).map(({ name }) => name))
    expect(new Set(names).size).toBe(names.length)
  })

  test('bring what they are counted in, whatever letters they are typed in, and overwrite nothing', () => {
    const blank = blankMetric('m' as MetricId, 'business')
    expect(namedMetric(blank, 'response TIME ', typical)).toMatchObject({
      category: 'performance',
      unit: 'seconds',
      direction: 'lowerIsBetter',
    })
    expect(namedMetric({ ...blank, unit: 'ms' }, 'Response time', typical)).toMatchObject({
      category: 'business',
      unit: 'ms',
      direction: 'higherIsBetter',
    })
    expect(namedMetric(blank, 'Something else', typical)).toEqual({ ...blank, name: 'Something else' })
  })

  test('are asked for in the first category that has none, the business first', () => {
    expect(nextCategory([])).toBe('business')
    expect(nextCategory(exampleBriefText.success.slice(0, 3))).toBe('userAcceptance')
    expect(nextCategory(exampleBriefText.success)).toBe('performance')
  })
})

describe('pasted cells', () => {
  const { success } = exampleBriefText

  test('become metrics below the last one', () => {
    const { metrics, unread } = paste([], 0, 'name', [
      ['Overpayment', 'EUR a month', 'higher', '21,000', '40,000', '60k', '≥ 75,000', 'Ledger'],
      ['Response time', '', '', '11 Dec', '8', '6', '4', 'Log'],
    ])
    expect(unread).toEqual([])
    expect(metrics).toMatchObject([
      { id: 'new-1', category: 'business', minimum: 40_000, target: 60_000, stretch: 75_000 },
      {
        id: 'new-2',
        category: 'performance',
        unit: 'seconds',
        direction: 'lowerIsBetter',
        baseline: { kind: 'toBeMeasured', by: '2026-12-11' },
        minimum: 8,
        howMeasured: 'Log',
      },
    ])
  })

  test('fill what is there from the cell on, and leave everything else', () => {
    const { metrics } = paste(success, 1, 'minimum', [
      ['9', '7'],
      ['', '1'],
    ])
    expect(metrics[1]).toEqual({ ...success[1], minimum: 9, target: 7 })
    expect(metrics[2]).toEqual({ ...success[2], target: 1 })
    expect(metrics.toSpliced(1, 2)).toEqual(success.toSpliced(1, 2))
  })

  test('that hold nothing for their column are left out and named', () => {
    const { metrics, unread } = paste(success, 4, 'target', [
      ['many', '4', 'Drill', 'too far'],
      ['', '', ''],
      ['', '9', ''],
    ])
    expect(metrics).toHaveLength(success.length + 1)
    expect(metrics[4]).toEqual({ ...success[4], stretch: 4, howMeasured: 'Drill' })
    expect(metrics[5]).toMatchObject({ id: 'new-1', stretch: 9 })
    expect(unread).toEqual([
      { row: 5, column: 'target', text: 'many' },
      { row: 5, column: null, text: 'too far' },
    ])
  })

  test('of a direction are read in every language', () => {
    const read = (text: string) => paste(success, 0, 'direction', [[text]]).metrics[0]?.direction
    for (const text of ['lower', '↓ lower', 'niedriger', 'moins', 'menor']) {
      expect(read(text), text).toBe('lowerIsBetter')
    }
    expect(paste(success, 0, 'direction', [['sideways']]).unread).toHaveLength(1)
  })
})
