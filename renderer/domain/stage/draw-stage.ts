import { briefContent } from '../../documents/brief/brief-content.ts'
import type { BriefWords } from '../../documents/brief/brief-words.ts'
import { fitBrief } from '../../documents/brief/fit-brief.ts'
import { pageSections } from '../../documents/brief/page-sections.ts'
import { briefCandidate, shownPlan } from '../../documents/brief/shown-brief.ts'
import { writtenPart } from '../../documents/brief/written-part.ts'
import { draftPrefix } from '../brief/drafted-brief.ts'
import type { Robustness } from '../robustness/robustness.ts'
import { criterionIds } from '../workshop/criteria.ts'
import type { ReadText } from '../workshop/similar-ideas.ts'
import type { Workshop } from '../workshop/workshop.ts'
import {
  candidatesInPlay,
  findBrief,
  findPicture,
  listedCandidates,
  practiceCandidate,
} from '../workshop/workshop.ts'
import { drawCard } from './draw-card.ts'
import { drawDecision } from './draw-decision.ts'
import { drawDots } from './draw-dots.ts'
import { drawGates } from './draw-gates.ts'
import { drawGrid } from './draw-grid.ts'
import { drawList } from './draw-list.ts'
import type { StageSource } from './draw-scores.ts'
import { drawCell, drawSealedCards, stageCriterion } from './draw-scores.ts'
import { stageCandidate } from './draw-standing.ts'
import { drawVerdict } from './draw-verdict.ts'
import type { StagePicture } from './stage-picture.ts'
import type { StageState, StageView } from './stage-state.ts'
import { whatTheRoomMaySee } from './what-the-room-may-see.ts'
import { deciderTitle } from './who-decides.ts'

/** A reader that finds nothing alike. */
const readNothing: ReadText = () => []

function drawTitle(seen: Workshop): StagePicture {
  const { client, title, heldOn } = seen.details
  const picture = findPicture(seen, { kind: 'clientLogo' })
  const logo = picture ? { png: picture.png, width: picture.width, height: picture.height } : null
  return { kind: 'title', client, title, heldOn, logo }
}

/** Who decides is said by role: no name is on the stage. */
function drawPurpose(seen: Workshop): StagePicture {
  const { details, participants } = seen
  const { client, title, purpose } = details
  const deciders = participants.filter(({ role, present }) => role === 'decider' && present).length
  return {
    kind: 'purpose',
    client: client || title,
    title: client ? title : '',
    purpose,
    deciders,
    deciderTitle: deciderTitle(seen),
  }
}

function drawPage(
  source: StageSource,
  view: StageView,
  words: BriefWords,
  writing: string | null,
): StagePicture {
  const { seen } = source
  const id = briefCandidate(seen, view.candidateId)
  const brief = id ? findBrief(seen, id) : undefined
  const content = brief && briefContent(seen, brief.id, words)
  if (!brief || !content) return drawDecision(source)
  const fit = fitBrief(content)
  const { plan } = shownPlan(fit, brief.continuesInAnnex)
  const fields = draftPrefix(brief.id)
  const written = writing?.startsWith(fields) ? writtenPart(content, writing.slice(fields.length)) : null
  const fullness = fit.kind === 'fits' ? fit.fullness : null
  return {
    kind: 'page',
    candidate: stageCandidate(content.candidate),
    plan,
    language: words.language,
    fullness,
    sections: pageSections(content),
    written,
  }
}

function drawSaved(source: StageSource, { savedFiles }: StageState): StagePicture {
  if (savedFiles > 0) return { kind: 'saved', files: savedFiles }
  return source.seen.decision ? drawDecision(source) : drawTitle(source.seen)
}

/**
 * The picture that the room sees of a workshop. Everything but the count of sealed votes, and what convinced the room of a
 * score that is open, is drawn from `whatTheRoomMaySee`, so that no picture can hold a name beside a vote, a note, or a vote
 * before its reveal. `robustnessOf` is asked for the verdict only, and may say null while it is worked out; `read` finds what
 * the newest idea looks like.
 */
export function drawStage(
  workshop: Workshop,
  state: StageState,
  view: StageView,
  words: BriefWords,
  robustnessOf: (seen: Workshop) => Robustness | null = () => null,
  read: ReadText = readNothing,
): StagePicture {
  if (state.blank) return { kind: 'blank' }
  const seen = whatTheRoomMaySee(workshop, state.opened, state.areDotsOpen)
  const source: StageSource = { workshop, seen, opened: state.opened }
  const inPlay = candidatesInPlay(seen)
  const listed = listedCandidates(seen)
  const chosen = listed.find(({ id }) => id === view.candidateId)
  const selected = inPlay.find(({ id }) => id === view.candidateId) ?? inPlay[0]
  const criterionId = view.criterionId ?? criterionIds[0]
  const card = chosen ?? listed[0]
  switch (view.face) {
    case 'title':
      return drawTitle(seen)
    case 'criterion':
      return { kind: 'criterion', criterion: stageCriterion(seen, criterionId) }
    case 'practice': {
      const practice = practiceCandidate(seen)
      return practice
        ? drawCell(source, practice, criterionId)
        : { kind: 'criterion', criterion: stageCriterion(seen, criterionId) }
    }
    case 'purpose':
      return drawPurpose(seen)
    case 'card':
      return card ? drawCard(seen, card) : drawList(seen, null, undefined, read)
    case 'list':
      return drawList(seen, state.newest ?? null, chosen, read)
    case 'gates':
      return selected ? drawGates(seen, selected, view.gateId ?? null) : drawTitle(seen)
    case 'dots':
      return selected
        ? drawDots(workshop, seen, { areOpen: state.areDotsOpen, goOn: state.goOn ?? null }, chosen)
        : drawTitle(seen)
    case 'cell':
      return selected ? drawCell(source, selected, criterionId) : drawTitle(seen)
    case 'cards':
      return drawSealedCards(source)
    case 'grid':
      return selected ? drawGrid(source, selected) : drawTitle(seen)
    case 'verdict':
      return drawVerdict(source, robustnessOf(seen))
    case 'pick':
      return drawDecision(source)
    case 'writing':
      return drawPage(source, view, words, state.writing)
    case 'page':
      return drawPage(source, view, words, null)
    case 'saved':
      return drawSaved(source, state)
  }
}
