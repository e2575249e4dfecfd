import { globSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { root, sourceFiles, textOf } from '../support/read-imports.ts'
import { classesIn, isBarrel, isInDrawer, isKebabCase, linesOver, mostLines } from './file-rules.ts'

const files = sourceFiles()
const styles = globSync('renderer/**/*.css', { cwd: root }).map((path) => path.replaceAll('\\', '/'))

describe('the source', () => {
  test('has no barrels', () => {
    expect(files.filter((file) => isBarrel(file, textOf(file)))).toEqual([])
    expect(files.length).toBeGreaterThan(150)
  })

  test('has no folder for whatever has no place', () => {
    expect([...files, ...styles].filter(isInDrawer)).toEqual([])
  })

  test('names files and folders in kebab-case', () => {
    expect([...files, ...styles].filter((file) => !isKebabCase(file))).toEqual([])
    expect(styles.length).toBeGreaterThan(0)
  })

  test('has no two files of one name in two rooms', () => {
    const named = Map.groupBy([...files, ...styles], (file) => file.split('/').at(-1) ?? '')
    expect([...named.values()].filter((same) => same.length > 1)).toEqual([])
  })

  test('keeps files short', () => {
    expect(files.filter((file) => linesOver(textOf(file)) > 0)).toEqual([])
  })

  test('gives no class of the stage a second look: its picture is drawn on the console too', () => {
    const classesOf = (folder: string) =>
      new Set(styles.filter((path) => path.startsWith(folder)).flatMap((path) => classesIn(textOf(path))))
    const [stage, console, figures] = ['renderer/stage', 'renderer/console', 'renderer/figures'].map(
      classesOf,
    )
    const twice = [...(stage ?? [])].filter((name) => console?.has(name) && !figures?.has(name))
    expect(twice).toEqual([])
    expect(stage?.size).toBeGreaterThan(100)
  })
})

describe('the check of files', () => {
  test.each([
    ['renderer/domain/index.ts', 'export const one = 1'],
    ['renderer/domain/votes/cell.ts', "export * from './rule.ts'"],
    ['renderer/domain/votes/cell.ts', "export type * from './rule.ts'"],
    ['renderer/domain/votes/cell.ts', "export * as rule from './rule.ts'"],
    ['renderer/domain/votes/cell.ts', "export {\n  rule,\n} from './rule.ts'"],
    ['renderer/domain/votes/cell.ts', "export type { Rule } from './rule.ts'"],
    ['renderer/domain/votes/cell.ts', "import { rule } from './rule.ts'\nexport { rule as theRule }"],
    ['renderer/domain/votes/cell.ts', "import type { Rule } from './rule.ts'\nexport type { Rule }"],
  ])('calls %s a barrel when it says %s', (path, text) => {
    expect(isBarrel(path, text)).toBe(true)
  })

  test('does not call a file a barrel that exports its own', () => {
    const text =
      "import { rule } from './rule.ts'\nconst own = rule()\nexport { own }\nexport const it = rule"
    expect(isBarrel('renderer/domain/votes/cell.ts', text)).toBe(false)
  })

  test.each([
    ['renderer/shared/cell.ts'],
    ['renderer/domain/utils/cell.ts'],
    ['electron/managers/window.ts'],
    ['services/rank.ts'],
  ])('sees the drawer in %s', (path) => {
    expect(isInDrawer(path)).toBe(true)
  })

  test('takes a file named after its one concept for no drawer', () => {
    expect(isInDrawer('renderer/domain/shared-risk.ts')).toBe(false)
  })

  test.each([
    ['ScoreCell.tsx'],
    ['scoreCell.ts'],
    ['score_cell.ts'],
    ['score-cell.test.ts'],
    ['score--cell.css'],
  ])('refuses the name %s', (name) => {
    expect(isKebabCase(`renderer/console/${name}`)).toBe(false)
    expect(isKebabCase(`renderer/${name.split('.')[0]}/cell.ts`)).toBe(name === 'score-cell.test.ts')
  })

  test.each([['score-cell.tsx'], ['vite.config.ts'], ['score-cell.css']])('takes the name %s', (name) => {
    expect(isKebabCase(`renderer/console/${name}`)).toBe(true)
  })

  test('reads the classes of a style sheet, not its numbers and its files', () => {
    const css = '/* .no */ @media (min-width: 1.5rem) { .one > .two-b:has(.three) { width: 0.75rem } }'
    expect(classesIn(`${css} .one { src: url(font.woff) }`)).toEqual(['one', 'two-b', 'three'])
  })

  test('counts a file too long from its first line too many', () => {
    expect(linesOver('line\n'.repeat(mostLines))).toBe(0)
    expect(linesOver('line\n'.repeat(mostLines + 1))).toBe(1)
  })
})
