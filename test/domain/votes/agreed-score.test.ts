import { describe, expect, test } from 'vitest'
import { agreeing, scoreToAgree } from '../../../renderer/domain/votes/agreed-score.ts'
import { cellFrom } from '../../../renderer/domain/votes/cell.ts'
import type { Score } from '../../../renderer/domain/votes/votes.ts'
import { parseVote } from '../../../renderer/domain/votes/votes.ts'
import { roundOf } from '../../support/builders.ts'

/** A cell with these votes in seat order, settled at a score where one is given. */
function cellOf(votes: string, settled?: Score, reason = '') {
  const cast = [...votes].map((one) => parseVote(one) ?? 'abstain')
  const rounds = votes === '' ? [] : [roundOf(1, { teamReadiness: cast })]
  return cellFrom(rounds, settled && { score: settled, reason }, 'teamReadiness')
}

describe('what one key agrees on', () => {
  test('is the room’s score, unless another was chosen', () => {
    expect(agreeing(cellOf('44352'), null, '')).toEqual({ kind: 'agree', score: 4, reason: '' })
    expect(agreeing(cellOf('44352'), 5, ' seen it ')).toEqual({ kind: 'agree', score: 5, reason: 'seen it' })
  })

  test('is nothing at a tie at the red line, without votes and where nobody knows', () => {
    const missing = (because: string) => ({ kind: 'scoreMissing', because })
    expect(agreeing(cellOf('2255'), null, '')).toEqual(missing('tie'))
    expect(agreeing(cellOf(''), null, '')).toEqual(missing('noVotes'))
    expect(agreeing(cellOf('---'), null, '')).toEqual(missing('unknown'))
    expect(agreeing(cellOf('4--'), null, '')).toEqual(missing('unknown'))
  })

  test('is any score that somebody names there, without a reason', () => {
    for (const votes of ['2255', '', '---']) {
      expect(agreeing(cellOf(votes), 2, '')).toEqual({ kind: 'agree', score: 2, reason: '' })
    }
  })

  test('is what was agreed already, also where the votes suggest another or none', () => {
    expect(scoreToAgree(cellOf('44352', 5), null)).toBe(5)
    expect(scoreToAgree(cellOf('---', 3), null)).toBe(3)
  })
})

describe('a score on the other side of 3 or of 4 than the votes', () => {
  test('waits for its reason; spaces are none', () => {
    expect(agreeing(cellOf('33343'), 4, '  ')).toEqual({ kind: 'reasonMissing', score: 4 })
    expect(agreeing(cellOf('33343'), 2, '')).toEqual({ kind: 'reasonMissing', score: 2 })
    expect(agreeing(cellOf('33343'), 4, 'half the team is free')).toMatchObject({ kind: 'agree', score: 4 })
  })

  test('is none where it stays on the side of the votes', () => {
    expect(agreeing(cellOf('44445'), 5, '')).toMatchObject({ kind: 'agree', score: 5 })
    expect(agreeing(cellOf('22221'), 1, '')).toMatchObject({ kind: 'agree', score: 1 })
  })
})
