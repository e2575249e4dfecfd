import { tickTrap } from '../../../domain/edits/edit-walk.ts'
import type { TrapId } from '../../../domain/rule/gates.ts'
import { trapIds } from '../../../domain/rule/gates.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import { say } from '../../../texts/interface.ts'
import { findAction } from '../../actions/actions.ts'
import { useWorkspace } from '../../workspace-context.ts'

const keysOf = (trap: TrapId) => findAction(`trap.${trap}`)?.keys ?? []

/** The two traps of an idea, each with its key. */
export function TrapsEditor({ candidate }: { readonly candidate: Candidate }) {
  const workspace = useWorkspace()
  const { id, traps } = candidate
  return (
    <div className="traps">
      {trapIds.map((trap) => (
        <label key={trap} className="tick">
          <input
            type="checkbox"
            checked={traps[trap]}
            onChange={(event) => void workspace.runOrNotify(tickTrap(id, trap, event.target.checked))}
          />
          <span>
            {say(`trap.${trap}`)}
            {keysOf(trap).map((key) => (
              <kbd key={key} aria-hidden>
                {key}
              </kbd>
            ))}
          </span>
        </label>
      ))}
    </div>
  )
}
