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

function Lines({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h3>{heading}</h3>
      <ul className="wipe-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

/** What was wiped and what was not, without anything of what it was. */
export function WipeReceiptView({ receipt, busy, onAgain }: ReceiptProps) {
  const workspace = useWorkspace()
  const { title, facts, gone, left, honest } = wordReceipt(receipt)
  const isDone = isComplete(receipt)
  return (
    <article className="panel form-stack">
      <div role="status">
        <h2 className={isDone ? 'wipe-done' : 'wipe-partly'}>
          {isDone ? <CircleCheck aria-hidden /> : <TriangleAlert aria-hidden />}
          {title}
        </h2>
      </div>
      <p className="number">{facts.join(' · ')}</p>
      <Lines heading={say('wipe.left')} lines={left} />
      <Lines heading={say('wipe.gone')} lines={gone} />
      <Lines heading={say('wipe.honest')} lines={honest} />
      <div className="screen-tools">
        {isDone || receipt.mustRestart ? null : (
          <Button look="danger" disabled={busy} onClick={onAgain}>
            {say(busy ? 'wipe.running' : 'wipe.again')}
          </Button>
        )}
        <Button icon={<FileDown />} onClick={() => void workspace.saveReceipt(receipt)}>
          {say('wipe.save')}
        </Button>
      </div>
    </article>
  )
}
