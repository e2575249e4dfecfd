import { say } from '../../../texts/interface.ts'
import { ScreenHead } from '../../components/screen-head.tsx'

export function CalibrateScreen() {
  return (
    <div className="screen">
      <ScreenHead title={say('step.calibrate')} lead={say('calibrate.lead')} />
    </div>
  )
}
