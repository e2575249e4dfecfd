import { ChevronLeft, RotateCw } from 'lucide-react'
import { useState } from 'react'
import { useStatusStore } from '../../../stores/status-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { say } from '../../../texts/interface.ts'
import { notifyProblem } from '../../../workspace/notices.ts'
import type { WipeReceipt, WipeScope } from '../../../workspace/safety/wipe-workshops.ts'
import { Button } from '../../components/button.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { WipeForm } from './wipe-form.tsx'
import { WipeReceiptView } from './wipe-receipt-view.tsx'
import './wipe-screen.css'

/** Wipes a workshop, a client or everything, and shows the receipt until it is left. */
export function WipeScreen() {
  const workspace = useWorkspace()
  const workshops = useStatusStore((status) => status.workshops) ?? []
  const [busy, setBusy] = useState(false)
  const [receipt, setReceipt] = useState<WipeReceipt | null>(null)
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
    <main className="wipe">
      <header className="wipe-head">
        {receipt?.mustRestart ? (
          <Button look="primary" icon={<RotateCw />} onClick={() => location.reload()}>
            {say('wipe.restart')}
          </Button>
        ) : (
          <Button
            look="quiet"
            icon={<ChevronLeft />}
            disabled={busy}
            onClick={() => useViewStore.setState({ wipeShown: false })}
          >
            {say('common.workshops')}
          </Button>
        )}
        <h1>{say('wipe.title')}</h1>
        {receipt ? null : <p className="muted">{say('wipe.lead')}</p>}
      </header>
      {receipt ? (
        <WipeReceiptView receipt={receipt} busy={busy} onAgain={() => void run(receipt.scope)} />
      ) : (
        <WipeForm workshops={workshops} busy={busy} onWipe={(scope) => void run(scope)} />
      )}
    </main>
  )
}
