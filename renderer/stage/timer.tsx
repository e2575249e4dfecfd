import { useEffect, useState } from 'react'
import { useRoomWords } from '../figures/room-words.ts'

const tickMs = 250
const secondMs = 1000
/** From then on it is coloured. */
const lastSeconds = 30

function secondsUntil(endsAt: string): number {
  return Math.max(0, Math.ceil((Date.parse(endsAt) - Date.now()) / secondMs))
}

/** The time that is left, in minutes and seconds. */
export function Timer({ endsAt }: { readonly endsAt: string }) {
  const { say } = useRoomWords()
  const [left, setLeft] = useState(() => secondsUntil(endsAt))
  useEffect(() => {
    const look = () => setLeft(secondsUntil(endsAt))
    look()
    const ticking = setInterval(look, tickMs)
    return () => clearInterval(ticking)
  }, [endsAt])
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
  return (
    <p
      className="stage-timer number"
      role="timer"
      aria-label={say('stage.timeLeft')}
      data-last={left <= lastSeconds ? '' : undefined}
    >
      {left === 0 ? say('stage.timeUp') : clock}
    </p>
  )
}
