import { OctagonX } from 'lucide-react'
import type { GateId } from '../../domain/rule/gates.ts'
import { roomWords } from '../../texts/room.ts'
import { sayClosed } from '../../texts/say-verdict.ts'
import './stopped-by.css'

/** The questions that were answered with no and keep a candidate from being the pick: a stop mark and the words. */
export function StoppedBy({ gates }: { readonly gates: readonly GateId[] }) {
  if (gates.length === 0) return null
  return (
    <span className="stopped-by">
      <OctagonX aria-hidden />
      {sayClosed(gates, roomWords.en)}
    </span>
  )
}
