import type { CSSProperties, ReactNode } from 'react'
import type { SectionPlace } from '../documents/brief/section-place.ts'
import type { PagePlace } from '../documents/brief/written-part.ts'
import type {
  Bar,
  Block,
  Ink,
  LayoutPlan,
  Paragraph,
  PlacedPicture,
  Run,
  Table,
} from '../documents/layout/layout-plan.ts'
import {
  barGap,
  barStep,
  boxPadding,
  inks,
  margins,
  pageSizes,
  pitchOf,
  twipsPerPoint,
} from '../documents/layout/layout-plan.ts'
import { ringAround } from './section-ring.ts'
import './plan-page.css'

/** A length of the page; the style sheet knows how long a point is on this screen. */
function points(twips: number): string {
  return `calc(${twips / twipsPerPoint} * var(--pt))`
}

function colour(ink: Ink): string {
  return `#${inks[ink]}`
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, bold, ink }, index) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a paragraph have no identity but their place
      key={index}
      style={{
        ...(bold === undefined ? {} : { fontWeight: bold ? 700 : 400 }),
        ...(ink === undefined ? {} : { color: colour(ink) }),
      }}
    >
      {text}
    </span>
  ))
}

function ScoreBar({ filled, of, ink }: Bar) {
  const part = (steps: number, fill: Ink): CSSProperties => ({
    width: points(steps * barStep),
    background: colour(fill),
  })
  return (
    <span className="plan-bar" style={{ marginInlineEnd: points(barGap) }} aria-hidden="true">
      <span style={part(filled, ink)} />
      <span style={part(of - filled, 'line')} />
    </span>
  )
}

function PictureInLine({ png, width, height, alternative }: PlacedPicture) {
  return (
    <img
      className="plan-picture"
      src={`data:image/png;base64,${png}`}
      alt={alternative}
      style={{ width: points(width), height: points(height) }}
    />
  )
}

function lookOf(paragraph: Paragraph, { styles }: LayoutPlan): CSSProperties {
  const pitch = pitchOf(paragraph, styles)
  const { halfPoints, before, after, bold, ink } = styles[paragraph.style]
  return {
    fontSize: `calc(${halfPoints / 2} * var(--pt))`,
    lineHeight: points(pitch),
    minHeight: points(pitch),
    paddingBlock: `${points(before)} ${points(after)}`,
    fontWeight: bold ? 700 : 400,
    color: colour(ink),
  }
}

interface DrawProps<What> {
  readonly plan: LayoutPlan
  readonly draw: What
}

function Line({ plan, draw }: DrawProps<Paragraph>) {
  const isSpread = draw.right !== undefined || draw.rightPicture !== undefined
  const inside: ReactNode = (
    <>
      {draw.bar && <ScoreBar {...draw.bar} />}
      {draw.picture && <PictureInLine {...draw.picture} />}
      <Runs runs={draw.runs} />
      {isSpread && (
        <span className="plan-right">
          <Runs runs={draw.right ?? []} />
          {draw.rightPicture && <PictureInLine {...draw.rightPicture} />}
        </span>
      )}
    </>
  )
  const look = lookOf(draw, plan)
  if (draw.style === 'title')
    return (
      <h3 dir="auto" style={look}>
        {inside}
      </h3>
    )
  if (draw.style === 'heading')
    return (
      <h4 dir="auto" style={look}>
        {inside}
      </h4>
    )
  return (
    <p dir="auto" className={isSpread ? 'plan-spread' : undefined} style={look}>
      {inside}
    </p>
  )
}

interface TableProps extends DrawProps<Table> {
  /** The row and the column of a cell to point at. */
  readonly mark: Pick<PagePlace, 'row' | 'column'> | undefined
  readonly ring: SectionPlace | undefined
}

function TableOnPage({ plan, draw, mark, ring }: TableProps) {
  const [head, ...rows] = draw.rows
  const padding = `${points(plan.padding.y)} ${points(plan.padding.x)}`
  const cells = (row: Table['rows'][number], Tag: 'th' | 'td', marked?: number) =>
    row.cells.map((cell, index) => {
      const around = ringAround(ring, index, row === draw.rows[0], row === draw.rows.at(-1))
      return (
        <Tag
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
          key={index}
          {...(Tag === 'th' ? { scope: 'col' } : {})}
          className={[
            row.least === undefined ? '' : 'plan-to-sign',
            index === marked ? 'plan-marked' : '',
            around ? 'plan-ring' : '',
          ]
            .filter((name) => name !== '')
            .join(' ')}
          style={{
            padding,
            ...around,
            ...(row.least === undefined ? {} : { height: points(row.least) }),
            ...(cell.shade === undefined ? {} : { background: colour(cell.shade) }),
          }}
        >
          {cell.paragraphs.map((paragraph, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its line
            <Line key={line} plan={plan} draw={paragraph} />
          ))}
        </Tag>
      )
    })
  return (
    <table aria-label={draw.description}>
      <colgroup>
        {draw.columns.map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <col key={index} style={{ width: points(width) }} />
        ))}
      </colgroup>
      <thead>{head && <tr>{cells(head, 'th')}</tr>}</thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
          <tr key={index}>{cells(row, 'td', index === mark?.row ? mark.column : undefined)}</tr>
        ))}
      </tbody>
    </table>
  )
}

function isBoxed(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && block.style === 'decision'
}

interface PlanPageProps {
  readonly plan: LayoutPlan
  readonly language: string
  /** A cell to point at. */
  readonly mark?: PagePlace | undefined
  /** A section to draw a ring around. */
  readonly ring?: SectionPlace | undefined
}

/** The page that prints, from the plan that is printed, as wide as the room it is given. */
export function PlanPage({ plan, language, mark, ring }: PlanPageProps) {
  const { width, height } = pageSizes[plan.paper]
  const boxed = plan.blocks.filter(isBoxed)
  const tables = plan.blocks.filter(({ kind }) => kind === 'table')
  const draw = (block: Block, index: number) =>
    block.kind === 'table' ? (
      <TableOnPage
        key={index}
        plan={plan}
        draw={block}
        mark={mark && tables.indexOf(block) === mark.table ? mark : undefined}
        ring={ring && tables.indexOf(block) === ring.table ? ring : undefined}
      />
    ) : (
      <Line key={index} plan={plan} draw={block} />
    )
  const box = (
    <div key="decision" className="plan-box" style={{ paddingBlock: points(boxPadding) }}>
      {boxed.map(draw)}
    </div>
  )
  return (
    <div className="plan-frame">
      <article
        className="plan-page"
        lang={language}
        style={
          {
            '--page-points': width / twipsPerPoint,
            minHeight: points(height),
            padding: `${points(margins.top)} ${points(margins.right)} ${points(margins.bottom)} ${points(margins.left)}`,
          } as CSSProperties
        }
      >
        {plan.blocks.map((block, index) => {
          if (!isBoxed(block)) return draw(block, index)
          return block === boxed[0] ? box : null
        })}
        <footer style={{ insetBlockStart: points(height - margins.footer), ...lookOf(plan.footer, plan) }}>
          <Runs runs={plan.footer.runs} />
        </footer>
        <div className="plan-end" style={{ insetBlockStart: points(height - margins.bottom) }} />
      </article>
    </div>
  )
}
