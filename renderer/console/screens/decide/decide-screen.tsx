import { useRef, useState } from 'react'
import { withdrawDecision } from '../../../domain/edits/decision.ts'
import { candidatesInPlay, findCandidate } from '../../../domain/workshop.ts'
import { interfaceTexts, say } from '../../../texts/interface.ts'
import { focusByItself } from '../../actions/own-focus.ts'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { EmptyStep } from '../../components/empty-step.tsx'
import { ScreenHead } from '../../components/screen-head.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import type { StepScreenProps } from '../step-screen.ts'
import { GutCheck } from './gut-check.tsx'
import { NoPilotForm } from './no-pilot-form.tsx'
import { PickForm } from './pick-form.tsx'
import './decide-screen.css'

function DecisionMade({ workshop }: Pick<StepScreenProps, 'workshop'>) {
  const workspace = useWorkspace()
  const { decision } = workshop
  if (!decision) return null
  const { outcome, decidedBy, decidedOn, reason } = decision
  const pick = outcome.kind === 'pick' ? findCandidate(workshop, outcome.candidateId) : undefined
  return (
    <section className="panel decision-made" aria-labelledby="decision-made">
      <div>
        <h2 id="decision-made">
          {pick ? say('decision.picked', { key: pick.key, title: pick.title }) : say('decision.noPilot')}
        </h2>
        <p className="muted">
          {say('decision.by', { name: decidedBy, date: interfaceTexts.date(decidedOn) })}
        </p>
        {reason ? <p>{say('decision.because', { reason })}</p> : null}
        {outcome.kind === 'noPilotToday' ? (
          <ul className="fix-first-list">
            {outcome.fixFirst.map((fix) => (
              <li key={fix.what}>
                {say('decision.fix', {
                  what: fix.what,
                  who: fix.who || say('common.open'),
                  by: fix.by ? interfaceTexts.date(fix.by) : say('common.open'),
                })}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <div className="screen-tools">
        {pick ? (
          <Button look="primary" onClick={() => workspace.goTo({ step: 'brief', candidateId: pick.id })}>
            {say('decision.toBrief')}
          </Button>
        ) : null}
        <Button onClick={() => void workspace.runOrSay(withdrawDecision())}>
          {say('decision.withdraw')}
        </Button>
      </div>
    </section>
  )
}

/** Which outcome was looked at last; kept as a draft, as what is typed there is. */
const kindDraft = 'decision.kind'
const outcomes = ['pick', 'noPilotToday'] as const

/** The decider's choice: a pick with its reason, or no pilot today. */
export function DecideScreen({ workshop }: StepScreenProps) {
  const workspace = useWorkspace()
  const [kind, setKind] = useState<(typeof outcomes)[number]>(() => {
    const typed = outcomes.find((one) => one === workspace.draftOf(kindDraft))
    return typed ?? workshop.decision?.outcome.kind ?? 'pick'
  })
  const choice = useRef<HTMLDivElement>(null)
  const chooseKind = (next: (typeof outcomes)[number]) => {
    setKind(next)
    workspace.keepDraft(kindDraft, next)
  }
  if (candidatesInPlay(workshop).length === 0) {
    return (
      <EmptyStep
        step="decide"
        lead={say('decision.lead')}
        title={say('decision.emptyTitle')}
        text={say('decision.emptyText')}
        ways={[{ step: 'candidates', label: 'scores.toCandidates' }]}
      />
    )
  }
  return (
    <div className="screen">
      <ScreenHead step="decide" lead={say('decision.lead')} />
      <DecisionMade workshop={workshop} />
      <GutCheck
        workshop={workshop}
        onGoOn={() => focusByItself(choice.current?.querySelector<HTMLInputElement>('input:checked'))}
      />
      <div ref={choice}>
        <Choice
          label={say('decision.kind')}
          value={kind}
          options={outcomes.map((one) => ({ value: one, label: say(`decision.kind.${one}`) }))}
          onChange={chooseKind}
        />
      </div>
      {kind === 'pick' ? <PickForm workshop={workshop} /> : <NoPilotForm workshop={workshop} />}
    </div>
  )
}
