import { describe, expect, test } from 'vitest'
import { fitBrief } from '../../renderer/documents/brief/fit-brief.ts'
import { sectionAt, sectionPlace } from '../../renderer/documents/brief/section-place.ts'
import { shownPlan } from '../../renderer/documents/brief/shown-brief.ts'
import { blankBrief } from '../../renderer/domain/brief/blank-brief.ts'
import { pageSections } from '../../renderer/domain/brief/brief-sections.ts'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import { contentOf } from '../support/brief-of.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'

const content = contentOf(insurerWorkshop(), 'INS-02')

describe.each(documentLanguages)('a section of the page in %s', (language) => {
  const filled = contentOf(insurerWorkshop(), 'INS-02', 'a4', language)
  const blank = { ...filled, text: blankBrief }

  test.each([
    { name: 'filled', page: filled },
    { name: 'blank', page: blank },
  ])('has its place, $name', ({ page }) => {
    const { plan } = shownPlan(fitBrief(page), false)
    const tables = plan.blocks.filter(({ kind }) => kind === 'table')
    for (const section of pageSections) {
      const place = sectionPlace(page, section)
      expect(place, section).not.toBeNull()
      expect(tables.length, section).toBeGreaterThan(place?.table ?? Number.POSITIVE_INFINITY)
    }
  })
})

describe('a click on the page', () => {
  test('leads to the section that stands there', () => {
    for (const section of pageSections) {
      const place = sectionPlace(content, section)
      if (!place) throw new Error(`${section} has no place`)
      // What is bought or built is said in the column of the scope.
      const expected = section === 'sourcing' ? 'scope' : section
      expect(sectionAt(content, { table: place.table, column: place.lastColumn }), section).toBe(expected)
    }
  })

  test('leads nowhere on what no section writes', () => {
    expect(sectionAt(content, { table: 99, column: 0 })).toBeNull()
  })
})
