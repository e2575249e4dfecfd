import type { Criterion } from '../../domain/workshop/criteria.ts'
import { criterionIds } from '../../domain/workshop/criteria.ts'
import type { Workshop } from '../../domain/workshop/workshop.ts'
import type { BriefWords } from '../brief/brief-words.ts'
import type { AnchorRow, Sheet } from './kit-sheet.ts'
import { headOf, headOfPart } from './sheet-head.ts'
import type { Millimetres } from './sheet-page.ts'
import { ontoPages, sheetRoom, textHeight } from './sheet-page.ts'

/** Largest first, in points; below the smallest it goes on on another page. */
const sizes = [14, 13, 12, 11, 10, 9, 8] as const
const cellPadding: Millimetres = 2
/** Around the name of a criterion and its question. */
const aroundName: Millimetres = 6
const scores = 5

function rowOf(criterion: Criterion, name: string, points: number, width: Millimetres): AnchorRow {
  const { question, anchors } = criterion
  const column = width / scores - 2 * cellPadding
  const bold = { points, bold: true }
  const plain = { points, bold: false }
  const anchorHeights = anchors.map((anchor) => textHeight(anchor, column, plain))
  const anchorHeight = Math.max(...anchorHeights) + textHeight('5', column, bold) + 2 * cellPadding
  const height =
    textHeight(name, width, bold) + textHeight(question, width, plain) + anchorHeight + aroundName
  return { name, question, anchors, height }
}

/** The five criteria with what each score means: on one page, in letters as large as that allows. */
export function anchorSheets(workshop: Workshop, words: BriefWords): readonly Sheet[] {
  const { paper, criteria } = workshop.details
  const room = sheetRoom(paper)
  const head = headOf(workshop, words, {
    kind: words.say('print.anchors'),
    hint: words.say('print.anchorsHint'),
  })
  const inOrder = criterionIds.flatMap((id) => criteria.filter((criterion) => criterion.id === id))
  const pagesAt = (points: number) => {
    const rows = inOrder.map((criterion) =>
      rowOf(criterion, words.criterion(criterion.id, criterion.name), points, room.width),
    )
    return { points, pages: ontoPages(rows, ({ height }) => height, room.height - head.height) }
  }
  const tried = sizes.map(pagesAt)
  const { points, pages } = tried.find((one) => one.pages.length === 1) ?? pagesAt(Math.min(...sizes))
  return pages.map((rows, index) => ({
    kind: 'anchors',
    head: headOfPart(head, words, index, pages.length),
    points,
    rows,
  }))
}
