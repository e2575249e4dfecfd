import fc from 'fast-check'
import type { BriefContent } from '../../renderer/documents/brief/brief-content.ts'
import { cleanText } from '../../renderer/documents/layout/clean-text.ts'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import type { WorkshopId } from '../../renderer/domain/workshop/ids.ts'
import type { Picture } from '../../renderer/domain/workshop/picture.ts'
import { pictureId } from '../../renderer/domain/workshop/picture.ts'
import type { Paper } from '../../renderer/domain/workshop/workshop.ts'
import { papers } from '../../renderer/domain/workshop/workshop.ts'
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

/** Every text that a person wrote for the page. */
export function textsOf({ text }: BriefContent): readonly string[] {
  const {
    head,
    problem,
    success,
    production,
    scope,
    sourcing,
    risks,
    firstAction,
    briefing,
    signOff,
    dates,
  } = text
  return [
    ...[head.sponsorName, head.sponsorRole, head.sponsorLevel, head.pilotLead, head.productionOwner],
    ...Object.values(problem),
    ...success.flatMap(({ name, unit, howMeasured }) => [name, unit, howMeasured]),
    ...[production.runsWhere, production.systems, production.dataSources, production.reviewRoute],
    ...[scope.included, scope.excluded, sourcing.reason, dates.lengthReason],
    ...risks.flatMap(({ risk, counter }) => [risk, counter]),
    ...[
      firstAction.what,
      firstAction.who,
      briefing.who,
      signOff.sponsor,
      signOff.operations,
      signOff.technology,
    ],
  ]
    .map(cleanText)
    .filter((one) => one !== '')
}

/** What rooms write with: the widths of these letters are those of Arial itself. */
const ordinaryScripts = ['latin', 'greek', 'cyrillic'] as const
/** Up to twice a full page; what becomes longer than asked for is left out. */
const ordinarySizes = [0.3, 0.6, 0.8, 1, 1.1, 1.2, 1.4, 1.6, 2] as const

function charactersOf(content: BriefContent): number {
  return textsOf(content).reduce((sum, text) => sum + text.length, 0)
}

/** Briefs of up to `most` characters in Latin, Greek or Cyrillic, in all document languages, the same at each call. */
export function ordinaryBriefs(count: number, most: number, paper: Paper): readonly BriefContent[] {
  const workshop = insurerWorkshop()
  const inLanguage = documentLanguages.map((language) => contentOf(workshop, 'INS-02', paper, language))
  const briefs: BriefContent[] = []
  for (let index = 0; briefs.length < count; index += 1) {
    const script = ordinaryScripts[index % ordinaryScripts.length] ?? 'latin'
    const size = ordinarySizes[Math.floor(index / ordinaryScripts.length) % ordinarySizes.length] ?? 1
    const [text] = fc.sample(anyBriefText(script, size), { seed: seed + index, numRuns: 1 })
    const content = inLanguage[index % inLanguage.length]
    if (text && content && charactersOf({ ...content, text }) <= most) briefs.push({ ...content, text })
  }
  return briefs
}
