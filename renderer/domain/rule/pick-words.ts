import type { CandidateId } from '../workshop/ids.ts'
import type { Decision } from './decision.ts'

/** A condition as it is being written: each of the three may still be empty. */
export interface ConditionRow {
  readonly what: string
  readonly who: string
  /** As `yyyy-mm-dd`. */
  readonly by: string
}

/** What is written about picking one candidate. It belongs to that candidate alone. */
export interface PickWords {
  readonly reason: string
  /** At least one row. */
  readonly conditions: readonly ConditionRow[]
}

export const emptyCondition: ConditionRow = { what: '', who: '', by: '' }

/** Nothing written yet. */
export const noPickWords: PickWords = { reason: '', conditions: [emptyCondition] }

/** The name of the draft in which the words about one candidate are kept while they are typed. */
export function pickWordsField(candidateId: CandidateId): string {
  return `decision.pick.${candidateId}`
}

/** What the decision says about a candidate: its own words where it is the one that was picked, otherwise nothing. */
export function decidedWords(decision: Decision | null, candidateId: CandidateId): PickWords {
  if (decision?.outcome.kind !== 'pick' || decision.outcome.candidateId !== candidateId) return noPickWords
  const { conditions } = decision.outcome
  return {
    reason: decision.reason,
    conditions: conditions.length === 0 ? noPickWords.conditions : conditions,
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'

function isCondition(value: unknown): value is ConditionRow {
  if (typeof value !== 'object' || value === null) return false
  const { what, who, by } = value as Partial<Record<keyof ConditionRow, unknown>>
  return isText(what) && isText(who) && isText(by)
}

/** The words that a draft holds; null where there is none, or one of another form. */
export function readPickWords(draft: string | null): PickWords | null {
  if (draft === null) return null
  try {
    const read: unknown = JSON.parse(draft)
    if (typeof read !== 'object' || read === null) return null
    const { reason, conditions } = read as Partial<Record<keyof PickWords, unknown>>
    const isWhole = isText(reason) && Array.isArray(conditions) && conditions.every(isCondition)
    return isWhole && conditions.length > 0 ? { reason, conditions } : null
  } catch {
    return null
  }
}
