import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arithmeticSheets } from '../../renderer/documents/sheet/arithmetic-sheet.ts'
import { columnLetters } from '../../renderer/documents/sheet/column-letters.ts'
import { answerGate } from '../../renderer/domain/edits/edit-walk.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { documentWords } from '../../renderer/texts/document.ts'
import { anyWorkshop } from '../support/any-workshop.ts'
import { marked, weighted } from '../support/arithmetic-workshops.ts'
import { countingIds, roomOf } from '../support/builders.ts'
import { edited } from '../support/edited.ts'
import { computedBook } from '../support/formula.ts'
import { candidateOf, importedInsurer } from '../support/imported-insurer.ts'

const words = documentWords.en

/** Formulas that come to something else than what is kept beside them. */
function differences(workshop: Workshop): readonly unknown[] {
  const book = arithmeticSheets(workshop, words)
  const contentOf = computedBook(book)
  return book.flatMap(({ name, rows }) =>
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        if (cell.kind !== 'formula') return []
        const place = `${columnLetters(column)}${at + 1}`
        const value = contentOf(name, place) ?? ''
        const isSame =
          typeof cell.result === 'number'
            ? Math.abs(Number(value) - cell.result) < 1e-9 && value !== ''
            : value === cell.result
        return isSame ? [] : [{ name, place, formula: cell.value, kept: cell.result, value }]
      }),
    ),
  )
}

/** One that is stopped stands before the pick; one of 4.99 points that is not ready stands behind one of 4. */
const stopped: Workshop = (() => {
  const cards = { A: [5, 5, 5, 5, 5], B: [5, 4, 4, 4, 4], C: [5, 5, 5, 5, 2], D: [4, 4, 4, 4, 3] } as const
  const room = roomOf(
    { ...cards, E: [5, 5, 5, 3, 3], F: [5, 5, 5, 3, 2], G: [5, 5, 5, null, 5] },
    [3, 1, 1, 1, 1],
  )
  return edited(room, answerGate(candidateOf(room, 'A').id, 'contained', 'no'), countingIds())
})()

describe('the formulas of the workbook', () => {
  test.each<readonly [string, Workshop]>([
    ['the insurer', importedInsurer()],
    ['whole weights', weighted([5, 4, 3, 2, 1])],
    ['weights of fractions', weighted([1 / 3, 1 / 7, 0.11, 0, 2])],
    ['no weights', weighted([0, 0, 0, 0, 0])],
    ['every mark', marked],
    ['every group, and one that is stopped', stopped],
  ])('come to what the app says: %s', (_, workshop) => {
    expect(differences(workshop)).toEqual([])
  })

  test('come to what the app says of any workshop', () => {
    fc.assert(
      fc.property(anyWorkshop, (workshop) => {
        expect(differences(workshop)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('follow a vote that is changed: the verdict, the points, the place and the pick', () => {
    const [ranking, votes] = arithmeticSheets(roomOf({ A: [5, 5, 5, 3, 3], B: [4, 4, 4, 4, 3] }), words)
    if (!ranking || !votes) throw new Error('There are two sheets')
    const said = (book: Parameters<typeof computedBook>[0]) => {
      const contentOf = computedBook(book)
      return ['C', 'A', 'K', 'L', 'O'].map((column) => contentOf(ranking.name, `${column}4`))
    }
    expect(said([ranking, votes])).toEqual(['Candidate A', 2, 'near miss', 4.2, ''])
    // On team readiness the only vote moves from 3 to 5.
    const rows = votes.rows.map((row, at) =>
      at === 9
        ? row.map((cell, column) =>
            column === 5 || column === 7 ? { kind: 'number' as const, value: column === 7 ? 1 : 0 } : cell,
          )
        : row,
    )
    expect(said([ranking, { ...votes, rows }])).toEqual(['Candidate A', 1, 'ready', 4.6, '►'])
  })
})
