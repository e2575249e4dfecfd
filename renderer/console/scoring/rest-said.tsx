import { CheckCheck } from 'lucide-react'
import { useDocumentStore } from '../../stores/document-store.ts'
import { restOf } from '../../stores/selectors.ts'
import { say } from '../../texts/interface.ts'
import { Button } from '../components/button.tsx'
import { useWorkspace } from '../workspace-context.ts'
import { leftWords } from './rest-words.ts'
import './rest-said.css'

/**
 * What accepting the rest did and what it left, with the way back. It stands there for as long as it is the last thing that
 * was done, so that *Undo* takes back that and nothing else.
 */
export function RestSaid() {
  const workspace = useWorkspace()
  const done = useDocumentStore((document) => (document.kind === 'open' ? document.undo : null))
  const workshop = useDocumentStore((document) => (document.kind === 'open' ? document.workshop : null))
  if (!workshop || (done?.key !== 'label.settleRest' && done?.key !== 'label.settleCosmetic')) return null
  return (
    <p className="rest-said" role="status">
      <CheckCheck aria-hidden />
      <span>
        {say('rest.done', { count: done.values.count })} {leftWords(restOf(workshop))}
      </span>
      <Button onClick={() => void workspace.undo()}>{say('common.undo')}</Button>
    </p>
  )
}
