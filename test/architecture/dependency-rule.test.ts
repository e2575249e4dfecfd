import { describe, expect, test } from 'vitest'
import { breachOf, cyclesIn, licences } from '../support/dependency-rule.ts'
import { importsOf, sourceFiles, textOf } from '../support/read-imports.ts'

/**
 * What may be imported in few places only, and where, beside the folders of the rule: whoever widens a folder's licence
 * changes this too. Where it departs from the dependency rule of the architecture, the reason stands with it.
 */
const homes: readonly (readonly [what: string, folders: readonly string[]])[] = [
  ['docx', ['renderer/documents/word']],
  ['dexie', ['renderer/storage']],
  ['fake-indexeddb', ['renderer/storage']],
  // Word files and workbooks are both ZIP files: one is finished, the other packed by hand; pasted ones are read.
  ['fflate', ['renderer/documents/sheet', 'renderer/documents/word', 'renderer/formats']],
  ['papaparse', ['renderer/formats']],
  ['write-excel-file', ['renderer/documents/sheet']],
  // Texts are read in one place, for whoever speaks.
  ['intl-messageformat', ['renderer/texts']],
  ['zustand', ['renderer/stores']],
  ['react', ['renderer/console', 'renderer/figures', 'renderer/stage']],
  ['react-dom', ['renderer/console', 'renderer/main.tsx', 'renderer/stage.tsx']],
  ['@base-ui/react', ['renderer/console']],
  ['lucide-react', ['renderer/console', 'renderer/figures', 'renderer/stage']],
  ['@fontsource-variable/inter', ['renderer/console', 'renderer/stage']],
  ['commander', ['electron/cli']],
  ['electron', ['electron/main', 'electron/preload']],
  // Tables of candidates check their own rows; records, workshop files and what comes from outside are parsed.
  [
    'zod',
    [
      'electron/browser',
      'electron/contract',
      'electron/handlers',
      'electron/launch',
      'renderer/browser-bridge.ts',
      'renderer/formats',
      'renderer/storage',
    ],
  ],
  // As types, workspace may name it too; console goes through workspace.
  [
    'electron/contract/bridge.ts',
    [
      'electron/browser',
      'electron/contract',
      'electron/handlers',
      'electron/main',
      'electron/preload',
      'renderer/browser-bridge.ts',
      'renderer/find-host.ts',
      'renderer/main.tsx',
      'renderer/stage.tsx',
    ],
  ],
  [
    'renderer/storage/database.ts',
    ['electron/cli', 'renderer/main.tsx', 'renderer/stage.tsx', 'renderer/storage', 'renderer/workspace'],
  ],
  ['renderer/console/app.tsx', ['renderer/console', 'renderer/main.tsx']],
  [
    'renderer/stores/view-store.ts',
    ['renderer/console', 'renderer/main.tsx', 'renderer/stores', 'renderer/workspace'],
  ],
]

const files = sourceFiles()
const imports = files.flatMap((file) => importsOf(file, textOf(file)))
const isFile = (place: string) => /\.tsx?$/.test(place)
/** The rooms that the rule names, and those of the source. */
const places = [...new Set(licences.map(({ folder }) => folder))].toSorted()
const fileIn = (place: string) => (isFile(place) ? place : `${place}/any.ts`)

function placesThatMayImport(to: string): readonly string[] {
  return places.filter((place) => {
    return breachOf({ from: fileIn(place), to, typeOnly: false }) === null
  })
}

describe('the source', () => {
  test('imports only what the dependency rule allows', () => {
    expect(imports.map(breachOf).filter(Boolean)).toEqual([])
    expect(imports.length).toBeGreaterThan(files.length)
  })

  test('has no ring of files that import each other', () => {
    expect(cyclesIn(imports)).toEqual([])
  })
})

