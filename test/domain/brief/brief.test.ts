import { describe, expect, test } from 'vitest'
import {
  applyingFailureModes,
  blankBrief,
  prefilledBrief,
} from '../../../renderer/domain/brief/blank-brief.ts'
import type { SuccessMetric } from '../../../renderer/domain/brief/brief.ts'
import { briefFindings, runningCost } from '../../../renderer/domain/brief/findings.ts'
import { levelOrder } from '../../../renderer/domain/brief/levels.ts'
import { vagueMarks } from '../../../renderer/domain/brief/vague.ts'
import type { IsoDate } from '../../../renderer/domain/meeting/calendar.ts'
import { scoreCandidate } from '../../../renderer/domain/rule/ranking.ts'
import type { FindOut } from '../../../renderer/domain/workshop/find-out.ts'
import { vagueStems } from '../../../renderer/texts/vague-words.ts'
import { exampleBriefText } from '../../support/example-brief.ts'
import { candidateOf, importedInsurer } from '../../support/imported-insurer.ts'

const insurer = importedInsurer()
const [metric] = exampleBriefText.success as [SuccessMetric]
const nothingAround = { conditions: [], findOuts: [] }
const findingsOf = (change: Partial<typeof exampleBriefText>) =>
  briefFindings({ ...exampleBriefText, ...change }, nothingAround)

describe('a brief', () => {
  test('begins with what the card says', () => {
    const card = candidateOf(insurer, 'INS-02')
    expect(prefilledBrief(card)).toMatchObject({
      head: { sponsorRole: card.sponsorRole, sponsorName: '' },
      problem: { statement: card.problem, process: card.process },
      production: { dataSources: card.dataSources.join('; '), autonomy: 'suggests', fallback: 'manual' },
    })
  })

  test('written to the end leaves nothing open', () => {
    expect(findingsOf({})).toEqual([])
  })

  test('blank, names everything that a finished one needs, in the order of the page', () => {
    const kinds = briefFindings(blankBrief, nothingAround).map(({ kind }) => kind)
    expect(kinds[0]).toBe('sponsorMissing')
    expect(kinds).toContain('noBusinessMetric')
    expect(kinds).toContain('runningCostMissing')
  })

  test('wants a sponsor with responsibility for profit and loss', () => {
    const { head } = exampleBriefText
    expect(findingsOf({ head: { ...head, sponsorName: ' ' } })).toEqual([
      { kind: 'sponsorMissing', part: 'head' },
    ])
    expect(findingsOf({ head: { ...head, sponsorHasProfitAndLoss: 'no' } })).toEqual([
      { kind: 'sponsorWithoutProfitAndLoss', part: 'head' },
    ])
  })

  test('wants a business metric, and of each metric unit, minimum and a baseline or its date', () => {
    expect(findingsOf({ success: exampleBriefText.success.slice(1) })).toEqual([
      { kind: 'noBusinessMetric', part: 'success' },
    ])
    const open = { ...metric, unit: '', minimum: null, baseline: { kind: 'toBeMeasured', by: null } } as const
    expect(findingsOf({ success: [open] }).map(({ kind }) => kind)).toEqual([
      'noUnit',
      'noBaseline',
      'noMinimum',
    ])
    const dated = { ...metric, baseline: { kind: 'toBeMeasured', by: '2026-12-11' as IsoDate } } as const
    expect(findingsOf({ success: [dated] })).toEqual([])
  })

  test('wants a reason for a pilot outside four to eight weeks', () => {
    const dates = { ...exampleBriefText.dates, end: '2027-04-05' as IsoDate }
    expect(findingsOf({ dates })).toEqual([{ kind: 'tooLong', part: 'dates', weeks: 17 }])
    expect(findingsOf({ dates: { ...dates, lengthReason: 'Season' } })).toEqual([])
  })

  test('is not finished while a fact waits for its answer, or the pilot starts before a condition is due', () => {
    const by = '2026-12-11' as IsoDate
    const conditions = [
      { what: 'The owner says yes', who: 'Data manager', by },
      { what: 'Two people are free', who: 'COO', by: '2026-12-04' as IsoDate },
    ]
    const findOuts = [{ question: 'May the archive be read?' } as FindOut]
    expect(briefFindings(exampleBriefText, { conditions, findOuts })).toEqual([
      { kind: 'startsBeforeCondition', part: 'dates', condition: 'The owner says yes' },
      { kind: 'toFindOut', part: 'firstAction', question: 'May the archive be read?' },
    ])
  })

  test('adds up twelve months of running as far as they are known', () => {
    expect(runningCost(exampleBriefText.money)).toBe(47_000)
    expect(runningCost({ ...exampleBriefText.money, compute: null })).toBe(41_000)
    expect(runningCost(blankBrief.money)).toBeNull()
  })
})

describe('the levels of a metric', () => {
  const order = (direction: SuccessMetric['direction'], ...levels: readonly (number | null)[]) => {
    const [minimum = null, target = null, stretch = null] = levels
    return levelOrder({ direction, minimum, target, stretch })
  }

  test('rise where higher is better and fall where lower is better', () => {
    expect(order('higherIsBetter', 40, 60, 60)).toEqual({ kind: 'ordered' })
    expect(order('lowerIsBetter', 8, 6, 4)).toEqual({ kind: 'ordered' })
    expect(order('higherIsBetter', 60, 40, 75)).toEqual({ kind: 'disordered', between: 'minimumAndTarget' })
    expect(order('lowerIsBetter', 8, 6, 7)).toEqual({ kind: 'disordered', between: 'targetAndStretch' })
  })

  test('break no order where one is not set, but those around it must agree', () => {
    expect(order('higherIsBetter', null, 60, null)).toEqual({ kind: 'ordered' })
    expect(order('higherIsBetter', 80, null, 75)).toEqual({
      kind: 'disordered',
      between: 'minimumAndStretch',
    })
  })
})

describe('vague wording', () => {
  const words = (text: string) => vagueMarks(text, vagueStems).map(({ word }) => word)

  test('is marked where it stands, in any form of the word', () => {
    expect(words('Improve handling and explore options')).toEqual(['Improve', 'explore'])
    expect(vagueMarks('We are improving it', vagueStems)[0]).toMatchObject({ start: 7, end: 16 })
    expect(vagueMarks('İt may improve', vagueStems)[0]).toMatchObject({ start: 7, end: 14 })
  })

  test('is not what says how much, of what, by when', () => {
    expect(words('Cut handling time from 11 to 6 minutes by March')).toEqual([])
  })
})

describe('the risks of a brief', () => {
  const modes = (key: string) =>
    applyingFailureModes(insurer, scoreCandidate(insurer, candidateOf(insurer, key)))

  test('come from what is weak on the card', () => {
    expect(modes('INS-06')).toContain('dataNotReady')
    expect(modes('INS-07')).toContain('peopleResist')
    expect(modes('INS-02')).not.toContain('dataNotReady')
  })

  test('count a gate that nobody has answered as open', () => {
    expect(modes('INS-02')).toContain('noSponsor')
  })
})
