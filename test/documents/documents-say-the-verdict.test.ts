import { describe, expect, test } from 'vitest'
import type { BriefContent } from '../../renderer/documents/brief/brief-content.ts'
import { fitBrief } from '../../renderer/documents/brief/fit-brief.ts'
import { fitNoPilot, noPilotContent } from '../../renderer/documents/no-pilot/plan-no-pilot.ts'
import { pilotPlan } from '../../renderer/documents/plan/pilot-plan.ts'
import { workshopReport } from '../../renderer/documents/report/workshop-report.ts'
import type { Edit } from '../../renderer/domain/edits/edit.ts'
import { editCandidate } from '../../renderer/domain/edits/edit-candidates.ts'
import { decideNoPilot, decidePick } from '../../renderer/domain/edits/edit-decision.ts'
import { addFindOut } from '../../renderer/domain/edits/edit-find-outs.ts'
import { settleCell } from '../../renderer/domain/edits/edit-scores.ts'
import { editParticipant } from '../../renderer/domain/edits/edit-setup.ts'
import { answerGate } from '../../renderer/domain/edits/edit-walk.ts'
import { copyCandidate, splitCandidate } from '../../renderer/domain/edits/split-candidate.ts'
import type { IsoDate } from '../../renderer/domain/meeting/calendar.ts'
import type { DocumentLanguage } from '../../renderer/domain/workshop/document-languages.ts'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { documentWords } from '../../renderer/texts/document.ts'
import { contentOf } from '../support/brief-of.ts'
import { countingIds, votedRoom } from '../support/builders.ts'
import { edited } from '../support/edited.ts'
import { candidateOf } from '../support/imported-insurer.ts'
import { textOfPlan } from '../support/plan-text.ts'

const counting = countingIds()
/** Ids that the rooms do not have yet. */
const given = { ...counting, newId: () => `new-${counting.newId()}` }
const take = (room: Workshop, ...edits: readonly Edit[]) =>
  edits.reduce((workshop, edit) => edited(workshop, edit, given), room)

const day = (text: string) => text as IsoDate
const idOf = (room: Workshop, key: string) => candidateOf(room, key).id

/** Ready, near miss, not yet, and one without all scores. */
const room = votedRoom(
  {
    A: ['55555', '44444', '44444', '44444', '44444'],
    B: ['44444', '44444', '44444', '33333', '33333'],
    C: ['44444', '22222', '44444', '33333', '33333'],
    D: ['44444', '-----', '44444', '', '44444'],
  },
  5,
)

const pick = (key: string, more: Partial<Parameters<typeof decidePick>[0]> = {}): Edit => {
  return (workshop, ids) =>
    decidePick({
      candidateId: idOf(workshop, key),
      runnerUp: null,
      decidedBy: 'COO',
      decidedOn: day('2026-03-10'),
      reason: 'The regulator asks for it',
      ...more,
    })(workshop, ids)
}
const noPilot = decideNoPilot({
  fixFirst: [{ what: 'Name an owner', who: 'Data manager', by: day('2026-04-01') }],
  scoreAgainOn: day('2026-05-04'),
  decidedBy: 'COO',
  decidedOn: day('2026-03-10'),
  reason: '',
})

function briefOf(content: BriefContent): readonly string[] {
  const fit = fitBrief(content)
  if (fit.kind === 'tooLong') throw new Error('It does not fit')
  return textOfPlan(fit.plan)
}
const brief = (workshop: Workshop, key: string, language: DocumentLanguage = 'en') =>
  briefOf(contentOf(workshop, key, undefined, language))
const report = (workshop: Workshop, language: DocumentLanguage = 'en') =>
  textOfPlan(workshopReport(workshop, documentWords[language]))
function noPilotPage(workshop: Workshop, language: DocumentLanguage = 'en'): readonly string[] {
  const content = noPilotContent(workshop, documentWords[language])
  const fit = content && fitNoPilot(content)
  if (fit?.kind !== 'fits') throw new Error('It does not fit')
  return textOfPlan(fit.plan)
}
const has = (lines: readonly string[], text: string) => lines.some((line) => line.includes(text))

