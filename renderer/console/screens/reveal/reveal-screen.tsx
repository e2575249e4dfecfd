import { say } from '../../../texts/interface.ts'
import { ScreenHead } from '../../components/screen-head.tsx'

export function RevealScreen() {
  return (
    <div className="screen">
      <ScreenHead title={say('step.reveal')} lead={say('reveal.lead')} />
    </div>
  )
}
