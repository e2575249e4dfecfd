import type { Sheet } from '../../../documents/kit/kit-sheet.ts'
import type { Paper } from '../../../domain/workshop/workshop.ts'
import { KitSheet } from './kit-sheet.tsx'
import './print-copy.css'

interface PrintCopyProps {
  readonly sheets: readonly Sheet[]
  readonly paper: Paper
  readonly language: string
}

/** What the printer gets in place of the app while the kit is open; on the screen it is not there. */
export function PrintCopy({ sheets, paper, language }: PrintCopyProps) {
  return (
    <div className="print-copy" aria-hidden>
      {sheets.map((sheet, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is its place in the pile
        <KitSheet key={index} sheet={sheet} paper={paper} language={language} />
      ))}
    </div>
  )
}
