import { decisionStanding } from '../../renderer/domain/rule/override.ts'
import { scoreInPlay } from '../../renderer/domain/rule/ranking.ts'
import { criterionName } from '../../renderer/domain/workshop/phrase.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { findCandidate } from '../../renderer/domain/workshop/workshop.ts'
import { say } from './cli-texts.ts'
import type { Outcome } from './outcome.ts'
import { readWorkshop } from './read-input.ts'

/** A decision of an earlier version of the method of which the present one says something else. */
function decisionNotes(workshop: Workshop): readonly string[] {
  const { decision } = workshop
  const standing = decision && decisionStanding(workshop, decision)
  if (!decision || !standing?.laterMethod || decision.outcome.kind !== 'pick') return []
  const pick = findCandidate(workshop, decision.outcome.candidateId)
  const candidate = pick ? `${pick.key} ${pick.title}` : ''
  return [say('check.laterMethod', { candidate, version: decision.methodVersion })]
}

/** Scores that were agreed on against the votes although nobody wrote down why, as files of earlier versions may hold. */
function reasonNotes(workshop: Workshop): readonly string[] {
  const { criteria } = workshop.details
  return scoreInPlay(workshop).flatMap(({ candidate, cells }) =>
    criteria.flatMap(({ id }) => {
      const cell = cells[id]
      const isSilent = cell.kind === 'settled' && cell.isAgainstVotes && cell.reason.trim() === ''
      const about = {
        candidate: `${candidate.key} ${candidate.title}`,
        criterion: criterionName(criteria, id),
      }
      return isSilent ? [say('check.noReason', about)] : []
    }),
  )
}

/** Says what is wrong with a workshop file, and where; and what in a sound one should be known before it is used. */
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
  const notes = [...decisionNotes(read.value), ...reasonNotes(read.value)].map((problem) =>
    say('warning', { file, problem }),
  )
  return { kind: 'done', output: [sound], warnings: [...read.warnings, ...notes] }
}
