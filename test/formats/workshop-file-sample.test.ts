import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aroundBrief, briefFindings } from '../../renderer/domain/brief/findings.ts'
import { gateIds } from '../../renderer/domain/rule/gates.ts'
import { overrideOf } from '../../renderer/domain/rule/override.ts'
import { rank, scoreCandidate } from '../../renderer/domain/rule/ranking.ts'
import { dotResults, suggestedCut } from '../../renderer/domain/votes/dot-vote.ts'
import { isUnknown } from '../../renderer/domain/votes/flags.ts'
import { findOutsOf } from '../../renderer/domain/workshop/find-out.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../renderer/domain/workshop/workshop.ts'
import { readWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { samples } from '../../renderer/workspace/commit/sample.ts'
import { candidateOf } from '../support/imported-insurer.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'
import { beforeVoteWorkshop, sampleFiles, sampleTexts, sampleWorkshop } from '../support/sample-workshops.ts'

const built = { whole: sampleWorkshop(), beforeVote: beforeVoteWorkshop() }
const texts = sampleTexts()

function sampleOf(id: keyof typeof sampleFiles): Workshop {
  const read = readWorkshopFile(readFileSync(sampleFiles[id], 'utf8'))
  if (read.kind === 'refused') throw new Error('refused')
  return read.workshop
}

describe.each(['whole', 'beforeVote'] as const)('the sample %s', (id) => {
  test('is what its builder makes', () => {
    expect(JSON.parse(readFileSync(sampleFiles[id], 'utf8'))).toEqual(JSON.parse(texts[id]))
    expect(sampleOf(id)).toEqual(built[id])
  })

  test('has a purpose, a named decider, sized finalists, questions asked and every dot card', () => {
    const workshop = sampleOf(id)
    const inPlay = candidatesInPlay(workshop)
    expect(workshop.details.purpose).not.toBe('')
    expect(workshop.participants.find(({ role }) => role === 'decider')?.jobTitle).toBe('COO')
    expect(inPlay).toHaveLength(8)
    expect(inPlay.every(({ value }) => value.savableSharePercent !== null)).toBe(true)
    expect(inPlay.every(({ gates }) => gateIds.some((gate) => gates[gate] !== 'unknown'))).toBe(true)
    expect(workshop.dots).toHaveLength(8)
    expect(suggestedCut(dotResults(workshop))).toBe(8)
    expect(workshop.candidates.filter(({ standing }) => standing.kind === 'parked')).toHaveLength(16)
  })
})

describe('the sample of a whole meeting', () => {
  const workshop = sampleOf('whole')

  test('is finished: decided without an override, with every brief field filled', () => {
    const pick = candidateOf(workshop, 'INS-02')
    expect(workshop.decision?.outcome).toEqual({
      kind: 'pick',
      candidateId: pick.id,
      runnerUp: candidateOf(workshop, 'INS-01').id,
      conditions: [],
    })
    expect(overrideOf(scoreCandidate(workshop, pick), rank(workshop))).toBeNull()
    expect(workshop.briefs.flatMap((brief) => briefFindings(brief, aroundBrief(workshop, brief.id)))).toEqual(
      [],
    )
  })

  test('ranks as the insurer does', () => {
    const placesOf = (one: Workshop) =>
      rank(one).ranked.map(({ candidate, tier, points, place }) => [candidate.key, tier, points, place])
    expect(placesOf(workshop)).toEqual(placesOf(insurerWorkshop()))
  })

  test('has scores left to discuss, one of which nobody knows: somebody goes to find out', () => {
    const open = candidatesInPlay(workshop).flatMap((candidate) =>
      Object.values(scoreCandidate(workshop, candidate).cells)
        .filter(({ kind }) => kind !== 'settled')
        .map((cell) => ({ key: candidate.key, isUnknown: isUnknown(cell) })),
    )
    expect(open.length).toBeGreaterThan(1)
    expect(open.length).toBeLessThan(10)
    expect(open.filter(({ isUnknown }) => isUnknown)).toEqual([{ key: 'INS-13', isUnknown: true }])
    expect(findOutsOf(workshop, candidateOf(workshop, 'INS-13').id, 'productionPath')).toHaveLength(1)
    const reasons = workshop.settled.flatMap(({ cells }) => Object.values(cells).map(({ reason }) => reason))
    expect(reasons.filter((reason) => reason !== '').length).toBeGreaterThan(5)
  })
})

test('the sample before the vote is at Score, where nothing was voted, agreed or decided', () => {
  expect(samples.beforeVote.step).toBe('score')
  expect(sampleOf('beforeVote')).toMatchObject({ ballots: [], settled: [], decision: null, briefs: [] })
})
