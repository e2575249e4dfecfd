import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { withdrawDecision } from '../../../domain/edits/edit-decision.ts'
import { pickByRule } from '../../../domain/rule/pick-by-rule.ts'
import type { Ranking } from '../../../domain/rule/ranking.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../../domain/workshop/workshop.ts'
import { rankingOf } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { keyOf } from '../../actions/key-words.ts'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { CueBar } from '../../components/cue-bar.tsx'
import { EmptyStep } from '../../components/empty-step.tsx'
import { ScreenHead } from '../../components/screen-head.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import type { StepScreenProps } from '../step-screen.ts'
import { likelyDecider } from './decider-fields.tsx'
import { DecisionMade } from './decision-made.tsx'
import { GutCheck } from './gut-check.tsx'
import { NoPilotFields } from './no-pilot-fields.tsx'
import { PickFields } from './pick-fields.tsx'
import { useNoPilotForm } from './use-no-pilot-form.ts'
import { usePickForm } from './use-pick-form.ts'
import './decide-screen.css'

/** Which outcome was looked at last; kept as a draft, as what is typed there is. */
const kindDraft = 'decision.kind'
const outcomes = ['pick', 'conditionalPick', 'noPilotToday'] as const
type OutcomeKind = (typeof outcomes)[number]

/** The outcome that a decision begins at: what was decided, else no pilot where nobody can be picked by the rule. */
function firstKind({ decision }: Workshop, ranking: Ranking): OutcomeKind {
  if (decision) {
    const { outcome } = decision
    if (outcome.kind === 'noPilotToday') return outcome.kind
    return outcome.conditions.length > 0 ? 'conditionalPick' : 'pick'
  }
  const { kind } = pickByRule(ranking)
  return kind === 'nobodyReady' || kind === 'stopped' ? 'noPilotToday' : 'pick'
}

const formId = 'decide-form'

function heading(workshop: Workshop): string {
  const name = likelyDecider(workshop)
  return name === '' ? say('decision.question') : say('decision.questionTo', { name })
}

/** What is done with the filled button: recording, and once it is recorded the way on. */
function WayOn({ words, onClick }: { readonly words: string; readonly onClick?: () => void }) {
  return (
    <Button
      look="primary"
      title={words}
      {...(onClick ? { onClick } : { type: 'submit' as const, form: formId })}
    >
      <span>{words}</span>
      <ArrowRight aria-hidden />
    </Button>
  )
}

function Decide({ workshop }: Pick<StepScreenProps, 'workshop'>) {
  const workspace = useWorkspace()
  const ranking = rankingOf(workshop)
  const [typed, setTyped] = useState(
    () => outcomes.find((one) => one === workspace.draftOf(kindDraft)) ?? null,
  )
  const kind = typed ?? firstKind(workshop, ranking)
  const chooseKind = (next: OutcomeKind) => {
    setTyped(next)
    workspace.keepDraft(kindDraft, next)
  }
  const forgetKind = () => {
    setTyped(null)
    workspace.dropDraft(kindDraft)
  }
  const isConditional = kind === 'conditionalPick'
  const pick = usePickForm(workshop, isConditional, forgetKind)
  const noPilot = useNoPilotForm(workshop, forgetKind)
  const isNoPilot = kind === 'noPilotToday'
  const { submit, isRecorded } = isNoPilot ? noPilot : pick
  const byRule = pickByRule(ranking)
  const chosen = pick.chosen?.candidate
  const cueCase = isRecorded ? 'recorded' : isNoPilot ? 'noPilot' : byRule.kind
  const way = isNoPilot ? (
    isRecorded ? (
      <WayOn words={say('decision.toClose')} onClick={() => workspace.goTo({ step: 'close' })} />
    ) : (
      <WayOn words={say('noPilot.decide')} />
    )
  ) : isRecorded && chosen ? (
    <WayOn
      words={say('decision.toBrief')}
      onClick={() => workspace.goTo({ step: 'brief', candidateId: chosen.id })}
    />
  ) : (
    <WayOn words={chosen ? say('decision.decide', { title: chosen.title }) : say('decision.decideNobody')} />
  )
  return (
    <>
      <div className="screen decide-screen">
        <ScreenHead step="decide" title={heading(workshop)}>
          <Choice
            label={say('decision.kind')}
            value={kind}
            options={outcomes.map((one) => ({ value: one, label: say(`decision.kind.${one}`) }))}
            onChange={chooseKind}
          />
        </ScreenHead>
        <DecisionMade workshop={workshop} onWithdraw={() => void workspace.runOrNotify(withdrawDecision())} />
        <GutCheck workshop={workshop} isOneFirst={byRule.kind === 'one'} />
        <form
          id={formId}
          className="decide-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (!isRecorded) submit()
          }}
        >
          {isNoPilot ? (
            <NoPilotFields workshop={workshop} noPilot={noPilot} />
          ) : (
            <PickFields
              workshop={workshop}
              pick={pick}
              isConditional={isConditional}
              level={byRule.kind === 'level' ? byRule.picks.map(({ candidate }) => candidate.id) : []}
            />
          )}
        </form>
      </div>
      <CueBar
        kind={isRecorded ? 'do' : 'say'}
        cue={say(`decision.cue.${cueCase}`)}
        hints={isRecorded ? [] : [{ keys: keyOf('text.record'), words: say('cue.record') }]}
      >
        {way}
      </CueBar>
    </>
  )
}

/** The decider's choice: a pick, a pick with conditions, or no pilot today. */
export function DecideScreen({ workshop }: StepScreenProps) {
  if (candidatesInPlay(workshop).length > 0) return <Decide workshop={workshop} />
  return (
    <EmptyStep
      workshop={workshop}
      step="decide"
      lead={say('decision.lead')}
      title={say('decision.emptyTitle')}
      text={say('decision.emptyText')}
      ways={[{ step: 'candidates', label: 'scores.toCandidates' }]}
    />
  )
}
