import type { IsoDate } from '../../../domain/meeting/calendar.ts'
import { daysBetween } from '../../../domain/meeting/calendar.ts'
import type { WorkshopDate } from '../../../domain/overview/workshop-dates.ts'
import type { WorkshopFacts } from '../../../domain/overview/workshop-facts.ts'
import type { StandingWorkshop } from '../../../domain/overview/workshop-state.ts'
import { stepIds } from '../../../domain/workshop/steps.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'

/** What a card says. */
export interface CardWords {
  readonly client: string
  readonly title: string
  readonly day: string
  readonly phase: string
  /** The pick, the step that was reached, or how much is prepared. */
  readonly standing: string
  /** Days to the next date, in figures, with what falls on it; null where nothing is to come. */
  readonly count: { readonly figure: string; readonly of: string; readonly isToday: boolean } | null
  readonly note: string
}

/** Where a workshop was left, counted from 1. */
export function stepNumber({ step }: WorkshopFacts): number {
  return stepIds.indexOf(step) + 1
}

function sayDay(day: IsoDate, today: IsoDate): string {
  return day === today ? say('home.today') : interfaceTexts.shortDate(day)
}

function sayStanding({ facts, state: { phase } }: StandingWorkshop): string {
  switch (phase) {
    case 'preparing':
      return say('home.size', { ...(facts.size ?? { candidates: 0, participants: 0 }) })
    case 'inProgress':
    case 'undecided':
      return say(`step.${facts.step}`)
    case 'pilot':
      return facts.pick?.title ?? say('home.pickRemoved')
    case 'noPilot':
      return say('home.noPilotToday')
  }
}

function sayCount({ next, last }: StandingWorkshop['state'], today: IsoDate): CardWords['count'] {
  if (next) {
    const days = daysBetween(today, next.on)
    const figure = days === 0 ? say('home.todayFigure') : String(days)
    return { figure, of: say(`home.until.${next.kind}`, { days }), isToday: days === 0 }
  }
  if (!last) return null
  const days = daysBetween(last.on, today)
  return { figure: String(days), of: say(`home.since.${last.kind}`, { days }), isToday: false }
}

function noteOfPilot({ facts, state }: StandingWorkshop, today: IsoDate): string {
  if (state.unmeasured > 0) return say('home.unmeasured', { count: state.unmeasured })
  const { start = null, goNoGo = null } = facts.pick?.brief?.dates ?? {}
  if (!state.next && !state.last) return say('home.undated')
  if (goNoGo !== null && state.next?.kind !== 'goNoGo' && goNoGo >= today) {
    return say('home.goNoGoOn', { day: interfaceTexts.shortDate(goNoGo) })
  }
  if (start === null) return say('home.noStart')
  return say(start < today ? 'home.startedOn' : 'home.startsOn', { day: interfaceTexts.shortDate(start) })
}

function noteOfNoPilot({ facts }: StandingWorkshop): string {
  const outcome = facts.decision?.outcome
  const fixes = outcome?.kind === 'noPilotToday' ? outcome.fixFirst : []
  const [first] = fixes.flatMap(({ by }) => (by === null ? [] : [by])).toSorted()
  const count = fixes.length
  return first
    ? say('home.fixesBy', { count, day: interfaceTexts.shortDate(first) })
    : say('home.fixes', { count })
}

function sayNote(workshop: StandingWorkshop, today: IsoDate): string {
  const { phase } = workshop.state
  if (phase === 'pilot') return noteOfPilot(workshop, today)
  if (phase === 'noPilot') return noteOfNoPilot(workshop)
  return say('home.stepOf', { step: stepNumber(workshop.facts), of: stepIds.length })
}

function sayPhase({ facts, state }: StandingWorkshop): string {
  const outcome = facts.decision?.outcome
  const isOnCondition = outcome?.kind === 'pick' && outcome.conditions.length > 0
  return say(
    state.phase === 'pilot' && isOnCondition ? 'home.phase.onCondition' : `home.phase.${state.phase}`,
  )
}

/** The words of the card of a workshop on a day. */
export function cardWords(workshop: StandingWorkshop, today: IsoDate): CardWords {
  const { title, client, heldOn } = workshop.facts.details
  return {
    client: client || title,
    title: client ? title : say('home.noClient'),
    day: sayDay(heldOn, today),
    phase: sayPhase(workshop),
    standing: sayStanding(workshop),
    count: workshop.state.phase === 'inProgress' ? null : sayCount(workshop.state, today),
    note: sayNote(workshop, today),
  }
}

/** What falls on a day, in few words. */
export function sayDate({ kind, on }: WorkshopDate): string {
  return say('home.dateOf', { day: interfaceTexts.dayMonth(on), what: say(`home.date.${kind}`) })
}
