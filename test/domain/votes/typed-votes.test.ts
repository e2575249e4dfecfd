import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TypedVotes, TypedWord } from '../../../renderer/domain/votes/typed-votes.ts'
import {
  nextOwner,
  parseTyped,
  readTypedText,
  typedFor,
  typedProblem,
  typedText,
  voteCharacter,
  votesLeftOver,
  withVote,
} from '../../../renderer/domain/votes/typed-votes.ts'

const seats = ['ada', 'bo', 'cy', 'di']

/** Types characters one after the other while these people are there. */
function typeFor(owners: readonly string[], characters: string, before: TypedVotes = []): TypedVotes {
  return [...characters].reduce<TypedVotes>((typed, character) => {
    const vote = parseTyped(character)
    return vote === null ? typed : withVote(typed, owners, vote)
  }, before)
}

const votesOf = (typed: TypedVotes) => Object.fromEntries(typed.map(({ owner, vote }) => [owner, vote]))

describe('votes being typed', () => {
  test('go to one person after the other: a score, - for no score, x for not my field', () => {
    expect(votesOf(typeFor(seats, '4-x2'))).toEqual({ ada: 4, bo: 'abstain', cy: 'out', di: 2 })
  })

  test('may be typed with a capital X', () => {
    expect(['x', 'X', '-', '.', '0', '6'].map(parseTyped)).toEqual([
      ...['out', 'out', 'abstain', 'asBefore', null, null],
    ])
  })

  test('are not taken for more people than there are', () => {
    expect(typeFor(seats, '44445')).toEqual(typeFor(seats, '4444'))
    expect(nextOwner(typeFor(seats, '4444'), seats)).toBeNull()
  })

  test('of fewer people than are there are refused with both numbers', () => {
    expect(typedProblem(typeFor(seats, '443'), seats)).toEqual({ kind: 'missing', expected: 4, given: 3 })
    expect(typedProblem(typeFor(seats, '4435'), seats)).toBeNull()
  })

  test('a second vote can be of some people alone, not of nobody', () => {
    expect(typedProblem(typeFor(seats, '..4.'), seats)).toBeNull()
    expect(typedProblem(typeFor(seats, '....'), seats)).toEqual({ kind: 'nobodyAgain' })
  })

  test.each([
    ['nobody is typed', 'xyz'],
    ['one is typed', '4'],
    ['all are typed', '44-x'],
    ['some do not vote again', '4.x.'],
  ])('come back from the text of a draft where %s', (_, characters) => {
    const typed = typeFor(seats, characters)
    expect(readTypedText(typedText(typed), seats)).toEqual(typed)
  })

  test('of a draft written before votes had owners are one a seat', () => {
    expect(readTypedText('4-x', seats)).toEqual(typeFor(seats, '4-x'))
    expect(readTypedText('49', seats)).toEqual(typeFor(seats, '4'))
    expect(readTypedText('', seats)).toEqual([])
  })
})

describe('while votes are half typed', () => {
  const half = typeFor(seats, '12')

  test('a seat that is moved takes its vote along', () => {
    const moved = ['bo', 'di', 'ada', 'cy']
    const all = typeFor(moved, '34', half)
    expect(votesOf(all)).toEqual({ ada: 1, bo: 2, di: 3, cy: 4 })
    expect(typedProblem(all, moved)).toBeNull()
  })

  test('a person added at the front shifts nobody, and is asked last', () => {
    const joined = ['eva', ...seats]
    expect(nextOwner(half, joined)).toBe('cy')
    expect(votesOf(typeFor(joined, '345', half))).toEqual({ ada: 1, bo: 2, cy: 3, di: 4, eva: 5 })
  })

  test('the vote of a person who is absent now goes to nobody else, and nothing is recorded before it is asked about', () => {
    const without = ['bo', 'cy', 'di']
    expect(votesLeftOver(half, without)).toEqual([{ owner: 'ada', vote: 1 }])
    const all = typeFor(without, '34', half)
    expect(typedFor(all, 'bo')).toBe(2)
    expect(typedFor(all, 'di')).toBe(4)
    expect(typedProblem(all, without)).toEqual({ kind: 'leftOver' })
    expect(typedProblem(all, seats)).toBeNull()
  })

  test('no change of the seats ever gives a vote to another person', () => {
    const people = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']
    const room = fc.shuffledSubarray(people, { minLength: 1 })
    const vote = fc.constantFrom<TypedWord>(1, 2, 3, 4, 5, 'abstain', 'out', 'asBefore')
    fc.assert(
      fc.property(fc.array(fc.tuple(room, vote), { maxLength: 20 }), (steps) => {
        let typed: TypedVotes = []
        const meant = new Map<string, TypedWord>()
        for (const [owners, next] of steps) {
          const owner = nextOwner(typed, owners)
          if (owner !== null) {
            expect(owners).toContain(owner)
            meant.set(owner, next)
          }
          typed = withVote(typed, owners, next)
        }
        expect(new Map(typed.map(({ owner, vote: given }) => [owner, given]))).toEqual(meant)
        expect(typed.length).toBe(meant.size)
      }),
    )
  })

  test('each vote is written as it is typed', () => {
    for (const character of '12345-x.')
      expect(voteCharacter(parseTyped(character) ?? undefined)).toBe(character)
    expect(voteCharacter(undefined)).toBe('')
  })
})
