import type { DotCardRead, DotProblem } from '../../../domain/votes/dot-vote.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'

/** Why a number stands for no candidate that can have a dot. */
export function dotNumberWords(problem: DotProblem): string {
  const { text } = problem
  switch (problem.kind) {
    case 'unknown':
      return say('dotVote.unknown', { text })
    case 'several':
      return say('dotVote.several', {
        text,
        candidates: problem.candidates.map(({ order, title }) => `${order} ${title}`).join(', '),
      })
    case 'parked':
      return say('dotVote.parked', { text, title: problem.candidate.title })
    case 'practice':
      return say('dotVote.practice', { text, title: problem.candidate.title })
  }
}

/** Why a card was refused. */
export function dotProblemWords(
  workshop: Workshop,
  problem: Exclude<DotCardRead, { kind: 'picks' }>,
): string {
  if (problem.kind !== 'tooMany') return dotNumberWords(problem)
  return say('refused.tooManyDots', { given: problem.given, most: workshop.details.dotsEach })
}
