import { LockKeyhole } from 'lucide-react'
import { say } from '../../texts/interface.ts'
import './only-you.css'

/** Stands over what the facilitator alone is told; it is never on the stage. */
export function OnlyYou() {
  return (
    <p className="only-you">
      <LockKeyhole aria-hidden />
      {say('onlyYou')}
    </p>
  )
}
