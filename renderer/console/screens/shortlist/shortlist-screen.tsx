import { Lock } from 'lucide-react'
import { useState } from 'react'
import { setDotsEach } from '../../../domain/edits/edit-dots.ts'
import { mostDotsEach } from '../../../domain/votes/dot-cards.ts'
import { cuttable, dotCardsIn, dotResults, suggestedCut } from '../../../domain/votes/dot-vote.ts'
import { candidatesInPlay } from '../../../domain/workshop/workshop.ts'
import { useStageStore } from '../../../stores/stage-store.ts'
import { say } from '../../../texts/interface.ts'
import { Button } from '../../components/button.tsx'
import { EmptyStep } from '../../components/empty-step.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { ScreenHead } from '../../components/screen-head.tsx'
import { useWorkspace } from '../../workspace-context.ts'
import { KitButton } from '../print/kit-button.tsx'
import type { StepScreenProps } from '../step-screen.ts'
import { CutPanel } from './cut-panel.tsx'
import { DotBars } from './dot-bars.tsx'
import { DotCards } from './dot-cards.tsx'
import { ShortlistCue } from './shortlist-cue.tsx'
import './shortlist-screen.css'

/** The dot vote: cards typed as numbers, bars once it is closed, and a cut after about eight. */
export function ShortlistScreen({ workshop, place }: StepScreenProps) {
  const workspace = useWorkspace()
  const areOpen = useStageStore(({ state }) => state?.areDotsOpen ?? false)
  const [isParking, setIsParking] = useState(false)
  const chosen = useStageStore(({ state }) => state?.goOn ?? null)
  if (candidatesInPlay(workshop).length === 0 || workshop.participants.length === 0) {
    return (
      <EmptyStep
        workshop={workshop}
        step="shortlist"
        lead={say('shortlist.lead')}
        title={say('dotVote.emptyTitle')}
        text={say('dotVote.emptyText')}
        ways={[
          { step: 'candidates', label: 'scores.toCandidates' },
          { step: 'prepare', label: 'scores.toParticipants' },
        ]}
      />
    )
  }
  const results = dotResults(workshop)
  const { in: cardsIn, of } = dotCardsIn(workshop)
  const inPlay = cuttable(results)
  const goOn = Math.min(chosen ?? suggestedCut(inPlay) ?? inPlay.length, inPlay.length)
  const byNumber = results.toSorted((one, other) => one.candidate.order - other.candidate.order)
  return (
    <>
      <div className="screen">
        <ScreenHead
          step="shortlist"
          title={
            areOpen
              ? say('dotVote.findingOpen', { count: goOn })
              : say('dotVote.finding', { count: cardsIn, of })
          }
          lead={say(areOpen ? 'dotVote.leadOpen' : 'dotVote.sealed')}
        >
          <KitButton />
          {areOpen ? (
            <Button icon={<Lock />} onClick={() => void workspace.stage.openDots(false)}>
              {say('stage.seal')}
            </Button>
          ) : null}
        </ScreenHead>
        <div className="shortlist">
          <div className="shortlist-cards">
            <DotCards workshop={workshop} place={place} />
            <div className="panel dots-each">
              <NumberField
                label={say('dotVote.each')}
                field="details.dotsEach"
                value={workshop.details.dotsEach}
                quantity="count"
                most={mostDotsEach}
                isWhole
                isNeeded
                onCommit={(count) => workspace.run(setDotsEach(count ?? 0))}
              />
            </div>
          </div>
          <div className="shortlist-results">
            {areOpen ? (
              <CutPanel
                workshop={workshop}
                results={inPlay}
                goOn={goOn}
                isParking={isParking}
                onParked={() => setIsParking(false)}
                onGoOn={(count) => void workspace.stage.cutAt(count)}
              />
            ) : (
              <p className="muted" role="status">
                {say('dotVote.sealed')}
              </p>
            )}
            <DotBars results={areOpen ? results : byNumber} goOn={areOpen ? goOn : null} />
          </div>
        </div>
      </div>
      <ShortlistCue
        workshop={workshop}
        areOpen={areOpen}
        results={inPlay}
        goOn={goOn}
        onPark={() => setIsParking(true)}
      />
    </>
  )
}
