import { LockKeyhole } from 'lucide-react'
import { useRoomWords } from '../figures/room-words.ts'
import { AgreedFoot, OpenFoot, VoteLegend } from './cell-foot.tsx'
import type { PictureOf } from './picture-of.ts'
import { shownTitle } from './shown-title.ts'
import { StageHead } from './stage-head.tsx'
import { VoteColumns } from './vote-columns.tsx'
import './cell-pictures.css'

/** A score that is being voted on: what the numbers mean, how many votes are in, and an earlier vote in outline. */
export function SealedCellPicture({ picture }: { readonly picture: PictureOf<'sealedCell'> }) {
  const { say } = useRoomWords()
  const { candidate, criterion, votesIn, seats, before, round } = picture
  return (
    <>
      <StageHead
        over="scores"
        eyebrow={criterion.name}
        about={shownTitle(candidate)}
        headline={criterion.question}
      />
      <VoteColumns anchors={criterion.anchors} tally={null} before={before} agreed={null} />
      <footer className="cell-foot">
        <p className="cell-line cell-sealed number">
          <LockKeyhole aria-hidden />
          <span>
            {round > 1 ? `${say('stage.vote', { round })}: ` : null}
            {say('stage.votesIn', { count: votesIn, of: seats })}
          </span>
        </p>
        {before ? <VoteLegend rounds={[round - 1]} now={round} /> : null}
      </footer>
    </>
  )
}

/** A score that is open: its votes over what the numbers mean, and what the room says or has agreed on. */
export function OpenCellPicture({ picture }: { readonly picture: PictureOf<'openCell'> }) {
  const { say } = useRoomWords()
  const { candidate, criterion, tally, before, settled, wasSplit } = picture
  const agreed =
    settled === null ? null : say(wasSplit ? 'stage.fromSplit' : 'stage.agreed', { score: settled })
  return (
    <>
      <StageHead
        over="scores"
        eyebrow={criterion.name}
        about={shownTitle(candidate)}
        headline={agreed ?? criterion.question}
      />
      <VoteColumns anchors={criterion.anchors} tally={tally} before={before} agreed={settled} />
      {settled === null ? <OpenFoot picture={picture} /> : <AgreedFoot picture={picture} score={settled} />}
    </>
  )
}
