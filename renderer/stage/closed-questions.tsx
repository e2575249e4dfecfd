import { OctagonX } from 'lucide-react'
import { useRoomWords } from '../figures/room-words.ts'
import { sayClosed } from '../texts/say-verdict.ts'
import type { PictureOf } from './picture-of.ts'

type Questions = PictureOf<'verdict'>['standing']['rows'][number]['closedGates']

/** A stop mark with the questions that were answered with no; nothing where none was. */
export function ClosedQuestions({ questions }: { readonly questions: Questions }) {
  const words = useRoomWords()
  if (questions.length === 0) return null
  return (
    <p className="stage-marked-line stage-red stage-stop">
      <OctagonX aria-hidden />
      <span>{sayClosed(questions, words)}</span>
    </p>
  )
}
