import { describe, expect, test } from 'vitest'
import { rank, scoreCandidate } from '../../renderer/domain/rule/ranking.ts'
import { cellFlags } from '../../renderer/domain/votes/flags.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { candidateOf, importedInsurer } from '../support/imported-insurer.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'

function scored(workshop: Workshop, key: string) {
  return scoreCandidate(workshop, candidateOf(workshop, key))
}

describe.each([
  ['as imported', importedInsurer()],
  ['finished', insurerWorkshop()],
])('the insurer, %s', (_, workshop) => {
  const { ranked } = rank(workshop)
  const keysOf = (tier: string) =>
    ranked.filter((entry) => entry.tier === tier).map(({ candidate }) => candidate.key)

  test('has INS-02 first, then INS-01 and INS-08 as ready', () => {
    expect(keysOf('ready')).toEqual(['INS-02', 'INS-01', 'INS-08'])
    expect(ranked.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('has INS-07 as ready with a flag and INS-22 as a near miss', () => {
    expect(keysOf('readyWithFlag')).toEqual(['INS-07'])
    expect(keysOf('nearMiss')).toEqual(['INS-22'])
  })

  test('has most points for INS-02, then for INS-22, the hidden rival', () => {
    const byPoints = ranked.toSorted((one, other) => other.points - one.points)
    expect(byPoints.slice(0, 2).map(({ candidate }) => candidate.key)).toEqual(['INS-02', 'INS-22'])
  })

  test('does not let INS-17, the moonshot, through', () => {
    expect(scored(workshop, 'INS-17').verdict).toMatchObject({
      tier: 'notYet',
      redFlags: ['dataAvailability', 'technicalFeasibility', 'productionPath'],
    })
  })

  test('keeps INS-06 red on data after its second round', () => {
    const { cells, verdict } = scored(workshop, 'INS-06')
    expect(verdict.redFlags).toEqual(['dataAvailability'])
    expect(cells.dataAvailability).toMatchObject({ value: 2, count: { round: 2, votes: 8 } })
  })

  test('counts the abstention on INS-13 apart', () => {
    expect(scored(workshop, 'INS-13').cells.technicalFeasibility.count).toMatchObject({
      votes: 7,
      abstentions: 1,
    })
  })

  test('gives INS-02 the grades 5 4 4 4 4', () => {
    const { cells } = scored(workshop, 'INS-02')
    expect(Object.values(cells).map((cell) => cell.kind !== 'unscored' && cell.value)).toEqual([
      5, 4, 4, 4, 4,
    ])
  })
})

test('in the first round the data votes of INS-06 are a tie at the red line, red until settled', () => {
  const imported = importedInsurer()
  const first = { ...imported, ballots: imported.ballots.filter(({ round }) => round === 1) }
  const { cells, verdict } = scored(first, 'INS-06')
  expect(verdict.redFlags).toEqual(['dataAvailability'])
  expect(cellFlags(cells.dataAvailability, first.participants.length)).toEqual([
    'red',
    'tieAtRed',
    'tieAtGood',
  ])
  const id = candidateOf(first, 'INS-06').id
  const settled = {
    ...first,
    settled: [
      {
        id,
        workshopId: first.details.id,
        cells: { dataAvailability: { score: 3 as const, reason: 'Permission is weeks away, not months.' } },
      },
    ],
  }
  expect(scored(settled, 'INS-06').verdict).toMatchObject({ tier: 'nearMiss', redFlags: [] })
})
