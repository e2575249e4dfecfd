import type { GateId } from '../domain/rule/gates.ts'
import { roomWords } from '../texts/room.ts'

/** One of the five questions in full words, as the room reads it. */
export function questionOf(gate: GateId): string {
  return roomWords.en.say(`stage.question.${gate}`)
}
