import { say } from '../../../texts/interface.ts'
import { ScreenHead } from '../../components/screen-head.tsx'

export function OpenScreen() {
  return (
    <div className="screen">
      <ScreenHead title={say('step.open')} lead={say('open.lead')} />
    </div>
  )
}
