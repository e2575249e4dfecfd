import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { root, textOf } from '../support/read-imports.ts'

function classesOf(folder: string): ReadonlySet<string> {
  const sheets = globSync(`renderer/${folder}/**/*.css`, { cwd: root })
  return new Set(sheets.flatMap((sheet) => textOf(sheet).match(/\.[a-z][\w-]*/g) ?? []))
}

test('no class of the stage is one of the console too, which shows the stage in miniature', () => {
  const console = classesOf('console')
  const figures = classesOf('figures')
  const both = [...classesOf('stage')].filter((name) => console.has(name) && !figures.has(name))
  expect(both).toEqual([])
  expect(console.size).toBeGreaterThan(300)
})
