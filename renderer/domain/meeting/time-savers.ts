import { aroundBrief, briefFindings } from '../brief/findings.ts'
import type { Discussion } from '../robustness/discussion-queue.ts'
import type { RestToSettle } from '../robustness/rest-to-settle.ts'
import { restToSettle } from '../robustness/rest-to-settle.ts'
import type { CandidateId } from '../workshop/ids.ts'
import type { StepId } from '../workshop/steps.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { candidatesInPlay, findBrief } from '../workshop/workshop.ts'
import type { Agenda } from './agenda.ts'
import type { Progress } from './meeting-clock.ts'

/** Whole minutes taken off steps. */
export type MinutesOff = Readonly<Partial<Record<StepId, number>>>

/** A way to save time now. `off` is what it takes off the agenda; `minutes` is their sum, at least one. */
export type TimeSaver = { readonly minutes: number; readonly off: MinutesOff } & (
  | { readonly kind: 'scoreFewer'; readonly parks: readonly CandidateId[]; readonly keeps: number }
  | {
      readonly kind: 'settleCosmetic'
      readonly cells: RestToSettle['cells']
    }
  | { readonly kind: 'stretchLater'; readonly levels: number }
  | { readonly kind: 'shortenRest' }
)

const secondsInMinute = 60
/** Finalists stand side by side; scoring fewer would be no comparison. */
const fewestScored = 3
/** Six of eight. */
const keptShare = 0.75
/** A step that loses more than half of its time is better left out. */
const longestCut = 0.5

function leftIn(progress: Progress, step: StepId): number {
  return progress.steps.find((one) => one.step === step)?.leftSeconds ?? 0
}

function saving(off: MinutesOff): number {
  return Object.values(off).reduce((sum, minutes) => sum + minutes, 0)
}

/** Whole minutes of a share of what steps have left; steps that would lose none are left out. */
function shareOff(progress: Progress, shares: Readonly<Partial<Record<StepId, number>>>): MinutesOff {
  const off = Object.entries(shares).map(([step, share]) => {
    return [step, Math.floor((leftIn(progress, step as StepId) * share) / secondsInMinute)] as const
  })
  return Object.fromEntries(off.filter(([, minutes]) => minutes > 0))
}

/**
 * Parks those of the shortlist with the fewest dots that nobody has voted on yet, down to three quarters of it. Where the
 * dots do not tell them apart from those that stay, they stay too. Saves their share of scoring and discussing.
 */
function scoreFewer(workshop: Workshop, progress: Progress): TimeSaver | null {
  const inPlay = candidatesInPlay(workshop)
  const keeps = Math.max(fewestScored, Math.ceil(inPlay.length * keptShare))
  const picks = workshop.dots.flatMap((card) => card.picks)
  const dotsOf = (id: CandidateId) => picks.filter((pick) => pick === id).length
  const byDots = inPlay.toSorted((one, other) => dotsOf(other.id) - dotsOf(one.id))
  const lastKept = byDots[keeps - 1]
  if (picks.length === 0 || !lastKept) return null
  const voted = new Set(workshop.ballots.map(({ candidateId }) => candidateId))
  const unvoted = inPlay.filter(({ id }) => !voted.has(id))
  const parks = byDots
    .slice(keeps)
    .filter(({ id }) => dotsOf(id) < dotsOf(lastKept.id) && !voted.has(id))
    .map(({ id }) => id)
  if (parks.length === 0) return null
  const off = shareOff(progress, {
    score: parks.length / unvoted.length,
    discuss: parks.length / inPlay.length,
  })
  return { kind: 'scoreFewer', parks, keeps: inPlay.length - parks.length, off, minutes: saving(off) }
}

/** Settles what *Settle the rest* would settle. Saves the share that people differ in of the cells there are to discuss. */
function settleCosmetic(
  workshop: Workshop,
  queue: readonly Discussion[],
  progress: Progress,
): TimeSaver | null {
  const { cells } = restToSettle(workshop)
  const differing = cells.filter(({ isUnanimous }) => !isUnanimous).length
  if (differing === 0 || queue.length === 0) return null
  const off = shareOff(progress, { discuss: Math.min(1, differing / queue.length) })
  return { kind: 'settleCosmetic', cells, off, minutes: saving(off) }
}

/** Stretch levels that are open on the brief of the pick. */
export function openStretchLevels(workshop: Workshop): number {
  const outcome = workshop.decision?.outcome
  const brief = outcome?.kind === 'pick' ? findBrief(workshop, outcome.candidateId) : undefined
  return brief?.success.filter(({ stretch }) => stretch === null).length ?? 0
}

/** Leaves the stretch levels of the brief open. Saves their share of what the brief still needs. */
function stretchLater(workshop: Workshop, progress: Progress): TimeSaver | null {
  const outcome = workshop.decision?.outcome
  const brief = outcome?.kind === 'pick' ? findBrief(workshop, outcome.candidateId) : undefined
  const levels = openStretchLevels(workshop)
  if (!brief || levels === 0) return null
  const off = shareOff(progress, {
    brief: levels / (levels + briefFindings(brief, aroundBrief(workshop, brief.id)).length),
  })
  return { kind: 'stretchLater', levels, off, minutes: saving(off) }
}

/** Takes what the meeting is behind off the steps that are still ahead, in proportion, at most half of each. */
function shortenRest(agenda: Agenda, { steps, behindSeconds }: Progress): TimeSaver | null {
  const ahead = steps.filter(({ state, leftSeconds }) => state === 'ahead' && leftSeconds > 0)
  const total = ahead.reduce((sum, { leftSeconds }) => sum + leftSeconds, 0)
  if (behindSeconds <= 0 || total === 0) return null
  const share = Math.min(longestCut, behindSeconds / total)
  let before = 0
  const off = ahead.map(({ step, leftSeconds }) => {
    const taken = Math.floor((before * share) / secondsInMinute)
    before += leftSeconds
    const planned = agenda.find((item) => item.step === step)?.minutes ?? 0
    const most = Math.floor(planned * longestCut)
    return [step, Math.min(most, Math.floor((before * share) / secondsInMinute) - taken)] as const
  })
  const fewer = Object.fromEntries(off.filter(([, minutes]) => minutes > 0))
  return { kind: 'shortenRest', off: fewer, minutes: saving(fewer) }
}

/**
 * What can save time now, most first. Each figure follows from the agenda and the state of the workshop; what would save
 * less than a minute is not offered. `queue` is what is worth discussing; null while that is not known.
 */
export function timeSaversOf(
  workshop: Workshop,
  progress: Progress,
  queue: readonly Discussion[] | null,
): readonly TimeSaver[] {
  const all = [
    scoreFewer(workshop, progress),
    queue ? settleCosmetic(workshop, queue, progress) : null,
    stretchLater(workshop, progress),
    shortenRest(workshop.details.agenda, progress),
  ]
  return all
    .filter((saver) => saver !== null)
    .filter(({ minutes }) => minutes >= 1)
    .sort((one, other) => other.minutes - one.minutes)
}
