import type { InterfaceKey } from '../../../texts/interface.ts'
import { say } from '../../../texts/interface.ts'
import type { Source } from '../../../workspace/files/read-source.ts'
import { mappableColumns } from '../../../workspace/files/read-source.ts'
import { SelectField } from '../../components/select-field.tsx'

type Mapping = Source['mapping']
type Column = NonNullable<Mapping[number]>

const ignored = 'ignored'

const columnLabels: Readonly<Record<Column, InterfaceKey>> = {
  key: 'card.key',
  title: 'card.title',
  problem: 'card.problem',
  process: 'card.process',
  dataSources: 'card.dataSources',
  sponsorRole: 'card.sponsorRole',
  notes: 'card.notes',
  author: 'card.author',
  volumePerMonth: 'import.volumePerMonth',
  minutesPerCase: 'import.minutesPerCase',
  costPerHour: 'import.costPerHour',
  errorRatePercent: 'import.errorRatePercent',
  costPerError: 'import.costPerError',
  revenueEffectPerYear: 'import.revenueEffectPerYear',
  savableSharePercent: 'import.savableSharePercent',
}

interface ColumnMapperProps {
  readonly source: Source
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** What each column of the table holds: guessed from its name, and changed here. */
export function ColumnMapper({ source, mapping, onChange }: ColumnMapperProps) {
  const { header, lines } = source.table
  const options = [
    { value: ignored, label: say('import.ignored') },
    ...mappableColumns.map((column) => ({ value: column as string, label: say(columnLabels[column]) })),
  ]
  return (
    <fieldset className="mapper" aria-label={say('import.mapping')}>
      {header.map((name, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two columns can have one name; their position tells them apart.
        <div key={index}>
          <SelectField
            label={name}
            value={mapping[index] ?? ignored}
            options={options}
            onChange={(chosen) =>
              onChange(
                mapping.map((column, at) =>
                  at === index ? (mappableColumns.find((one) => one === chosen) ?? null) : column,
                ),
              )
            }
          />
          <span className="mapper-sample">{lines[0]?.cells[index]}</span>
        </div>
      ))}
    </fieldset>
  )
}
