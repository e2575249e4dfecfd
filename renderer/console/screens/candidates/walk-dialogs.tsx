import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { useWalkStore } from '../../../stores/walk-store.ts'
import { CopyDialog } from './copy-dialog.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { ParkDialog } from './park-dialog.tsx'
import { SplitDialog } from './split-dialog.tsx'

const close = () => useWalkStore.setState({ dialog: null })

/** What is asked about a candidate from wherever the list is walked: on its card, at the gates, while votes are typed. */
export function WalkDialogs({ workshop }: { readonly workshop: Workshop }) {
  const dialog = useWalkStore((walk) => walk.dialog)
  const asked = (kind: 'park' | 'copy' | 'split') =>
    dialog?.kind === kind ? findCandidate(workshop, dialog.id) : undefined
  const [parking, copying, splitting] = [asked('park'), asked('copy'), asked('split')]
  const merging = dialog?.kind === 'merge' ? findCandidate(workshop, dialog.from) : undefined
  const isImporting = dialog?.kind === 'import'
  return (
    <>
      <ImportDialog
        key={isImporting ? dialog.pasted : ''}
        workshop={workshop}
        open={isImporting}
        pastedFirst={isImporting ? dialog.pasted : ''}
        onClose={close}
      />
      {parking ? (
        <ParkDialog key={parking.id} workshop={workshop} candidate={parking} open onClose={close} />
      ) : null}
      {copying ? <CopyDialog key={copying.id} candidate={copying} onClose={close} /> : null}
      {splitting ? (
        <SplitDialog key={splitting.id} candidate={splitting} workshop={workshop} onClose={close} />
      ) : null}
      {merging && dialog?.kind === 'merge' ? (
        <MergeDialog
          key={merging.id}
          workshop={workshop}
          candidate={merging}
          suggested={dialog.into}
          onClose={close}
        />
      ) : null}
    </>
  )
}
