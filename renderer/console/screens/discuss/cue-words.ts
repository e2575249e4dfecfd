import { isHandedOut, isSameCell, topicsLeft } from '../../../domain/robustness/topics.ts'
import { agreeing } from '../../../domain/votes/agreed-score.ts'
import { latestEntries, roundsOf } from '../../../domain/votes/cell.ts'
import { endsOfScale } from '../../../domain/votes/results-by-role.ts'
import type { Score } from '../../../domain/votes/votes.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { queueOf, restOf, scoredOf } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { keyOf } from '../../actions/key-words.ts'
import type { CueHint } from '../../components/cue-bar.tsx'
import type { Selection } from '../../scoring/selection.ts'

/** What comes next in the discussion. */
export type NextAct =
  | { readonly kind: 'record' }
  | { readonly kind: 'open' }
  | { readonly kind: 'findOut' }
  | { readonly kind: 'choose' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'agree'; readonly score: Score; readonly isLast: boolean }
  | { readonly kind: 'rest'; readonly count: number }
  | { readonly kind: 'next' }

/** How far the topic that is shown has come. */
export interface TopicState {
  readonly workshop: Workshop
  readonly selection: Selection
  readonly isTyping: boolean
  readonly isSealed: boolean
  readonly chosen: Score | null
}

/** What comes where the topic that is shown is done with. */
function actAfter(workshop: Workshop, isLast: boolean): NextAct {
  if (!isLast) return { kind: 'skip' }
  const count = restOf(workshop).cells.length
  return count > 0 ? { kind: 'rest', count } : { kind: 'next' }
}

/** The one thing that the facilitator does next. */
export function nextAct({ workshop, selection, isTyping, isSealed, chosen }: TopicState): NextAct {
  const { candidate, criterionId } = selection
  const here = { candidateId: candidate.id, criterionId }
  const cell = scoredOf(workshop, candidate).cells[criterionId]
  const left = topicsLeft(queueOf(workshop), workshop.findOuts)
  const isLast = left.every((topic) => isSameCell(topic, here))
  if (isTyping) return { kind: 'record' }
  if (cell.kind === 'settled' && chosen === null) return actAfter(workshop, isLast)
  if (isSealed) return { kind: 'open' }
  const found = agreeing(cell, chosen, '')
  if (found.kind !== 'scoreMissing') return { kind: 'agree', score: found.score, isLast }
  if (found.because !== 'unknown') return { kind: 'choose' }
  return isHandedOut(workshop.findOuts, here) ? actAfter(workshop, isLast) : { kind: 'findOut' }
}

/** What the button of the next act says. */
export function actWords(act: NextAct): string {
  switch (act.kind) {
    case 'record':
      return say('discuss.cue.record')
    case 'open':
      return say('discuss.cue.open')
    case 'findOut':
      return say('findOut.ask')
    case 'choose':
      return say('settle.choose')
    case 'skip':
      return say('discuss.cue.nextTopic')
    case 'agree':
      return say(act.isLast ? 'settle.agree' : 'settle.agreeNext', { score: act.score })
    case 'rest':
      return say('scores.settleRest', { count: act.count })
    case 'next':
      return say('cue.next', { step: say('step.verdict') })
  }
}

interface Cue {
  readonly kind: 'say' | 'do'
  readonly words: string
}

/** Before agreeing the ends of the scale are heard; after a second vote, and where all gave the same, the room is asked once more. */
function agreeCue({ workshop, selection, chosen }: TopicState, score: Score): Cue {
  const { candidate, criterionId } = selection
  const cell = scoredOf(workshop, candidate).cells[criterionId]
  const entries = latestEntries(roundsOf(workshop, candidate.id), criterionId)
  const ends = endsOfScale(entries, workshop.participants)
  if (agreeing(cell, chosen, '').kind === 'reasonMissing') {
    return { kind: 'say', words: say('discuss.say.reason', { score }) }
  }
  if ((cell.count.round ?? 1) > 1 || !ends) return { kind: 'say', words: say('discuss.say.agree', { score }) }
  const { lowest, highest } = ends
  return { kind: 'say', words: say('discuss.say.ends', { low: lowest.score, high: highest.score }) }
}

/** What to say to the room now, or what is done first. */
export function cueWords(state: TopicState, act: NextAct): Cue {
  const { workshop, selection } = state
  const cell = scoredOf(workshop, selection.candidate).cells[selection.criterionId]
  switch (act.kind) {
    case 'record':
      return { kind: 'say', words: say('discuss.say.vote') }
    case 'open':
      return { kind: 'say', words: say('discuss.say.open') }
    case 'findOut':
      return { kind: 'say', words: say('discuss.say.findOut') }
    case 'choose':
      return { kind: 'say', words: say(cell.kind === 'unscored' ? 'discuss.say.noVotes' : 'discuss.say.tie') }
    case 'skip':
      return cell.kind === 'settled'
        ? { kind: 'do', words: say('discuss.do.agreed', { score: cell.value }) }
        : { kind: 'do', words: say('discuss.do.handedOut') }
    case 'rest':
      return { kind: 'say', words: say('discuss.say.rest') }
    case 'next':
      return { kind: 'do', words: say('discuss.do.done') }
    case 'agree':
      return agreeCue(state, act.score)
  }
}

/** The keys that act now, and what they do; none where only the button is left. */
export function cueHints(act: NextAct): readonly CueHint[] {
  switch (act.kind) {
    case 'record':
      return [
        { keys: say('cue.digits'), words: say('discuss.does.type') },
        { keys: keyOf('vote.record'), words: say('cue.record') },
      ]
    case 'open':
      return [{ keys: keyOf('stage.reveal'), words: say('discuss.does.open') }]
    case 'findOut':
      return [{ keys: keyOf('vote.findOut'), words: say('discuss.does.findOut') }]
    case 'choose':
      return [{ keys: say('cue.digits'), words: say('discuss.does.choose') }]
    case 'agree':
      return [
        { keys: keyOf('vote.again'), words: say('discuss.does.voteAgain') },
        { keys: keyOf('vote.record'), words: say('discuss.does.agree') },
      ]
    case 'skip':
      return [{ keys: keyOf('vote.record'), words: say('discuss.does.next') }]
    case 'rest':
      return [{ keys: keyOf('vote.acceptRest'), words: say('discuss.does.list') }]
    case 'next':
      return []
  }
}
