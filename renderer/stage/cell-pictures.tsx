import { LockKeyhole } from 'lucide-react'
import { DotPlot } from '../figures/dot-plot.tsx'
import { useRoomWords } from '../figures/room-words.ts'
import type { RoomWords } from '../texts/room.ts'
import { AnchorList } from './anchor-list.tsx'
import { FlagWords } from './flag-words.tsx'
import type { PictureOf } from './picture-of.ts'

type CellPicture = PictureOf<'sealedCell'> | PictureOf<'openCell'>

function CellHead({ candidate, criterion, round }: Pick<CellPicture, 'candidate' | 'criterion' | 'round'>) {
  const { say } = useRoomWords()
  return (
    <header>
      <p className="stage-key stage-clamped">
        {round > 1 ? <span className="stage-round">{say('entry.round', { round })}</span> : null}
        {candidate.key} {candidate.title}
      </p>
      <h1>{criterion.name}</h1>
    </header>
  )
}

/** A cell that is being voted on: what the scores mean, and how many votes are in. */
export function SealedCellPicture({ picture }: { readonly picture: PictureOf<'sealedCell'> }) {
  const { say } = useRoomWords()
  const { criterion, votesIn, seats, before, round } = picture
  return (
    <>
      <CellHead {...picture} />
      <p className="stage-lead">{criterion.question}</p>
      <AnchorList anchors={criterion.anchors} />
      <footer className="stage-foot">
        <p className="stage-sealed number">
          <LockKeyhole aria-hidden />
          {say('stage.votesIn', { count: votesIn, of: seats })}
        </p>
        {before ? (
          <div className="stage-before">
            <p className="stage-quiet">{say('stage.before', { round: round - 1 })}</p>
            <DotPlot
              tally={[0, 0, 0, 0, 0]}
              before={before}
              label={say('stage.before', { round: round - 1 })}
            />
          </div>
        ) : null}
      </footer>
    </>
  )
}

function verdictOf({ grade, settled }: PictureOf<'openCell'>, { say }: RoomWords): string {
  if (settled !== null) return say('stage.settled', { score: settled })
  return grade === null ? say('stage.noGrade') : say('stage.grade', { score: grade })
}

/** A cell that was revealed: its dots over the anchors, the round before in outline, and what the room said. */
export function OpenCellPicture({ picture }: { readonly picture: PictureOf<'openCell'> }) {
  const words = useRoomWords()
  const { say } = words
  const { criterion, tally, before, round, abstentions, outs, flags, settled, grade, groups } = picture
  const marked = settled ?? grade
  return (
    <>
      <CellHead {...picture} />
      <div className="stage-cell">
        <DotPlot tally={tally} before={before} label={say('settle.votes')} />
        <ol className="stage-cell-anchors" aria-label={say('stage.anchors')}>
          {criterion.anchors.map((anchor, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an anchor is its score
            <li key={index} className={marked === index + 1 ? 'stage-marked' : undefined}>
              {anchor}
            </li>
          ))}
        </ol>
      </div>
      {groups.length > 0 ? (
        <ul className="stage-groups" aria-label={say('stage.byRole')}>
          {groups.map(({ role, tally: said, votes }) => (
            <li key={role}>
              <span>{say('whoSaid.group', { role: say(`role.${role}`), count: votes })}</span>
              <DotPlot tally={said} label={say(`role.${role}`)} />
            </li>
          ))}
        </ul>
      ) : null}
      <footer className="stage-foot">
        <p className="stage-grade number">{verdictOf(picture, words)}</p>
        <ul className="stage-facts">
          <FlagWords flags={flags} />
          {abstentions > 0 ? <li>{say('stage.abstain', { count: abstentions })}</li> : null}
          {outs > 0 ? <li>{say('stage.out', { count: outs })}</li> : null}
          {before ? <li className="stage-quiet">{say('stage.outline', { round: round - 1 })}</li> : null}
        </ul>
      </footer>
    </>
  )
}
