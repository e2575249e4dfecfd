import { Check, Minus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { AgendaItem } from '../../domain/meeting/agenda.ts'
import type { MeetingClock } from '../../domain/meeting/meeting-clock.ts'
import { topicsLeft } from '../../domain/robustness/topics.ts'
import { gatesAnswered } from '../../domain/rule/gates.ts'
import { dotCardsIn } from '../../domain/votes/dot-vote.ts'
import type { StepId } from '../../domain/workshop/steps.ts'
import { stepIds } from '../../domain/workshop/steps.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../domain/workshop/workshop.ts'
import { useMeetingClockStore } from '../../stores/meeting-clock-store.ts'
import { useRobustnessStore } from '../../stores/robustness-store.ts'
import { rankingOf, scoresTypedIn } from '../../stores/selectors.ts'
import { say } from '../../texts/interface.ts'
import { focusStep } from '../actions/focus-step.ts'
import { keyOfStep } from '../actions/general-actions.ts'
import { useWorkspace } from '../workspace-context.ts'
import './step-rail.css'

/** The one count that says how far a step is. */
function summary(workshop: Workshop, step: StepId, talks: number | null): string {
  switch (step) {
    case 'prepare':
      return say('rail.participants', { count: workshop.participants.length })
    case 'candidates':
      return say('rail.candidates', { count: candidatesInPlay(workshop).length })
    case 'gates': {
      const { answered, of } = gatesAnswered(candidatesInPlay(workshop))
      return of === 0 ? '' : say('rail.of', { count: answered, of })
    }
    case 'shortlist': {
      const { in: cardsIn, of } = dotCardsIn(workshop)
      return of === 0 ? '' : say('rail.of', { count: cardsIn, of })
    }
    case 'score': {
      const { typed, of } = scoresTypedIn(workshop)
      return of === 0 ? '' : say('rail.of', { count: typed, of })
    }
    case 'discuss':
      return talks === null || rankingOf(workshop).ranked.length === 0
        ? ''
        : say('rail.discuss', { count: talks })
    case 'verdict': {
      const { ranked } = rankingOf(workshop)
      const ready = ranked.filter(({ tier }) => tier === 'ready')
      return ranked.length === 0 ? '' : say('rail.ready', { count: ready.length })
    }
    case 'decide': {
      const outcome = workshop.decision?.outcome
      if (!outcome) return say('rail.undecided')
      if (outcome.kind === 'noPilotToday') return say('rail.noPilot')
      return say('rail.picked')
    }
    case 'brief':
      return say('rail.briefs', { count: workshop.briefs.length })
    default:
      return ''
  }
}

type Mark = 'now' | 'done' | 'skipped' | 'ahead'

const marks: Readonly<Record<Exclude<Mark, 'ahead' | 'now'>, React.ReactNode>> = {
  done: <Check />,
  skipped: <Minus />,
}

function markOf({ step, isSkipped }: AgendaItem, now: StepId, run: MeetingClock | null): Mark {
  if (step === now) return 'now'
  if (isSkipped) return 'skipped'
  return (run?.spentSeconds[step] ?? 0) > 0 ? 'done' : 'ahead'
}

interface RailStepProps {
  readonly step: StepId
  /** Its place, which is the digit of its key; null in an agenda of another order, where the two would differ. */
  readonly number: number | null
  readonly mark: Mark
  readonly words: string
}

function RailStep({ step, number, mark, words }: RailStepProps) {
  const workspace = useWorkspace()
  const said = mark === 'skipped' ? say('agenda.skipped') : words
  return (
    <li>
      <button
        type="button"
        className={`rail-step rail-${mark}`}
        data-step={step}
        aria-keyshortcuts={keyOfStep(step) ?? undefined}
        aria-current={mark === 'now' ? 'step' : undefined}
        onClick={() => {
          workspace.goTo({ step })
          focusStep()
        }}
      >
        <span className="rail-number" aria-hidden>
          {mark === 'done' || mark === 'skipped' ? marks[mark] : number}
        </span>
        <span className="rail-name">{say(`step.${step}`)}</span>
        {mark === 'done' ? <span className="visually-hidden">, {say('rail.done')}</span> : null}
        <span className="rail-summary" title={said}>
          {said}
        </span>
      </button>
    </li>
  )
}

/** The steps of the meeting in the order of its agenda, each with where it stands. */
export function StepRail({ workshop, step }: { readonly workshop: Workshop; readonly step: StepId }) {
  const run = useMeetingClockStore((state) => state.run)
  const queue = useRobustnessStore(({ found }) => found?.robustness.queue ?? null)
  const talks = queue && topicsLeft(queue, workshop.findOuts).length
  const { agenda } = workshop.details
  const isInOrder = agenda.every((item, index) => item.step === stepIds[index])
  const rail = useRef<HTMLElement>(null)
  // Where the steps stand in a row, the present one stays in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is another place in the row.
  useEffect(() => {
    const now = rail.current?.querySelector('[aria-current]')
    now?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [step])
  return (
    <nav ref={rail} className="rail" data-rail aria-label={say('rail.title')}>
      <ol>
        {agenda.map((item, index) => (
          <RailStep
            key={item.step}
            step={item.step}
            number={isInOrder ? index + 1 : null}
            mark={markOf(item, step, run)}
            words={item.step === step ? summary(workshop, item.step, talks) : ''}
          />
        ))}
      </ol>
    </nav>
  )
}
