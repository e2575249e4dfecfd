import { halfWidth } from '../value/read-number.ts'
import type { Candidate } from '../workshop/candidate.ts'
import type { CandidateId } from '../workshop/ids.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { findCandidate, listedCandidates } from '../workshop/workshop.ts'

/** The list is shortened to about as many. */
const usualFinalists = 8
/** How far from that a cut is still "about". */
const aboutWidth = 2

/** What is wrong with a number on a dot card. */
export type DotProblem =
  | { readonly kind: 'unknown'; readonly text: string }
  /** The digits of more than one reference. */
  | { readonly kind: 'several'; readonly text: string; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'parked'; readonly text: string; readonly candidate: Candidate }
  | { readonly kind: 'practice'; readonly text: string; readonly candidate: Candidate }

/** One number of a dot card: the candidate it stands for, or why it stands for none. */
export type DotRead = { readonly kind: 'pick'; readonly candidate: Candidate } | DotProblem

export type DotCardRead =
  | { readonly kind: 'picks'; readonly picks: readonly CandidateId[] }
  | { readonly kind: 'tooMany'; readonly given: number; readonly most: number }
  | DotProblem

/** Typed for a card on which no dot was given, which is not a card that is missing. */
const noDots = '-'

/** The candidate that goes on for this one: itself, or what it was merged into. */
function goesOn(workshop: Workshop, candidate: Candidate): Candidate {
  const seen = new Set<CandidateId>()
  let one = candidate
  while (one.standing.kind === 'merged' && !seen.has(one.id)) {
    seen.add(one.id)
    one = findCandidate(workshop, one.standing.into) ?? one
  }
  return one
}

const digitsOf = (key: string) => key.replace(/\D+/g, '').replace(/^0+(?=\d)/, '')

/** The candidates that a token can mean, those meant most plainly: by reference, by number on the list, by digits of a reference. */
function meant(workshop: Workshop, token: string): readonly Candidate[] {
  const named = workshop.candidates.filter(({ key }) => key.trim().toLowerCase() === token.toLowerCase())
  if (named.length > 0 && !/^\d+$/.test(token)) return named
  if (!/^\d+$/.test(token)) return []
  const byNumber = listedCandidates(workshop).filter(({ order }) => order === Number(token))
  if (byNumber.length > 0) return byNumber
  return workshop.candidates.filter(({ key }) => digitsOf(key) === digitsOf(token))
}

function readToken(workshop: Workshop, text: string): DotRead {
  const found = meant(workshop, text)
  const [only] = found
  if (!only) return { kind: 'unknown', text }
  if (found.length > 1) return { kind: 'several', text, candidates: found }
  const candidate = goesOn(workshop, only)
  switch (candidate.standing.kind) {
    case 'inPlay':
      return { kind: 'pick', candidate }
    case 'merged':
      return { kind: 'unknown', text }
    case 'parked':
    case 'practice':
      return { kind: candidate.standing.kind, text, candidate }
  }
}

/**
 * Reads the numbers of a dot card one by one, such as `2 7 11 11 19`: numbers on the list, references such as `INS-02`, or
 * the digits of a reference where no candidate has that number. What was merged stands for what it was merged into.
 */
export function readDots(workshop: Workshop, text: string): readonly DotRead[] {
  return halfWidth(text)
    .split(/[\s,;、]+/)
    .filter((token) => token !== '' && token !== noDots)
    .map((token) => readToken(workshop, token))
}

/**
 * Reads a whole card; the first thing that is wrong with it, if anything is. Fewer dots than may be given are allowed. A
 * parked candidate is refused, unless it is `recorded` on this card from before it was parked.
 */
export function readDotCard(
  workshop: Workshop,
  text: string,
  recorded: readonly CandidateId[] = [],
): DotCardRead {
  const read = readDots(workshop, text).map((one): DotRead => {
    const isRecorded = one.kind === 'parked' && recorded.includes(one.candidate.id)
    return isRecorded ? { kind: 'pick', candidate: one.candidate } : one
  })
  const problem = read.find((one): one is DotProblem => one.kind !== 'pick')
  if (problem) return problem
  const { dotsEach } = workshop.details
  if (read.length > dotsEach) return { kind: 'tooMany', given: read.length, most: dotsEach }
  return {
    kind: 'picks',
    picks: read.flatMap((one) => (one.kind === 'pick' ? [one.candidate.id] : [])),
  }
}

