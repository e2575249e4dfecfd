import { useEffect, useState } from 'react'
import type { Instant } from '../domain/meeting/calendar.ts'

const tickMilliseconds = 1000

const instant = () => new Date().toISOString() as Instant

/** The time of this computer, a second old at most. */
export function useNow(): Instant {
  const [now, setNow] = useState(instant)
  useEffect(() => {
    const ticking = setInterval(() => setNow(instant()), tickMilliseconds)
    return () => clearInterval(ticking)
  }, [])
  return now
}
