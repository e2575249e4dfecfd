import english from '../../assets/texts/en/exchange.json' with { type: 'json' }
import type { Problem, ProblemKey } from '../domain/workshop/problem.ts'
import { createTexts } from './texts.ts'

/** Every problem must have its words. */
const catalogue: typeof english & Readonly<Record<ProblemKey, string>> = english

const { say } = createTexts<keyof typeof catalogue>(catalogue, 'en-GB')

/** Longer quotations from a file are cut, in characters. */
const longestQuote = 160

function shortened(values: Problem['values']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values as Record<string, string | number>).map(([name, value]) => {
      const characters = typeof value === 'string' ? [...value.slice(0, 4 * longestQuote)] : []
      return [
        name,
        characters.length > longestQuote ? `${characters.slice(0, longestQuote).join('')}…` : value,
      ]
    }),
  )
}

/** Says a problem with its place: `row 4, column business_impact: “6” is not a score; type 1 to 5, - or nothing`. */
export function sayProblem({ key, values, row, column }: Problem): string {
  const what = say(key, shortened(values))
  if (row !== null && column !== null) return say('place.cell', { row, column, what })
  if (row !== null) return say('place.row', { row, what })
  return column === null ? what : say('place.column', { column, what })
}
