import { say } from '../../../texts/interface.ts'
import type { SourceBook } from '../../../workspace/files/read-source.ts'
import { SelectField } from '../../components/select-field.tsx'

interface SheetChoiceProps {
  readonly book: SourceBook
  readonly onChoose: (sheet: number) => void
}

/** Which sheet of a workbook is read; nothing to choose where there is one. */
export function SheetChoice({ book, onChoose }: SheetChoiceProps) {
  const { sheets } = book.workbook
  if (sheets.length < 2) return null
  return (
    <div className="import-sheet">
      <SelectField
        label={say('import.sheet')}
        value={String(book.sheet)}
        options={sheets.map(({ name, isHidden }, index) => ({
          value: String(index),
          label: isHidden ? say('import.sheetHidden', { name }) : name,
        }))}
        onChange={(chosen) => onChoose(Number(chosen))}
      />
    </div>
  )
}
