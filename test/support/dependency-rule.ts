import type { Import } from './read-imports.ts'

/** What a folder may import, besides itself. A name that ends in ` (types)` may be imported as types only. */
export interface Licence {
  readonly folder: string
  readonly may: readonly string[]
}

/** What whoever puts the app together may import: the app itself, the command line and the verbs of the workspace. */
const composition = [
  'renderer/domain',
  'renderer/documents',
  'renderer/formats',
  'renderer/storage',
  'renderer/safety',
  'renderer/texts',
]

/**
 * The dependency rule: one row a room, the narrower room first. What is pure (domain, documents, safety) imports no room that
 * does anything. `electron/launch` and `electron/browser` are the parts of `npm start` that need no Electron.
 */
export const licences: readonly Licence[] = [
  // The page of the brief on the wall is laid out as the document is, so that the two cannot differ.
  { folder: 'renderer/domain/stage', may: ['renderer/domain', 'renderer/documents'] },
  { folder: 'renderer/domain', may: [] },
  { folder: 'renderer/documents/word', may: ['renderer/domain', 'renderer/documents', 'docx', 'fflate'] },
  {
    folder: 'renderer/documents/sheet',
    may: ['renderer/domain', 'renderer/documents', 'assets', 'write-excel-file', 'fflate'],
  },
  { folder: 'renderer/documents', may: ['renderer/domain'] },
  { folder: 'renderer/safety', may: ['electron/contract (types)'] },
  {
    folder: 'renderer/texts',
    may: ['renderer/domain', 'renderer/documents', 'assets', 'intl-messageformat'],
  },
  {
    folder: 'renderer/formats',
    may: [
      'renderer/domain',
      'renderer/documents/layout/clean-text.ts',
      'renderer/documents/sheet/column-letters.ts',
      'renderer/storage/records',
      'renderer/safety/crc32.ts',
      'assets',
      'fflate',
      'papaparse',
      'zod',
    ],
  },
  { folder: 'renderer/storage', may: ['renderer/domain', 'dexie', 'fake-indexeddb', 'zod'] },
  { folder: 'renderer/stores', may: ['renderer/domain', 'zustand'] },
  {
    folder: 'renderer/workers',
    may: ['renderer/domain', 'renderer/documents', 'renderer/formats', 'renderer/texts'],
  },
  {
    folder: 'renderer/workspace',
    may: [
      ...composition,
      'renderer/stores',
      'renderer/workers/workshop-parts.ts',
      'renderer/workers (types)',
      'assets',
      'electron/contract (types)',
    ],
  },
  {
    folder: 'renderer/console',
    may: [
      'renderer/domain',
      'renderer/documents',
      'renderer/texts',
      'renderer/stores',
      'renderer/workspace',
      'renderer/figures',
      'renderer/stage/stage-view.tsx',
      'react',
      'react-dom',
      '@base-ui/react',
      '@fontsource-variable/inter',
      'lucide-react',
    ],
  },
  // What Electron's host does for safety copies, done by a worker of the page over the browser's private files.
  { folder: 'renderer/browser-safety', may: ['electron/contract (types)', 'renderer/safety'] },
  // It reads what the page has drawn, and nothing else.
  { folder: 'renderer/browser-face.ts', may: [] },
  {
    folder: 'renderer/browser-bridge.ts',
    may: ['electron/contract', 'renderer/browser-face.ts', 'renderer/browser-safety', 'zod'],
  },
  {
    folder: 'renderer/figures',
    may: ['renderer/domain', 'renderer/documents', 'renderer/texts', 'react', 'lucide-react'],
  },
  // Nothing private can reach the projector: the stage is handed pictures, and knows no workshop, storage or store.
  {
    folder: 'renderer/stage',
    may: [
      'renderer/domain/stage/stage-picture.ts (types)',
      // Numbers of the method, not of a workshop: what is marked on the wall is what the rule marks.
      'renderer/domain/rule/rule.ts',
      'renderer/figures',
      'renderer/texts',
      'react',
      'lucide-react',
      '@fontsource-variable/inter',
    ],
  },
  {
    folder: 'renderer/stage.tsx',
    may: [
      'renderer/stage',
      'renderer/storage/database.ts',
      'renderer/workspace/stage/stage-feed.ts',
      'renderer/workspace/stage/stage-presence.ts',
      'renderer/console/styles',
      // How a key is read, and which one blanks the wall: nothing of what they act on.
      'renderer/console/actions/blank-keys.ts',
      'renderer/console/actions/on-mac.ts',
      'renderer/console/actions/press.ts',
      'electron/contract',
      'react-dom',
    ],
  },
  { folder: 'renderer/find-host.ts', may: ['electron/contract', 'renderer/browser-bridge.ts'] },
  {
    folder: 'renderer/main.tsx',
    may: [
      ...composition,
      'renderer/stores',
      'renderer/workspace',
      'renderer/console',
      'renderer/find-host.ts',
      'electron/contract',
      'react-dom',
    ],
  },
  { folder: 'renderer/vite.config.ts', may: ['vite', '@vitejs/plugin-react', 'node:'] },
  { folder: 'electron/contract', may: ['zod'] },
  { folder: 'electron/handlers', may: ['electron/contract', 'renderer/safety', 'assets', 'zod', 'node:'] },
  { folder: 'electron/main', may: ['electron/contract', 'electron/handlers', 'electron', 'node:'] },
  { folder: 'electron/preload', may: ['electron/contract', 'electron'] },
  { folder: 'electron/browser', may: ['electron/contract', 'electron/handlers', 'zod', 'node:'] },
  { folder: 'electron/launch', may: ['electron/handlers', 'zod', 'node:'] },
  {
    folder: 'electron/start.ts',
    may: ['electron/browser', 'electron/handlers', 'electron/launch', 'node:'],
  },
  {
    folder: 'electron/cli',
    may: [...composition, 'electron/contract (types)', 'electron/handlers', 'assets', 'commander', 'node:'],
  },
  { folder: 'electron/rolldown.config.ts', may: ['rolldown'] },
]

/** Whether a path is in a folder, or is that file or package; `node:` stands for all that Node brings. */
function isIn(path: string, folder: string): boolean {
  if (path === folder) return true
  if (folder === 'node:') return path.startsWith(folder)
  return (folder.includes('/') || folder === 'assets') && path.startsWith(`${folder}/`)
}

/** Why an import breaks the rule; null where it keeps it. */
export function breachOf({ from, to, typeOnly }: Import): string | null {
  const licence = licences.find(({ folder }) => isIn(from, folder))
  if (!licence) return `${from} is in a folder that the rule does not know`
  if (isIn(to, licence.folder)) return null
  const named = licence.may.find((one) => isIn(to, one.replace(' (types)', '')))
  if (named === undefined) return `${from} imports ${to}; ${licence.folder} may not`
  return named.endsWith(' (types)') && !typeOnly ? `${from} imports more than types of ${to}` : null
}

/** Files that import each other in a ring, each ring once; types count, as they make files unreadable alone too. */
export function cyclesIn(imports: readonly Import[]): readonly (readonly string[])[] {
  const next = Map.groupBy(imports, ({ from }) => from)
  const done = new Set<string>()
  const rings: string[][] = []
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start >= 0) {
      rings.push([...path.slice(start), file])
      return
    }
    if (done.has(file)) return
    for (const { to } of next.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) visit(file, [])
  return rings
}
