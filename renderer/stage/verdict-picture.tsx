import { useRoomWords } from '../figures/room-words.ts'
import { sayHeadline, sayNote } from '../texts/say-verdict.ts'
import type { PictureOf } from './picture-of.ts'
import { ScoreLegend } from './score-cell.tsx'
import { StandingGroups } from './standing-groups.tsx'
import { StandingRows } from './standing-rows.tsx'
import { Tenths } from './tenths.tsx'

type Verdict = PictureOf<'verdict'>

/** As much as a room reads before it looks away, in letters; the first sentence always. */
const mostLetters = 280
/** What explains or reassures stands below, smaller. */
const quiet: readonly Verdict['notes'][number]['kind'][] = ['leaveOneOut', 'whatIf', 'oneVoter']

function Decider({ decider }: Pick<Verdict, 'decider'>) {
  const { say } = useRoomWords()
  if (!decider) return null
  return decider.title === null
    ? say('stage.deciderChooses')
    : say('stage.chooses', { decider: decider.title })
}

function hasStopped({ rows }: Verdict['standing']): boolean {
  return rows.some(({ closedGates }) => closedGates.length > 0)
}

/** What has to be known to read the headline right. */
function Notes({ notes, decider, standing }: Pick<Verdict, 'notes' | 'decider' | 'standing'>) {
  const words = useRoomWords()
  // Questions that were answered with no take the room of what explains or reassures.
  const isStopped = hasStopped(standing)
  const rest = notes.filter(({ kind }) => quiet.includes(kind) && (kind === 'oneVoter' || !isStopped))
  let letters = 0
  const [first, ...more] = notes
    .filter(({ kind }) => !quiet.includes(kind))
    .map((note) => sayNote(note, words))
    .filter((said, at) => {
      letters += said.length
      return at === 0 || letters <= mostLetters
    })
  return (
    <>
      {first || decider ? (
        <p className="verdict-notes">
          {first ? <strong>{first} </strong> : null}
          {more.join(' ')} <Decider decider={decider} />
        </p>
      ) : null}
      {rest.length > 0 ? (
        <p className="verdict-rest">{rest.map((note) => sayNote(note, words)).join(' ')}</p>
      ) : null}
    </>
  )
}

/** Where nobody can be picked: that this is a result as well. */
function FullResult() {
  const { say } = useRoomWords()
  return (
    <p className="verdict-notes">
      <strong>{say('stage.noPilotIsResult')}</strong> {say('stage.noPilotPage')}
    </p>
  )
}

/** The verdict: the finding in a sentence, the first with their scores and money, the others by group. */
export function VerdictPicture({ picture }: { readonly picture: Verdict }) {
  const words = useRoomWords()
  const { headline, notes, decider, standing } = picture
  const isNobody = headline.kind === 'nobodyReady' || headline.kind === 'stopped'
  return (
    <>
      <header className="verdict-finding">
        <div>
          <p className="stage-eyebrow">{words.say('stage.eyebrow.verdict')}</p>
          <h1>{sayHeadline(headline, words)}</h1>
        </div>
        {headline.kind === 'first' ? <Tenths share={headline.share} /> : null}
      </header>
      {standing.rows.length > 0 ? <StandingRows standing={standing} /> : null}
      <StandingGroups standing={standing} />
      <footer className="verdict-foot">
        {/* Where nobody is ready the rows say in words what a flag is. */}
        <ScoreLegend values={standing.rows.flatMap(({ values }) => values)} hasFlags={!isNobody} />
        {isNobody ? <FullResult /> : <Notes notes={notes} decider={decider} standing={standing} />}
      </footer>
    </>
  )
}
