import type { ReadFigure } from '../../domain/value/read-figure.ts'
import { interfaceTexts, say } from '../../texts/interface.ts'
import type { FieldNote } from './draft-text.ts'

/** A figure that changes this many times over is more likely a slip than news. */
const manyTimes = 100
const mostDecimals = 6

/** A figure as a field without focus shows it. */
export function shownFigure(value: number): string {
  return interfaceTexts.number(value, mostDecimals)
}

/** Whether a figure was changed a hundredfold or more, up or down. A zero that is filled in is none. */
function isLeap(from: number, to: number): boolean {
  return from > 0 && (to >= from * manyTimes || to * manyTimes <= from)
}

/** Whether the text is no more than the number itself, as a field with focus shows it. */
function isPlain(text: string, value: number): boolean {
  const digits = text.trim().replace(interfaceTexts.point, '.')
  return /^\d*\.?\d*$/.test(digits) && Number(digits) === value
}

function howRead(
  text: string,
  { value, other, isOtherUnit }: Extract<ReadFigure, { kind: 'number' }>,
): FieldNote | null {
  if (value === null) return text.trim() === '' ? null : { text: say('field.readAsUnknown'), stays: false }
  const shown = shownFigure(value)
  if (other !== undefined) {
    const otherwise = shownFigure(other)
    return {
      text: say('field.couldBe', { value: shown, other: otherwise }),
      stays: true,
      offer: { label: say('field.takeOther', { other: otherwise }), text: interfaceTexts.plainNumber(other) },
    }
  }
  if (isOtherUnit) return { text: say('field.readWithoutUnit', { value: shown }), stays: true }
  return isPlain(text, value) ? null : { text: say('field.readAs', { value: shown }), stays: false }
}

/**
 * What is to be said about a figure that was typed: how it was read where that is not plain to see, what else it could mean,
 * and what it was where it has changed a hundredfold. `was` is the figure that the person found, if there was one.
 */
export function figureNotes(
  text: string,
  read: Extract<ReadFigure, { kind: 'number' }>,
  was: number | null | undefined,
): readonly FieldNote[] {
  const note = howRead(text, read)
  const hasLeapt = was && read.value !== null && isLeap(was, read.value)
  return [
    ...(note ? [note] : []),
    ...(hasLeapt ? [{ text: say('field.was', { value: shownFigure(was) }), stays: true }] : []),
  ]
}
