import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../../renderer/domain/workshop/candidate.ts'
import { emptyCard, newCandidate } from '../../../renderer/domain/workshop/candidate.ts'
import type { CandidateId, WorkshopId } from '../../../renderer/domain/workshop/ids.ts'
import { readIdeas, similarIdeas } from '../../../renderer/domain/workshop/similar-ideas.ts'
import { readIdeaText } from '../../../renderer/texts/concepts.ts'
import type { IdeaSet } from '../../support/idea-pairs.ts'
import { blindIdeas, insurerIdeas, mixedIdeas, unseenIdeas } from '../../support/idea-pairs.ts'

/** As many as the screen shows. */
const mostShown = 2

const listOf = ({ list }: IdeaSet): readonly Candidate[] =>
  list.map((idea, index) =>
    newCandidate(
      { ...emptyCard(idea.key), title: idea.title, problem: idea.problem },
      { id: idea.key as CandidateId, workshopId: 'w' as WorkshopId, order: index + 1 },
    ),
  )

interface Measured {
  /** Share of what is shown that is right. */
  readonly precision: number
  /** Share of ideas on the list already that are recognised. */
  readonly recall: number
  /** Share of new ideas that are said to look like one of the list. */
  readonly alarms: number
}

function answersOf(set: IdeaSet, languages: readonly string[]) {
  const list = readIdeas(listOf(set), readIdeaText)
  return set.typed
    .filter(({ language }) => languages.includes(language))
    .map(({ title, same }) => {
      const shown = similarIdeas(list, { title, problem: '' })
        .slice(0, mostShown)
        .map(({ candidate }) => candidate.key)
      return { same, shown, right: shown.filter((key) => same.includes(key)) }
    })
}

function measured(
  sets: readonly IdeaSet[],
  languages: readonly string[] = ['en', 'de', 'fr', 'es'],
): Measured {
  const answers = sets.flatMap((set) => answersOf(set, languages))
  const [known, fresh] = [
    answers.filter(({ same }) => same.length > 0),
    answers.filter(({ same }) => same.length === 0),
  ]
  const share = (part: number, all: number) => (all === 0 ? 1 : part / all)
  return {
    precision: share(
      answers.flatMap(({ right }) => right).length,
      answers.flatMap(({ shown }) => shown).length,
    ),
    recall: share(known.filter(({ right }) => right.length > 0).length, known.length),
    alarms: share(fresh.filter(({ shown }) => shown.length > 0).length, fresh.length),
  }
}

describe('an idea that is typed', () => {
  test('is recognised in four languages where its words are in the glossary, and seldom mistaken', () => {
    for (const set of [insurerIdeas, mixedIdeas]) {
      const { precision, recall, alarms } = measured([set])
      expect(precision).toBeGreaterThanOrEqual(0.9)
      expect(recall).toBeGreaterThanOrEqual(0.95)
      expect(alarms).toBeLessThanOrEqual(0.1)
    }
  })

  test('is recognised on a list that nobody had in sight who wrote the glossary, within English and across languages', () => {
    for (const languages of [['en'], ['de', 'fr', 'es']]) {
      const { precision, recall, alarms } = measured([unseenIdeas], languages)
      expect(precision).toBeGreaterThanOrEqual(0.95)
      expect(recall).toBeGreaterThanOrEqual(0.8)
      expect(alarms).toBe(0)
    }
  })

  test('in quite other words is recognised four times in ten, and new ones are left alone', () => {
    const { precision, recall, alarms } = measured(blindIdeas)
    expect(precision).toBeGreaterThanOrEqual(0.7)
    expect(recall).toBeGreaterThanOrEqual(0.35)
    expect(recall).toBeLessThan(0.6)
    expect(alarms).toBeLessThanOrEqual(0.05)
  })

  test('is said to look like nothing while there is too little of it', () => {
    const list = readIdeas(listOf(insurerIdeas), readIdeaText)
    for (const title of ['', ' ', 'a', 'the of', 'check', 'prüfung von']) {
      expect(similarIdeas(list, { title, problem: '' })).toEqual([])
    }
  })
})

test('of the insurer’s 24 candidates, a facilitator is told of the post and of three pairs at most beside it', () => {
  const candidates = listOf(insurerIdeas)
  const list = readIdeas(candidates, readIdeaText)
  const pairs = candidates.flatMap((one) =>
    similarIdeas(list, one)
      .filter(({ candidate }) => candidate.key > one.key)
      .map(({ candidate, likeness }) => ({ pair: `${one.key} ${candidate.key}`, likeness })),
  )
  const likest = pairs.toSorted((one, other) => other.likeness - one.likeness)
  expect(likest[0]?.pair).toBe('INS-11 INS-12')
  expect(likest.length).toBeLessThanOrEqual(4)
})

test('likeness is between 0 and 1, and an idea is most like itself', () => {
  const candidates = listOf(mixedIdeas)
  const list = readIdeas(candidates, readIdeaText)
  for (const one of candidates) {
    const [first] = similarIdeas(list, one)
    expect(first?.candidate.key).toBe(one.key)
    expect(first?.likeness).toBeCloseTo(1)
  }
})
