import { editFindOut } from '../../../domain/edits/edit-find-outs.ts'
import type { FindOut } from '../../../domain/workshop/find-out.ts'
import { openFindOuts } from '../../../domain/workshop/find-out.ts'
import { criterionName } from '../../../domain/workshop/phrase.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { useWorkspace } from '../../workspace-context.ts'

/** Who finds out, and by when; each said where it is not known. */
function takenWords({ who, by }: FindOut): string {
  return say('findOut.taken', {
    who: who === '' ? say('findOut.nobody') : who,
    day: by === null ? say('findOut.noDate') : interfaceTexts.shortDate(by),
  })
}

interface RowProps {
  readonly workshop: Workshop
  readonly findOut: FindOut
  /** Whether the cell that it is about stands over it already. */
  readonly isHere?: boolean
}

/** A fact to find out: ticked once the answer is there, pressed to be changed. */
export function FindOutRow({ workshop, findOut, isHere = false }: RowProps) {
  const workspace = useWorkspace()
  const { id, candidateId, criterionId, question, done } = findOut
  const title = findCandidate(workshop, candidateId)?.title ?? ''
  const about = `${title}, ${criterionName(workshop.details.criteria, criterionId)}`
  return (
    <li className={done ? 'find-out find-out-done' : 'find-out'}>
      <input
        type="checkbox"
        checked={done}
        aria-label={say('findOut.isThere', { question, about })}
        onChange={() => void workspace.runOrNotify(editFindOut(id, { done: !done }))}
      />
      <button
        type="button"
        className="find-out-words"
        onClick={() => useEntryStore.setState({ findOut: { candidateId, criterionId, id, question: '' } })}
      >
        <span className="find-out-question">{question}</span>
        {isHere ? null : <span className="muted">{about}</span>}
        <span className="find-out-taken">{takenWords(findOut)}</span>
      </button>
    </li>
  )
}

/** The facts that somebody finds out, those with the nearest date first, then those whose answer is there, ticked. */
export function FindOutList({ workshop }: { readonly workshop: Workshop }) {
  const open = openFindOuts(workshop)
  const done = workshop.findOuts.filter((one) => one.done)
  if (open.length + done.length === 0) return null
  return (
    <section className="find-outs" aria-label={say('findOut.list')}>
      <h2>{say('findOut.count', { count: open.length })}</h2>
      <ul>
        {[...open, ...done].map((one) => (
          <FindOutRow key={one.id} workshop={workshop} findOut={one} />
        ))}
      </ul>
    </section>
  )
}
