import type { ReactNode } from 'react'
import { useRoomWords } from '../figures/room-words.ts'
import { ClosedQuestions } from './closed-questions.tsx'
import { DecisionBands } from './decision-bands.tsx'
import type { PictureOf } from './picture-of.ts'
import { ScoreCell, ScoreLegend } from './score-cell.tsx'
import { shownTitle } from './shown-title.ts'
import { StandingGroups } from './standing-groups.tsx'
import { StandingRows } from './standing-rows.tsx'
import { useHeads } from './use-heads.ts'
import { WorthWords } from './worth-words.tsx'
import './decision.css'

/** The question before the choice, over where the candidates stand. */
export function UndecidedPicture({ picture }: { readonly picture: PictureOf<'undecided'> }) {
  const { say } = useRoomWords()
  const { pick, count, standing } = picture
  return (
    <>
      <header className="verdict-finding">
        <div>
          <p className="stage-eyebrow">{say('stage.eyebrow.decision')}</p>
          <h1>{say(`stage.ask.${pick}`, { count })}</h1>
        </div>
      </header>
      {standing.rows.length > 0 ? <StandingRows standing={standing} /> : null}
      <StandingGroups standing={standing} />
      <footer className="verdict-foot">
        <ScoreLegend values={standing.rows.flatMap(({ values }) => values)} />
      </footer>
    </>
  )
}

interface SignedProps extends Pick<PictureOf<'pick'>, 'client' | 'decidedBy' | 'decidedOn' | 'voters'> {
  /** What the marks mean that are on the wall. */
  readonly legend?: ReactNode
}

/** Who decided, when, and after how many had voted. */
function SignedFoot({ client, decidedBy, decidedOn, voters, legend = null }: SignedProps) {
  const { say, date } = useRoomWords()
  const day = date(decidedOn)
  const signed =
    decidedBy === null
      ? say(voters > 0 ? 'stage.signedOn' : 'stage.decidedOn', { day, count: voters })
      : say(voters > 0 ? 'stage.signed' : 'stage.signedAlone', { who: decidedBy, day, count: voters })
  return (
    <footer className="decision-foot">
      {legend}
      <p>{signed}</p>
      <p>{client}</p>
    </footer>
  )
}

function Dates({ picture }: { readonly picture: PictureOf<'pick'> }) {
  const { say, date } = useRoomWords()
  const { start, goNoGo, runnerUp, conditions, moreConditions } = picture
  const count = conditions.length + moreConditions
  if (!start && !goNoGo && !runnerUp) return null
  return (
    <dl className="decision-dates">
      {start ? (
        <div>
          <dt>{say('stage.start')}</dt>
          <dd>{date(start)}</dd>
        </div>
      ) : null}
      {goNoGo ? (
        <div>
          <dt>{say('stage.goNoGo')}</dt>
          <dd>{date(goNoGo)}</dd>
        </div>
      ) : null}
      {runnerUp ? (
        <div>
          <dt>{count > 0 ? say('stage.runnerUpIfFails', { count }) : say('stage.runnerUp')}</dt>
          <dd>{shownTitle(runnerUp.candidate)}</dd>
          <dd className="decision-stop">
            <ClosedQuestions questions={runnerUp.closedGates} />
          </dd>
        </div>
      ) : null}
    </dl>
  )
}

/** How long a title is for a display, so that it takes two lines at most. */
function lengthOf(title: string): 'short' | 'medium' | 'long' | 'longest' {
  if (title.length <= 40) return 'short'
  if (title.length <= 60) return 'medium'
  return title.length <= 90 ? 'long' : 'longest'
}

/** Letters of the name of a criterion that do not stand on one line below its score. */
const longHead = 14

/** The pick: its title, scores and money, on what conditions and against what, when it starts, and what comes second. */
export function DecisionPicture({ picture }: { readonly picture: PictureOf<'pick'> }) {
  const { say } = useRoomWords()
  const { candidate, scores, worth, closedGates, exception } = picture
  const heads = useHeads(
    scores.map(({ criterion }) => criterion),
    longHead,
  )
  return (
    <>
      <header>
        <p className="stage-eyebrow">{say('stage.eyebrow.pick')}</p>
        <h1 className="decision-title" data-length={lengthOf(candidate.title)}>
          {shownTitle(candidate)}
        </h1>
        {/* An exception names them itself. */}
        {exception ? null : <ClosedQuestions questions={closedGates} />}
      </header>
      <div className="decision-scores">
        {scores.map(({ criterion, ...value }, column) => (
          <div key={criterion}>
            <ScoreCell value={value} criterion={criterion} />
            <p aria-hidden>{heads[column]}</p>
          </div>
        ))}
        {worth ? (
          <div className="decision-worth">
            <p>{say('stage.worth.head')}</p>
            <WorthWords worth={worth} />
          </div>
        ) : null}
      </div>
      <DecisionBands picture={picture} />
      <Dates picture={picture} />
      <SignedFoot {...picture} legend={<ScoreLegend values={scores} />} />
    </>
  )
}

/** No pilot today: what has to change first, who sees to it and by when, and when the candidates are scored again. */
export function NoPilotPicture({ picture }: { readonly picture: PictureOf<'noPilot'> }) {
  const { say, date } = useRoomWords()
  const { fixFirst, moreFixes, scoreAgainOn } = picture
  return (
    <>
      <header>
        <p className="stage-eyebrow">{say('stage.eyebrow.decision')}</p>
        <h1 className="decision-title">{say('decision.noPilot')}</h1>
      </header>
      <h2 className="decision-fix-head">{say('stage.fixFirst')}</h2>
      <ol className="decision-fixes">
        {fixFirst.map(({ what, who, by }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fixes have no identity but their place
          <li key={index}>
            <span className="decision-fix-number" aria-hidden>
              {index + 1}
            </span>
            <p>{what}</p>
            <p className="stage-quiet">
              {by
                ? say('stage.whoBy', { who: who || say('stage.nobodyYet'), day: date(by) })
                : who || say('stage.nobodyYet')}
            </p>
          </li>
        ))}
      </ol>
      {moreFixes > 0 ? <p className="stage-quiet">{say('stage.more', { count: moreFixes })}</p> : null}
      <p className="decision-again">
        {scoreAgainOn ? say('stage.scoreAgain', { day: date(scoreAgainOn) }) : say('stage.scoreAgainOpen')}
      </p>
      <SignedFoot {...picture} />
    </>
  )
}
