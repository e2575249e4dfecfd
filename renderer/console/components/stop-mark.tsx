import { OctagonX } from 'lucide-react'
import type { Gates } from '../../domain/rule/gates.ts'
import { closedGates } from '../../domain/rule/gates.ts'
import { interfaceTexts, say } from '../../texts/interface.ts'
import { useSayOfSet } from './use-say-of-set.ts'
import './stop-mark.css'

/** That a candidate was answered no to some of the five questions: a shape, a word and which; nothing where none was. */
export function StopMark({ gates }: { readonly gates: Gates }) {
  const sayOfSet = useSayOfSet()
  const closed = closedGates(gates)
  if (closed.length === 0) return null
  const questions = interfaceTexts.list(closed.map((gate) => sayOfSet(`gate.${gate}`)))
  return (
    <span className="stop-mark" title={questions}>
      <OctagonX aria-hidden />
      {say('stop.mark', { gates: interfaceTexts.list(closed.map((gate) => say(`stage.gate.${gate}`))) })}
    </span>
  )
}
