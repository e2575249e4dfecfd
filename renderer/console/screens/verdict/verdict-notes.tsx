import type { Robustness } from '../../../domain/robustness/robustness.ts'
import type { Ranking } from '../../../domain/rule/ranking.ts'
import type { VerdictNote } from '../../../domain/rule/verdict-notes.ts'
import { verdictNotes } from '../../../domain/rule/verdict-notes.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { say } from '../../../texts/interface.ts'
import { roomWords } from '../../../texts/room.ts'
import { sayNote } from '../../../texts/say-verdict.ts'
import type { RobustnessView } from '../use-robustness.ts'

interface VerdictNotesProps {
  readonly workshop: Workshop
  readonly ranking: Ranking
  readonly robustness: Robustness | null
  readonly view: RobustnessView
}

/** Said at the right, under what could change it. */
const saidElsewhere: readonly VerdictNote['kind'][] = ['leaveOneOut']

/** What has to be known to read the headline right: the word for how firm it is, both counts, how few voted. */
export function VerdictNotes({ workshop, ranking, robustness, view }: VerdictNotesProps) {
  const firmness = robustness?.firmness
  const word = firmness && firmness.kind !== 'none' ? firmness.word : null
  const notes = verdictNotes(ranking, workshop.details.criteria, robustness)
    .filter(({ kind }) => !saidElsewhere.includes(kind))
    .map((note) => sayNote(note, roomWords.en))
  const isPending = robustness === null && view.kind !== 'failed' && ranking.ranked.length > 1
  return (
    <>
      {word === null ? null : <span className={`firmness-word firmness-${word}`}>{say(`word.${word}`)}</span>}
      {isPending ? <span className="muted">{say('robustness.computing')}</span> : null}
      {notes.map((note) => (
        <span key={note}>{note} </span>
      ))}
    </>
  )
}
