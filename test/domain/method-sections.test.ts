import { describe, expect, test } from 'vitest'
import { scoreCandidate } from '../../renderer/domain/ranking.ts'
import type { MethodSection } from '../../renderer/domain/report/method-sections.ts'
import { methodSections } from '../../renderer/domain/report/method-sections.ts'
import { workshopReport } from '../../renderer/domain/report/workshop-report.ts'
import { robustness } from '../../renderer/domain/robustness/robustness.ts'
import { normaliseWeights } from '../../renderer/domain/weights.ts'
import { documentLanguages } from '../../renderer/domain/workshop.ts'
import { documentWords } from '../../renderer/texts/document.ts'
import { methodWords } from '../../renderer/texts/method.ts'
import { candidateOf, importedInsurer } from '../support/imported-insurer.ts'
import { basisOf } from '../support/scored-room.ts'

const all = importedInsurer()
const insurer = { ...all, ballots: all.ballots.filter(({ round }) => round === 1) }
const found = robustness(basisOf(insurer), normaliseWeights(insurer.details.criteria))

const sections = (key: string) =>
  methodSections({
    workshop: insurer,
    explained: scoreCandidate(insurer, candidateOf(insurer, key)),
    robustness: found,
    words: methodWords.en,
    criterion: (_, name) => name,
  })
const arithmetic = (id: MethodSection['id'], key = 'INS-02') =>
  sections(key).find((one) => one.id === id)?.arithmetic ?? []

describe('the arithmetic of INS-02', () => {
  test('counts the votes of each cell to its grade', () => {
    expect(arithmetic('grade')[0]).toBe(
      'Business impact: Votes 4 4 4 5 5 5 5 5: 3 of 8 below 5, 0 above it. The grade is 5.',
    )
  })

  test('adds the five integers up to the points that the ranking shows', () => {
    expect(arithmetic('total')).toEqual(['0.2 × 5 + 0.2 × 4 + 0.2 × 4 + 0.2 × 4 + 0.2 × 4 = 4.2'])
  })

  test('names counts, method and seed of the recounts', () => {
    expect(arithmetic('whatIfs')[0]).toMatch(/^\d,\d{3} of 10,000 times first, .* Method 2, seed 20260101\.$/)
  })

  test('sizes hours from volume and minutes', () => {
    expect(arithmetic('value')[0]).toBe('4,200 × 12 × 11 / 60 = 9,240 hours a year')
  })
})

test('a card without votes has no grade, tier or total, and says so', () => {
  expect(new Set(arithmetic('grade', 'INS-03').map((line) => line.split(': ')[1]))).toEqual(
    new Set(['No votes yet, which is not zero.']),
  )
  expect([...arithmetic('tier', 'INS-03'), ...arithmetic('total', 'INS-03')]).toEqual([])
})

test.each(documentLanguages)(
  'the report in %s holds the what-ifs, the agreement annex and every sentence of the method',
  (language) => {
    const words = documentWords[language]
    const text = JSON.stringify(workshopReport(insurer, words))
    for (const key of ['report.whatIfs', 'report.concordanceTitle', 'report.howMade'] as const) {
      expect(text).toContain(words.say(key))
    }
    for (const id of ['grade', 'tier', 'total', 'leaveOneOut', 'tipping', 'discussion'] as const) {
      expect(text).toContain(words.method.say(`${id}.sentence`))
    }
  },
)
