import { LockKeyhole } from 'lucide-react'
import { useRoomWords } from '../figures/room-words.ts'
import { TierShape } from '../figures/tier-shape.tsx'
import type { PictureOf } from './picture-of.ts'

type Group = PictureOf<'verdict'>['standing']['others'][number]['group']

/** The group of a candidate: a shape and a word. */
export function GroupWord({ group }: { readonly group: Group }) {
  const { say } = useRoomWords()
  return (
    <span className={`stage-marked-line stage-group-${group}`}>
      {group === 'sealed' ? <LockKeyhole aria-hidden /> : <TierShape tier={group} />}
      {group === 'sealed' ? say('stage.group.sealed') : say(`tier.${group}`)}
    </span>
  )
}
