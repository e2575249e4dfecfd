import { CheckCheck } from 'lucide-react'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { restOf } from '../../stores/selectors.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { say } from '../../texts/interface.ts'
import { Button } from '../components/button.tsx'

/** Shows what accepting the room's score for the rest would do; nothing where it would do nothing. */
export function SettleRest({ workshop }: { readonly workshop: Workshop }) {
  const isInDiscussion = useViewStore(({ place }) => place?.step === 'discuss')
  const { cells } = restOf(workshop)
  if (cells.length === 0) return null
  return (
    <Button
      {...(isInDiscussion ? { action: 'vote.acceptRest' as const } : {})}
      icon={<CheckCheck />}
      onClick={() => useEntryStore.setState({ acceptingRest: { toSaveTime: null } })}
    >
      {say('scores.settleRest', { count: cells.length })}
    </Button>
  )
}
