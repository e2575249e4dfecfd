import type { KeyboardEvent } from 'react'
import { actionOf } from '../actions/meant-key.ts'
import { focusByItself } from '../actions/own-focus.ts'
import { isComposing } from '../actions/press.ts'

/** Rows and columns that a key moves by. */
const moves = {
  'sheet.below': [1, 0],
  'sheet.down': [1, 0],
  'sheet.up': [-1, 0],
  'sheet.right': [0, 1],
  'sheet.left': [0, -1],
} as const
type Move = keyof typeof moves

function isMove(action: string | null): action is Move {
  return action !== null && Object.hasOwn(moves, action)
}

const cellSelector = '[data-sheet-cell]'

/** Whether the caret is where an arrow leads out of a cell; a text that is selected whole is left at once, as in a sheet. */
function leavesText({ selectionStart, selectionEnd, value }: HTMLInputElement, move: Move): boolean {
  if (selectionStart === 0 && selectionEnd === value.length) return true
  if (selectionStart !== selectionEnd) return false
  return move === 'sheet.left' ? selectionStart === 0 : selectionStart === value.length
}

/** Selects a text as Tab does, with its beginning in sight. */
export function selectWhole(input: HTMLInputElement): void {
  if (input.type === 'text') input.setSelectionRange(0, input.value.length, 'backward')
}

function controlIn(cell: Element | undefined): HTMLElement | null {
  return cell?.querySelector<HTMLElement>('input, select, button') ?? null
}

/** The cell that a move leads to; a row without that column, such as the one that is still to be begun, has its first one. */
function cellAfter(cell: Element, move: Move): Element | undefined {
  const row = cell.closest('[data-sheet-row]')
  const rows = [...(row?.parentElement?.querySelectorAll('[data-sheet-row]') ?? [])]
  const [down, right] = moves[move]
  const cells = [...(row?.querySelectorAll(cellSelector) ?? [])]
  if (down === 0) return cells[cells.indexOf(cell) + right]
  const there = row ? rows[rows.indexOf(row) + down] : undefined
  const column = cell.getAttribute('data-sheet-cell') ?? ''
  return (
    there?.querySelector(`[data-sheet-cell="${column}"]`) ?? there?.querySelector(cellSelector) ?? undefined
  )
}

/**
 * Takes the keys of a table that is typed like a sheet: Enter leads to the cell below, arrows to the cells around where the
 * caret is at the edge of its text, F2 into the text. Its rows are marked by `data-sheet-row`, its cells by
 * `data-sheet-cell` with the name of the column. Tab is the browser's.
 */
export function moveInSheet(event: KeyboardEvent): void {
  const { nativeEvent, target } = event
  if (isComposing(nativeEvent) || !(target instanceof HTMLElement)) return
  const action = actionOf('sheet', nativeEvent)
  const cell = target.closest(cellSelector)
  if (!cell) return
  const isText = target instanceof HTMLInputElement
  if (action === 'sheet.edit' && isText) target.setSelectionRange(target.value.length, target.value.length)
  if (!isMove(action)) return
  if (action === 'sheet.below' && target instanceof HTMLButtonElement) return
  if ((action === 'sheet.left' || action === 'sheet.right') && isText && !leavesText(target, action)) return
  event.preventDefault()
  const next = controlIn(cellAfter(cell, action))
  focusByItself(next)
  if (next instanceof HTMLInputElement) selectWhole(next)
}
