import { yearlyValue } from '../value/value.ts'
import type { Candidate } from '../workshop/candidate.ts'
import type { CandidateId } from '../workshop/ids.ts'
import type { ReadText } from '../workshop/similar-ideas.ts'
import { readIdeas, similarIdeas } from '../workshop/similar-ideas.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { candidatesInPlay } from '../workshop/workshop.ts'
import { pageWith } from './list-page.ts'
import { listRoom, pageSize } from './list-pages.ts'
import type { StageListed, StageNewest } from './stage-faces.ts'
import type { ListPage, StagePicture } from './stage-picture.ts'

interface ListedPart {
  readonly part: ListPage
  readonly count: number
  readonly rows: readonly StageListed[]
}

/** The part of the list that a candidate is in, with the numbers of the dot cards. */
export function listedPart(seen: Workshop, selected: Candidate | undefined): ListedPart {
  const all = candidatesInPlay(seen)
  const size = pageSize(
    all.map(({ title }) => title),
    listRoom,
  )
  const { rows, part } = pageWith(all, selected, size)
  return {
    part,
    count: all.length,
    rows: rows.map(({ order, key, title, value }) => ({
      number: order,
      candidate: { key, title },
      hours: yearlyValue(value).hours,
    })),
  }
}

function newestOf(seen: Workshop, newest: Candidate, read: ReadText): StageNewest {
  const others = candidatesInPlay(seen).filter(({ id }) => id !== newest.id)
  const [likest] = similarIdeas(readIdeas(others, read), newest)
  return { number: newest.order, looksLike: likest?.candidate.title ?? null }
}

/** The list as it grows: the part that the newest idea is in. */
export function drawList(
  seen: Workshop,
  newestId: CandidateId | null,
  selected: Candidate | undefined,
  read: ReadText,
): StagePicture {
  const newest = candidatesInPlay(seen).find(({ id }) => id === newestId)
  return {
    kind: 'list',
    ...listedPart(seen, newest ?? selected),
    newest: newest ? newestOf(seen, newest, read) : null,
  }
}
