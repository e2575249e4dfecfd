/** A cell of a sheet: a text is never read as a formula. */
export type SheetCell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'head'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'formula'
      /** Without the sign that a formula is typed with. */
      readonly value: string
      /** What it comes to, as it is kept beside the formula for those that do not compute it. */
      readonly result: number | string
      /** How a number is shown, such as `0.0#`. */
      readonly format?: string
    }
  | { readonly kind: 'empty' }

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
  /** Rows that stay while the others scroll. */
  readonly headRows: number
}

export const text = (value: string): SheetCell => ({ kind: 'text', value })
export const head = (value: string): SheetCell => ({ kind: 'head', value })
export const number = (value: number): SheetCell => ({ kind: 'number', value })
export const empty: SheetCell = { kind: 'empty' }

export function formula(value: string, result: number | string, format?: string): SheetCell {
  return { kind: 'formula', value, result, ...(format === undefined ? {} : { format }) }
}

/** A text within a formula. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`
}
