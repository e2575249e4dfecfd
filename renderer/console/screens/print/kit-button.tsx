import { Printer } from 'lucide-react'
import { useViewStore } from '../../../stores/view-store.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'

/** Opens the print kit. */
export function KitButton() {
  return (
    <Button icon={<Printer />} action="kit" onClick={() => useViewStore.setState({ kitShown: true })}>
      {say('kit.open')}
    </Button>
  )
}
