import { CheckCheck } from 'lucide-react'
import { settleRest } from '../../../domain/edits/scoring.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { useWorkspace } from '../../workspace-context.ts'

/** Settles everything that was voted on and is not settled, at the suggestion. */
export function SettleRest() {
  const workspace = useWorkspace()
  return (
    <Button icon={<CheckCheck />} onClick={() => void workspace.runOrSay(settleRest())}>
      {say('scores.settleRest')}
    </Button>
  )
}
