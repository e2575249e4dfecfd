import { Field } from './field.tsx'

export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface SelectFieldProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
  readonly hint?: string
  readonly labelHidden?: boolean
}

/** One of a few choices. */
export function SelectField<Value extends string>({
  label,
  value,
  options,
  onChange,
  hint,
  labelHidden = false,
}: SelectFieldProps<Value>) {
  return (
    <Field label={label} hint={hint} labelHidden={labelHidden}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className="control"
          value={value}
          aria-describedby={describedBy}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value)
            if (chosen) onChange(chosen.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
