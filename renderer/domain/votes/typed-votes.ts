import type { Vote } from './votes.ts'
import { parseVote } from './votes.ts'

/** A vote as it is typed: of a person who does not vote again, the one before stays. */
export type TypedWord = Vote | 'asBefore'

/** A vote that was typed and is not recorded yet, and whose it is. */
interface TypedVote {
  /** The person of the seat or, on a card, the criterion. A change of the seats does not give it to anybody else. */
  readonly owner: string
  readonly vote: TypedWord
}

/** Votes in the order in which they were typed. */
export type TypedVotes = readonly TypedVote[]

const hasVote = (typed: TypedVotes, owner: string): boolean => typed.some((one) => one.owner === owner)

/**
 * Whose the next vote is: the first without one after the owner of the last one typed, else the first without one.
 * Null where each has one.
 */
export function nextOwner(typed: TypedVotes, owners: readonly string[]): string | null {
  const last = typed.findLast(({ owner }) => owners.includes(owner))
  const after = last ? owners.indexOf(last.owner) + 1 : 0
  return [...owners.slice(after), ...owners].find((owner) => !hasVote(typed, owner)) ?? null
}

/** With one more vote, for the next owner; the same votes where each has one. */
export function withVote(typed: TypedVotes, owners: readonly string[], vote: TypedWord): TypedVotes {
  const owner = nextOwner(typed, owners)
  return owner === null ? typed : [...typed, { owner, vote }]
}

/** The vote that was typed for an owner; undefined for none. */
export function typedFor(typed: TypedVotes, owner: string): TypedWord | undefined {
  return typed.find((one) => one.owner === owner)?.vote
}

/** The votes of people who are no longer there to vote: nobody else gets them. */
export function votesLeftOver(typed: TypedVotes, owners: readonly string[]): TypedVotes {
  return typed.filter(({ owner }) => !owners.includes(owner))
}

/**
 * Why typed votes cannot be recorded: some are missing, the person of some is no longer there, nobody votes again, there is
 * no vote before that could stay, or others were recorded in their place since they were begun. Or why one more was not
 * taken: each owner has one, or who or what it was meant for has gone.
 */
export type TypedProblem =
  | { readonly kind: 'missing'; readonly expected: number; readonly given: number }
  | { readonly kind: 'leftOver' }
  | { readonly kind: 'nobodyAgain' }
  | { readonly kind: 'noneBefore' }
  | { readonly kind: 'recordedSince'; readonly votes: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'full'; readonly vote: TypedWord; readonly count: number }

/** What keeps typed votes from being recorded; null where each owner has one and nothing is left over. */
export function typedProblem(typed: TypedVotes, owners: readonly string[]): TypedProblem | null {
  const leftOver = votesLeftOver(typed, owners).length
  if (leftOver > 0) return { kind: 'leftOver' }
  if (typed.length !== owners.length) {
    return { kind: 'missing', expected: owners.length, given: typed.length }
  }
  return typed.every(({ vote }) => vote === 'asBefore') ? { kind: 'nobodyAgain' } : null
}

/** The character for a person who does not vote again. */
const asBefore = '.'

/** Reads one typed character: a vote as `parseVote` reads it, or a full stop for "does not vote again"; null for anything else. */
export function parseTyped(character: string): TypedWord | null {
  return character === asBefore ? 'asBefore' : parseVote(character)
}

/** Writes a vote as it is typed; empty for no vote, `x` for "not my field". */
export function voteCharacter(vote: TypedWord | undefined): string {
  if (vote === undefined) return ''
  if (vote === 'asBefore') return asBefore
  if (vote === 'abstain') return '-'
  return vote === 'out' ? 'x' : String(vote)
}

/** Typed votes as the text of a draft: each as its character, a colon and its owner. */
export function typedText(typed: TypedVotes): string {
  return typed.map(({ owner, vote }) => `${voteCharacter(vote)}:${owner}`).join(' ')
}

/**
 * Reads the text of a draft. A text without owners, as drafts were written before, is one vote an owner in their order;
 * what is no vote is left out.
 */
export function readTypedText(text: string, owners: readonly string[]): TypedVotes {
  if (!text.includes(':')) {
    return [...text].reduce<TypedVotes>((typed, character) => {
      const vote = parseTyped(character)
      return vote === null ? typed : withVote(typed, owners, vote)
    }, [])
  }
  return text.split(' ').flatMap((one) => {
    const vote = parseTyped(one.slice(0, 1))
    return vote === null ? [] : [{ owner: one.slice(2), vote }]
  })
}
