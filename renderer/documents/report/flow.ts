import type { IsoDate } from '../../domain/meeting/calendar.ts'
import type { Paper, WorkshopDetails } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import type { Block, LayoutPlan, Paragraph, PlacedPicture } from '../layout/layout-plan.ts'
import type { Logos } from '../layout/logos.ts'
import { frameOf } from '../layout/plan-head.ts'
import { headBlocks } from '../layout/plan-logos.ts'
import type { Section } from '../layout/plan-parts.ts'
import { paragraph, sectionBlocks } from '../layout/plan-parts.ts'

/** A document that may have several pages is laid out comfortably. */
const step = { halfPoints: 20, compact: false, padding: 40 } as const

/** A part of a document: a table under its heading, or text under one. */
export type Part =
  | {
      readonly kind: 'table'
      readonly section: Section
      /** Under the table. */
      readonly notes?: readonly string[]
    }
  | {
      readonly kind: 'text'
      readonly heading: string
      readonly paragraphs: readonly string[]
      /** Under the text. */
      readonly picture?: PlacedPicture
    }

interface Flow {
  readonly words: BriefWords
  readonly paper: Paper
  readonly details: WorkshopDetails
  readonly logos: Logos
  readonly date: IsoDate
  /** What kind of document it is, in capitals. */
  readonly kind: string
  readonly title: string
  /** In the tinted box under the title. */
  readonly lead: readonly Paragraph[]
  readonly parts: readonly Part[]
}

function pictureLine(picture: PlacedPicture): Paragraph {
  return { kind: 'paragraph', style: 'cell', picture, runs: [] }
}

/** Lays out a document of as many pages as it needs, numbered. */
export function planFlow(flow: Flow): LayoutPlan {
  const { words, paper, title, lead, parts } = flow
  const frame = frameOf(paper, step)
  const blocks = parts.flatMap((part): readonly Block[] =>
    part.kind === 'table'
      ? [...sectionBlocks(part.section, frame), ...(part.notes ?? []).map((text) => paragraph('cell', text))]
      : [
          paragraph('heading', part.heading),
          ...part.paragraphs.map((text) => paragraph('cell', text)),
          ...(part.picture ? [pictureLine(part.picture)] : []),
        ],
  )
  return {
    paper,
    styles: frame.styles,
    padding: frame.padding,
    blocks: [...headBlocks(flow, frame), paragraph('title', title), ...lead, ...blocks, paragraph('gap', '')],
    footer: paragraph('footer', words.say('footer')),
    pageLabel: words.say('page', { number: '' }).trim(),
  }
}

/** A paragraph of the tinted box. */
export function leadLine(text: string): Paragraph {
  return paragraph('decision', text)
}
