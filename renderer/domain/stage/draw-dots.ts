import { dotCardsIn, dotResults } from '../votes/dot-vote.ts'
import type { Candidate } from '../workshop/candidate.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { candidatesInPlay } from '../workshop/workshop.ts'
import { pageWith } from './list-page.ts'
import type { StagePicture } from './stage-picture.ts'

/** Titles with their numbers, in two columns, that can be read from the back of the room. */
const listRows = 26
/** Bars, in two columns. */
const barRows = 26

/**
 * The dot vote: until it is closed the numbered list and how many cards are in; then the bars, which tell a number for each
 * candidate and nobody's card.
 */
export function drawDots(
  workshop: Workshop,
  seen: Workshop,
  areDotsOpen: boolean,
  selected: Candidate | undefined,
): StagePicture {
  if (!areDotsOpen) {
    const { rows, part } = pageWith(candidatesInPlay(seen), selected, listRows)
    const { in: cardsIn, of } = dotCardsIn(workshop)
    return {
      kind: 'sealedDots',
      cardsIn,
      seats: Math.max(of, cardsIn),
      dotsEach: seen.details.dotsEach,
      part,
      rows: rows.map(({ order, key, title }) => ({ number: order, candidate: { key, title } })),
    }
  }
  // Merged candidates are not among what is seen, but their dots count for the one that goes on.
  const results = dotResults(workshop)
  const { rows, part } = pageWith(
    results.map(({ candidate }) => candidate),
    selected,
    barRows,
  )
  return {
    kind: 'openDots',
    part,
    most: results[0]?.dots ?? 0,
    rows: rows.flatMap(({ id, order, key, title }) => {
      const result = results.find(({ candidate }) => candidate.id === id)
      if (!result) return []
      const { dots, place } = result
      const isShared = results.filter((one) => one.dots === dots).length > 1
      return [{ number: order, candidate: { key, title }, dots, place, isShared }]
    }),
  }
}
