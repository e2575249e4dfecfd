import type { Robustness } from '../robustness/robustness.ts'
import { pickByRule } from '../rule/pick-by-rule.ts'
import { rank } from '../rule/ranking.ts'
import { verdictHeadline } from '../rule/verdict-headline.ts'
import { verdictNotes } from '../rule/verdict-notes.ts'
import type { StageSource } from './draw-scores.ts'
import { drawStanding, isWaiting } from './draw-standing.ts'
import type { StagePicture } from './stage-picture.ts'
import { deciderTitle } from './who-decides.ts'

/** The verdict on what the room has seen: the finding in a sentence, the first with their scores, the others by group. */
export function drawVerdict(source: StageSource, found: Robustness | null): StagePicture {
  const { seen } = source
  const ranking = rank(seen)
  const hasSealed = ranking.incomplete.some((entry) => isWaiting(source, entry))
  return {
    kind: 'verdict',
    headline: verdictHeadline(ranking, found, hasSealed),
    notes: verdictNotes(ranking, seen.details.criteria, found),
    decider: pickByRule(ranking).kind === 'level' ? { title: deciderTitle(seen) } : null,
    standing: drawStanding(source, ranking, found),
  }
}