describe('an agreed score', () => {
  const against = take(room, settleCell(idOf(room, 'C'), 'dataAvailability', 4, 'The archive was opened'))
  const convinced = take(room, settleCell(idOf(room, 'A'), 'teamReadiness', 4, 'Four people are named'))

  test.each(documentLanguages)('prints in %s what convinced the room', (language) => {
    const said = documentWords[language].method.say('note.convinced', { reason: 'Four people are named' })
    expect(has(report(convinced, language), said)).toBe(true)
  })

  test.each(documentLanguages)(
    'against the votes is marked in %s, with what they suggest and the reason',
    (language) => {
      const { method } = documentWords[language]
      const note = method.say('note.againstVotes', { suggestion: 2 })
      expect(has(report(against, language), note)).toBe(true)
      const page = brief(against, 'C', language)
      expect(has(page, method.say('mark.againstVotes'))).toBe(true)
      expect(has(page, 'The archive was opened')).toBe(true)
    },
  )

  test('against the votes without a reason says that there is none', () => {
    const [row] = against.settled
    if (!row) throw new Error('Something was agreed on')
    const cells = { dataAvailability: { score: 4 as const, reason: '' } }
    const silent = { ...against, settled: [{ ...row, cells }] }
    expect(has(brief(silent, 'C'), 'No reason was written down.')).toBe(true)
    expect(has(report(silent), 'No reason was written down.')).toBe(true)
  })
})

describe('what nobody knows', () => {
  test.each(documentLanguages)('is marked in %s in the votes and on the brief', (language) => {
    const { method } = documentWords[language]
    const note = method.say('note.unknown', { abstentions: 5, votes: 0 })
    expect(has(report(room, language), note)).toBe(true)
    expect(has(brief(room, 'D', language), method.say('mark.unknown'))).toBe(true)
  })

  test('prints as something to find out, with who and by when, on brief, no-pilot page and report', () => {
    const asked = take(
      room,
      addFindOut(idOf(room, 'D'), 'dataAvailability', {
        question: 'Who owns the archive?',
        who: 'Data manager',
        by: day('2026-04-01'),
      }),
      addFindOut(idOf(room, 'D'), 'teamReadiness', { question: 'Who is free?', who: '', by: null }),
    )
    const owned = /Who owns the archive\?.*\| Data manager \| 1 Apr 2026/
    const open = /Who is free\?.*\| ………… {1,2}\| …………/
    for (const lines of [brief(asked, 'D'), report(asked), noPilotPage(take(asked, noPilot))]) {
      expect(lines.filter((line) => owned.test(line))).toHaveLength(1)
      expect(lines.filter((line) => open.test(line.replaceAll('…………', '………… ')))).toHaveLength(1)
    }
    expect(has(brief(asked, 'A'), 'Who owns the archive?')).toBe(false)
  })
})

describe('candidates without all scores', () => {
  test('are named with the scores that are missing and between what their points lie', () => {
    const missing = 'D Candidate D | Data availability and Team readiness. Between 2.8 and 4.4 points.'
    expect(report(room)).toContain(missing)
    expect(
      has(noPilotPage(take(room, noPilot)), 'Scores missing: Data availability and Team readiness.'),
    ).toBe(true)
  })
})

describe('a conditional pick', () => {
  const conditions = [{ what: 'The works council agrees', who: 'HR lead', by: day('2026-04-01') }]
  const decided = take(room, pick('A', { conditions }))

  test.each(documentLanguages)(
    'has its conditions on top of the brief in %s, before anything that was written',
    (language) => {
      const page = brief(decided, 'A', language)
      const words = documentWords[language]
      const at = page.findIndex((line) => line.startsWith(`The works council agrees | HR lead | `))
      expect(at).toBeGreaterThan(0)
      expect(at).toBeLessThan(page.findIndex((line) => line.includes(words.say('pilotLead'))))
      expect(page[at]).toContain(words.shortDate(day('2026-04-01')))
    },
  )

  test('has them in the plan and in the report too', () => {
    const row = 'The works council agrees | HR lead | 1 Apr 2026'
    expect(textOfPlan(pilotPlan(contentOf(decided, 'A')))).toContain(row)
    expect(report(decided)).toContain(row)
    expect(has(report(decided), 'A Candidate A was picked by COO on 10 March 2026, on one condition.')).toBe(
      true,
    )
  })
})

