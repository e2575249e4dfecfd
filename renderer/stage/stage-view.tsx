import type { Staged, StagePicture } from '../domain/stage/stage-picture.ts'
import { RoomWordsContext, useRoomWords } from '../figures/room-words.ts'
import { roomWordsOf } from '../texts/room.ts'
import { CardPicture } from './card-picture.tsx'
import { CardsPicture } from './cards-picture.tsx'
import { OpenCellPicture, SealedCellPicture } from './cell-pictures.tsx'
import { CriterionPicture } from './criterion-picture.tsx'
import { DecisionPicture, NoPilotPicture, UndecidedPicture } from './decision-pictures.tsx'
import { OpenDotsPicture } from './dot-pictures.tsx'
import { GatesPicture } from './gates-picture.tsx'
import { ListPicture, SealedDotsPicture } from './list-pictures.tsx'
import { PagePicture } from './page-picture.tsx'
import { CountPicture, TitlePicture } from './plain-pictures.tsx'
import { PurposePicture } from './purpose-picture.tsx'
import { ScoresPicture } from './scores-picture.tsx'
import { Timer } from './timer.tsx'
import { useFit } from './use-fit.ts'
import { VerdictPicture } from './verdict-picture.tsx'
import './stage-tokens.css'
import './stage.css'
import './stage-lists.css'

function Picture({ picture }: { readonly picture: StagePicture }) {
  const { say } = useRoomWords()
  switch (picture.kind) {
    case 'blank':
      return <h1 className="visually-hidden">{say('stage.blanked')}</h1>
    case 'title':
      return <TitlePicture picture={picture} />
    case 'purpose':
      return <PurposePicture picture={picture} />
    case 'criterion':
      return <CriterionPicture picture={picture} />
    case 'list':
      return <ListPicture picture={picture} />
    case 'card':
      return <CardPicture picture={picture} />
    case 'gates':
      return <GatesPicture picture={picture} />
    case 'sealedDots':
      return <SealedDotsPicture picture={picture} />
    case 'openDots':
      return <OpenDotsPicture picture={picture} />
    case 'sealedCards':
      return <CardsPicture picture={picture} />
    case 'sealedCell':
      return <SealedCellPicture picture={picture} />
    case 'openCell':
      return <OpenCellPicture picture={picture} />
    case 'grid':
      return <ScoresPicture picture={picture} />
    case 'verdict':
      return <VerdictPicture picture={picture} />
    case 'undecided':
      return <UndecidedPicture picture={picture} />
    case 'pick':
      return <DecisionPicture picture={picture} />
    case 'noPilot':
      return <NoPilotPicture picture={picture} />
    case 'page':
      return <PagePicture picture={picture} />
    case 'saved':
      return (
        <CountPicture title={say('stage.saved', { count: picture.files })} text={say('stage.savedText')} />
      )
  }
}

/** What the room sees, as large as the box it is in: the same on the wall and in the console's miniature. */
export function StageView({ staged }: { readonly staged: Staged }) {
  const { picture, language, criterionSet, timerEndsAt } = staged
  const endsAt = picture.kind === 'blank' ? null : timerEndsAt
  const box = useFit(picture, endsAt !== null)
  return (
    <RoomWordsContext value={roomWordsOf(language, criterionSet)}>
      <div className="stage-box">
        <div ref={box} className="stage" lang={language} data-picture={picture.kind}>
          <Picture picture={picture} />
          {endsAt === null ? null : <Timer endsAt={endsAt} />}
        </div>
      </div>
    </RoomWordsContext>
  )
}
