import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawStage } from '../../renderer/domain/stage/draw-stage.ts'
import { stageRobustness } from '../../renderer/domain/stage/stage-robustness.ts'
import type { Face } from '../../renderer/domain/stage/stage-state.ts'
import { facesOf, firstStage } from '../../renderer/domain/stage/stage-state.ts'
import { openEveryCell } from '../../renderer/domain/stage/what-the-room-may-see.ts'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import { stepIds } from '../../renderer/domain/workshop/steps.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { documentWords } from '../../renderer/texts/document.ts'
import { roomWords } from '../../renderer/texts/room.ts'
import type { StageTable } from '../../renderer/texts/stage-table.ts'
import { stageTable } from '../../renderer/texts/stage-table.ts'
import { anyWorkshop } from '../support/any-workshop.ts'
import { sampleWorkshop } from '../support/sample-workshops.ts'

const faces = [...new Set<Face>(stepIds.flatMap((step) => facesOf(step)).filter((one) => one !== 'follow'))]
const sample = sampleWorkshop()

function tableOn(workshop: Workshop, face: Face, isOpen: boolean): StageTable | null {
  const opened = isOpen ? openEveryCell(workshop, {}) : {}
  const state = { ...firstStage(workshop.details.id), opened, areDotsOpen: isOpen }
  const language = workshop.details.documentLanguage
  const view = { face, candidateId: null, criterionId: null }
  const picture = drawStage(workshop, state, view, documentWords[language], stageRobustness)
  return stageTable(picture, roomWords[language])
}

function rowOf(table: StageTable | null, title: string): readonly string[] | undefined {
  return table?.rows.find((row) => row.includes(title))
}

describe('the table of a face', () => {
  test('is there for list, questions, dots, scores and verdict, and for nothing else', () => {
    const withTable = faces.filter((face) => tableOn(sample, face, true) !== null)
    expect(withTable.toSorted()).toEqual(['dots', 'gates', 'grid', 'list', 'verdict'])
  })

  test('holds the figures that the wall shows', () => {
    const title = 'Repair invoice checking'
    expect(rowOf(tableOn(sample, 'list', true), title)).toEqual(['2', title, '9,240 hours a year'])
    expect(rowOf(tableOn(sample, 'gates', true), title)).toEqual([title, 'Yes', 'Yes', 'Yes', 'Yes', 'Yes'])
    expect(rowOf(tableOn(sample, 'dots', true), title)).toEqual([title, '7 dots'])
    expect(rowOf(tableOn(sample, 'grid', true), title)).toEqual([title, '5', '4', '4', '4', '4'])
    expect(rowOf(tableOn(sample, 'verdict', true), title)).toEqual([
      '1',
      title,
      '5',
      '4',
      '4',
      '4',
      '4',
      'Ready',
    ])
  })

  test('tells no score and no dot that is sealed', () => {
    const unsettled = { ...sample, settled: [], decision: null }
    expect(rowOf(tableOn(unsettled, 'grid', false), 'Repair invoice checking')?.slice(1)).toEqual(
      Array(5).fill(roomWords.en.say('stage.sealed')),
    )
    expect(JSON.stringify(tableOn(sample, 'dots', false))).not.toContain('7 dots')
  })

  test('has as many cells in each row as heads, in each language, and nobody’s name and no reference', () => {
    fc.assert(
      fc.property(
        anyWorkshop,
        fc.constantFrom(...faces),
        fc.boolean(),
        fc.constantFrom(...documentLanguages),
        (workshop, face, isOpen, documentLanguage) => {
          const told = {
            ...workshop,
            details: { ...workshop.details, documentLanguage },
            participants: workshop.participants.map((one) => ({ ...one, name: 'SECRETNAME' })),
            candidates: workshop.candidates.map((one, at) => ({
              ...one,
              key: `KEY${at}`,
              title: `Title ${at}`,
            })),
          }
          const table = tableOn(told, face, isOpen)
          expect(table?.rows.filter((row) => row.length !== table.heads.length) ?? []).toEqual([])
          expect(JSON.stringify(table)).not.toMatch(/KEY\d|SECRETNAME/)
        },
      ),
      { numRuns: 100 },
    )
  })
})
