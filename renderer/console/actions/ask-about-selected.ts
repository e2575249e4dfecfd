import { useDocumentStore } from '../../stores/document-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { askFindOut } from '../scoring/ask-find-out.ts'
import { selectionIn } from '../scoring/selection.ts'

/** Asks what has to be found out about the selected cell. */
export function askAboutSelected(): void {
  const document = useDocumentStore.getState()
  const { place } = useViewStore.getState()
  const selection = document.kind === 'open' && place ? selectionIn(document.workshop, place) : null
  if (document.kind !== 'open' || !selection) return
  askFindOut(document.workshop, {
    candidateId: selection.candidate.id,
    criterionId: selection.criterionId,
  })
}
