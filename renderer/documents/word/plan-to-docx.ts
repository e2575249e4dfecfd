import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeightRule,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Instant } from '../../domain/meeting/calendar.ts'
import type * as Plan from '../layout/layout-plan.ts'
import {
  barGap,
  barStep,
  boxIndent,
  boxPadding,
  inks,
  margins,
  pageSizes,
  textWidth,
  twipsPerPoint,
} from '../layout/layout-plan.ts'
import { runsRightToLeft, stretches } from './direction.ts'
import { pictureSpacing, writePicture } from './picture-run.ts'
import { font, paragraphStyles, styleIdOf } from './word-styles.ts'

/** What a document says about itself. */
export interface DocumentFacts {
  readonly title: string
  readonly client: string
  readonly author: string
  /** Language tag of the text, such as en-GB. */
  readonly language: string
  readonly writtenAt: Instant
}

function writeRuns(runs: readonly Plan.Run[]): readonly TextRun[] {
  return runs.flatMap(({ text, bold, ink }) =>
    stretches(text).map(
      (stretch) =>
        new TextRun({
          text: stretch.text,
          ...(stretch.isRightToLeft ? { rightToLeft: true } : {}),
          ...(bold === undefined ? {} : { bold }),
          ...(ink === undefined ? {} : { color: inks[ink] }),
        }),
    ),
  )
}

function textOf(runs: readonly Plan.Run[]): string {
  return runs.map(({ text }) => text).join('')
}

/** The edge of the decision, in eighths of a point. */
const edgeWidth = 24

const boxEdge = {
  style: BorderStyle.SINGLE,
  size: 4,
  space: boxPadding / twipsPerPoint,
  color: inks.tint,
}

const decisionLook = {
  shading: { type: ShadingType.CLEAR, color: 'auto', fill: inks.tint },
  border: {
    top: boxEdge,
    bottom: boxEdge,
    left: { style: BorderStyle.SINGLE, size: edgeWidth, space: 6, color: inks.teal },
  },
  indent: { left: boxIndent },
}

/** A bar is shaded tabs: it scales, follows the direction of the text, and is silent. */
function writeBar({ filled, of, ink }: Plan.Bar): readonly TextRun[] {
  const shaded = (fill: Plan.Ink) =>
    new TextRun({
      children: ['\t'],
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: inks[fill] },
    })
  return [shaded(ink), ...(filled < of ? [shaded('line')] : []), new TextRun({ children: ['\t'] })]
}

function barStops({ filled, of }: Plan.Bar) {
  return [...new Set([filled * barStep, of * barStep, of * barStep + barGap])].map((position) => ({
    type: TabStopType.LEFT,
    position,
  }))
}

/** What stands at the right edge of a paragraph, after the tab that takes it there. */
function writeRight({ right = [], rightPicture }: Plan.Paragraph) {
  return right.length === 0 && !rightPicture
    ? []
    : [
        new TextRun({ children: ['\t'] }),
        ...writeRuns(right),
        ...(rightPicture ? [writePicture(rightPicture)] : []),
      ]
}

function writeParagraph(
  paragraph: Plan.Paragraph,
  styles: Plan.TextStyles,
  width: Plan.Twips,
  keepNext = false,
): Paragraph {
  const right = writeRight(paragraph)
  return new Paragraph({
    style: styleIdOf(paragraph),
    ...(keepNext ? { keepNext } : {}),
    ...(runsRightToLeft(textOf(paragraph.runs)) ? { bidirectional: true } : {}),
    ...pictureSpacing(paragraph, styles),
    children: [
      ...(paragraph.bar ? writeBar(paragraph.bar) : []),
      ...(paragraph.picture ? [writePicture(paragraph.picture)] : []),
      ...writeRuns(paragraph.runs),
      ...right,
    ],
    ...(paragraph.bar ? { tabStops: barStops(paragraph.bar) } : {}),
    ...(right.length > 0 ? { tabStops: [{ type: TabStopType.RIGHT, position: width }] } : {}),
    ...(paragraph.style === 'decision' ? decisionLook : {}),
  })
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: inks.line }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** A table with so few rows stays on one page. */
const mostKeptRows = 9

function writeRow(row: Plan.TableRow, index: number, table: Plan.Table, styles: Plan.TextStyles): TableRow {
  const isHeader = index === 0
  const { length } = table.rows
  const keepNext = length <= mostKeptRows && index < length - 1
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    ...(row.least === undefined ? {} : { height: { value: row.least, rule: HeightRule.ATLEAST } }),
    children: row.cells.map((cell, column) => {
      const width = table.columns[column] ?? 0
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        verticalAlign: row.least === undefined ? VerticalAlignTable.TOP : VerticalAlignTable.BOTTOM,
        ...(cell.shade === undefined
          ? {}
          : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: inks[cell.shade] } }),
        children: cell.paragraphs.map((paragraph) => writeParagraph(paragraph, styles, width, keepNext)),
      })
    }),
  })
}

function writeTable(table: Plan.Table, { padding, styles }: Plan.LayoutPlan): Table {
  const { x, y } = padding
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: table.columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...table.columns],
    margins: { marginUnitType: WidthType.DXA, top: y, bottom: y, left: x, right: x },
    borders: {
      top: thin,
      bottom: thin,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: thin,
    },
    rows: table.rows.map((row, index) => writeRow(row, index, table, styles)),
  })
}

function pageNumber({ pageLabel }: Plan.LayoutPlan): readonly TextRun[] {
  return pageLabel === undefined
    ? []
    : [new TextRun({ text: `  ·  ${pageLabel} ` }), new TextRun({ children: [PageNumber.CURRENT] })]
}

/** A laid-out brief as a Word document: native styles, headings and tables with header rows. */
export function briefDocument(plan: Plan.LayoutPlan, facts: DocumentFacts): Document {
  const width = textWidth(plan.paper)
  const { width: pageWidth, height: pageHeight } = pageSizes[plan.paper]
  return new Document({
    title: facts.title,
    subject: facts.client,
    creator: facts.author,
    lastModifiedBy: facts.author,
    compatibility: { version: 15 },
    styles: {
      default: { document: { run: { font, language: { value: facts.language } } } },
      paragraphStyles: paragraphStyles(plan),
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: pageWidth, height: pageHeight },
            margin: { ...margins, header: margins.footer },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: styleIdOf(plan.footer),
                alignment: AlignmentType.CENTER,
                children: [...writeRuns(plan.footer.runs), ...pageNumber(plan)],
              }),
            ],
          }),
        },
        children: plan.blocks.map((block) =>
          block.kind === 'table' ? writeTable(block, plan) : writeParagraph(block, plan.styles, width),
        ),
      },
    ],
  })
}
