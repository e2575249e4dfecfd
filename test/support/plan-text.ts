import type { Block, LayoutPlan, Paragraph } from '../../renderer/documents/layout/layout-plan.ts'

function textOf({ runs, right = [] }: Paragraph): string {
  return [...runs, ...right].map(({ text }) => text).join('')
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [textOf(block)]
  return block.rows.map(({ cells }) =>
    cells.map(({ paragraphs }) => paragraphs.map(textOf).join(' / ')).join(' | '),
  )
}

/** What a page says, from top to bottom: a line for each paragraph and for each row of a table. */
export function textOfPlan({ blocks }: LayoutPlan): readonly string[] {
  return blocks.flatMap(linesOf)
}
