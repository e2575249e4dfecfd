import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BriefContent } from '../../renderer/domain/brief/brief-content.ts'
import { fitBrief } from '../../renderer/domain/brief/fit-brief.ts'
import type { LayoutPlan, Table } from '../../renderer/domain/brief/layout-plan.ts'
import { textHeightOf } from '../../renderer/domain/brief/measure.ts'
import { papers } from '../../renderer/domain/workshop.ts'
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
})
