import { describe, expect, test } from 'vitest'
import { editCriterion } from '../../renderer/domain/edits/edit-setup.ts'
import type { Criteria } from '../../renderer/domain/workshop/criteria.ts'
import type { DocumentLanguage, Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { documentLanguages } from '../../renderer/domain/workshop/workshop.ts'
import { asTheRoomReads, defaultCriteria } from '../../renderer/texts/default-criteria.ts'
import { documentWords } from '../../renderer/texts/document.ts'
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
