import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withFault } from './mutant.ts'
import { subjects } from './mutants.ts'

const root = join(import.meta.dirname, '../..')
const mutants = Object.values(subjects).flat()

describe('the list of mutants', () => {
  test.each(Object.entries(subjects))(
    'of %s fits the source: what each changes is there exactly once',
    (_, all) => {
      const stale = all.filter((one) => withFault(readFileSync(join(root, one.file), 'utf8'), one) === null)
      expect(stale.map(({ file, why }) => `${file}: ${why}`)).toEqual([])
    },
  )

  test('names tests that are there', () => {
    const tests = new Set(mutants.flatMap((one) => one.tests))
    expect([...tests].filter((file) => !existsSync(join(root, file)))).toEqual([])
    expect(mutants.filter((one) => one.tests.length === 0)).toEqual([])
  })

  test('says of no two mutants of a file the same', () => {
    const names = mutants.map(({ file, why }) => `${file}: ${why}`)
    expect(new Set(names).size).toBe(names.length)
    expect(mutants.length).toBeGreaterThanOrEqual(40)
  })
})

test('a fault is put in where its text is, and nowhere where it is missing, there twice, or nothing changes', () => {
  expect(withFault('one two', { from: 'two', to: 'three' })).toBe('one three')
  expect(withFault('one two', { from: 'six', to: 'three' })).toBeNull()
  expect(withFault('two two', { from: 'two', to: 'three' })).toBeNull()
  expect(withFault('one two', { from: 'two', to: 'two' })).toBeNull()
})
