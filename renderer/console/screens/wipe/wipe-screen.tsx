import { Check, RotateCw } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStatusStore } from '../../../stores/status-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { say } from '../../../texts/interface.ts'
import { notifyProblem } from '../../../workspace/notices.ts'
import { wordReceipt } from '../../../workspace/safety/wipe-receipt.ts'
import type { WipeReceipt, WipeScope } from '../../../workspace/safety/wipe-workshops.ts'
import { Button } from '../../components/button.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { OutsidePage } from '../outside/outside-page.tsx'
import { WipeForm } from './wipe-form.tsx'
import { WipeReceiptView } from './wipe-receipt-view.tsx'
import './wipe-screen.css'

const leave = () => useViewStore.setState({ wipeShown: false, wipeOf: null })

function Stages({ hasReceipt }: { readonly hasReceipt: boolean }) {
  return (
    <ol className="wipe-stages">
      <li aria-current={hasReceipt ? undefined : 'step'}>
        <span>{hasReceipt ? <Check role="img" aria-label={say('wipe.stageDone')} /> : 1}</span>
        {say('wipe.stage.choose')}
      </li>
      <li aria-current={hasReceipt ? 'step' : undefined}>
        <span>2</span>
        {say('wipe.stage.receipt')}
      </li>
    </ol>
  )
}

/** Erases a workshop, a client or everything, and shows the receipt until it is left. */
export function WipeScreen() {
  const workspace = useWorkspace()
  const workshops = useStatusStore((status) => status.workshops) ?? []
  const first = useViewStore((view) => view.wipeOf)
  const [busy, setBusy] = useState(false)
  const [receipt, setReceipt] = useState<WipeReceipt | null>(null)
  // What is shown may be wiped next: it is as new as the list, also where that was not shown before.
  const isChoosing = !busy && receipt === null
  useEffect(() => (isChoosing ? workspace.followList() : undefined), [workspace, isChoosing])
  const run = async (scope: WipeScope) => {
    setBusy(true)
    try {
      setReceipt(await workspace.wipe(scope))
    } catch (error) {
      notifyProblem(say('wipe.failed', { reason: error instanceof Error ? error.message : String(error) }))
    }
    setBusy(false)
  }
  return (
    <OutsidePage
      title={receipt ? wordReceipt(receipt).title : say('wipe.title')}
      lead={receipt ? undefined : say('wipe.lead')}
      onBack={
        receipt?.mustRestart ? (
          <Button icon={<RotateCw />} onClick={() => location.reload()}>
            {say('wipe.restart')}
          </Button>
        ) : (
          leave
        )
      }
      canGoBack={!busy}
      tools={<Stages hasReceipt={receipt !== null} />}
    >
      {receipt ? (
        <WipeReceiptView receipt={receipt} busy={busy} onAgain={() => void run(receipt.scope)} />
      ) : (
        <WipeForm
          key={first}
          workshops={workshops}
          first={first}
          busy={busy}
          onCancel={leave}
          onWipe={(scope) => void run(scope)}
        />
      )}
    </OutsidePage>
  )
}
