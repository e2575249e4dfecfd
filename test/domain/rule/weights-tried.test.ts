import { describe, expect, test } from 'vitest'
import { robustness, robustnessTried } from '../../../renderer/domain/robustness/robustness.ts'
import { normaliseWeights, sharesOf } from '../../../renderer/domain/rule/weights.ts'
import { insurerWorkshop } from '../../support/insurer-workshop.ts'
import { basisOf } from '../../support/scored-room.ts'

const room = insurerWorkshop()
const basis = basisOf(room)
const agreed = robustness(basis, normaliseWeights(room.details.criteria))
const other = sharesOf({
  businessImpact: 1,
  dataAvailability: 1,
  technicalFeasibility: 1,
  teamReadiness: 1,
  productionPath: 9,
})

describe('weights that are only tried', () => {
  test('change the verdict as they would if they were kept', () => {
    const { queue, diagnostics, ...kept } = robustness(basis, other)
    const tried = robustnessTried(basis, other, agreed, false)
    expect(tried).toMatchObject(kept)
    expect(kept.shares).not.toEqual(agreed.shares)
    expect(queue).not.toEqual(agreed.queue)
    expect(diagnostics.people).toEqual(agreed.diagnostics.people)
  })

  test('change nothing of what there is to talk about, nor what the facilitator is told', () => {
    const { queue, diagnostics } = robustnessTried(basis, other, agreed, true)
    expect({ queue, diagnostics }).toEqual({ queue: agreed.queue, diagnostics: agreed.diagnostics })
  })

  test('give the same counts while they are moved, and nearly the same pairs', () => {
    const moving = robustnessTried(basis, other, agreed, true)
    const resting = robustnessTried(basis, other, agreed, false)
    expect(moving.shares).toEqual(resting.shares)
    expect(moving.firmness).toEqual(resting.firmness)
    for (const [index, { leaderAhead }] of moving.challenges.entries()) {
      expect(Math.abs(leaderAhead - (resting.challenges[index]?.leaderAhead ?? 2))).toBeLessThan(0.05)
    }
  })
})
