import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BriefContent } from '../../renderer/documents/brief/brief-content.ts'
import { fitBrief } from '../../renderer/documents/brief/fit-brief.ts'
import { planBrief } from '../../renderer/documents/brief/plan-brief.ts'
import type { LayoutPlan, Paragraph, Table } from '../../renderer/documents/layout/layout-plan.ts'
import { textWidth } from '../../renderer/documents/layout/layout-plan.ts'
import { longestPiece, measureHeight, textHeightOf } from '../../renderer/documents/layout/measure.ts'
import { papers } from '../../renderer/domain/workshop/workshop.ts'
import { anyBriefText } from '../support/any-brief.ts'
import { contentOf } from '../support/brief-of.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'

const sample = contentOf(insurerWorkshop(), 'INS-02')
const fullBrief: fc.Arbitrary<BriefContent> = fc
  .tuple(anyBriefText('latin', 1), fc.constantFrom(...papers))
  .map(([text, paper]) => ({ ...sample, text, paper }))

function planOf(content: BriefContent): LayoutPlan {
  const fit = fitBrief(content)
  const plan = fit.kind === 'fits' ? fit.plan : fit.shared?.plan
  if (!plan) throw new Error('The page cannot hold it')
  return plan
}

function paragraphsOf({ blocks }: LayoutPlan): readonly Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs)),
  )
}

function tableNamed(plan: LayoutPlan, caption: string): Table {
  const found = plan.blocks.find((block) => block.kind === 'table' && block.caption === caption)
  if (found?.kind !== 'table') throw new Error(`No table ${caption}`)
  return found
}

describe('a dense brief', () => {
  test('never has letters of less than 8.5 points, but for its footer', () => {
    fc.assert(
      fc.property(fullBrief, (content) => {
        const { footer: _, gap: __, ...read } = planOf(content).styles
        for (const { halfPoints } of Object.values(read)) expect(halfPoints).toBeGreaterThanOrEqual(17)
      }),
      { numRuns: 15 },
    )
  })

  test('says in fewer paragraphs what it says when it is roomy, and all of it', () => {
    const empty = { ...sample.text.production, systems: '', dataSources: '', reviewRoute: '' }
    const content = { ...sample, text: { ...sample.text, production: empty } }
    const roomy = planBrief(content, { halfPoints: 18, compact: true, padding: 8 })
    const tight = planBrief(content, { halfPoints: 18, compact: true, padding: 8, tight: true })
    const wordsOf = (plan: LayoutPlan) =>
      paragraphsOf(plan)
        .flatMap(({ runs }) => runs.flatMap(({ text }) => text.split(/\s+/)))
        .filter(Boolean)
    expect(wordsOf(tight).toSorted()).toEqual(wordsOf(roomy).toSorted())
    expect(paragraphsOf(roomy).length - paragraphsOf(tight).length).toBe(5)
    expect(measureHeight(tight)).toBeLessThan(measureHeight(roomy) * 0.95)
  })

  test('never breaks an amount of the success table', () => {
    fc.assert(
      fc.property(fullBrief, (content) => {
        const plan = planOf(content)
        const { rows, columns } = tableNamed(plan, 'Success criteria')
        for (const { cells } of rows.slice(1)) {
          for (const column of [2, 3, 4]) {
            const [amount] = cells[column]?.paragraphs ?? []
            const room = (columns[column] ?? 0) - 2 * plan.padding.x
            expect(amount && longestPiece(amount, plan.styles)).toBeLessThanOrEqual(room)
          }
        }
      }),
      { numRuns: 15 },
    )
  })

  test('leaves room for a signature above each name, however long the names are', () => {
    const name = 'Head of Claims Operations and Customer Service, Northern Region'
    const signOff = { sponsor: name, operations: name, technology: 'CTO' }
    const plan = planOf({ ...sample, text: { ...sample.text, signOff } })
    const { rows, columns } = tableNamed(plan, 'Sign-off')
    const [, row] = rows
    const text = textHeightOf(row?.cells ?? [], columns, plan.styles, plan.padding)
    expect((row?.least ?? 0) - text).toBeGreaterThanOrEqual(360)
  })

  test('keeps that room where a name is cut for the annex, and no more', () => {
    const signOff = { sponsor: 'Northern Region '.repeat(200), operations: '', technology: '' }
    const plan = planOf({ ...sample, text: { ...sample.text, signOff } })
    const { rows, columns } = tableNamed(plan, 'Sign-off')
    const room =
      (rows[1]?.least ?? 0) - textHeightOf(rows[1]?.cells ?? [], columns, plan.styles, plan.padding)
    expect(room).toBe(360)
  })

  test('moves width only where that makes it lower, and keeps every column as wide as its words need', () => {
    const step = { halfPoints: 18, compact: true, padding: 8, tight: true }
    fc.assert(
      fc.property(fullBrief, (content) => {
        const still = planBrief(content, step)
        const moved = planBrief(content, { ...step, movesWidth: true })
        expect(measureHeight(moved)).toBeLessThanOrEqual(measureHeight(still))
        for (const table of moved.blocks) {
          if (table.kind === 'paragraph') continue
          const before = tableNamed(still, table.caption)
          if (table.columns.join() === before.columns.join()) continue
          for (const { cells } of table.rows) {
            for (const [column, { paragraphs }] of cells.entries()) {
              const width = table.columns[column] ?? 0
              const needed = Math.max(...paragraphs.map((one) => longestPiece(one, moved.styles)))
              const enough = Math.min(needed + 2 * moved.padding.x, textWidth(content.paper) * 0.16)
              expect(width).toBeGreaterThanOrEqual(Math.min(enough, before.columns[column] ?? 0))
            }
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})
