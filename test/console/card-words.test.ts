import { describe, expect, test } from 'vitest'
import { cardWords } from '../../renderer/console/screens/home/card-words.ts'
import type { WorkshopFacts } from '../../renderer/domain/overview/workshop-facts.ts'
import { workshopState } from '../../renderer/domain/overview/workshop-state.ts'
import { begun, factsOf, noPilot, pilotOf, today } from '../domain/overview/facts.ts'

const autumn = { start: '2026-12-07', checkIn: '2027-01-04', end: '2027-02-01', goNoGo: '2027-02-08' }
const words = (facts: WorkshopFacts) => cardWords({ facts, state: workshopState(facts, today) }, today)
const saidOf = (facts: WorkshopFacts) => {
  const { phase, standing, count, note } = words(facts)
  return [phase, standing, count ? `${count.figure} ${count.of}` : null, note]
}

describe('a card says', () => {
  test.each([
    [
      'how much is prepared, and when it is',
      factsOf('Tideway', '2026-12-03', { size: { candidates: 14, participants: 6 } }),
      ['Preparing', '6 people, 14 candidates', '5 days to workshop', 'Step 1 of 13'],
    ],
    [
      'that nothing is prepared for today',
      factsOf('Tideway', '2026-11-28'),
      ['Preparing', 'No people, no candidates yet', 'Today workshop', 'Step 1 of 13'],
    ],
    [
      'which step goes on',
      factsOf('Brannoc', '2026-11-28', { meeting: begun(), step: 'discuss' }),
      ['In progress', 'Discuss', null, 'Step 9 of 13'],
    ],
    [
      'the pick, and its go/no-go while an earlier day is next',
      pilotOf('Northgate', '2026-11-17', autumn),
      ['Pilot', 'Invoices', '9 days to start', 'Go/no-go 8 Feb 2027'],
    ],
    [
      'since when a pilot runs once its go/no-go is next',
      pilotOf('Halden', '2026-09-22', { start: '2026-10-05', goNoGo: '2026-11-29' }),
      ['Pilot', 'Invoices', '1 day to go/no-go', 'Started 5 Oct 2026'],
    ],
    [
      'what is due and not measured',
      pilotOf('Halden', '2026-09-22', { ...autumn, measuredBy: ['2026-12-01', '2026-12-02'] }),
      ['Pilot', 'Invoices', '9 days to start', '2 starting values not measured'],
    ],
    [
      'that the pick waits for a condition',
      pilotOf('Halden', '2026-11-20', { conditionsBy: ['2026-12-01'] }),
      ['Pilot, on a condition', 'Invoices', '3 days to condition', 'No start in the brief yet'],
    ],
    [
      'that a brief has no dates',
      pilotOf('Halden', '2026-11-20'),
      ['Pilot', 'Invoices', null, 'No dates in the brief yet'],
    ],
    [
      'how long ago a go/no-go was, and not how it ended',
      pilotOf('Meridian', '2026-07-14', { start: '2026-07-20', goNoGo: '2026-09-18' }),
      ['Pilot', 'Invoices', '71 days since go/no-go', 'Started 20 Jul 2026'],
    ],
    [
      'when it is scored again after no pilot',
      noPilot('Orchard', '2026-09-08', '2027-01-11'),
      ['Decision', 'No pilot today', '44 days to re-scoring', 'No fix was noted'],
    ],
  ])('%s', (_what, facts, said) => {
    expect(saidOf(facts)).toEqual(said)
  })

  test('the title first where no client is named', () => {
    expect(words(factsOf('', '2026-11-28'))).toMatchObject({
      client: 'Room',
      title: 'No client named',
      day: 'today',
    })
  })
})
