import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { badInput } from './table.ts'

describe.each(Object.entries(badInput))('bad input: %s', (_area, cases) => {
  test.each(Object.entries(cases))('%s has a test', (_case, [file, words]) => {
    expect(readFileSync(join(import.meta.dirname, '..', file), 'utf8')).toContain(words)
  })
})
