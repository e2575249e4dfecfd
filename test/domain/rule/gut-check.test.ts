import { describe, expect, test } from 'vitest'
import { workshopReport } from '../../../renderer/documents/report/workshop-report.ts'
import { setGutCheck } from '../../../renderer/domain/edits/edit-decision.ts'
import { documentLanguages } from '../../../renderer/domain/workshop/document-languages.ts'
import { documentWords } from '../../../renderer/texts/document.ts'
import { countingIds, roomOf } from '../../support/builders.ts'
import { edited } from '../../support/edited.ts'

const given = countingIds()
const room = roomOf({ 'A-1': [5, 4, 4, 4, 4] })
const why = 'The Claims lead does not believe the data votes.'
const asked = edited(room, setGutCheck({ feelsWrong: true, why: ` ${why} ` }), given)

describe('what the room felt about the verdict', () => {
  test('is kept with what feels wrong, and can be taken back as if it was not asked', () => {
    expect(asked.details.gutCheck).toEqual({ feelsWrong: true, why })
    expect(edited(asked, setGutCheck(null), given).details.gutCheck).toBeNull()
    expect(setGutCheck({ feelsWrong: true, why })(asked, given).kind).toBe('unchanged')
  })

  test('keeps what was noted when the room answers otherwise', () => {
    const right = edited(asked, setGutCheck({ feelsWrong: false }), given)
    expect(right.details.gutCheck).toEqual({ feelsWrong: false, why })
  })

  test.each(documentLanguages)('stands in the report beside the decision, in %s', (language) => {
    const words = documentWords[language]
    const textOf = (workshop: typeof room) => JSON.stringify(workshopReport(workshop, words))
    expect(textOf(asked)).toContain(`${words.say('report.feelsWrong')} ${why}`)
    const right = edited(room, setGutCheck({ feelsWrong: false, why: '' }), given)
    expect(textOf(right)).toContain(words.say('report.feelsRight'))
    expect(textOf(right)).not.toContain(words.say('report.feelsWrong'))
    for (const said of ['report.feelsRight', 'report.feelsWrong'] as const) {
      expect(textOf(room)).not.toContain(words.say(said))
    }
  })
})
