import { describe, expect, test } from 'vitest'
import interfaceCatalogue from '../../assets/texts/en/interface.json' with { type: 'json' }
import { chooseCriteria, editCriterion, setWeights } from '../../renderer/domain/edits/edit-setup.ts'
import { rawWeights } from '../../renderer/domain/rule/weights.ts'
import type { Criteria } from '../../renderer/domain/workshop/criteria.ts'
import type { DocumentLanguage } from '../../renderer/domain/workshop/document-languages.ts'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import {
  asTheRoomReads,
  criteriaOfSet,
  criterionSet,
  criterionSetIds,
  criterionSetOf,
  defaultCriteria,
} from '../../renderer/texts/criterion-sets.ts'
import { documentWords, documentWordsOf } from '../../renderer/texts/document.ts'
import { failureModeWords } from '../../renderer/texts/failure-modes.ts'
import { sayFor } from '../../renderer/texts/interface.ts'
import { languages } from '../../renderer/texts/languages.ts'
import { roomWordsOf } from '../../renderer/texts/room.ts'
import { countingIds, roomOf } from '../support/builders.ts'
import { edited } from '../support/edited.ts'

function readIn(language: DocumentLanguage, workshop: Workshop): Criteria {
  const details = { ...workshop.details, documentLanguage: language }
  return asTheRoomReads({ ...workshop, details }).details.criteria
}

const room = roomOf({})

describe('the default criteria', () => {
  test.each(documentLanguages)('are there in %s, with the names that the documents print', (language) => {
    const criteria = readIn(language, room)
    expect(criteria.map(({ id, name }) => [id, name])).toEqual(
      defaultCriteria.map(({ id, name }) => [id, documentWords[language].criterion(id, name)]),
    )
    for (const [at, { question, anchors }] of criteria.entries()) {
      expect(anchors).toHaveLength(5)
      expect(new Set([question, ...anchors]).size).toBe(6)
      if (language !== 'en') {
        expect(question).not.toBe(defaultCriteria[at]?.question)
        expect(anchors.some((anchor) => defaultCriteria[at]?.anchors.includes(anchor))).toBe(false)
      }
    }
  })

  test('are read in another language and back again', () => {
    const inGerman = { ...room, details: { ...room.details, criteria: readIn('de', room) } }
    expect(readIn('en', inGerman)).toEqual(room.details.criteria)
  })

  test('stay as they were edited: what the room has agreed on is not reworded', () => {
    const question = 'What does the board see of it?'
    const agreed = edited(room, editCriterion('businessImpact', { question }), countingIds())
    const [impact] = readIn('de', agreed)
    expect(impact).toMatchObject({ question, weight: 1, name: 'Geschäftsnutzen' })
  })
})

const publicRoom = edited(
  room,
  chooseCriteria('Public sector pilot', criteriaOfSet('publicSector', 'en')),
  countingIds(),
)

/** Everything that documents, stage and interface say about who answers for money. */
const aboutMoney =
  /profit|P&L|Ergebnisverantwortung|Ergebniszeile|résultat(?!s? mesurable)|cuenta de resultados/i

describe.each(criterionSetIds)('the set of criteria %s', (set) => {
  test.each(documentLanguages)('has five criteria with five anchors each in %s', (language) => {
    const criteria = criteriaOfSet(set, language)
    expect(criteria).toHaveLength(5)
    for (const { name, question, anchors } of criteria) {
      expect(anchors).toHaveLength(5)
      expect(new Set([name, question, ...anchors]).size).toBe(7)
    }
    expect(criterionSetOf(criteria)).toBe(set)
    expect(criterionSet(set, language).name).not.toBe('')
  })

  test('is said by no word that its catalogues do not have', () => {
    for (const language of documentLanguages) {
      const { document, stage } = criterionSet(set, language).words
      expect(Object.keys(document ?? {}).filter((key) => !(key in languages[language].document))).toEqual([])
      expect(Object.keys(stage ?? {}).filter((key) => !(key in languages[language].stage))).toEqual([])
    }
    const english = criterionSet(set, 'en').words
    expect(Object.keys(english.interface ?? {}).filter((key) => !(key in interfaceCatalogue))).toEqual([])
  })

  test.each(documentLanguages)('says the same things differently in %s as in English', (language) => {
    const [own, english] = [criterionSet(set, language).words, criterionSet(set, 'en').words]
    expect(Object.keys(own.document ?? {})).toEqual(Object.keys(english.document ?? {}))
    expect(Object.keys(own.stage ?? {})).toEqual(Object.keys(english.stage ?? {}))
  })
})

describe('the public sector', () => {
  test('is known by its criteria in every language, also when one of them was edited', () => {
    for (const language of documentLanguages) {
      const [impact, ...others] = criteriaOfSet('publicSector', language)
      if (!impact) throw new Error('The set is empty')
      const own = {
        ...impact,
        name: 'Effect',
        question: 'What for?',
        anchors: ['1', '2', '3', '4', '5'] as const,
      }
      expect(criterionSetOf([own, ...others])).toBe('publicSector')
    }
    expect(criterionSetOf(room.details.criteria)).toBe('firstPilot')
  })

  test('keeps the weights that were set', () => {
    const weighed = edited(
      room,
      setWeights({ ...rawWeights(room.details.criteria), businessImpact: 3 }),
      countingIds(),
    )
    const chosen = edited(weighed, chooseCriteria('x', criteriaOfSet('publicSector', 'en')), countingIds())
    expect(rawWeights(chosen.details.criteria)).toEqual(rawWeights(weighed.details.criteria))
  })

  test.each(documentLanguages)('answers for a budget, not for profit and loss, in %s', (documentLanguage) => {
    const details = { ...publicRoom.details, documentLanguage }
    const words = documentWordsOf(details)
    const set = criterionSetOf(details.criteria)
    const said = [
      words.say('gate.sponsorNamed'),
      words.say('sponsorMissing'),
      ...(['yes', 'no', 'unknown'] as const).map((answer) => words.say(`profitAndLoss.${answer}`)),
      ...Object.values(failureModeWords(words, 'noSponsor')),
      roomWordsOf(documentLanguage, set).say('stage.question.sponsorNamed'),
      sayFor(details.criteria)('gate.sponsorNamed'),
    ]
    expect(said.filter((text) => aboutMoney.test(text))).toEqual([])
    expect(new Set(said).size).toBe(said.length)
    expect(words.criterion('businessImpact', 'Public benefit')).toBe(
      criteriaOfSet('publicSector', documentLanguage)[0]?.name,
    )
  })

  test('leaves no word about profit and loss in a catalogue that a set does not say differently', () => {
    for (const language of documentLanguages) {
      const { document, stage } = criterionSet('publicSector', language).words
      const { document: all, stage: shown } = languages[language]
      const left = [
        ...Object.entries({ ...all, ...document }),
        ...Object.entries({ ...shown, ...stage }).filter(([key]) => !(key in interfaceCatalogue)),
      ].filter(([, text]) =>
        /profit-and-loss|P&L|Ergebnisverantwortung|compte de résultat|cuenta de resultados/i.test(text),
      )
      expect(left).toEqual([])
    }
    const own = criterionSet('publicSector', 'en').words.interface
    const left = Object.entries({ ...interfaceCatalogue, ...own }).filter(([, text]) =>
      /profit|P&L/i.test(text),
    )
    expect(left).toEqual([])
  })
})
