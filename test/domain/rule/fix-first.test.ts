import { describe, expect, test } from 'vitest'
import { answerGate } from '../../../renderer/domain/edits/edit-walk.ts'
import { nearestToPick, suggestedFixes } from '../../../renderer/domain/rule/fix-first.ts'
import type { GateId } from '../../../renderer/domain/rule/gates.ts'
import { rank } from '../../../renderer/domain/rule/ranking.ts'
import type { DocumentLanguage } from '../../../renderer/domain/workshop/document-languages.ts'
import { documentLanguages } from '../../../renderer/domain/workshop/document-languages.ts'
import type { Workshop } from '../../../renderer/domain/workshop/workshop.ts'
import { documentWords } from '../../../renderer/texts/document.ts'
import { fixWords } from '../../../renderer/texts/fix-words.ts'
import { countingIds, roomOf } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'
import { candidateOf } from '../../support/imported-insurer.ts'
import { sampleWorkshop } from '../../support/sample-files.ts'

const fixesIn = (workshop: Workshop, language: DocumentLanguage = 'en') =>
  suggestedFixes(rank(workshop)).map((fix) => [fixWords(workshop, fix, documentWords[language]), fix.who])

const answeredNo = (workshop: Workshop, key: string, gate: GateId) =>
  edited(workshop, answerGate(candidateOf(workshop, key).id, gate, 'no'), countingIds())

describe('what has to change first', () => {
  test('is what the nearest candidates lack, with the role of the sponsor where it is known', () => {
    expect(fixesIn(sampleWorkshop('none'))).toEqual([
      ['Customs document check: Data availability from 3 to 4', 'Head of Customs'],
      ['Truck arrival forecast: Data availability from 2 to 3', 'Head of Network'],
      ['Truck arrival forecast: Team readiness from 3 to 4', 'Head of Network'],
      ['Damage claim intake: Business impact from 3 to 4', 'Head of Claims'],
      ['Damage claim intake: Data availability from 3 to 4', 'Head of Claims'],
    ])
  })

  test.each(documentLanguages)('is written in %s where the documents are', (language) => {
    const [first] = fixesIn(sampleWorkshop('none'), language)
    expect(first?.[0]).toContain(documentWords[language].say('criterion.dataAvailability'))
    expect(first?.[0]).toMatch(/3.+4$/)
  })

  test('begins with the question that stops what is ready', () => {
    const room = answeredNo(
      roomOf({ 'A-1': [4, 4, 4, 3, 3], 'A-2': [5, 4, 4, 4, 4] }),
      'A-2',
      'outcomeMeasurable',
    )
    expect(nearestToPick(rank(room)).map(({ entry }) => entry.candidate.key)).toEqual(['A-2', 'A-1'])
    expect(fixesIn(room)[0]).toEqual([
      `Candidate A-2: from no to yes on “${documentWords.en.say('gate.outcomeMeasurable')}”`,
      '',
    ])
  })

  test('holds all that the nearest lacks, and no candidate by half', () => {
    const room = roomOf({ 'A-1': [1, 1, 1, 1, 1], 'A-2': [1, 1, 1, 1, 2], 'A-3': [1, 1, 1, 1, 1] })
    const keys = suggestedFixes(rank(room)).map(({ candidate }) => candidate.key)
    expect(keys).toEqual(['A-2', 'A-2', 'A-2', 'A-2', 'A-2'])
  })

  test('is left to the room where somebody can be picked by the rule', () => {
    expect(suggestedFixes(rank(roomOf({ 'A-1': [5, 4, 4, 4, 4], 'A-2': [4, 4, 4, 3, 3] })))).toEqual([])
    expect(suggestedFixes(rank(sampleWorkshop('city-tie')))).toEqual([])
  })

  test('is empty where nobody is ranked', () => {
    expect(suggestedFixes(rank(roomOf({ 'A-1': [5, 5, null, 5, 5] })))).toEqual([])
    expect(suggestedFixes(rank(roomOf({})))).toEqual([])
  })
})
