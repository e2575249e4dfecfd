import type { StagePicture } from '../domain/stage/stage-picture.ts'
import type { RoomWords } from './room.ts'

/** A face of the stage as rows and columns, in the words of the room. */
export interface StageTable {
  /** Empty for a column that needs no name. */
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

type PictureOf<Kind extends StagePicture['kind']> = Extract<StagePicture, { readonly kind: Kind }>
type Candidate = PictureOf<'card'>['candidate']
type Standing = PictureOf<'verdict'>['standing']
type Value = Standing['rows'][number]['values'][number]
type Listed = PictureOf<'list'>['rows'][number]
type GridCell = PictureOf<'grid'>['rows'][number]['cells'][number]

function titleOf({ title, key }: Candidate): string {
  return title.trim() === '' ? key : title
}

function valueWord({ score, isUnknown }: Value, { say }: RoomWords): string {
  if (score === null) return say('stage.unknownWord')
  return isUnknown ? `${score} (${say('stage.unknownWord')})` : String(score)
}

function listTable(listed: readonly Listed[], { say, number }: RoomWords): StageTable {
  return {
    heads: ['', say('scores.candidate'), ''],
    rows: listed.map((row) => [
      String(row.number),
      titleOf(row.candidate),
      row.hours === null ? say('stage.list.noHours') : say('stage.list.hours', { hours: number(row.hours) }),
    ]),
  }
}

function gatesTable({ rows }: PictureOf<'gates'>, { say }: RoomWords): StageTable {
  const gates = rows[0]?.answers.map(({ gate }) => say(`stage.question.${gate}`)) ?? []
  return {
    heads: [say('scores.candidate'), ...gates],
    rows: rows.map(({ candidate, answers }) => [
      titleOf(candidate),
      ...answers.map(({ answer }) => (answer === 'unasked' ? '' : say(`gate.answer.${answer}`))),
    ]),
  }
}

function dotsTable({ rows, cut, below }: PictureOf<'openDots'>, { say }: RoomWords): StageTable {
  const shown = [...rows, ...(cut?.kind === 'band' ? cut.rows : [])]
  const isLine = cut !== null && cut.kind !== 'band'
  const named = below.flatMap(({ dots, named: candidates }) =>
    candidates.map((candidate) => [
      titleOf(candidate),
      dots === null ? '' : say('stage.dots', { count: dots }),
    ]),
  )
  return {
    heads: [say('scores.candidate'), ''],
    rows: [
      ...shown.map(({ candidate, dots }) => [titleOf(candidate), say('stage.dots', { count: dots })]),
      ...(isLine ? [[say('stage.cut'), '']] : []),
      ...named,
    ],
  }
}

function gridWord(cell: GridCell, words: RoomWords): string {
  switch (cell.kind) {
    case 'empty':
      return ''
    case 'sealed':
      return words.say('stage.sealed')
    case 'open':
      return valueWord(cell.value, words)
  }
}

function gridTable({ columns, rows }: PictureOf<'grid'>, words: RoomWords): StageTable {
  return {
    heads: [words.say('scores.candidate'), ...columns.map(({ name }) => name)],
    rows: rows.map(({ candidate, cells }) => [
      titleOf(candidate),
      ...cells.map((cell) => gridWord(cell, words)),
    ]),
  }
}

function standingTable({ criteria, rows, others }: Standing, words: RoomWords): StageTable {
  const { say } = words
  return {
    heads: ['', say('scores.candidate'), ...criteria, ''],
    rows: [
      ...rows.map(({ candidate, place, isShared, values, tier }) => [
        isShared ? `=${place}` : String(place),
        titleOf(candidate),
        ...values.map((value) => valueWord(value, words)),
        say(`tier.${tier}`),
      ]),
      ...others.flatMap(({ group, named, more }) => {
        const word = group === 'sealed' ? say('stage.group.sealed') : say(`tier.${group}`)
        const titles = named.map(({ candidate }) => titleOf(candidate))
        const all = more > 0 ? [...titles, say('stage.more', { count: more })] : titles
        return all.map((title) => ['', title, ...criteria.map(() => ''), word])
      }),
    ],
  }
}

/** What is on the stage as a table, made of its picture alone; null for a face that is none. */
export function stageTable(picture: StagePicture, words: RoomWords): StageTable | null {
  switch (picture.kind) {
    case 'list':
    case 'sealedDots':
      return picture.rows.length > 0 ? listTable(picture.rows, words) : null
    case 'gates':
      return picture.rows.length > 0 ? gatesTable(picture, words) : null
    case 'openDots':
      return dotsTable(picture, words)
    case 'grid':
      return picture.rows.length > 0 ? gridTable(picture, words) : null
    case 'verdict':
    case 'undecided':
      return standingTable(picture.standing, words)
    default:
      return null
  }
}
