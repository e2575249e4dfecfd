import type { Problem } from '../../domain/workshop/problem.ts'
import { errorAt } from '../../domain/workshop/problem.ts'

/** Nesting that no workshop reaches. */
const mostLevels = 32

/** Entries of one object, or of a list that is not a table, that no workshop reaches. */
const mostEntries = 1_000

export type ParsedJson =
  | { readonly kind: 'json'; readonly data: unknown }
  | { readonly kind: 'refused'; readonly problem: Problem }

/** Parses JSON after a look at its nesting, so that a hostile file exhausts neither stack nor memory. */
export function parseJson(text: string): ParsedJson {
  if (levelsOf(text) > mostLevels) {
    return { kind: 'refused', problem: errorAt('workshop.tooDeep', { most: mostLevels }) }
  }
  try {
    return { kind: 'json', data: JSON.parse(text) as unknown }
  } catch (error) {
    const line = error instanceof Error ? /line (\d+)/.exec(error.message)?.[1] : undefined
    return {
      kind: 'refused',
      problem: errorAt('workshop.notJson', {}, line === undefined ? {} : { row: Number(line) }),
    }
  }
}

const opening = new Set([...'[{'].map((bracket) => bracket.charCodeAt(0)))
const closing = new Set([...']}'].map((bracket) => bracket.charCodeAt(0)))
const quote = '"'.charCodeAt(0)
const backslash = '\\'.charCodeAt(0)

function levelsOf(text: string): number {
  let level = 0
  let deepest = 0
  let quoted = false
  for (let index = 0; index < text.length && deepest <= mostLevels; index += 1) {
    const code = text.charCodeAt(index)
    if (quoted) {
      if (code === backslash) index += 1
      else if (code === quote) quoted = false
    } else if (code === quote) quoted = true
    else if (closing.has(code)) level -= 1
    else if (opening.has(code)) {
      level += 1
      deepest = Math.max(deepest, level)
    }
  }
  return deepest
}

/** A place in a JSON document, as in `workshop.candidates[3].title`. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('')
}

/**
 * Problems that would make reading the rows unsafe: `__proto__` as a name, and objects or lists of more entries than
 * a row can have. The lists at depth 2, which are the tables, may be of any length.
 */
export function shapeProblems(data: unknown): readonly Problem[] {
  const waiting: { readonly value: unknown; readonly path: readonly PropertyKey[] }[] = [
    { value: data, path: [] },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next
    if (typeof value !== 'object' || value === null) continue
    const entries: readonly (readonly [PropertyKey, unknown])[] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value)
    const isTable = path.length === 2 && Array.isArray(value)
    if (entries.length > mostEntries && !isTable) {
      return [errorAt('workshop.tooBig', { path: jsonPath(path), most: mostEntries })]
    }
    for (const [name, inner] of entries) {
      if (name === '__proto__') return [errorAt('workshop.unknownKey', { path: jsonPath([...path, name]) })]
      if (typeof inner === 'object' && inner !== null) waiting.push({ value: inner, path: [...path, name] })
    }
  }
  return []
}
