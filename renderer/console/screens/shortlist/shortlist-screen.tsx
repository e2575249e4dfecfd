import { say } from '../../../texts/interface.ts'
import { ScreenHead } from '../../components/screen-head.tsx'
import { KitButton } from '../print/kit-button.tsx'

export function ShortlistScreen() {
  return (
    <div className="screen">
      <ScreenHead title={say('step.shortlist')} lead={say('shortlist.lead')}>
        <KitButton />
      </ScreenHead>
    </div>
  )
}