describe('the dependency rule', () => {
  test.each(licences)('breaks where $folder imports what it has no licence for', ({ folder, may }) => {
    const from = fileIn(folder)
    expect(breachOf({ from, to: 'a-package-of-nobody', typeOnly: true })).not.toBeNull()
    const strangers = places.filter((place) => place !== folder && !place.startsWith(`${folder}/`))
    const refused = strangers.filter((place) => breachOf({ from, to: fileIn(place), typeOnly: false }))
    // Nobody may import everything, so that each row is broken by a room that exists.
    expect(refused).not.toEqual([])
    for (const one of may.filter((name) => name.endsWith(' (types)'))) {
      const to = fileIn(one.replace(' (types)', ''))
      expect(breachOf({ from, to, typeOnly: true })).toBeNull()
      expect(breachOf({ from, to, typeOnly: false })).not.toBeNull()
    }
  })

  test('has a row for each file of the source, and no row for none', () => {
    const unused = licences.filter(
      ({ folder }) => !files.some((file) => file === folder || file.startsWith(`${folder}/`)),
    )
    expect(unused).toEqual([])
  })

  test.each(homes)('keeps %s in its place', (what, folders) => {
    expect(placesThatMayImport(what)).toEqual(folders)
  })

  test.each(['zod', 'react', 'node:path', 'assets/texts/en/cli.json', 'renderer/storage/records/records.ts'])(
    'keeps %s out of the domain, as types too',
    (to) => {
      expect(breachOf({ from: 'renderer/domain/rule/rule.ts', to, typeOnly: true })).not.toBeNull()
    },
  )
})

describe('the stage', () => {
  test.each([
    'renderer/domain/workshop/workshop.ts',
    'renderer/domain/votes/votes.ts',
    'renderer/domain/stage/what-the-room-may-see.ts',
    'renderer/domain/stage/stage-state.ts',
    'renderer/storage/workshops.ts',
    'renderer/stores/document-store.ts',
    'renderer/workspace/stage/follow-stage.ts',
    'renderer/console/app.tsx',
  ])('knows nothing of %s, not even its types', (to) => {
    expect(breachOf({ from: 'renderer/stage/stage-view.tsx', to, typeOnly: true })).not.toBeNull()
  })
})

describe('the check of imports', () => {
  const breaches = (from: string, text: string) => importsOf(from, text).map(breachOf).filter(Boolean)

  test.each([
    ['renderer/domain/rule/rule.ts', "import { z } from 'zod'"],
    ['renderer/domain/rule/rule.ts', "import type { Brief } from '../../storage/records/records.ts'"],
    ['renderer/domain/rule/rule.ts', "export type Rule = number\nimport { join } from 'node:path'"],
    ['renderer/console/app.tsx', "import {\n  openDatabase,\n} from '../storage/database.ts'"],
    ['renderer/console/app.tsx', "const late = import('../formats/read-table.ts')"],
    ['renderer/console/app.tsx', 'const late = import(where)'],
    ['renderer/console/app.tsx', "new Worker(new URL('../workers/document-worker.ts', import.meta.url))"],
    ['renderer/workspace/commit/commit.ts', "import { requests } from '../../electron/contract/channels.ts'"],
    ['electron/handlers/files.ts', "import { app } from 'electron'"],
    ['electron/handlers/files.ts', "const { app } = require('electron')"],
    ['electron/preload/preload.ts', "import '../handlers/disk.ts'"],
    ['renderer/storage/records/records.ts', "export type { Host } from '../../workspace/ports.ts'"],
    ['renderer/services/x.ts', "import type { Cell } from '../domain/cell.ts'"],
  ])('sees that %s must not say %s', (from, text) => {
    expect(breaches(from, text)).toHaveLength(1)
  })

  test.each([
    ['renderer/workspace/commit/commit.ts', "import type { Host } from '../../../electron/contract/host.ts'"],
    ['renderer/console/app.tsx', "import { useState } from 'react'\nimport './app.css'"],
    ['electron/main/electron-main.ts', "import { join } from 'node:path'"],
  ])('lets %s say %s', (from, text) => {
    expect(breaches(from, text)).toEqual([])
  })

  // Types count: files that name each other's types cannot be read, moved or tested one without the other.
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
