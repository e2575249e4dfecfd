import { CircleAlert, CircleCheck } from 'lucide-react'
import type { LeftToDo } from '../../../domain/meeting/left-to-do.ts'
import { leftToDo } from '../../../domain/meeting/left-to-do.ts'
import type { HandOverItem } from '../../../domain/meeting/saved-files.ts'
import { handOverItems } from '../../../domain/meeting/saved-files.ts'
import type { WorkshopDate } from '../../../domain/overview/workshop-dates.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findBrief } from '../../../domain/workshop/workshop.ts'
import { useStageStore } from '../../../stores/stage-store.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { enterStep } from '../../actions/step-beside.ts'
import { useToday } from '../../use-today.ts'
import { useWorkspace } from '../../workspace-context.ts'
import { comingDates } from './coming-dates.ts'

function sayDate({ kind, on }: WorkshopDate): string {
  return say('closing.dateOf', { day: interfaceTexts.dayMonth(on), what: say(`home.date.${kind}`) })
}

function LeftItem({ left }: { readonly left: LeftToDo }) {
  const workspace = useWorkspace()
  const { kind, count, step } = left
  return (
    <li className="close-row">
      <span className="close-mark" data-state="older" aria-hidden>
        <CircleAlert />
      </span>
      <p className="close-said">{say(`closing.${kind}`, { count })}</p>
      <button type="button" className="text-button" onClick={() => enterStep(workspace, step)}>
        {say('closing.go', { step: say(`step.${step}`) })}
      </button>
    </li>
  )
}

/** Who signs, as the brief names them. */
function signers(workshop: Workshop): string {
  const outcome = workshop.decision?.outcome
  const brief = outcome?.kind === 'pick' ? findBrief(workshop, outcome.candidateId) : undefined
  const { sponsor, operations, technology } = brief?.signOff ?? {
    sponsor: '',
    operations: '',
    technology: '',
  }
  const names = [sponsor || brief?.head.sponsorName || '', operations, technology].filter(
    (name) => name !== '',
  )
  return names.length > 0 ? interfaceTexts.list(names) : say('closing.hand.signed.text')
}

function useTexts(workshop: Workshop): Readonly<Record<HandOverItem, string>> {
  const dates = comingDates(workshop, useToday())
  const [next] = dates
  const last = dates.at(-1)
  const said = next && last ? [...new Set([next, last])].map(sayDate) : []
  return {
    signed: signers(workshop),
    dates: said.length > 0 ? interfaceTexts.list(said) : say('closing.hand.dates.none'),
    files: say('closing.hand.files.text'),
  }
}

/** What is left to do and handed over before the room goes; ticks are kept, and nothing waits for them. */
export function HandOverCard({ workshop }: { readonly workshop: Workshop }) {
  const workspace = useWorkspace()
  const done = useStageStore(({ state }) => state?.handedOver)
  const texts = useTexts(workshop)
  const left = leftToDo(workshop)
  return (
    <section className="close-card" aria-labelledby="close-hand-over">
      <h2 id="close-hand-over">{say('closing.title')}</h2>
      <ul>
        {left.map((one) => (
          <LeftItem key={one.kind} left={one} />
        ))}
        {left.length === 0 ? (
          <li className="close-row">
            <span className="close-mark" data-state="saved" aria-hidden>
              <CircleCheck />
            </span>
            <p className="close-said">{say('closing.nothing')}</p>
          </li>
        ) : null}
        {handOverItems.map((item) => (
          <li key={item}>
            <label className="close-row">
              <input
                type="checkbox"
                checked={done?.includes(item) ?? false}
                onChange={({ target }) => void workspace.meeting.tickHandOver(item, target.checked)}
              />
              <span>
                <strong>{say(`closing.hand.${item}`)}</strong>
                <span dir="auto">{texts[item]}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