/** A recorded card as it is typed: the numbers on the list. */
export function writeDotCard(workshop: Workshop, picks: readonly CandidateId[]): string {
  if (picks.length === 0) return noDots
  return picks.flatMap((id) => findCandidate(workshop, id)?.order ?? []).join(' ')
}

/** How many cards of those present are in, and of how many. */
export function dotCardsIn({ participants, dots }: Workshop): { readonly in: number; readonly of: number } {
  const present = participants.filter((one) => one.present)
  const typed = new Set(dots.map(({ id }) => id))
  return { in: present.filter(({ id }) => typed.has(id)).length, of: present.length }
}

/** What a candidate got in the dot vote. */
export interface DotResult {
  readonly candidate: Candidate
  readonly dots: number
  /** How many people gave it one or more. */
  readonly people: number
  /** From 1; what is equal shares a place (1, 2, 2, 4). */
  readonly place: number
}

/**
 * The candidates by the dots they got, most first, equal ones in list order on one place: all in play, and those parked
 * since that had dots. Dots for a merged candidate count for the one that goes on, and absent people's cards count.
 */
export function dotResults(workshop: Workshop): readonly DotResult[] {
  const cards = workshop.dots.map(({ picks }) =>
    picks.flatMap((id) => {
      const candidate = findCandidate(workshop, id)
      return candidate ? [goesOn(workshop, candidate).id] : []
    }),
  )
  const counted = workshop.candidates
    .filter(({ standing }) => standing.kind === 'inPlay' || standing.kind === 'parked')
    .map((candidate) => ({
      candidate,
      dots: cards.flat().filter((id) => id === candidate.id).length,
      people: cards.filter((picks) => picks.includes(candidate.id)).length,
    }))
    .filter(({ candidate, dots }) => candidate.standing.kind === 'inPlay' || dots > 0)
    .toSorted((one, other) => other.dots - one.dots || one.candidate.order - other.candidate.order)
  return counted.map((one) => ({ ...one, place: 1 + counted.filter(({ dots }) => dots > one.dots).length }))
}

/** All dots that were given to candidates that are still on the list. */
export function totalDots(results: readonly DotResult[]): number {
  return results.reduce((sum, { dots }) => sum + dots, 0)
}

/** Equal candidates on both sides of a cut. */
export interface TieAtCut {
  readonly dots: number
  /** How many go on when none of the equal ones does, and when all do. */
  readonly without: number
  readonly withAll: number
}

/** What the cut would part although it is equal; null where the cut is a clear one. `results` are sorted. */
export function tieAtCut(results: readonly DotResult[], goOn: number): TieAtCut | null {
  const last = results[goOn - 1]
  const next = results[goOn]
  if (!last || !next || last.dots !== next.dots) return null
  const without = results.filter(({ dots }) => dots > last.dots).length
  return { dots: last.dots, without, withAll: results.filter(({ dots }) => dots >= last.dots).length }
}

/**
 * How many should go on: where the dots fall most between one candidate and the next, from six to ten; of equal falls the
 * one nearest to eight. Where nothing falls there, the nearest fall elsewhere. Everybody, when there are eight or fewer;
 * null when all are equal.
 */
export function suggestedCut(results: readonly DotResult[]): number | null {
  if (results.length <= usualFinalists) return results.length
  const falls = results.slice(0, -1).map(({ dots }, index) => ({
    goOn: index + 1,
    fall: dots - (results[index + 1]?.dots ?? 0),
    away: Math.abs(index + 1 - usualFinalists),
  }))
  const clear = falls.filter(({ fall }) => fall > 0)
  const near = clear.filter(({ away }) => away <= aboutWidth)
  const [best] =
    near.length > 0
      ? near.toSorted((one, other) => other.fall - one.fall || one.away - other.away)
      : clear.toSorted((one, other) => one.away - other.away)
  return best?.goOn ?? null
}

/** The results that can be cut: of the candidates in play. */
export function cuttable(results: readonly DotResult[]): readonly DotResult[] {
  return results.filter(({ candidate }) => candidate.standing.kind === 'inPlay')
}
