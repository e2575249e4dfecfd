import type { Workshop } from '../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../stores/entry-store.ts'
import { CellEntry } from './cell-entry.tsx'
import type { Selection } from './selection.ts'
import { SettlePanel } from './settle-panel.tsx'

interface CellTalkProps {
  readonly workshop: Workshop
  readonly selection: Selection
}

/** One cell that is talked about: what the room said and where it is settled, or the new round that is typed. */
export function CellTalk(props: CellTalkProps) {
  const newRound = useEntryStore((entry) => entry.newRound)
  return newRound ? <CellEntry {...props} /> : <SettlePanel {...props} />
}
