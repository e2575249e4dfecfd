import { Circle, CircleCheck, FolderDown } from 'lucide-react'
import type { LeftToDo } from '../../../domain/meeting/left-to-do.ts'
import { leftToDo } from '../../../domain/meeting/left-to-do.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { useStageStore } from '../../../stores/stage-store.ts'
import { say } from '../../../texts/interface.ts'
import { enterStep } from '../../actions/step-beside.ts'
import { Button } from '../../components/button.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import './closing-panel.css'

function LeftItem({ left }: { readonly left: LeftToDo }) {
  const workspace = useWorkspace()
  const { kind, count, step } = left
  return (
    <li>
      <Circle aria-hidden />
      <span>{say(`closing.${kind}`, { count })}</span>
      <Button look="quiet" onClick={() => enterStep(workspace, step)}>
        {say('closing.go', { step: say(`step.${step}`) })}
      </Button>
    </li>
  )
}

/** What is left to do before the room goes, and everything that leaves it in one step. */
export function ClosingPanel({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const saved = useStageStore(({ state }) => state?.savedFiles ?? 0)
  const left = leftToDo(workshop)
  return (
    <section className="panel closing" aria-labelledby="closing-title">
      <div className="panel-head">
        <div>
          <h2 id="closing-title">{say('closing.title')}</h2>
          <p className="muted">{say('closing.text')}</p>
        </div>
        <Button
          look="primary"
          icon={<FolderDown />}
          action="export.all"
          data-step-focus
          onClick={() => void workspace.exportClosing()}
        >
          {say('closing.save')}
        </Button>
      </div>
      <ul className="closing-list">
        {left.map((one) => (
          <LeftItem key={one.kind} left={one} />
        ))}
        {left.length === 0 ? (
          <li>
            <CircleCheck aria-hidden />
            <span>{say('closing.nothing')}</span>
          </li>
        ) : null}
        <li>
          {saved > 0 ? <CircleCheck aria-hidden /> : <Circle aria-hidden />}
          <span>{say('closing.saved', { count: saved })}</span>
        </li>
        <li>
          <Circle aria-hidden />
          <span>{say('closing.after')}</span>
        </li>
      </ul>
    </section>
  )
}
