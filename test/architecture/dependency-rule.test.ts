import { describe, expect, test } from 'vitest'
import { breachOf, cyclesIn } from '../support/dependency-rule.ts'
import { importsOf, sourceFiles, textOf } from '../support/read-imports.ts'

const files = sourceFiles()
const imports = files.flatMap((file) => importsOf(file, textOf(file)))
const longestFile = 250
/** Written by a program: the widths of a font. */
const generated = new Set(['renderer/domain/brief/advances.ts'])

describe('the source', () => {
  test('imports only what the dependency rule allows', () => {
    expect(imports.map(breachOf).filter(Boolean)).toEqual([])
    expect(imports.length).toBeGreaterThan(files.length)
  })

  test('has no ring of files that import each other', () => {
    expect(cyclesIn(imports)).toEqual([])
  })

  test('has no barrels', () => {
    const barrels = files.filter(
      (file) => /\/index\.tsx?$/.test(file) || /^export (\*|\{[^}]*\} from)/m.test(textOf(file)),
    )
    expect(barrels).toEqual([])
  })

  test('has no folder for whatever has no place', () => {
    expect(files.filter((file) => /\/(shared|utils?|helpers|common|managers|services)\//.test(file))).toEqual(
      [],
    )
  })

  test('names files in kebab-case', () => {
    const names = files.map((file) => file.split('/').at(-1) ?? '')
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.config)?\.tsx?$/.test(name))).toEqual([])
  })

  test('keeps files short', () => {
    const long = files
      .filter((file) => !generated.has(file))
      .map((file) => ({ file, lines: textOf(file).split('\n').length - 1 }))
      .filter(({ lines }) => lines > longestFile)
    expect(long).toEqual([])
  })
})

describe('the check', () => {
  const breaches = (from: string, text: string) => importsOf(from, text).map(breachOf).filter(Boolean)

  test.each([
    ['renderer/domain/rule.ts', "import { z } from 'zod'"],
    ['renderer/domain/rule.ts', "import type { Brief } from '../storage/records.ts'"],
    ['renderer/console/app.tsx', "import {\n  openDatabase,\n} from '../storage/database.ts'"],
    ['renderer/console/app.tsx', "const late = import('../word/write-brief.ts')"],
    ['renderer/workspace/commit.ts', "import { requests } from '../../electron/contract/channels.ts'"],
    ['electron/handlers/files.ts', "import { app } from 'electron'"],
    ['electron/preload/preload.ts', "import '../handlers/disk.ts'"],
    ['renderer/storage/records.ts', "export type { Host } from '../workspace/ports.ts'"],
    ['renderer/services/x.ts', "import type { Cell } from '../domain/cell.ts'"],
  ])('sees that %s must not say %s', (from, text) => {
    expect(breaches(from, text)).toHaveLength(1)
  })

  test.each([
    ['renderer/workspace/commit.ts', "import type { Host } from '../../electron/contract/host.ts'"],
    ['renderer/console/app.tsx', "import { useState } from 'react'\nimport './app.css'"],
    ['electron/main/main.ts', "import { join } from 'node:path'"],
  ])('lets %s say %s', (from, text) => {
    expect(breaches(from, text)).toEqual([])
  })

  test('sees a ring, of types too, and reports it once', () => {
    const ring = [
      { from: 'a.ts', to: 'b.ts', typeOnly: false },
      { from: 'b.ts', to: 'c.ts', typeOnly: true },
      { from: 'c.ts', to: 'a.ts', typeOnly: false },
      { from: 'd.ts', to: 'a.ts', typeOnly: false },
    ]
    expect(cyclesIn(ring)).toEqual([['a.ts', 'b.ts', 'c.ts', 'a.ts']])
  })
})