describe('an override', () => {
  const gated = take(room, answerGate(idOf(room, 'C'), 'dataOwnerKnown', 'no'), pick('C'))

  test('prints with the verdict, its flags, its closed gates and the reason on brief, plan and report', () => {
    const said =
      '▼ Override: the rule says “not yet”. ▼ Red flag: Data availability 2. ▼ Answered no: data owner known. Reason: The regulator asks for it'
    for (const lines of [brief(gated, 'C'), report(gated), textOfPlan(pilotPlan(contentOf(gated, 'C')))]) {
      expect(has(lines, said)).toBe(true)
    }
  })

  test('says whom the rule puts first where it is the place that is departed from', () => {
    const two = votedRoom({ A: ['5', '5', '5', '5', '5'], B: ['4', '4', '4', '4', '4'] }, 1)
    expect(
      has(brief(take(two, pick('B')), 'B'), '▼ Override: ready, but the rule puts Candidate A first.'),
    ).toBe(true)
  })

  test('is not invented for a decision of the first version: what the present one says stands beside it', () => {
    const two = take(votedRoom({ A: ['5', '5', '5', '5', '5'], B: ['4', '4', '4', '4', '4'] }, 1), pick('B'))
    if (!two.decision) throw new Error('It was decided')
    const earlier = { ...two, decision: { ...two.decision, methodVersion: 1, reason: '' } }
    for (const lines of [brief(earlier, 'B'), report(earlier)]) {
      expect(has(lines, 'Override')).toBe(false)
      expect(has(lines, 'Decided by version 1 of the method. Version 2 puts Candidate A first.')).toBe(true)
    }
    const same = take(votedRoom({ A: ['5', '5', '5', '5', '5'] }, 1), pick('A'))
    if (!same.decision) throw new Error('It was decided')
    const agreeing = { ...same, decision: { ...same.decision, methodVersion: 1 } }
    expect(has(brief(agreeing, 'A'), 'version 1')).toBe(false)
  })

  test('is none among those that are level, and that is said', () => {
    const level = votedRoom({ A: ['4', '4', '4', '4', '4'], B: ['4', '4', '4', '4', '4'] }, 1)
    const page = brief(take(level, pick('B', { reason: '' })), 'B')
    expect(has(page, 'Override')).toBe(false)
    expect(has(page, 'Level with Candidate A by the rule; the room chose.')).toBe(true)
  })
})

test.each(documentLanguages)(
  'a question answered no is marked on every document in %s, also before a decision',
  (language) => {
    const gated = take(room, answerGate(idOf(room, 'A'), 'sponsorNamed', 'no'))
    const words = documentWords[language]
    const said = words.say('closedGate', { gate: words.say('gate.sponsorNamed') })
    const content = contentOf(gated, 'A', undefined, language)
    const pages = [briefOf(content), textOfPlan(pilotPlan(content)), report(gated, language)]
    for (const lines of [...pages, noPilotPage(take(gated, noPilot), language)])
      expect(has(lines, said)).toBe(true)
  },
)

test.each(documentLanguages)('after a decision nothing in %s is provisional', (language) => {
  const words = documentWords[language]
  const open = [words.say('provisional'), words.method.say('note.notAgreed')]
  const says = (workshop: Workshop) => [...brief(workshop, 'A', language), ...report(workshop, language)]
  for (const word of open) {
    expect(has(says(room), word), word).toBe(true)
    expect(has(says(take(room, pick('A'))), word), word).toBe(false)
    expect(has(says(take(room, noPilot)), word), word).toBe(false)
  }
})

test('a brief of another candidate does not say that nothing was decided', () => {
  expect(
    has(brief(take(room, pick('A')), 'B'), 'Not the pick: COO picked Candidate A on 10 March 2026.'),
  ).toBe(true)
  expect(has(brief(take(room, noPilot), 'B'), 'No pilot starts now, decided by COO on 10 March 2026.')).toBe(
    true,
  )
})

describe('the no-pilot page', () => {
  const unready = votedRoom(
    { B: ['44444', '44444', '44444', '33333', '33333'], C: ['44444', '22222', '44444', '33333', '33333'] },
    5,
  )

  test('names the nearest candidates with each score that has to rise', () => {
    const page = noPilotPage(take(unready, noPilot))
    expect(has(page, 'No candidate is ready by the rule.')).toBe(true)
    expect(has(page, 'B Candidate B | near miss | Team readiness from 3 to 4.')).toBe(true)
    expect(has(page, 'C Candidate C | not yet | Data availability from 2 to ')).toBe(true)
  })

  test('says who is ready but stopped, by which question', () => {
    const stopped = take(room, answerGate(idOf(room, 'A'), 'sponsorNamed', 'no'), noPilot)
    const said = 'Ready, but stopped: Candidate A (sponsor named, with profit-and-loss responsibility: no).'
    expect(has(noPilotPage(stopped), said)).toBe(true)
    expect(has(report(stopped), said)).toBe(true)
  })

  test.each(documentLanguages)(
    'is matched by a report in %s that says nothing of how firm a first place is',
    (language) => {
      const { method, say } = documentWords[language]
      const lines = report(take(unready, noPilot), language)
      const unsaid = [say('report.robustness'), method.say('whatIfs.title'), method.say('leaveOneOut.title')]
      for (const text of unsaid) expect(lines).not.toContain(text)
      expect(has(lines, method.say('whatIfs.sentence', { samples: 10_000 }))).toBe(false)
      expect(has(lines, 'Name an owner')).toBe(true)
    },
  )
})

