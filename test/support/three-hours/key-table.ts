import type { Pressed } from './keyboard.ts'
import type { SheetStep } from './spreadsheet.ts'
import { sheetKeys } from './spreadsheet.ts'

interface KeyRow {
  readonly step: string
  readonly keys: number
  readonly sheet: number
  readonly text: number
}

/** Each step with its keys here and in the spreadsheet, and the text that both write. */
export function keyTable(
  pressed: ReadonlyMap<string, Pressed>,
  sheet: Readonly<Record<string, SheetStep>>,
): readonly KeyRow[] {
  return [...pressed].map(([step, { keys, text }]) => {
    const same = sheet[step]
    if (!same) throw new Error(`The spreadsheet has no ${step}`)
    return { step, keys, sheet: sheetKeys(same), text }
  })
}

/** The table for people, with the sums. */
export function printedTable(rows: readonly KeyRow[]): string {
  const sum = (of: 'keys' | 'sheet' | 'text') => rows.reduce((all, row) => all + row[of], 0)
  const line = (step: string, ...counts: readonly (number | string)[]) =>
    step.padEnd(12) + counts.map((count) => String(count).padStart(12)).join('')
  return [
    line('step', 'here', 'spreadsheet', 'text both'),
    ...rows.map(({ step, keys, sheet, text }) => line(step, keys, sheet, text)),
    line('all', sum('keys'), sum('sheet'), sum('text')),
  ].join('\n')
}
