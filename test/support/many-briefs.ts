import fc from 'fast-check'
import type { BriefContent } from '../../renderer/domain/brief/brief-content.ts'
import type { WorkshopId } from '../../renderer/domain/ids.ts'
import type { Picture } from '../../renderer/domain/picture.ts'
import { pictureId } from '../../renderer/domain/picture.ts'
import { documentLanguages, papers } from '../../renderer/domain/workshop.ts'
import { anyBriefText, scripts } from './any-brief.ts'
import { contentOf } from './brief-of.ts'
import { insurerWorkshop } from './insurer-workshop.ts'
import { pixelsOf } from './pictures.ts'

/** From nothing to far too much; 1 is about a full page. */
const sizes = [0, 0.2, 0.5, 1, 1.5, 3, 8, 20] as const
const seed = 20_261_121

/** From a strip to a pillar, in pixels. */
const logoSizes = [
  [600, 30],
  [7, 132],
  [132, 132],
  [630, 132],
] as const
const logoEvery = 3

function logo(kind: 'clientLogo' | 'consultantLogo', index: number): Picture {
  const [width, height] = logoSizes[index % logoSizes.length] ?? [1, 1]
  const place = { kind } as const
  const workshopId = 'w' as WorkshopId
  return { ...pixelsOf(width, height), id: pictureId(workshopId, place), workshopId, place }
}

/** Two logos and the name of a firm, from short to far too long, on every third brief. */
function withLogos(content: BriefContent, index: number): BriefContent {
  if (index % logoEvery !== 0) return content
  const consultant = 'Rowan & Partners '.repeat((index % 7) ** 2)
  return {
    ...content,
    details: { ...content.details, consultant },
    logos: { client: logo('clientLogo', index), consultant: logo('consultantLogo', Math.floor(index / 2)) },
  }
}

/** Briefs of every writing system, size, paper and document language, the same at each call. */
export function manyBriefs(count: number): readonly BriefContent[] {
  const workshop = insurerWorkshop()
  return Array.from({ length: count }, (_, index) => {
    const script = scripts[index % scripts.length] ?? 'latin'
    const size = sizes[Math.floor(index / scripts.length) % sizes.length] ?? 1
    const paper = papers[index % papers.length]
    const language = documentLanguages[Math.floor(index / 5) % documentLanguages.length]
    const [text] = fc.sample(anyBriefText(script, size), { seed: seed + index, numRuns: 1 })
    const content = withLogos(contentOf(workshop, 'INS-02', paper, language), index)
    return text ? { ...content, text } : content
  })
}
