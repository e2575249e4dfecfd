import { LineRuleType } from 'docx'
import type * as Plan from '../layout/layout-plan.ts'
import { inks, styleNames } from '../layout/layout-plan.ts'

/** The names under which Word lists the styles; headings are its own, so that its outline and screen readers know them. */
const styleIds: Readonly<Record<Plan.StyleName, string>> = {
  head: 'BriefHead',
  title: 'Title',
  decision: 'BriefDecision',
  heading: 'Heading1',
  gap: 'BriefGap',
  tableHead: 'BriefTableHead',
  cell: 'BriefCell',
  cellStrong: 'BriefCellStrong',
  footer: 'BriefFooter',
}

const wordNames: Partial<Readonly<Record<Plan.StyleName, string>>> = { title: 'Title', heading: 'heading 1' }
/** A heading inside a table: looks like the header row around it, is an outline entry like any heading. */
const insideHeadingId = 'Heading2'
/** Arial is on every computer with an office suite, or has a double of the same widths. */
export const font = 'Arial'
function styleOf(name: Plan.StyleName, { styles }: Plan.LayoutPlan) {
  const { halfPoints, pitch, before, after, bold, ink } = styles[name]
  return {
    run: { size: halfPoints, bold, color: inks[ink], font },
    paragraph: { spacing: { line: pitch, lineRule: LineRuleType.EXACT, before, after } },
  }
}

/** The styles of a document, from the plan. */
export function paragraphStyles(plan: Plan.LayoutPlan) {
  const own = styleNames.map((name) => ({
    id: styleIds[name],
    name: wordNames[name] ?? styleIds[name],
    basedOn: 'Normal',
    quickFormat: true,
    ...styleOf(name, plan),
    ...(name === 'heading'
      ? { paragraph: { ...styleOf(name, plan).paragraph, outlineLevel: 0, keepNext: true } }
      : {}),
  }))
  const inside = styleOf('tableHead', plan)
  return [
    ...own,
    {
      id: insideHeadingId,
      name: 'heading 2',
      basedOn: 'Normal',
      quickFormat: true,
      run: inside.run,
      paragraph: { ...inside.paragraph, outlineLevel: 0 },
    },
  ]
}

/** The style of a paragraph; a heading inside a table has one of its own. */
export function styleIdOf({ style, isHeading }: Plan.Paragraph): string {
  return isHeading && style === 'tableHead' ? insideHeadingId : styleIds[style]
}
