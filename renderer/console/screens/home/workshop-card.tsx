import { ArrowRight } from 'lucide-react'
import type { IsoDate } from '../../../domain/meeting/calendar.ts'
import type { StandingWorkshop } from '../../../domain/overview/workshop-state.ts'
import { stepIds } from '../../../domain/workshop/steps.ts'
import { say } from '../../../texts/interface.ts'
import { ActionMenu } from '../../components/action-menu.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { cardWords, stepNumber } from './card-words.ts'
import './workshop-card.css'

/** How far a workshop is: its thirteen steps, or from the start of the pilot to its go/no-go. */
function Track({ facts, state }: StandingWorkshop) {
  const { phase, stretch } = state
  if (phase === 'pilot' || phase === 'noPilot') {
    const passed = `${(stretch?.passed ?? 0) * 100}%`
    return (
      <span className="card-track">
        {stretch ? (
          <>
            <span className="card-passed" style={{ inlineSize: passed }} />
            <span className="card-today" style={{ insetInlineStart: passed }} />
          </>
        ) : null}
      </span>
    )
  }
  const reached = stepNumber(facts)
  return (
    <span className="card-steps">
      {stepIds.map((step, index) => (
        <span key={step} data-reached={index < reached || undefined} />
      ))}
    </span>
  )
}

/** What makes sentences of the words of a card for whoever hears them. */
function Heard({ children }: { readonly children: string }) {
  return <span className="card-heard">{children}</span>
}

function CardMenu({ facts: { details } }: StandingWorkshop) {
  const workspace = useWorkspace()
  const { id, title, client } = details
  return (
    <ActionMenu
      label={client ? say('home.menuOf', { title, client }) : say('home.menu', { title })}
      actions={[
        { label: say('home.duplicate'), run: () => void workspace.duplicate(id) },
        { label: say('home.delete'), run: () => void workspace.bin(id, title), danger: true },
      ]}
    />
  )
}

interface WorkshopCardProps {
  readonly workshop: StandingWorkshop
  readonly today: IsoDate
  /** Whether it is the one to go on with. */
  readonly isFirst: boolean
  /** The candidate that a search has found in it. */
  readonly found: string | undefined
}

/** One workshop on the list, opened by a click anywhere on it; more in its menu. */
export function WorkshopCard({ workshop, today, isFirst, found }: WorkshopCardProps) {
  const workspace = useWorkspace()
  const { facts, state } = workshop
  const { client, title, day, phase, standing, count, note } = cardWords(workshop, today)
  const isInProgress = state.phase === 'inProgress'
  return (
    <li
      className="home-card"
      data-group={state.group}
      data-first={(isInProgress && isFirst) || undefined}
      data-attention={state.unmeasured > 0 || undefined}
    >
      <button type="button" className="home-open" onClick={() => void workspace.open(facts.details.id)}>
        <span className="card-head">
          <strong dir="auto" title={client}>
            {client}
            <Heard>, </Heard>
          </strong>
          <span className="card-about">
            <span dir="auto" title={title}>
              {title}
              <Heard>, </Heard>
            </span>
            <span>
              <span aria-hidden>· </span>
              {day}
              <Heard>. </Heard>
            </span>
          </span>
          {found ? (
            <em dir="auto">
              {say('home.found', { title: found })}
              <Heard>. </Heard>
            </em>
          ) : null}
        </span>
        <span className="card-standing">
          <span className="card-phase">
            {phase}
            <Heard>: </Heard>
          </span>
          <span className="card-main" dir="auto">
            {standing}
            <Heard>. </Heard>
          </span>
        </span>
        {count ? (
          <span className="card-count">
            <span className="card-figure">
              {count.figure}
              <Heard>{count.isToday ? ': ' : ' '}</Heard>
            </span>
            <span>
              {count.of}
              <Heard>. </Heard>
            </span>
          </span>
        ) : null}
        {isInProgress ? (
          <span className={isFirst ? 'card-continue button-primary' : 'card-continue'}>
            {say('home.continue')}
            <Heard>. </Heard>
            <ArrowRight aria-hidden />
          </span>
        ) : null}
        <Track {...workshop} />
        <span className="card-note">
          {note}
          <Heard>.</Heard>
        </span>
      </button>
      <CardMenu {...workshop} />
    </li>
  )
}
