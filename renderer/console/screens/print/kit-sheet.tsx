import type { CSSProperties, ReactNode } from 'react'
import type { CardRow, Sheet, SheetHead } from '../../../documents/kit/kit-sheet.ts'
import { sheetMargin, sheetSizes } from '../../../documents/kit/sheet-page.ts'
import type { Paper } from '../../../domain/workshop/workshop.ts'
import './kit-sheet.css'

/** A length on paper; the style sheet knows how long a millimetre is on this screen. */
function onPaper(millimetres: number): string {
  return `calc(${millimetres} * var(--mm))`
}

type SheetOf<Kind extends Sheet['kind']> = Extract<Sheet, { readonly kind: Kind }>

function Head({ head }: { readonly head: SheetHead }) {
  return (
    <header className="sheet-head" style={{ height: onPaper(head.height) }}>
      <div className="sheet-title">
        <div>
          <h3>{head.kind}</h3>
          <p className="sheet-workshop" dir="auto">
            {head.workshop}
          </p>
        </div>
        <div className="sheet-seat">
          {head.seat === '' ? null : <strong>{head.seat}</strong>}
          <span>{[head.role, head.part].filter((part) => part !== '').join(' · ')}</span>
        </div>
      </div>
      {head.hint === '' ? null : (
        <p className="sheet-hint" dir="auto">
          {head.hint}
        </p>
      )}
    </header>
  )
}

interface RowsProps {
  readonly number: string
  readonly candidate: string
  readonly rows: readonly CardRow[]
  /** The heads of the columns after the title. */
  readonly names?: readonly string[]
  readonly namesHeight?: number
}

function Rows({ number, candidate, rows, names = [], namesHeight }: RowsProps) {
  return (
    <table className="sheet-rows">
      <thead className="sheet-names">
        <tr style={namesHeight === undefined ? {} : { height: onPaper(namesHeight) }}>
          <th className="sheet-number" scope="col">
            {number}
          </th>
          <th scope="col">{candidate}</th>
          {names.map((name, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its criterion
            <th key={index} className="sheet-box-name" scope="col" dir="auto">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number} style={{ height: onPaper(row.height) }}>
            <td className="sheet-number">{row.number}</td>
            <th className="sheet-candidate" scope="row" dir="auto">
              <span>{row.key}</span> <bdi>{row.title}</bdi>
            </th>
            {names.map((_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its criterion
              <td key={index} className="sheet-box" />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DotCard({ sheet }: { readonly sheet: SheetOf<'dotCard'> }) {
  return (
    <>
      <Head head={sheet.head} />
      {sheet.dots > 0 ? (
        <div className="sheet-dots">
          {Array.from({ length: sheet.dots }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one box is like the other
            <span key={index} />
          ))}
        </div>
      ) : null}
      <Rows number={sheet.number} candidate={sheet.candidate} rows={sheet.rows} />
    </>
  )
}

function SeatCards({ sheet }: { readonly sheet: SheetOf<'seatCards'> }) {
  return sheet.cards.map((card) => (
    <div key={card.seat} className="sheet-tent">
      {(['far', 'near'] as const).map((side) => (
        <div key={side} className={`sheet-face sheet-face-${side}`} aria-hidden={side === 'far'}>
          <p className="sheet-face-seat">{card.seat}</p>
          <p className="sheet-name" dir="auto" style={{ fontSize: `calc(${card.points} * var(--pt))` }}>
            {card.name}
          </p>
          <p className="sheet-face-role">{card.role}</p>
        </div>
      ))}
    </div>
  ))
}

function Anchors({ sheet }: { readonly sheet: SheetOf<'anchors'> }) {
  return (
    <>
      <Head head={sheet.head} />
      <div className="sheet-criteria" style={{ fontSize: `calc(${sheet.points} * var(--pt))` }}>
        {sheet.rows.map(({ name, question, anchors, height }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a criterion is its place
          <section key={index} style={{ minHeight: onPaper(height) }}>
            <h4 dir="auto">{name}</h4>
            <p dir="auto">{question}</p>
            <ol>
              {anchors.map((anchor, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an anchor is its score
                <li key={at} dir="auto">
                  <strong>{at + 1}</strong>
                  {anchor}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  )
}

function Agenda({ sheet }: { readonly sheet: SheetOf<'agenda'> }) {
  return (
    <>
      <Head head={sheet.head} />
      <table className="sheet-agenda">
        <thead className="sheet-names">
          <tr>
            {sheet.names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(({ from, step, minutes }) => (
            <tr key={from}>
              <td>{from}</td>
              <th scope="row">{step}</th>
              <td>{minutes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function contentOf(sheet: Sheet): ReactNode {
  switch (sheet.kind) {
    case 'scoreCard':
      return (
        <>
          <Head head={sheet.head} />
          <Rows {...sheet} names={sheet.criteria} />
        </>
      )
    case 'dotCard':
      return <DotCard sheet={sheet} />
    case 'seatCards':
      return <SeatCards sheet={sheet} />
    case 'anchors':
      return <Anchors sheet={sheet} />
    case 'agenda':
      return <Agenda sheet={sheet} />
  }
}

interface KitSheetProps {
  readonly sheet: Sheet
  readonly paper: Paper
  readonly language: string
}

/** One side of paper, as large as the style sheet says a millimetre is. */
export function KitSheet({ sheet, paper, language }: KitSheetProps) {
  const { width, height } = sheetSizes[paper]
  const size = {
    '--sheet-width': width,
    width: onPaper(width),
    height: onPaper(height),
    padding: sheet.kind === 'seatCards' ? 0 : onPaper(sheetMargin),
  } as CSSProperties
  return (
    <article className={`sheet sheet-${paper}`} lang={language} style={size}>
      {contentOf(sheet)}
    </article>
  )
}
