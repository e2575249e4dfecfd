import fc from 'fast-check'
import type { BriefContent } from '../../renderer/domain/brief/brief-content.ts'
import { documentLanguages, papers } from '../../renderer/domain/workshop.ts'
import { anyBriefText, scripts } from './any-brief.ts'
import { contentOf } from './brief-of.ts'
import { insurerWorkshop } from './insurer-workshop.ts'

/** From nothing to far too much; 1 is about a full page. */
const sizes = [0, 0.2, 0.5, 1, 1.5, 3, 8, 20] as const
const seed = 20_261_121

/** Briefs of every writing system, size, paper and document language, the same at each call. */
export function manyBriefs(count: number): readonly BriefContent[] {
  const workshop = insurerWorkshop()
  return Array.from({ length: count }, (_, index) => {
    const script = scripts[index % scripts.length] ?? 'latin'
    const size = sizes[Math.floor(index / scripts.length) % sizes.length] ?? 1
    const paper = papers[index % papers.length]
    const language = documentLanguages[Math.floor(index / 5) % documentLanguages.length]
    const [text] = fc.sample(anyBriefText(script, size), { seed: seed + index, numRuns: 1 })
    const content = contentOf(workshop, 'INS-02', paper, language)
    return text ? { ...content, text } : content
  })
}
