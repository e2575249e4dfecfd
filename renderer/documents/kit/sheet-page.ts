import type { Paper } from '../../domain/workshop/workshop.ts'
import type { TextStyles } from '../layout/layout-plan.ts'
import { styleNames, twipsPerInch } from '../layout/layout-plan.ts'
import { countLines } from '../layout/measure.ts'

/** A length in millimetres. */
export type Millimetres = number

const millimetresPerInch = 25.4
const pointsPerInch = 72

/** Sheets of paper in millimetres, upright. */
export const sheetSizes: Readonly<
  Record<Paper, { readonly width: Millimetres; readonly height: Millimetres }>
> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
}

/** Around what is printed: wider than the edge that usual printers leave empty. */
export const sheetMargin: Millimetres = 12

/** The room between the margins. */
export function sheetRoom(paper: Paper): { readonly width: Millimetres; readonly height: Millimetres } {
  const { width, height } = sheetSizes[paper]
  return { width: width - 2 * sheetMargin, height: height - 2 * sheetMargin }
}

/** A hand that text is printed in. */
export interface Hand {
  /** Size of the letters, in points. */
  readonly points: number
  readonly bold: boolean
}

/** From line to line, as a multiple of the size; the style sheet of the cards says the same. */
const lineHeight = 1.25

/** The distance from line to line. */
function pitchOf({ points }: Hand): Millimetres {
  return (points * lineHeight * millimetresPerInch) / pointsPerInch
}

function stylesOf({ points, bold }: Hand): TextStyles {
  const style = { halfPoints: points * 2, pitch: 0, before: 0, after: 0, bold, ink: 'text' } as const
  return Object.fromEntries(styleNames.map((name) => [name, style])) as unknown as TextStyles
}

/** An upper bound for the lines that a text takes in a width; at least one. */
export function linesOf(text: string, width: Millimetres, hand: Hand): number {
  const twips = (width / millimetresPerInch) * twipsPerInch
  return countLines({ kind: 'paragraph', style: 'cell', runs: [{ text }] }, stylesOf(hand), twips)
}

/** An upper bound for the height of a text in a width. */
export function textHeight(text: string, width: Millimetres, hand: Hand): Millimetres {
  return linesOf(text, width, hand) * pitchOf(hand)
}

/** Things one below the other on as many pages as they need, none of them parted; each page has the same room. */
export function ontoPages<Thing>(
  things: readonly Thing[],
  heightOf: (thing: Thing) => Millimetres,
  room: Millimetres,
): readonly (readonly Thing[])[] {
  const pages: Thing[][] = [[]]
  let used = 0
  for (const thing of things) {
    const height = heightOf(thing)
    const page = pages.at(-1)
    if (page && (page.length === 0 || used + height <= room)) {
      page.push(thing)
      used += height
    } else {
      pages.push([thing])
      used = height
    }
  }
  return pages
}
