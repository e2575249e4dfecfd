import { CircleCheck, FileDown, TriangleAlert } from 'lucide-react'
import { say } from '../../../texts/interface.ts'
import { wordReceipt } from '../../../workspace/safety/wipe-receipt.ts'
import type { WipeReceipt } from '../../../workspace/safety/wipe-workshops.ts'
import { isComplete } from '../../../workspace/safety/wipe-workshops.ts'
import { Button } from '../../components/button.tsx'
import { useWorkspace } from '../../workspace-context.ts'

interface ReceiptProps {
  readonly receipt: WipeReceipt
  readonly busy: boolean
  readonly onAgain: () => void
}

/** What was erased and what was not, as a page to keep, without anything of what it was. */
export function WipeReceiptView({ receipt, busy, onAgain }: ReceiptProps) {
  const workspace = useWorkspace()
  const { title, facts, gone, left, honest } = wordReceipt(receipt)
  const isDone = isComplete(receipt)
  // Caches were cleared by the system, and cannot be looked at again.
  const isChecked = isDone && receipt.scope.kind !== 'everything'
  const canTryAgain = !isDone && !receipt.mustRestart
  const [scope = '', at = ''] = facts
  return (
    <div className="wipe-columns wipe-receipt">
      <article className="outside-card" aria-labelledby="receipt-title">
        <p className="wipe-eyebrow">{say('wipe.receipt')}</p>
        <h2 id="receipt-title">{scope}</h2>
        <p className="muted">{at}</p>
        {left.length > 0 ? (
          <>
            <h3 className="wipe-partly">{say('wipe.left')}</h3>
            <ul className="wipe-lines">
              {left.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        ) : null}
        {gone.length > 0 ? (
          <>
            <h3>{say(isChecked ? 'wipe.goneAndChecked' : 'wipe.gone')}</h3>
            <dl className="wipe-counts">
              {gone.map(({ what, count }) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>{count}</dd>
                </div>
              ))}
            </dl>
          </>
        ) : null}
        <h3>{say('wipe.honest')}</h3>
        {honest.map((line) => (
          <p key={line} className="wipe-honest">
            {line}
          </p>
        ))}
      </article>
      <div className="outside-card">
        <div role="status" className={isDone ? 'wipe-done' : 'wipe-partly'}>
          {isDone ? <CircleCheck aria-hidden /> : <TriangleAlert aria-hidden />}
          <span>{title}</span>
        </div>
        <h2>{say('wipe.keep')}</h2>
        <p className="muted wipe-keep-text">{say('wipe.keepText')}</p>
        <div className="screen-tools">
          {canTryAgain ? (
            <Button look="primary" disabled={busy} onClick={onAgain}>
              {say(busy ? 'wipe.running' : 'wipe.again')}
            </Button>
          ) : null}
          <Button
            look={canTryAgain ? 'plain' : 'primary'}
            icon={<FileDown />}
            onClick={() => void workspace.saveReceipt(receipt)}
          >
            {say('wipe.save')}
          </Button>
        </div>
      </div>
    </div>
  )
}
