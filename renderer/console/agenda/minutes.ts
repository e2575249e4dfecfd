import { say } from '../../texts/interface.ts'

const secondsInMinute = 60

/** Seconds as whole minutes, such as `12 min`. */
export function wholeMinutes(seconds: number): string {
  return say('agenda.minutes', { minutes: Math.floor(seconds / secondsInMinute) })
}

/** Minutes as people say a long time: `3 h 5 min`. */
export function duration(minutes: number): string {
  return say('agenda.duration', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

/** The time on the clock of this computer at a moment. */
export function timeOfDay(milliseconds: number): string {
  return new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(milliseconds)
}
