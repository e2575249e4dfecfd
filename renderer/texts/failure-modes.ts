import words from '../../assets/texts/failure-modes.en.json' with { type: 'json' }
import type { FailureMode, Risk } from '../domain/brief/brief.ts'

/** What each failure mode and its counter are called on a brief, in English. */
export const failureModeWords: Readonly<Record<FailureMode, Risk>> = words
