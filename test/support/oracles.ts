import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const file = join(import.meta.dirname, '../samples/oracles.json')
const { oracles } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly oracles: readonly { readonly id: string; readonly input: unknown; readonly expected: unknown }[]
}

/** A worked example of the literature, by its number such as O13. The caller says what it holds. */
export function oracle<Input, Expected>(
  number: string,
): { readonly input: Input; readonly expected: Expected } {
  const found = oracles.find(({ id }) => id.startsWith(`${number}-`))
  if (!found) throw new Error(`There is no example ${number}`)
  return found as { readonly input: Input; readonly expected: Expected }
}
