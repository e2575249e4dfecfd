import type { Candidate } from '../../../domain/candidate.ts'
import { editCandidate } from '../../../domain/edits/candidates.ts'
import { gateAnswers, gateIds, trapIds } from '../../../domain/gates.ts'
import { say } from '../../../texts/interface.ts'
import { Choice } from '../../components/choice.tsx'
import { useWorkspace } from '../../workspace-context.ts'

/** The yes or no tests beside the scores, and the two traps. */
export function GatesEditor({ candidate }: { readonly candidate: Candidate }) {
  const workspace = useWorkspace()
  const { id, gates, traps } = candidate
  return (
    <section className="candidate-section" aria-labelledby="gates-title">
      <h3 id="gates-title">{say('gates.heading')}</h3>
      <div>
        {gateIds.map((gate) => (
          <div key={gate} className="gate-row">
            <span aria-hidden>{say(`gate.${gate}`)}</span>
            <Choice
              label={say(`gate.${gate}`)}
              value={gates[gate]}
              options={gateAnswers.map((answer) => ({ value: answer, label: say(`gate.answer.${answer}`) }))}
              onChange={(answer) =>
                void workspace.runOrSay(editCandidate(id, { gates: { ...gates, [gate]: answer } }))
              }
            />
          </div>
        ))}
      </div>
      {trapIds.map((trap) => (
        <label key={trap} className="tick">
          <input
            type="checkbox"
            checked={traps[trap]}
            onChange={(event) =>
              void workspace.runOrSay(
                editCandidate(id, { traps: { ...traps, [trap]: event.target.checked } }),
              )
            }
          />
          {say(`trap.${trap}`)}
        </label>
      ))}
    </section>
  )
}
