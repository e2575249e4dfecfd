import { describe, expect, test } from 'vitest'
import type { MethodSection } from '../../renderer/documents/report/method-sections.ts'
import { methodSections } from '../../renderer/documents/report/method-sections.ts'
import { pointsLine } from '../../renderer/documents/report/points-line.ts'
import { workshopReport } from '../../renderer/documents/report/workshop-report.ts'
import { settleCell } from '../../renderer/domain/edits/edit-scores.ts'
import { robustness } from '../../renderer/domain/robustness/robustness.ts'
import { scoreCandidate } from '../../renderer/domain/rule/ranking.ts'
import { normaliseWeights } from '../../renderer/domain/rule/weights.ts'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import { documentWords } from '../../renderer/texts/document.ts'
import { methodWords } from '../../renderer/texts/method.ts'
import { countingIds } from '../support/builders.ts'
import { edited } from '../support/edited.ts'
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
  test('counts the votes of each cell to what they suggest', () => {
    expect(arithmetic('grade').slice(0, 2)).toEqual([
      'Business impact: 4 4 4 5 5 5 5 5: more than half (5 of 8) gave 5. So: 5.',
      'Data availability: 4 4 4 4 4 4 5 5: more than half (8 of 8) gave 4 or more, not more than half (2) gave 5 or more. So: 4.',
    ])
  })

  test('adds the five integers up to the points that the ranking shows', () => {
    expect(arithmetic('total')).toEqual(['(5 + 4 + 4 + 4 + 4) / 5 = 4.2'])
  })

  test('names counts, method and seed of the recounts', () => {
    expect(arithmetic('whatIfs')[0]).toMatch(/^\d,\d{3} of 10,000 times first, /)
    expect(arithmetic('whatIfs').at(-1)).toBe('Method version 2, seed 20260101.')
  })

  test('says in tenths whom it is ahead of, and what would change the order in plain steps', () => {
    expect(arithmetic('toldApart')[0]).toBe(
      'Repair invoice checking is ahead of Motor claim first-notice intake in about 8 of 10 what-ifs.',
    )
    expect(arithmetic('tipping')[0]).toBe(
      'Only if Data availability counted for nothing would Motor claim first-notice intake be level.',
    )
    expect(arithmetic('leaveOneOut')).toEqual([
      'Leaving out one person at a time, the first place stays the same for 4 of 8.',
      'For 4 people: without that person’s votes another would be level.',
    ])
  })

  test('sizes hours from volume and minutes', () => {
    expect(arithmetic('value')[0]).toBe('4,200 × 12 × 11 / 60 = 9,240 hours a year')
  })
})

test('what is worth talking about has its label and whole votes, the most first', () => {
  const [first] = arithmetic('discussion')
  expect(first).toBe(
    'Sanctions alert clearing, Team readiness: could change the pick · another pick: 3 of 8 votes · another verdict: 6 of 8 votes · other first three: 3 of 8 votes',
  )
  expect(arithmetic('discussion').filter((line) => /\d\.\d/.test(line))).toEqual([])
})

test('a card without votes has no verdict and no points, and says between what they would lie', () => {
  expect(new Set(arithmetic('grade', 'INS-03').map((line) => line.split(': ')[1]))).toEqual(
    new Set(['No votes yet. That does not count as zero.']),
  )
  expect(arithmetic('tier', 'INS-03')).toEqual([])
  expect(arithmetic('total', 'INS-03')).toEqual(['Scores are missing: between 1.0 and 5.0 points.'])
})

describe('the score that counts', () => {
  const agreed = (score: 2 | 3 | 4 | 5, reason = '') => {
    const room = edited(
      insurer,
      settleCell(candidateOf(insurer, 'INS-22').id, 'teamReadiness', score, reason),
      countingIds(),
    )
    return methodSections({
      workshop: room,
      explained: scoreCandidate(room, candidateOf(room, 'INS-22')),
      robustness: found,
      words: methodWords.en,
      criterion: (_, name) => name,
    })
      .find(({ id }) => id === 'score')
      ?.arithmetic.find((line) => line.startsWith('Team readiness'))
  }

  test('says whether it is what the votes suggest, away from them, or against them', () => {
    expect(arithmetic('score', 'INS-22')[3]).toMatch(/^Team readiness: 3 · by the votes, not agreed on yet/)
    expect(agreed(3)).toMatch(/^Team readiness: 3 · agreed( ·|$)/)
    expect(agreed(4, 'Two people are free')).toMatch(
      /^Team readiness: 4 · ◊ agreed against the votes, which suggest 3.*\. What convinced the room: Two people are free$/,
    )
  })
})

test('weights that differ are said in whole numbers, never in decimals', () => {
  const cells = scoreCandidate(insurer, candidateOf(insurer, 'INS-02')).cells
  const line = (weights: readonly number[]) => {
    const sum = weights.reduce((total, weight) => total + weight, 0)
    return pointsLine(
      cells,
      weights.map((weight) => weight / sum),
      methodWords.en,
    )
  }
  expect(line([5, 4, 3, 2, 1])).toBe('(5 × 5 + 4 × 4 + 3 × 4 + 2 × 4 + 1 × 4) / 15 = 4.33')
  expect(line([137, 77, 47, 27, 12])).toContain('/ 300 = ')
  expect(line([1, 1, 1, 1, 0])).toBe('(1 × 5 + 1 × 4 + 1 × 4 + 1 × 4 + 0 × 4) / 4 = 4.25')
  expect(line([Math.SQRT2, 1, 1, 1, 1])).toMatch(/ ≈ \d\.\d\d$/)
})

test.each(documentLanguages)(
  'the report in %s holds the what-ifs and every sentence of the method, each once',
  (language) => {
    const words = documentWords[language]
    const text = JSON.stringify(workshopReport(insurer, words))
    for (const key of ['report.whatIfs', 'report.concordanceTitle', 'report.howMade'] as const) {
      expect(text).toContain(words.say(key))
    }
    const ids = ['grade', 'score', 'agreement', 'tier', 'total', 'value', 'toldApart', 'leaveOneOut'] as const
    for (const id of [...ids, 'tipping', 'discussion'] as const) {
      expect(text.split(words.method.say(`${id}.sentence`))).toHaveLength(2)
    }
    expect(text.split(words.method.say('whatIfs.sentence', { samples: 10_000 }))).toHaveLength(2)
  },
)
