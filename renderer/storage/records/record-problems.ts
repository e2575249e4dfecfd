import type { z } from 'zod'
import type { JsonType, Problem } from '../../domain/workshop/problem.ts'
import { errorAt } from '../../domain/workshop/problem.ts'
import { jsonPath } from './json-text.ts'

type Issue = z.core.$ZodIssue

const jsonTypes: Readonly<Record<string, JsonType>> = {
  string: 'text',
  number: 'number',
  int: 'wholeNumber',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
  record: 'object',
}

function typeOf(value: unknown): JsonType {
  if (value === null) return 'null'
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return 'endless'
  return Array.isArray(value) ? 'list' : (jsonTypes[typeof value] ?? 'object')
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    data,
  )
}

const forms = { date: 'day', datetime: 'moment', regex: 'currency' } as const

/**
 * What a schema found wrong, in words of the catalogue. `at` is where `data` stands in the file.
 */
export function recordProblems(
  issues: readonly Issue[],
  data: unknown,
  at: readonly PropertyKey[],
): readonly Problem[] {
  return issues.flatMap((issue) => {
    const path = jsonPath([...at, ...issue.path])
    const value = valueAt(data, issue.path)
    if (value === undefined && issue.code !== 'unrecognized_keys')
      return [errorAt('workshop.missing', { path })]
    return problemsOf(issue, value, path, [...at, ...issue.path])
  })
}

function problemsOf(
  issue: Issue,
  value: unknown,
  path: string,
  place: readonly PropertyKey[],
): readonly Problem[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => errorAt('workshop.unknownKey', { path: jsonPath([...place, key]) }))
    case 'invalid_type':
      return [
        errorAt('workshop.wrongType', {
          path,
          expected: jsonTypes[issue.expected] ?? 'object',
          found: typeOf(value),
        }),
      ]
    case 'invalid_value':
      return [errorAt('workshop.notAllowed', { path, allowed: issue.values.map(String).join(', ') })]
    case 'invalid_union':
      return [errorAt('workshop.notAllowed', { path, allowed: optionsOf(issue).map(String).join(', ') })]
    case 'invalid_format':
      return [
        errorAt('workshop.wrongForm', {
          path,
          form: forms[issue.format as keyof typeof forms] ?? 'currency',
        }),
      ]
    case 'too_small':
      return [errorAt('workshop.tooSmall', { path, least: Number(issue.minimum) })]
    case 'too_big':
      return [errorAt('workshop.tooBig', { path, most: Number(issue.maximum) })]
    case 'custom':
      if (issue.params?.problem === 'picture') return [errorAt('workshop.picture', { path })]
      return [
        typeof value === 'string'
          ? errorAt('workshop.reservedId', { path, id: value })
          : errorAt('workshop.criteria', { path }),
      ]
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return [errorAt('workshop.unknownKey', { path })]
  }
}

/** The kinds that a union would have taken; zod gives them without typing them. */
function optionsOf(issue: Issue): readonly unknown[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options : []
}
