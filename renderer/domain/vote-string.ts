import type { Vote } from './votes.ts'
import { parseVote } from './votes.ts'

export type VoteString =
  | { readonly kind: 'votes'; readonly votes: readonly Vote[] }
  | { readonly kind: 'wrongLength'; readonly expected: number; readonly given: number }
  /** Position is from 1. */
  | { readonly kind: 'wrongVote'; readonly position: number; readonly text: string }

/** Reads votes typed as one string, such as `443-2454`: one character a seat (or a criterion), spaces ignored. */
export function parseVoteString(text: string, expected: number): VoteString {
  const typed = [...text].filter((character) => character.trim() !== '')
  const votes: Vote[] = []
  for (const [index, character] of typed.entries()) {
    const vote = parseVote(character)
    if (vote === null) return { kind: 'wrongVote', position: index + 1, text: character }
    votes.push(vote)
  }
  if (votes.length !== expected) return { kind: 'wrongLength', expected, given: votes.length }
  return { kind: 'votes', votes }
}

/** Writes a vote as it is typed; empty for no vote, `x` for "not mine to judge". */
export function voteCharacter(vote: Vote | undefined): string {
  if (vote === undefined) return ''
  if (vote === 'abstain') return '-'
  return vote === 'out' ? 'x' : String(vote)
}
