import { Check, CircleHelp, X } from 'lucide-react'
import type { GateAnswer } from '../../../domain/rule/gates.ts'
import { say } from '../../../texts/interface.ts'

const shapes: Readonly<Record<GateAnswer, React.ReactNode>> = {
  yes: <Check aria-hidden />,
  no: <X aria-hidden />,
  unknown: <CircleHelp aria-hidden />,
}

/** The answer of a gate: a shape and a word. */
export function GateMark({ answer }: { readonly answer: GateAnswer }) {
  return (
    <span className={`gate-mark gate-mark-${answer}`}>
      {shapes[answer]}
      {say(`gate.answer.${answer}`)}
    </span>
  )
}
