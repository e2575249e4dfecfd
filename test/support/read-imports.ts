import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** One import of a source file. */
export interface Import {
  /** Path of the file from the root of the project, with forward slashes. */
  readonly from: string
  /** A path like `from` for our own files, else the name of a package such as `@base-ui/react` or `node:path`. */
  readonly to: string
  readonly typeOnly: boolean
}

const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/g
const dynamic = /\bimport\('([^']+)'/g

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function target(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : packageName(specifier)
}

/** What a source text imports, also from elsewhere by `export … from` and `import()`. */
export function importsOf(from: string, text: string): readonly Import[] {
  const fixed = [...text.matchAll(statement)].map(([, type, specifier = '']) => ({
    from,
    to: target(from, specifier),
    typeOnly: type !== undefined,
  }))
  const late = [...text.matchAll(dynamic)].map(([, specifier = '']) => ({
    from,
    to: target(from, specifier),
    typeOnly: false,
  }))
  return [...fixed, ...late]
}

/** The source files of the app, from the root of the project. */
export function sourceFiles(): readonly string[] {
  return globSync('{electron,renderer}/**/*.{ts,tsx}', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/'),
  )
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
