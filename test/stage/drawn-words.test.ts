import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { drawStage } from '../../renderer/domain/stage/draw-stage.ts'
import { stageRobustness } from '../../renderer/domain/stage/stage-robustness.ts'
import type { Face } from '../../renderer/domain/stage/stage-state.ts'
import { firstStage } from '../../renderer/domain/stage/stage-state.ts'
import { openEveryCell } from '../../renderer/domain/stage/what-the-room-may-see.ts'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { StageView } from '../../renderer/stage/stage-view.tsx'
import { documentWords } from '../../renderer/texts/document.ts'
import { anyWorkshop } from '../support/any-workshop.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'

/** The words that a face puts on the wall, as it is drawn. */
function wordsOn(workshop: Workshop, face: Face, isOpen: boolean): string {
  const opened = isOpen ? openEveryCell(workshop, {}) : {}
  const state = { ...firstStage(workshop.details.id), opened, areDotsOpen: isOpen }
  const language = workshop.details.documentLanguage
  const view = { face, candidateId: null, criterionId: null }
  const picture = drawStage(workshop, state, view, documentWords[language], stageRobustness)
  const markup = renderToStaticMarkup(
    createElement(StageView, {
      staged: { picture, language, criterionSet: 'firstPilot', timerEndsAt: null },
    }),
  )
  return markup.replaceAll(/<[^>]*>/g, ' ')
}

const faces: readonly Face[] = [
  'title',
  'purpose',
  'criterion',
  'list',
  'card',
  'gates',
  'dots',
  'grid',
  'cell',
  'cards',
  'verdict',
  'pick',
]

/** References and titles that are told from everything else. */
function told(workshop: Workshop): Workshop {
  return {
    ...workshop,
    participants: workshop.participants.map((one) => ({ ...one, name: 'SECRETNAME' })),
    candidates: workshop.candidates.map((one, at) => ({ ...one, key: `KEY${at}`, title: `Title ${at}` })),
  }
}

describe('what is on the wall, as it is drawn', () => {
  test('hold no reference of a candidate and nobody’s name', () => {
    fc.assert(
      fc.property(anyWorkshop, fc.constantFrom(...faces), fc.boolean(), (workshop, face, isOpen) => {
        const words = wordsOn(told(workshop), face, isOpen)
        expect(words).not.toMatch(/KEY\d|SECRETNAME/)
      }),
      { numRuns: 200 },
    )
  })

  test('are whole sentences in each language, with every gap filled', () => {
    for (const documentLanguage of documentLanguages) {
      const sample = insurerWorkshop()
      const room = told({ ...sample, details: { ...sample.details, documentLanguage } })
      for (const face of faces) {
        for (const decision of [room.decision, null]) {
          expect(wordsOn({ ...room, decision }, face, true)).not.toMatch(/undefined|null|NaN|[{}]/)
        }
      }
    }
  })

  test('draw the title in place of a reference, and the reference only where there is no title', () => {
    const sample = insurerWorkshop()
    expect(wordsOn(sample, 'verdict', true)).not.toMatch(/INS-\d/)
    const untitled = { ...sample, candidates: sample.candidates.map((one) => ({ ...one, title: ' ' })) }
    expect(wordsOn(untitled, 'pick', true)).toContain('INS-02')
  })
})
