import type { IsoDate } from './calendar.ts'
import { addDays, daysBetween } from './calendar.ts'

const phaseIds = [
  'selection',
  'design',
  'pilot',
  'decision',
  'hardening',
  'rollout',
  'build',
  'measure',
  'deploy',
  'expand',
  'validate',
  'harden',
  'integrate',
  'launch',
  'scale',
] as const
type PhaseId = (typeof phaseIds)[number]

export const timelinePresetIds = ['standard', 'pilotHeavy', 'regulated'] as const
export type TimelinePresetId = (typeof timelinePresetIds)[number]

/** A phase with its least and most weeks; an open end has no duration. */
interface PhaseLength {
  readonly id: PhaseId
  readonly leastWeeks: number
  readonly mostWeeks: number
}

interface TimelinePreset {
  readonly phases: readonly PhaseLength[]
  /** What follows without an end. */
  readonly openEnd: PhaseId | null
}

const weeks = (id: PhaseId, leastWeeks: number, mostWeeks = leastWeeks): PhaseLength => ({
  id,
  leastWeeks,
  mostWeeks,
})

/** The presets of method.md, 7, as durations. */
const timelinePresets: Readonly<Record<TimelinePresetId, TimelinePreset>> = {
  standard: {
    phases: [
      weeks('selection', 1, 2),
      weeks('design', 1, 2),
      weeks('pilot', 4, 8),
      weeks('decision', 1),
      weeks('hardening', 4, 6),
      weeks('rollout', 3, 4),
    ],
    openEnd: null,
  },
  pilotHeavy: {
    phases: [weeks('selection', 2), weeks('build', 6), weeks('measure', 4), weeks('deploy', 4)],
    openEnd: 'expand',
  },
  regulated: {
    phases: [weeks('validate', 4), weeks('harden', 8), weeks('integrate', 8), weeks('launch', 4)],
    openEnd: 'scale',
  },
}

/** Least and most weeks from the first phase to the end of the last one. */
export function totalWeeks(preset: TimelinePresetId): { readonly least: number; readonly most: number } {
  const { phases } = timelinePresets[preset]
  return {
    least: phases.reduce((sum, phase) => sum + phase.leastWeeks, 0),
    most: phases.reduce((sum, phase) => sum + phase.mostWeeks, 0),
  }
}

/** A phase with the days it can take. */
interface DatedPhase extends PhaseLength {
  /** At the earliest; null while the start of the pilot is open. */
  readonly begins: IsoDate | null
  readonly endsAtLatest: IsoDate | null
}

/**
 * The phases of a preset with their days, computed from the durations. The pilot runs from `start` to `end` where both
 * are known; what comes before it ends at its start, what comes after begins at its end. A preset without a pilot
 * phase begins on `start`.
 */
export function datedPhases(
  preset: TimelinePresetId,
  start: IsoDate | null,
  end: IsoDate | null,
): readonly DatedPhase[] {
  const { phases } = timelinePresets[preset]
  const pilot = phases.findIndex(({ id }) => id === 'pilot')
  const weeksOf = (from: number, to: number, of: 'leastWeeks' | 'mostWeeks') =>
    7 * phases.slice(from, to).reduce((sum, phase) => sum + phase[of], 0)
  const hasEnd = pilot >= 0 && end !== null
  const first = Math.max(0, pilot) + (hasEnd ? 1 : 0)
  return phases.map((phase, index) => {
    if (start === null) return { ...phase, begins: null, endsAtLatest: null }
    if (hasEnd && index === pilot) return { ...phase, begins: start, endsAtLatest: end }
    if (index < pilot) {
      const begins = addDays(start, -weeksOf(index, pilot, 'mostWeeks'))
      return { ...phase, begins, endsAtLatest: addDays(start, -weeksOf(index + 1, pilot, 'leastWeeks')) }
    }
    const from = hasEnd ? end : start
    return {
      ...phase,
      begins: addDays(from, weeksOf(first, index, 'leastWeeks')),
      endsAtLatest: addDays(from, weeksOf(first, index + 1, 'mostWeeks')),
    }
  })
}

export type PilotLength =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'backwards' }
  | { readonly kind: 'usual'; readonly weeks: number }
  | { readonly kind: 'tooShort' | 'long' | 'tooLong'; readonly weeks: number }

/**
 * How long a pilot is, against the 4 to 8 weeks of the method: under 4 weeks gives too little evidence; over 8
 * needs a reason; over 12 the scope is too broad or the decision is being avoided.
 */
export function pilotLength(start: IsoDate | null, end: IsoDate | null): PilotLength {
  if (start === null || end === null) return { kind: 'unknown' }
  const days = daysBetween(start, end)
  if (days <= 0) return { kind: 'backwards' }
  const rounded = Math.round((days / 7) * 10) / 10
  if (days < 28) return { kind: 'tooShort', weeks: rounded }
  if (days <= 56) return { kind: 'usual', weeks: rounded }
  if (days <= 84) return { kind: 'long', weeks: rounded }
  return { kind: 'tooLong', weeks: rounded }
}

/** The dates that follow from a start: check-in half-way, end after `pilotWeeks`, evaluation and go/no-go in the week after. */
export function pilotDates(start: IsoDate, pilotWeeks: number) {
  const end = addDays(start, pilotWeeks * 7)
  return {
    start,
    checkIn: addDays(start, Math.floor(pilotWeeks / 2) * 7),
    end,
    evaluation: addDays(end, 4),
    goNoGo: addDays(end, 7),
  }
}
