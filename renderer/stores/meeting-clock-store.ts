import { create } from 'zustand'
import type { Instant } from '../domain/meeting/calendar.ts'
import type { MeetingClock } from '../domain/meeting/meeting-clock.ts'

/** How the meeting goes by the clock, as storage has it. */
export interface MeetingClockState {
  /** Null until it is read. */
  readonly run: MeetingClock | null
  /** When this window last looked at the clock of the computer; null until it follows a meeting. */
  readonly lookedAt: Instant | null
}

export const useMeetingClockStore = create<MeetingClockState>()(() => ({ run: null, lookedAt: null }))
