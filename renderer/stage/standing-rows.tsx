import type { CSSProperties } from 'react'
import { redBar } from '../domain/rule/rule.ts'
import { useRoomWords } from '../figures/room-words.ts'
import type { RoomWords } from '../texts/room.ts'
import { ClosedQuestions } from './closed-questions.tsx'
import { GroupWord } from './group-word.tsx'
import type { PictureOf } from './picture-of.ts'
import { ScoreCell } from './score-cell.tsx'
import { RowTitle } from './stage-row-title.tsx'
import { useHeads } from './use-heads.ts'
import { WorthLine, WorthWords } from './worth-words.tsx'
import './standing.css'

type Standing = PictureOf<'verdict'>['standing']
type Row = Standing['rows'][number]

function Place({ place, isShared }: Pick<Row, 'place' | 'isShared'>) {
  const { say } = useRoomWords()
  return (
    <p className="standing-place">
      <span className="visually-hidden">
        {say(isShared ? 'stage.placeShared' : 'stage.place', { place })}
      </span>
      <span aria-hidden>
        {isShared ? <small>=</small> : null}
        {place}
      </span>
    </p>
  )
}

function Scores({ row, criteria }: { readonly row: Row; readonly criteria: readonly string[] }) {
  return row.values.map((value, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its criterion
    <ScoreCell key={index} value={value} criterion={criteria[index] ?? ''} />
  ))
}

/** Letters of a word that a narrow column holds, and from which a German word is hyphenated. */
const [narrowWord, brokenWord] = [11, 14]

/** The names of the criteria as heads of columns, and how wide the columns have to be for them. */
function useHeadsOfRows(criteria: readonly string[]) {
  const heads = useHeads(criteria, brokenWord)
  const words = heads.flatMap((name) => name.split(/[\s\u00ad-]/))
  return { heads, isWide: words.some(({ length }) => length > narrowWord) }
}

/** What would make a candidate ready, in a few words. */
function needsOf({ lifts, closedGates }: Row, { say, locale }: RoomWords): string {
  const rising = lifts ?? []
  const flags = rising.filter(({ from }) => from < redBar)
  const counts = [
    ['yes', closedGates.length],
    ['flagsToFour', flags.filter(({ to }) => to > redBar).length],
    ['flags', flags.filter(({ to }) => to === redBar).length],
    ['fours', rising.length - flags.length],
  ] as const
  const said = counts
    .filter(([, count]) => count > 0)
    .map(([what, count]) => say(`stage.needs.${what}`, { count }))
    .join('; ')
  return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1)
}

/** The same score by score: one alone with what the room calls that score. */
function Needs({ row }: { readonly row: Row }) {
  const words = useRoomWords()
  const { say, list } = words
  const lifts = row.lifts ?? []
  const [only, ...others] = lifts
  const said = lifts.map(({ criterion, from, to }) => say('stage.needs.lift', { criterion, from, to }))
  return (
    <div className="standing-needs">
      <p>
        <strong>{needsOf(row, words)}</strong>
      </p>
      <ClosedQuestions questions={row.closedGates} />
      {only ? (
        <p>
          {others.length === 0
            ? say('stage.needs.anchor', { lift: said[0] ?? '', anchor: only.anchor })
            : list(said)}
        </p>
      ) : null}
    </div>
  )
}

interface HeadsProps {
  readonly standing: Standing
  readonly heads: readonly string[]
  readonly hasNeeds: boolean
}

function Heads({ standing, heads, hasNeeds }: HeadsProps) {
  const { say } = useRoomWords()
  const { group, rows } = standing
  // What is ready and stopped is not made ready by anything.
  const needs = rows.some(({ tier }) => tier === 'ready') ? 'stage.needsFirst' : 'stage.needs'
  return (
    <div className="standing-row standing-heads">
      <div className="standing-group">
        {group && !hasNeeds ? (
          <>
            <h2>
              <GroupWord group={group} />
            </h2>
            <p className="stage-quiet">{say(`stage.group.${group}`)}</p>
          </>
        ) : null}
      </div>
      {heads.map((name) => (
        <p key={name} aria-hidden>
          {name}
        </p>
      ))}
      <p className="standing-last">{say(hasNeeds ? needs : 'stage.worth.head')}</p>
    </div>
  )
}

/** The first candidates, a row each: place, title, five scores, and the money; where nobody can be picked, what would change that. */
export function StandingRows({ standing }: { readonly standing: Standing }) {
  const { criteria, rows, group } = standing
  const hasNeeds = rows.some(({ lifts }) => lifts !== null)
  const { heads, isWide } = useHeadsOfRows(criteria)
  return (
    <div
      className={hasNeeds ? 'standing standing-nobody' : 'standing'}
      data-wide={isWide || undefined}
      style={{ '--rows': rows.length } as CSSProperties}
    >
      <Heads standing={standing} heads={heads} hasNeeds={hasNeeds} />
      <ol>
        {rows.map((row) => (
          <li
            key={row.candidate.key}
            className="standing-row"
            data-marked={row.isMarked || undefined}
            data-shared={row.isShared || undefined}
          >
            {hasNeeds ? null : <Place {...row} />}
            <div className="standing-name">
              <h2>
                <RowTitle candidate={row.candidate} />
              </h2>
              {group && !hasNeeds ? null : <GroupWord group={row.tier} />}
              {hasNeeds ? <WorthLine worth={row.worth} /> : <ClosedQuestions questions={row.closedGates} />}
            </div>
            <Scores row={row} criteria={criteria} />
            {hasNeeds ? <Needs row={row} /> : <WorthWords worth={row.worth} />}
          </li>
        ))}
      </ol>
    </div>
  )
}