describe('the ranking of the report', () => {
  test.each(documentLanguages)('names hours and money beside each candidate, in %s', (language) => {
    const value = {
      volumePerMonth: 1000,
      minutesPerCase: 30,
      costPerHour: 40,
      errorRatePercent: 10,
      costPerError: null,
      revenueEffectPerYear: null,
      savableSharePercent: 50,
    }
    const sized = take(room, editCandidate(idOf(room, 'A'), { value }))
    const lines = report(sized, language)
    const words = documentWords[language]
    const said = [
      words.say('report.hours', { hours: words.number(6000) }),
      words.say('report.costLacking', { cost: words.money(240_000, 'EUR') }),
      words.say('report.saving', { amount: words.money(120_000, 'EUR') }),
    ]
    expect(has(lines, said.join(' · '))).toBe(true)
    expect(has(lines, words.say('report.notSized'))).toBe(true)
    expect(has(lines, words.say('report.worthNoteLacking'))).toBe(true)
  })

  test('has the five integers beside the points that they give, and places that are shared', () => {
    const level = votedRoom(
      { A: ['4', '4', '4', '4', '3'], B: ['4', '4', '4', '3', '4'], C: ['5', '1', '3', '3', '3'] },
      1,
    )
    const lines = report(level)
    expect(has(lines, '=1 | A Candidate A / no numbers yet | 4 | 4 | 4 | 4 | 3 | 3.8 | ready')).toBe(true)
    expect(has(lines, '=1 | B Candidate B / no numbers yet | 4 | 4 | 4 | 3 | 4 | 3.8 | ready')).toBe(true)
    expect(has(lines, '3 | C Candidate C / no numbers yet | 5 | 1 ▼ | 3 | 3 | 3 | 3.0 | not yet')).toBe(true)
    expect(has(lines, 'Candidate A and Candidate B share place 1.')).toBe(true)
  })

  test('shows two decimals where weights differ, the weights in whole numbers, and no decimals of weights', () => {
    const weighed = votedRoom(
      { A: ['5', '4', '4', '4', '4'], B: ['4', '4', '4', '4', '3'] },
      1,
      [5, 4, 3, 2, 1],
    )
    const lines = report(weighed)
    expect(has(lines, '1 | A Candidate A / no numbers yet | 5 | 4 | 4 | 4 | 4 | 4.33 | ready')).toBe(true)
    expect(has(lines, 'weighed Business impact 5, Data availability 4, Technical feasibility 3')).toBe(true)
    expect(lines).toContain('(5 × 5 + 4 × 4 + 3 × 4 + 2 × 4 + 1 × 4) / 15 = 4.33')
    expect(has(lines, '0.333')).toBe(false)
  })

  test('says what a candidate was copied or split from, also when that one is gone', () => {
    const made = take(
      room,
      copyCandidate(idOf(room, 'D'), 'Copy of D'),
      splitCandidate(idOf(room, 'B'), ['One half', 'Other half'], 'Two teams'),
    )
    const lines = report(made)
    expect(has(lines, 'Copy of D / Copied from Candidate D.')).toBe(true)
    expect(lines.filter((line) => line.includes('Split from Candidate B.'))).toHaveLength(2)
    const gone = { ...made, candidates: made.candidates.filter(({ key }) => key !== 'B') }
    expect(has(report(gone), 'Split from a candidate that has been removed since.')).toBe(true)
  })

  test('has job titles beside the names of people', () => {
    const [first] = room.participants
    if (!first) throw new Error('Nobody is there')
    const titled = take(room, editParticipant(first.id, { jobTitle: 'Chief Operating Officer' }))
    expect(report(titled)).toContain('Decider | COO (Chief Operating Officer)')
  })
})

test('what-ifs are said in tenths, and no chance is said of a count', () => {
  const lines = report(take(room, pick('A')))
  expect(has(lines, 'Judged by version 2 of the method.')).toBe(true)
  const table = lines.slice(lines.indexOf('In ten what-ifs') + 2).slice(0, 3)
  expect(table.join(' ')).toMatch(/always|never|of 10/)
  expect(
    lines.filter((line) =>
      / %|chance of|by chance/i.test(line.replace('not the chance that a pilot works', '')),
    ),
  ).toEqual([])
})
