import type { ReactNode } from 'react'
import { createContext, useContext } from 'react'
import { createPortal } from 'react-dom'
import { say } from '../../texts/interface.ts'
import './cue-bar.css'

/** Where the cue bar of a step is drawn: below what scrolls, so that nothing hides behind it. */
export const CuePlaceContext = createContext<HTMLElement | null>(null)

/** Keys that act here, as they are written on them, and what they do. */
export interface CueHint {
  readonly keys: string
  readonly words: string
}

interface CueBarProps {
  /** What is said to the room now, or what is missing and is done first. */
  readonly kind: 'say' | 'do'
  readonly cue: string
  /** At most two. */
  readonly hints?: readonly CueHint[] | undefined
  /** The way on, the one filled button of the step; beside it at most one other. */
  readonly children: ReactNode
}

/** What to say or do now, and the one way on, at the same place of every step and always in sight. */
export function CueBar({ kind, cue, hints = [], children }: CueBarProps) {
  const place = useContext(CuePlaceContext)
  if (!place) return null
  return createPortal(
    <section className="cue-bar" aria-label={say('cue.title')}>
      <p className="cue-words">
        <span className={`cue-kind cue-${kind}`}>{say(`cue.${kind}`)}</span>
        <span className="cue-sentence">{kind === 'say' ? say('cue.quoted', { cue }) : cue}</span>
      </p>
      {hints.map(({ keys, words }) => (
        <p key={keys} className="cue-hint">
          <kbd>{keys}</kbd> {words}
        </p>
      ))}
      <div className="cue-way">{children}</div>
    </section>,
    place,
  )
}
