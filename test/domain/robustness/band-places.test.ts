import { describe, expect, test } from 'vitest'
import { bandPlaces } from '../../../renderer/domain/robustness/band-places.ts'
import { robustness } from '../../../renderer/domain/robustness/robustness.ts'
import { rank } from '../../../renderer/domain/rule/ranking.ts'
import { normaliseWeights } from '../../../renderer/domain/rule/weights.ts'
import type { CandidateId } from '../../../renderer/domain/workshop/ids.ts'
import { roomOf } from '../../support/builders.ts'
import { sampleWorkshop } from '../../support/sample-files.ts'
import { basisOf } from '../../support/scored-room.ts'

const room = roomOf({
  'A-1': [5, 4, 4, 4, 4],
  'A-2': [4, 5, 4, 4, 4],
  'A-3': [4, 4, 4, 4, 5],
  'A-4': [4, 4, 4, 4, 4],
})
const { ranked } = rank(room)
const idOf = (key: string) =>
  ranked.find(({ candidate }) => candidate.key === key)?.candidate.id as CandidateId
const bandsOf = (numbers: Readonly<Record<string, number>>) =>
  new Map(Object.entries(numbers).map(([key, band]) => [idOf(key), band]))
const placed = (numbers: Readonly<Record<string, number>>, people = 8) =>
  [...bandPlaces(ranked, { bands: bandsOf(numbers), people }).values()].map(({ kind }) => kind)

describe('the brackets beside the list', () => {
  test('join those of one band, from its first to its last', () => {
    expect(placed({ 'A-1': 1, 'A-2': 1, 'A-3': 1, 'A-4': 2 })).toEqual(['start', 'middle', 'end'])
    expect(
      bandPlaces(ranked, { bands: bandsOf({ 'A-1': 1, 'A-2': 1 }), people: 8 }).get(idOf('A-2')),
    ).toEqual({
      kind: 'end',
      first: 'Candidate A-1',
    })
  })

  test('leave out whoever is alone in a band', () => {
    expect(placed({ 'A-1': 1, 'A-2': 2, 'A-3': 3, 'A-4': 4 })).toEqual([])
  })

  test('are none for a single voter, whose votes vary in no what-if, and before anything is found', () => {
    expect(placed({ 'A-1': 1, 'A-2': 1, 'A-3': 1, 'A-4': 1 }, 1)).toEqual([])
    expect(bandPlaces(ranked, null).size).toBe(0)
  })

  test('join the two that share the first place of the city and nobody across a group', () => {
    const city = sampleWorkshop('city-tie')
    const ranking = rank(city)
    const found = robustness(basisOf(city), normaliseWeights(city.details.criteria))
    const places = bandPlaces(ranking.ranked, found)
    const titles = ranking.ranked
      .filter(({ tier, candidate }) => tier === 'ready' && places.has(candidate.id))
      .map(({ candidate }) => candidate.title)
    expect(titles).toEqual(['Building permit completeness check', 'Supplier invoice checking'])
    for (const { candidate, tier } of ranking.ranked) {
      const first = places.get(candidate.id)?.first
      if (first === undefined) continue
      expect(ranking.ranked.find((one) => one.candidate.title === first)?.tier).toBe(tier)
    }
  })
})
