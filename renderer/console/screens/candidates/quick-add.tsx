import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { addIdea } from '../../../domain/edits/edit-walk.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { say } from '../../../texts/interface.ts'
import { keyOf } from '../../actions/key-words.ts'
import { IconButton } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { LooksLike } from './looks-like.tsx'
import { useSimilar } from './use-similar.ts'

/** Names the draft. */
const field = 'candidates.add'

/** One line for each new idea: its title, Enter, the next one. */
export function QuickAdd({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const [title, setTitle] = useState(() => workspace.draftOf(field) ?? '')
  const [said, setSaid] = useState('')
  const similar = useSimilar(workshop, { title, problem: '', of: null })
  const latest = useRef(title)
  latest.current = title
  const show = (text: string) => {
    setTitle(text)
    latest.current = text
  }
  /** From here on the projector shows the list, not one candidate. */
  const list = () => {
    if (!useViewStore.getState().place?.isListing) workspace.goTo({ isListing: true })
  }
  const type = (text: string) => {
    show(text)
    if (text.trim() !== '') list()
    workspace.keepDraft(field, text)
  }
  const add = async () => {
    if (title.trim() === '') return
    show('')
    list()
    const result = await workspace.runOrNotify(addIdea(title))
    if (result.kind === 'committed') {
      void workspace.stage.markNewest()
      setSaid(say('candidates.added', { title: title.trim() }))
    }
    // The next title may have been begun meanwhile.
    if (latest.current !== '') return
    if (result.kind === 'committed') workspace.dropDraft(field)
    else show(title)
  }
  return (
    <form
      className="quick-add"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <div className="quick-add-line">
        <Field label={say('candidates.add')} labelHidden>
          {({ id }) => (
            <input
              id={id}
              className="control"
              placeholder={say('candidates.addHint', { add: keyOf('text.record') })}
              value={title}
              autoComplete="off"
              onChange={(event) => type(event.target.value)}
            />
          )}
        </Field>
        <IconButton type="submit" label={say('candidates.addNow')} icon={<Plus />} />
      </div>
      <LooksLike
        similar={similar}
        action={say('similar.show')}
        onChoose={(candidateId) => workspace.goTo({ candidateId })}
      />
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </form>
  )
}
