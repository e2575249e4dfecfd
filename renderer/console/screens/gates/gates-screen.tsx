import { useEffect, useRef } from 'react'
import type { GateId } from '../../../domain/rule/gates.ts'
import { closedGates, gatesAnswered } from '../../../domain/rule/gates.ts'
import type { Candidate } from '../../../domain/workshop/candidate.ts'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import { candidatesInPlay } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { keyOf } from '../../actions/key-words.ts'
import { focusByItself } from '../../actions/own-focus.ts'
import { EmptyStep } from '../../components/empty-step.tsx'
import { ScreenHead } from '../../components/screen-head.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import type { StepScreenProps } from '../step-screen.ts'
import { GateGrid } from './gate-grid.tsx'
import { GatesCue } from './gates-cue.tsx'
import './gates-screen.css'

function Progress({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const { answered, of } = gatesAnswered(candidates)
  const words = say('gates.progress', { answered, of })
  return (
    <div className="gates-progress number">
      <progress value={answered} max={of} aria-label={words} />
      <span>{words}</span>
    </div>
  )
}

/** Five yes or no questions for each candidate in play, answered from the keyboard. */
export function GatesScreen({ workshop, place }: StepScreenProps) {
  const workspace = useWorkspace()
  const screen = useRef<HTMLDivElement>(null)
  const candidates = candidatesInPlay(workshop)
  const selected = candidates.find(({ id }) => id === place.candidateId) ?? candidates[0]
  useEffect(() => {
    focusByItself(screen.current?.querySelector<HTMLElement>('td[tabindex="0"]'))
  }, [])
  if (!selected) {
    return (
      <EmptyStep
        workshop={workshop}
        step="gates"
        lead={say('gates.lead')}
        title={say('candidates.emptyTitle')}
        text={say('gates.emptyText')}
        ways={[{ step: 'candidates', label: 'scores.toCandidates' }]}
      />
    )
  }
  // The projector asks what the focus is on.
  const ask = (candidateId: CandidateId, gateId: GateId) => {
    if (candidateId !== place.candidateId || gateId !== place.gateId) workspace.goTo({ candidateId, gateId })
  }
  const isStopped = closedGates(selected.gates).length > 0
  return (
    <>
      <div ref={screen} className="gates-screen">
        <ScreenHead step="gates" lead={say('gates.lead')}>
          <Progress candidates={candidates} />
        </ScreenHead>
        <GateGrid candidates={candidates} selectedId={selected.id} onAsk={ask} />
        <div className="gates-foot">
          {isStopped ? <Warning>{say('gates.parkHint', { title: selected.title })}</Warning> : null}
          <p className="gates-keys">
            {say('gates.keys', {
              yes: keyOf('gate.yes'),
              no: keyOf('gate.no'),
              unknown: keyOf('gate.unknown'),
              cycle: keyOf('gate.cycle'),
              next: keyOf('gate.next'),
              back: keyOf('gate.back'),
              park: keyOf('candidate.park'),
              merge: keyOf('candidate.merge'),
            })}
          </p>
        </div>
      </div>
      <GatesCue workshop={workshop} />
    </>
  )
}
