import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../renderer/domain/workshop/changes.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { sayProblem } from '../../renderer/texts/exchange.ts'
import type { ImportPlan, Source } from '../../renderer/workspace/files/read-source.ts'
import { planBallots, planCandidates, readSourceFile } from '../../renderer/workspace/files/read-source.ts'
import { countingIds } from '../support/builders.ts'
import { importedInsurer } from '../support/imported-insurer.ts'

const insurer: Workshop = { ...importedInsurer(), ballots: [] }

function sourceOf(text: string): Source {
  const read = readSourceFile('list.csv', new TextEncoder().encode(text))
  if (read.kind === 'refused') throw new Error(read.problems.map(sayProblem).join())
  return read.source
}

function taken(workshop: Workshop, { edit }: ImportPlan): Workshop {
  const result = edit?.(workshop, countingIds())
  if (result?.kind !== 'changed') throw new Error('nothing was taken')
  return applyChanges(workshop, result.changes) ?? workshop
}

const ballotHeader =
  'round,candidate,participant,business_impact,data_availability,technical_feasibility,team_readiness,production_path'

describe('a long list', () => {
  test('of 20,000 rows is taken whole, and taken again replaces every card', () => {
    const list = (title: string) => {
      const rows = Array.from({ length: 20_000 }, (_, index) => `K-${index},${title} ${index}`)
      return sourceOf(`id,title\n${rows.join('\n')}`)
    }
    const first = list('Title')
    const whole = taken(insurer, planCandidates(insurer, first, first.mapping))
    expect(whole.candidates).toHaveLength(insurer.candidates.length + 20_000)
    const second = list('Other title')
    const again = planCandidates(whole, second, second.mapping)
    expect(again.updates).toBe(20_000)
    expect(taken(whole, again).candidates).toHaveLength(whole.candidates.length)
  })
})

describe('one wrong row among many', () => {
  test('keeps the whole list out, and is named', () => {
    const source = sourceOf('id,title,volume_per_month\nA-1,One,10\nA-2,,20\nA-3,Three,many\n')
    const plan = planCandidates(insurer, source, source.mapping)
    expect(plan.edit).toBeNull()
    expect(plan.problems.map(sayProblem)).toEqual([
      'row 3, column title: a title is needed',
      'row 4, column volume_per_month: “many” is not a number; write it like 6800 or 12.5, or leave it empty if nobody knows',
    ])
  })

  test('keeps all ballots out, and seats nobody', () => {
    const source = sourceOf(
      `${ballotHeader}\n1,INS-02,Ann,4,4,4,4,4\n1,INS-77,Bob,4,4,4,4,4\n1,INS-02,Cid,4,4,9,4,4\n`,
    )
    const plan = planBallots(insurer, source)
    expect(plan.edit).toBeNull()
    expect(plan.problems.map(sayProblem)).toEqual([
      'row 3, column candidate: there is no candidate “INS-77”; correct the reference, or add the candidate first',
      'row 4, column technical_feasibility: “9” is not a score; write 1 to 5 or -, or leave it empty',
    ])
  })
})

describe('an unknown participant', () => {
  test('is named before, and seated with the ballot', () => {
    const plan = planBallots(insurer, sourceOf(`${ballotHeader}\n1,INS-02,Somebody New,4,,-,x,5\n`))
    expect(plan.newParticipants.map(({ name }) => name)).toEqual(['Somebody New'])
    const { participants, ballots } = taken(insurer, plan)
    expect(participants.map(({ name }) => name)).toContain('Somebody New')
    expect(ballots).toHaveLength(1)
  })
})
