import { useRoomWords } from '../figures/room-words.ts'
import { Finalists, FinalistWords, TierWord } from './finalist-card.tsx'
import type { PictureOf } from './picture-of.ts'

/** The question before the choice, over the finalists. */
export function UndecidedPicture({ picture }: { readonly picture: PictureOf<'undecided'> }) {
  const { say } = useRoomWords()
  return (
    <>
      <header>
        <h1>{say('stage.feelsWrong')}</h1>
      </header>
      <Finalists finalists={picture.finalists} />
    </>
  )
}

/** The pick, and the runner-up. */
export function DecisionPicture({ picture }: { readonly picture: PictureOf<'pick'> }) {
  const { say } = useRoomWords()
  const { pick, runnerUp } = picture
  return (
    <>
      <div className="stage-middle">
        <p className="stage-key">{say('stage.pick', { key: pick.candidate.key })}</p>
        <h1 className="stage-display">{pick.candidate.title}</h1>
        <TierWord tier={pick.tier} />
        <FinalistWords finalist={pick} />
      </div>
      {runnerUp ? (
        <footer className="stage-foot stage-runner-up">
          <p className="stage-quiet">{say('decision.runnerUp')}</p>
          <p className="stage-clamped">
            <span className="stage-row-key">{runnerUp.candidate.key}</span> {runnerUp.candidate.title}
          </p>
          <TierWord tier={runnerUp.tier} />
        </footer>
      ) : null}
    </>
  )
}

/** No pilot today: what is fixed first. */
export function NoPilotPicture({ picture }: { readonly picture: PictureOf<'noPilot'> }) {
  const words = useRoomWords()
  const { say } = words
  const { fixFirst, scoreAgainOn } = picture
  return (
    <>
      <header>
        <h1>{say('decision.noPilot')}</h1>
        <p className="stage-lead">{say('noPilot.fixFirst')}</p>
      </header>
      <ol className="stage-fixes">
        {fixFirst.map(({ what, by }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fixes have no identity but their place
          <li key={index}>
            <span>{what}</span>
            {by ? <span className="stage-quiet">{say('stage.by', { day: words.shortDate(by) })}</span> : null}
          </li>
        ))}
      </ol>
      {scoreAgainOn ? (
        <p className="stage-lead">{say('stage.scoreAgain', { day: words.date(scoreAgainOn) })}</p>
      ) : null}
    </>
  )
}
