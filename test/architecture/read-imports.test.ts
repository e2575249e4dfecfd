import { describe, expect, test } from 'vitest'
import { importsOf } from '../support/read-imports.ts'

const read = (text: string) =>
  importsOf('renderer/domain/rule.ts', text).map(({ to, typeOnly }) => (typeOnly ? `${to} (types)` : to))

describe('what a file imports', () => {
  test.each([
    ["import { z } from 'zod'", 'zod'],
    ['import { z } from "zod"', 'zod'],
    ["import {\n  z, // it's needed\n  type ZodType,\n} from 'zod'", 'zod'],
    ["import '@fontsource-variable/inter/wght.css'", '@fontsource-variable/inter'],
    ["import './rule.css'", 'renderer/domain/rule.css'],
    ["import texts from '../../assets/texts/en/cli.json' with { type: 'json' }", 'assets/texts/en/cli.json'],
    ["import type { Cell } from './cell.ts'", 'renderer/domain/cell.ts (types)'],
    ["import { type Cell } from './cell.ts'", 'renderer/domain/cell.ts'],
    ["export { cell } from './cell.ts'", 'renderer/domain/cell.ts'],
    ["export type * from './cell.ts'", 'renderer/domain/cell.ts (types)'],
    ["type Cell = import('./cell.ts').Cell", 'renderer/domain/cell.ts (types)'],
    ["const late = await import(\n  './cell.ts'\n)", 'renderer/domain/cell.ts'],
    ["const docx = require('docx')", 'docx'],
    [
      "new Worker(new URL('../workers/w.ts', import.meta.url), { type: 'module' })",
      'renderer/workers/w.ts (types)',
    ],
    ["import svg from './flag.svg?raw'", 'renderer/domain/flag.svg'],
    ['const late = import(react)', 'computed react'],
  ])('is read from %s', (text, found) => {
    expect(read(text)).toEqual([found])
  })

  test('is read of every statement, also behind an exported type and of two on a line', () => {
    expect(
      read("export type A = 1\nimport { z } from 'zod'; import type { B } from './b.ts'\nimport c from 'c'"),
    ).toEqual(['zod', 'renderer/domain/b.ts (types)', 'c'])
  })

  test.each([
    ["// import { z } from 'zod'"],
    ["/*\nimport { z } from 'zod'\n*/"],
    ["const example = `\nimport { z } from 'zod'\n`"],
    ["export const from = 'zod'"],
    ['new URL(path, address)'],
  ])('is not read from %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
