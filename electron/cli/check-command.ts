import { say } from './cli-texts.ts'
import type { Outcome } from './outcome.ts'
import { readWorkshop } from './read-input.ts'

/** Says what is wrong with a workshop file, and where. */
export async function checkCommand(file: string): Promise<Outcome> {
  const read = await readWorkshop(file)
  if (read.kind === 'refused') return { kind: 'refused', messages: read.messages }
  const { details, candidates, participants, ballots } = read.value
  const sound = say('check.done', {
    file,
    title: details.title,
    candidates: candidates.length,
    participants: participants.length,
    rounds: ballots.length,
  })
  return { kind: 'done', output: [sound], warnings: read.warnings }
}
