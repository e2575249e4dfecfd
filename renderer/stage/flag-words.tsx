import { CircleHelp, Flag, Gavel, Scale, UserRound, UsersRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { useRoomWords } from '../figures/room-words.ts'
import type { PictureOf } from './picture-of.ts'

type Flags = PictureOf<'openCell'>['flags']

const shapes: Readonly<Record<Flags[number], ReactNode>> = {
  red: <Flag aria-hidden />,
  tieAtRed: <Scale aria-hidden />,
  minority: <UsersRound aria-hidden />,
  lone: <UserRound aria-hidden />,
  tieAtGood: <Scale aria-hidden />,
  unknown: <CircleHelp aria-hidden />,
  thin: null,
  againstVotes: <Gavel aria-hidden />,
}

/** What is remarkable about a cell: a shape and a word each, as items of a list. */
export function FlagWords({ flags }: { readonly flags: Flags }) {
  const { say } = useRoomWords()
  return flags.map((flag) => (
    <li key={flag} className={`stage-flag stage-flag-${flag}`}>
      {shapes[flag]}
      {say(`flag.${flag}`)}
    </li>
  ))
}
