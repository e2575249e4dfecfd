import type { GateId } from '../rule/gates.ts'
import { gateIds } from '../rule/gates.ts'
import type { Candidate } from '../workshop/candidate.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { candidatesInPlay } from '../workshop/workshop.ts'
import { stageCandidate } from './draw-standing.ts'
import { pageWith } from './list-page.ts'
import { gatesRoom, pageSize } from './list-pages.ts'
import type { StageAnswer } from './stage-faces.ts'
import type { StagePicture } from './stage-picture.ts'

/** A place in the table of candidates and questions, from 0. */
interface GateSpot {
  readonly row: number
  readonly column: number
}

/**
 * What the room said to a question. A question that was not put and one that nobody could answer are kept alike, as not
 * known. It was put where the same candidate was asked a later question, or a later candidate the same one; and above the
 * candidate that is asked now, where any candidate has an answer to it.
 */
export function answerGiven(
  candidates: readonly Candidate[],
  { row, column }: GateSpot,
  asked: GateSpot | null,
): StageAnswer {
  const isKnown = (at: number, index: number) => {
    const gate = gateIds[index]
    return gate !== undefined && (candidates[at]?.gates[gate] ?? 'unknown') !== 'unknown'
  }
  const gate = gateIds[column]
  const answer = (gate && candidates[row]?.gates[gate]) ?? 'unknown'
  if (answer !== 'unknown') return answer
  const isBefore = asked?.row === row && asked.column > column
  const isAbove = asked !== null && asked.row > row
  const wasReached = candidates.some((_, at) => (isAbove || at > row) && isKnown(at, column))
  const goesOn = gateIds.some((_, index) => index > column && isKnown(row, index))
  return isBefore || (isAbove && asked.column === column) || wasReached || goesOn ? 'unknown' : 'unasked'
}

/** The question that is asked: where the console is, or the first one without an answer. */
function askedColumn({ gates }: Candidate, gateId: GateId | null): number {
  return gateId ? gateIds.indexOf(gateId) : gateIds.findIndex((gate) => gates[gate] === 'unknown')
}

/** The five questions of the candidates in play: the part with the one that is asked, and what is being asked. */
export function drawGates(seen: Workshop, selected: Candidate, gateId: GateId | null): StagePicture {
  const all = candidatesInPlay(seen)
  const size = pageSize(
    all.map(({ title }) => title),
    gatesRoom,
  )
  const { rows, part } = pageWith(all, selected, size)
  const column = askedColumn(selected, gateId)
  const gate = gateIds[column]
  const asked = gate ? { row: all.findIndex(({ id }) => id === selected.id), column } : null
  return {
    kind: 'gates',
    part,
    count: all.length,
    asked: gate ? { candidate: stageCandidate(selected), gate } : null,
    rows: rows.map((candidate) => {
      const row = all.findIndex(({ id }) => id === candidate.id)
      return {
        candidate: stageCandidate(candidate),
        answers: gateIds.map((one, at) => ({
          gate: one,
          answer: answerGiven(all, { row, column: at }, asked),
        })),
      }
    }),
  }
}
