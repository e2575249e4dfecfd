import { ArrowRight } from 'lucide-react'
import { hasAllVotes, isCardIn } from '../../../domain/votes/votes-in.ts'
import { criterionName } from '../../../domain/workshop/phrase.ts'
import type { View } from '../../../domain/workshop/view.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { findCandidate } from '../../../domain/workshop/workshop.ts'
import type { EntryMode } from '../../../stores/entry-store.ts'
import { useEntryStore } from '../../../stores/entry-store.ts'
import { scoresTypedIn } from '../../../stores/selectors.ts'
import { say } from '../../../texts/interface.ts'
import { sayPerson } from '../../../texts/person.ts'
import { keyOf } from '../../actions/key-words.ts'
import { Button } from '../../components/button.tsx'
import { CueBar } from '../../components/cue-bar.tsx'
import { NextStep } from '../../components/next-step.tsx'
import { keepFocus } from '../../scoring/score-keys.ts'
import type { Selection } from '../../scoring/selection.ts'
import { cellsAfter, presentSeats } from '../../scoring/selection.ts'
import { useWorkspace } from '../../workspace-context.ts'

interface ScoreCueProps {
  readonly workshop: Workshop
  readonly selection: Selection
}

/** Where votes are typed next, and how that is called. */
interface NextPlace {
  readonly place: Partial<View>
  readonly words: string
}

/** The next score that somebody present has not voted on, once around. */
function nextScore({ workshop, selection }: ScoreCueProps): NextPlace | null {
  const cell = cellsAfter(selection).find(
    ({ candidateId, criterionId }) =>
      candidateId && criterionId && !hasAllVotes(workshop, candidateId, criterionId),
  )
  if (!cell?.criterionId) return null
  const isSame = cell.candidateId === selection.candidate.id
  const title = findCandidate(workshop, cell.candidateId ?? selection.candidate.id)?.title ?? ''
  return { place: cell, words: isSame ? criterionName(workshop.details.criteria, cell.criterionId) : title }
}

/** The next card that is not in: of the same person, then of the next ones. */
function nextOpenCard({ workshop, selection }: ScoreCueProps): NextPlace | null {
  const { candidates, candidate, participant } = selection
  const seats = presentSeats(workshop)
  const all = seats.flatMap((seat) => candidates.map((one) => ({ seat, one })))
  const at = all.findIndex(({ seat, one }) => seat.id === participant.id && one.id === candidate.id)
  const next = [...all.slice(at + 1), ...all.slice(0, at)].find(
    ({ seat, one }) => !isCardIn(workshop, one.id, seat.id),
  )
  if (!next) return null
  const isSame = next.seat.id === participant.id
  return {
    place: { candidateId: next.one.id, participantId: next.seat.id },
    words: isSame ? next.one.title : sayPerson(next.seat, workshop.participants),
  }
}

function nextOf(props: ScoreCueProps, mode: EntryMode): NextPlace | null {
  if (mode === 'settle') return null
  return mode === 'byCard' ? nextOpenCard(props) : nextScore(props)
}

/** What is said while votes are typed, and where they are typed next; once all are in, the next step. */
export function ScoreCue(props: ScoreCueProps) {
  const { workshop } = props
  const workspace = useWorkspace()
  const mode = useEntryStore((entry) => entry.mode)
  const { typed, of } = scoresTypedIn(workshop)
  const next = typed < of ? nextOf(props, mode) : null
  const isSaid = typed < of
  const goOn = ({ place }: NextPlace) => {
    useEntryStore.setState({ newRound: false, problem: null })
    workspace.goTo(place)
  }
  return (
    <CueBar
      kind={isSaid ? 'say' : 'do'}
      cue={isSaid ? say(mode === 'byCard' ? 'scores.say.card' : 'scores.say.score') : say('scores.do.done')}
      hints={[
        { keys: say('cue.digits'), words: say('discuss.does.type') },
        { keys: keyOf('vote.record'), words: say('cue.record') },
      ]}
    >
      {next ? (
        <Button key="score" look="primary" data-next onMouseDown={keepFocus} onClick={() => goOn(next)}>
          <span>{say('cue.next', { step: next.words })}</span>
          <ArrowRight aria-hidden />
        </Button>
      ) : (
        <NextStep key="next" workshop={workshop} step="score" />
      )}
    </CueBar>
  )
}
