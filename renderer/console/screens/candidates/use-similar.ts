import { useDeferredValue, useMemo } from 'react'
import type { CandidateId } from '../../../domain/workshop/ids.ts'
import type { SimilarIdea } from '../../../domain/workshop/similar-ideas.ts'
import { readIdeas, similarIdeas } from '../../../domain/workshop/similar-ideas.ts'
import type { Workshop } from '../../../domain/workshop/workshop.ts'
import { candidatesInPlay } from '../../../domain/workshop/workshop.ts'
import { readIdeaText } from '../../../texts/concepts.ts'

interface Typed {
  readonly title: string
  readonly problem: string
  /** The candidate that it is typed on; null for an idea that is not on the list yet. */
  readonly of: CandidateId | null
}

/** The candidates in play that say something like what is being typed, the likest first. Typing never waits for it. */
export function useSimilar(workshop: Workshop, { title, problem, of }: Typed): readonly SimilarIdea[] {
  const list = useMemo(() => readIdeas(candidatesInPlay(workshop), readIdeaText), [workshop])
  const deferredTitle = useDeferredValue(title)
  const deferredProblem = useDeferredValue(problem)
  return useMemo(
    () =>
      similarIdeas(list, { title: deferredTitle, problem: deferredProblem }).filter(
        ({ candidate }) => candidate.id !== of,
      ),
    [list, deferredTitle, deferredProblem, of],
  )
}
