import type { DotResult } from '../votes/dot-vote.ts'
import { cuttable, dotCardsIn, dotResults, suggestedCut, tieAtCut, totalDots } from '../votes/dot-vote.ts'
import type { Candidate } from '../workshop/candidate.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { listedPart } from './draw-list.ts'
import { stageCandidate } from './draw-standing.ts'
import { pageWith } from './list-page.ts'
import { dotsRoom, pageSize } from './list-pages.ts'
import type { StageBelow, StageCut, StageDotted } from './stage-faces.ts'
import type { StagePicture } from './stage-picture.ts'

/** Letters of titles that are named below the line, in all. */
const lettersBelow = 200
/** Equals that are named at least. */
const fewestInBand = 3

function dotted({ candidate, dots }: DotResult): StageDotted {
  return { number: candidate.order, candidate: stageCandidate(candidate), dots }
}

/** How many rows are read on one page. */
function sizeOf(results: readonly DotResult[]): number {
  return pageSize(
    results.map(({ candidate }) => candidate.title),
    dotsRoom,
  )
}

/** The largest fall of dots from one result to the next. */
function biggestDrop(results: readonly DotResult[]): number {
  return results
    .slice(0, -1)
    .reduce((most, { dots }, at) => Math.max(most, dots - (results[at + 1]?.dots ?? 0)), 0)
}

/** As many titles as are read below the line, and whoever comes first. */
function named(results: readonly DotResult[]): StageBelow['named'] {
  let letters = 0
  return results
    .filter(({ candidate }) => {
      letters += candidate.title.length
      return letters <= lettersBelow
    })
    .map(({ candidate }) => stageCandidate(candidate))
}

/** What goes on and what does not, and what parts them. */
interface Parted {
  readonly above: readonly DotResult[]
  readonly cut: StageCut | null
  readonly below: readonly DotResult[]
}

/** What was parked has been decided by the room: whoever is still in play goes on. */
function partedByRoom(results: readonly DotResult[]): Parted {
  const above = cuttable(results)
  const below = results.filter(({ candidate }) => candidate.standing.kind !== 'inPlay')
  const from = Math.min(...above.map(({ dots }) => dots))
  const to = below[0]?.dots ?? 0
  const cut: StageCut =
    from > to
      ? { kind: 'line', from, to, isBiggestDrop: from - to === biggestDrop(results) }
      : { kind: 'chosen' }
  return { above, cut, below }
}

/** Where the dots suggest to cut, or where the room is about to. */
function partedByDots(results: readonly DotResult[], goOn: number | null): Parted {
  const at = Math.min(goOn ?? suggestedCut(results) ?? 0, results.length)
  const first = results[0]
  const tie = at === 0 && first ? { without: 0, withAll: results.length } : tieAtCut(results, at)
  if (tie) {
    const equals = results.slice(tie.without, tie.withAll)
    const room = sizeOf(results.slice(0, tie.withAll)) - tie.without
    const rows = equals.slice(0, Math.max(fewestInBand, room)).map(dotted)
    return {
      above: results.slice(0, tie.without),
      cut: { kind: 'band', count: equals.length, rows },
      below: results.slice(tie.withAll),
    }
  }
  const [last, next] = [results[at - 1], results[at]]
  if (!last || !next) return { above: results, cut: null, below: [] }
  const fall = last.dots - next.dots
  const cut: StageCut = {
    kind: 'line',
    from: last.dots,
    to: next.dots,
    isBiggestDrop: fall === biggestDrop(results),
  }
  return { above: results.slice(0, at), cut, below: results.slice(at) }
}

/** Those below the line: the ones that had dots by name, the others by number. */
function belowOf(
  below: readonly DotResult[],
  parkedWithout: number,
  areParked: boolean,
): readonly StageBelow[] {
  const some = below.filter(({ dots }) => dots > 0)
  const [first] = some
  const areAlike = some.every(({ dots }) => dots === first?.dots)
  const without = below.length - some.length + parkedWithout
  return [
    ...(first
      ? [{ dots: areAlike ? first.dots : null, count: some.length, named: named(some), areParked }]
      : []),
    ...(without > 0 ? [{ dots: 0, count: without, named: [], areParked }] : []),
  ]
}

function drawOpenDots(
  workshop: Workshop,
  selected: Candidate | undefined,
  goOn: number | null,
): StagePicture {
  // Merged candidates are not among what is seen, but their dots count for the one that goes on.
  const results = dotResults(workshop)
  const inPlay = cuttable(results)
  const areParked = inPlay.length > 0 && inPlay.length < results.length
  const { above, cut, below } = areParked ? partedByRoom(results) : partedByDots(inPlay, goOn)
  const parkedWithout = workshop.candidates.filter(
    ({ id, standing }) => standing.kind === 'parked' && !results.some(({ candidate }) => candidate.id === id),
  ).length
  const { rows, part } = pageWith(
    above.map(({ candidate }) => candidate),
    selected,
    sizeOf(above),
  )
  const isLast = part.number === part.of
  return {
    kind: 'openDots',
    part,
    given: totalDots(results),
    most: results[0]?.dots ?? 0,
    goOn: above.length,
    rows: above.filter(({ candidate }) => rows.some(({ id }) => id === candidate.id)).map(dotted),
    cut: isLast ? cut : null,
    below: isLast ? belowOf(below, parkedWithout, areParked || below.length === 0) : [],
  }
}

/**
 * The dot vote: until it is closed the numbered list and how many cards are in; then one circle for each dot, which tells a
 * number for each candidate and nobody's card, and the line below which they do not go on.
 */
export function drawDots(
  workshop: Workshop,
  seen: Workshop,
  vote: { readonly areOpen: boolean; readonly goOn: number | null },
  selected: Candidate | undefined,
): StagePicture {
  if (vote.areOpen) return drawOpenDots(workshop, selected, vote.goOn)
  const { in: cardsIn, of } = dotCardsIn(workshop)
  return {
    kind: 'sealedDots',
    cardsIn,
    seats: Math.max(of, cardsIn),
    dotsEach: seen.details.dotsEach,
    ...listedPart(seen, selected),
  }
}
