import { describe, expect, test } from 'vitest'
import {
  findingsFrom,
  nextOpen,
  openIn,
  pageSections,
  sectionAfter,
} from '../../../renderer/domain/brief/brief-sections.ts'
import type { Finding } from '../../../renderer/domain/brief/findings.ts'

const problem: Finding = { kind: 'missing', part: 'problem', field: 'problem.process' }
const money: Finding = { kind: 'runningCostMissing', part: 'money' }
const briefing: Finding = { kind: 'missing', part: 'briefing', field: 'briefing.who' }
const all = [problem, money, briefing]

describe('the sections of a brief', () => {
  test('lead from one to the next, and out of the step after the last one of the page', () => {
    expect(pageSections.map(sectionAfter)).toEqual([...pageSections.slice(1), null])
    expect(sectionAfter('plan')).toBe('readiness')
    expect(sectionAfter('stress')).toBeNull()
  })

  test('hold what is open in them; the briefing of week one is one of the first steps', () => {
    expect(openIn(all, 'money')).toEqual([money])
    expect(openIn(all, 'firstAction')).toEqual([briefing])
    expect(openIn(all, 'plan')).toEqual([])
  })

  test('name what is open from where a person is, and what comes next after it', () => {
    expect(findingsFrom(all, 'money')).toEqual([money, briefing, problem])
    expect(nextOpen(all, 'money')).toBe(briefing)
    expect(nextOpen(all, 'signOff')).toBe(problem)
    expect(nextOpen([money], 'money')).toBe(money)
    expect(nextOpen([], 'money')).toBeNull()
  })
})
