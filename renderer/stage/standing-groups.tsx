import { CircleHelp } from 'lucide-react'
import { useRoomWords } from '../figures/room-words.ts'
import { ClosedQuestions } from './closed-questions.tsx'
import { GroupWord } from './group-word.tsx'
import type { PictureOf } from './picture-of.ts'
import { shownTitle } from './shown-title.ts'

type Standing = PictureOf<'verdict'>['standing']

type Named = Standing['others'][number]['named'][number]

/** On what nobody knows, and which scores are missing; nothing where all are there. */
function Missing({ unknown, missing, of }: Pick<Named, 'unknown' | 'missing'> & { readonly of: number }) {
  const { say, list } = useRoomWords()
  return (
    <>
      {unknown.length > 0 ? (
        <p className="stage-marked-line stage-amber">
          <CircleHelp aria-hidden />
          <span>{say('stage.unknownIn', { criteria: list(unknown) })}</span>
        </p>
      ) : null}
      {missing.length > 0 ? (
        <p className="stage-quiet">
          {missing.length === of
            ? say('stage.missingAll')
            : say('stage.missing', { count: missing.length, criteria: list(missing) })}
        </p>
      ) : null}
    </>
  )
}

/** Everybody who has no row, by group and by name; what has no verdict stands last, with what is missing. */
export function StandingGroups({ standing }: { readonly standing: Standing }) {
  const { say } = useRoomWords()
  const { others, criteria } = standing
  if (others.length === 0) return null
  return (
    <div className="standing-groups">
      {others.map(({ group, named, more }) => (
        <section key={group}>
          <h2>
            <GroupWord group={group} />
            {group === 'incomplete' ? <span className="stage-quiet">{say('stage.notRanked')}</span> : null}
          </h2>
          <ul>
            {named.map(({ candidate, closedGates, ...what }) => (
              <li key={candidate.key}>
                <p className="standing-named">{shownTitle(candidate)}</p>
                <ClosedQuestions questions={closedGates} />
                {group === 'incomplete' ? <Missing {...what} of={criteria.length} /> : null}
              </li>
            ))}
            {more > 0 ? (
              <li className="stage-quiet">
                {say(named.length > 0 ? 'stage.more' : 'stage.inGroup', { count: more })}
              </li>
            ) : null}
          </ul>
        </section>
      ))}
    </div>
  )
}
