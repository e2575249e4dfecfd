import { useDeferredValue, useMemo } from 'react'
import { pickByRule } from '../../../domain/rule/pick-by-rule.ts'
import { verdictHeadline } from '../../../domain/rule/verdict-headline.ts'
import { parkedBecause } from '../../../domain/workshop/standing.ts'
import { candidatesInPlay } from '../../../domain/workshop/workshop.ts'
import { useRobustnessStore } from '../../../stores/robustness-store.ts'
import { say } from '../../../texts/interface.ts'
import { roomWords } from '../../../texts/room.ts'
import { sayHeadline } from '../../../texts/say-verdict.ts'
import { Button } from '../../components/button.tsx'
import { CueBar } from '../../components/cue-bar.tsx'
import { NextStep } from '../../components/next-step.tsx'
import { ScreenHead } from '../../components/screen-head.tsx'
import { Warning } from '../../components/warning.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { MethodButton } from '../method/method-button.tsx'
import type { StepScreenProps } from '../step-screen.ts'
import { useRobustness } from '../use-robustness.ts'
import { Finalists } from './finalists.tsx'
import { NearestPanel } from './nearest-panel.tsx'
import { shownVerdict } from './shown-ranking.ts'
import { VerdictNotes } from './verdict-notes.tsx'
import { VerdictTable } from './verdict-table.tsx'
import { WeightTrial } from './weight-trial.tsx'
import { WhatCouldChange } from './what-could-change.tsx'
import './verdict-screen.css'

/** What is parked, with why. */
function Parked({ workshop }: Pick<StepScreenProps, 'workshop'>) {
  const parked = workshop.candidates.filter((one) => parkedBecause(one) !== null)
  if (parked.length === 0) return null
  return (
    <details className="panel">
      <summary>{say('ranking.parked', { count: parked.length })}</summary>
      <ul className="parked-list">
        {parked.map((candidate) => (
          <li key={candidate.id}>
            {candidate.title}: <span className="muted">{parkedBecause(candidate)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The verdict: the finding first, then all candidates in their groups, and what could change it. */
export function VerdictScreen({ workshop, place }: StepScreenProps) {
  const workspace = useWorkspace()
  const view = useRobustness(workshop)
  const trial = useDeferredValue(useRobustnessStore((state) => state.trial))
  const { ranking, robustness } = useMemo(() => shownVerdict(workshop, view, trial), [workshop, view, trial])
  const found = pickByRule(ranking)
  const isPicked = found.kind === 'one' || found.kind === 'level'
  const { ranked } = ranking
  const hasList = candidatesInPlay(workshop).length > 0
  return (
    <>
      <div className="screen verdict-screen">
        <ScreenHead
          step="verdict"
          title={sayHeadline(verdictHeadline(ranking, robustness), roomWords.en)}
          lead={<VerdictNotes workshop={workshop} ranking={ranking} robustness={robustness} view={view} />}
        />
        {view.kind === 'failed' ? (
          <Warning>{say('robustness.failed', { reason: view.reason })}</Warning>
        ) : null}
        {found.kind === 'nothingRanked' ? (
          <p className="verdict-empty">
            {say(hasList ? 'ranking.emptyText' : 'ranking.emptyList')}
            <Button onClick={() => workspace.goTo({ step: hasList ? 'score' : 'candidates' })}>
              {say(hasList ? 'ranking.toScoring' : 'scores.toCandidates')}
            </Button>
          </p>
        ) : null}
        {hasList ? (
          <div className="verdict-columns">
            <VerdictTable
              workshop={workshop}
              ranking={ranking}
              robustness={robustness}
              selected={place.candidateId}
            />
            <div className="verdict-aside">
              {isPicked && robustness ? (
                <WhatCouldChange workshop={workshop} ranking={ranking} robustness={robustness} />
              ) : null}
              {isPicked ? null : <NearestPanel workshop={workshop} ranking={ranking} />}
              {ranked.length > 1 ? <WeightTrial workshop={workshop} /> : null}
            </div>
            <div className="verdict-method">
              <MethodButton workshop={workshop} section="whatIfs" />
            </div>
          </div>
        ) : null}
        <Finalists workshop={workshop} ranked={ranked} robustness={robustness} />
        <Parked workshop={workshop} />
      </div>
      <CueBar kind="say" cue={say(`verdict.cue.${found.kind}`)}>
        <NextStep workshop={workshop} step="verdict" />
      </CueBar>
    </>
  )
}
