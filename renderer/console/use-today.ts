import { useEffect, useState } from 'react'
import type { IsoDate } from '../domain/meeting/calendar.ts'
import { useWorkspace } from './workspace-context.ts'

const lookAgainMilliseconds = 30_000

/** The day where the app runs; another one soon after midnight, and when the computer wakes up. */
export function useToday(): IsoDate {
  const workspace = useWorkspace()
  const [today, setToday] = useState(workspace.today)
  useEffect(() => {
    const look = () => setToday(workspace.today())
    const looking = setInterval(look, lookAgainMilliseconds)
    return () => clearInterval(looking)
  }, [workspace])
  return today
}
