import { say } from '../../../texts/interface.ts'
import { ScreenHead } from '../../components/screen-head.tsx'

export function GatesScreen() {
  return (
    <div className="screen">
      <ScreenHead title={say('step.gates')} lead={say('gates.lead')} />
    </div>
  )
}
