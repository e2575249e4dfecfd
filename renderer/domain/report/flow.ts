import type { BriefWords } from '../brief/brief-words.ts'
import type { Block, LayoutPlan, Paragraph } from '../brief/layout-plan.ts'
import { frameOf, headLine } from '../brief/plan-head.ts'
import type { Section } from '../brief/plan-parts.ts'
import { paragraph, sectionBlocks } from '../brief/plan-parts.ts'
import type { IsoDate } from '../calendar.ts'
import type { Paper, WorkshopDetails } from '../workshop.ts'

/** A document that may have several pages is laid out comfortably. */
const step = { halfPoints: 20, compact: false, padding: 40 } as const

/** A part of a document: a table under its heading, or text under one. */
export type Part =
  | { readonly kind: 'table'; readonly section: Section }
  | { readonly kind: 'text'; readonly heading: string; readonly paragraphs: readonly string[] }

interface Flow {
  readonly words: BriefWords
  readonly paper: Paper
  readonly details: WorkshopDetails
  readonly date: IsoDate
  /** What kind of document it is, in capitals. */
  readonly kind: string
  readonly title: string
  /** In the tinted box under the title. */
  readonly lead: readonly Paragraph[]
  readonly parts: readonly Part[]
}

/** Lays out a document of as many pages as it needs, numbered. */
export function planFlow(flow: Flow): LayoutPlan {
  const { words, paper, title, lead, parts } = flow
  const frame = frameOf(paper, step)
  const blocks = parts.flatMap((part): readonly Block[] =>
    part.kind === 'table'
      ? sectionBlocks(part.section, frame)
      : [paragraph('heading', part.heading), ...part.paragraphs.map((text) => paragraph('cell', text))],
  )
  return {
    paper,
    styles: frame.styles,
    padding: frame.padding,
    blocks: [headLine(flow), paragraph('title', title), ...lead, ...blocks, paragraph('gap', '')],
    footer: paragraph('footer', words.say('footer')),
    pageLabel: words.say('page', { number: '' }).trim(),
  }
}

/** A paragraph of the tinted box. */
export function leadLine(text: string): Paragraph {
  return paragraph('decision', text)
}
