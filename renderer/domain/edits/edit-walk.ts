import type { GateAnswer, GateId, TrapId } from '../rule/gates.ts'
import type { ValueInput } from '../value/value-inputs.ts'
import { emptyCard } from '../workshop/candidate.ts'
import type { RowUpdate } from '../workshop/changes.ts'
import type { CandidateId } from '../workshop/ids.ts'
import { phrase } from '../workshop/phrase.ts'
import { shuffled } from '../workshop/shuffled.ts'
import { candidatesInPlay, findCandidate } from '../workshop/workshop.ts'
import type { Edit } from './edit.ts'
import { changed, refused } from './edit.ts'
import { addCandidate, freeKey, updateCandidate } from './edit-candidates.ts'

/** Puts an idea at the end of the list under the next free reference, however quickly one follows another. */
export function addIdea(title: string): Edit {
  return (workshop, given) =>
    addCandidate({ ...emptyCard(freeKey(workshop)), title: title.trim() })(workshop, given)
}

/** Answers one gate of a candidate; the other answers stay as they are, however quickly one follows another. */
export function answerGate(id: CandidateId, gate: GateId, answer: GateAnswer): Edit {
  return updateCandidate(
    id,
    (candidate) => ({ ...candidate, gates: { ...candidate.gates, [gate]: answer } }),
    ({ key }) => phrase('label.gate', { key, gate, answer }),
  )
}

const nextAnswer: Readonly<Record<GateAnswer, GateAnswer>> = { unknown: 'yes', yes: 'no', no: 'unknown' }

/** Turns one gate of a candidate from not known to yes, to no, and back. */
export function cycleGate(id: CandidateId, gate: GateId): Edit {
  return (workshop, given) => {
    const answer = nextAnswer[findCandidate(workshop, id)?.gates[gate] ?? 'no']
    return answerGate(id, gate, answer)(workshop, given)
  }
}

/** Ticks a trap of a candidate, or takes the tick away. */
export function tickTrap(id: CandidateId, trap: TrapId, ticked: boolean): Edit {
  return updateCandidate(
    id,
    (candidate) => ({ ...candidate, traps: { ...candidate.traps, [trap]: ticked } }),
    ({ key }) => phrase('label.trap', { key, trap, ticked: ticked ? 'yes' : 'no' }),
  )
}

/** Puts one number on a card, or takes it away; the other numbers stay as they are. */
export function setValue(id: CandidateId, input: ValueInput, value: number | null): Edit {
  return updateCandidate(
    id,
    (candidate) => ({ ...candidate, value: { ...candidate.value, [input]: value } }),
    ({ key }) => phrase('label.editCandidate', { key }),
  )
}

/**
 * Puts the candidates in play into an order drawn by chance, as the order of a list anchors; all others keep their place.
 * Refused once dot cards are in: the people wrote the numbers of the list as it was.
 */
export function shuffleCandidates(): Edit {
  return (workshop, { newId }) => {
    if (workshop.dots.length > 0)
      return refused(phrase('refused.shuffleAfterDots', { count: workshop.dots.length }))
    const places = candidatesInPlay(workshop)
    const drawn = shuffled(places, newId())
    const updated = drawn.flatMap((from, index): readonly RowUpdate[] => {
      const order = places[index]?.order ?? from.order
      return order === from.order ? [] : [{ table: 'candidates', from, to: { ...from, order } }]
    })
    return changed(phrase('label.shuffle', { count: places.length }), { updated })
  }
}
