import { editCandidate } from '../../domain/edits/edit-candidates.ts'
import { useDocumentStore } from '../../stores/document-store.ts'
import { useViewStore } from '../../stores/view-store.ts'
import { say } from '../../texts/interface.ts'
import { candidateName } from '../../texts/with-titles.ts'
import { notedCandidate } from '../actions/noted-candidate.ts'
import { useWorkspace } from '../workspace-context.ts'
import { Modal } from './modal.tsx'
import { TextField } from './text-field.tsx'

const lines = 8

/** The note on the selected candidate, from any step. The room never sees it. */
export function NoteDialog() {
  const workspace = useWorkspace()
  const document = useDocumentStore()
  const view = useViewStore()
  if (document.kind !== 'open') return null
  const candidate = notedCandidate(document, view)
  if (!candidate) return null
  const { id, notes } = candidate
  return (
    <Modal
      open={view.noteShown}
      onClose={() => useViewStore.setState({ noteShown: false })}
      title={say('note.title', { title: candidateName(candidate, document.workshop) })}
    >
      <TextField
        key={id}
        label={say('note.label')}
        field={`candidate.${id}.notes`}
        value={notes}
        lines={lines}
        givesUp={false}
        hint={say('note.hint')}
        onCommit={(text) => workspace.run(editCandidate(id, { notes: text }))}
      />
    </Modal>
  )
}
