import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

export const root = join(import.meta.dirname, '../..')

/** A node of a syntax tree, in the names of ESTree. */
export type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number }

/** One import of a source file. */
export interface Import {
  /** Path of the file from the root of the project, with forward slashes. */
  readonly from: string
  /**
   * A path like `from` for our own files, else the name of a package such as `@base-ui/react` or `node:path`; where it is
   * computed, its source text after `computed `, which no rule allows.
   */
  readonly to: string
  /** Whether nothing of the target runs on this thread: its types are named, or a worker is started from its address. */
  readonly typeOnly: boolean
}

/** Whether something found in a syntax tree is a node, not a value or a list. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** All nodes of a source text, each before those inside it. Throws where the text has no syntax. */
export function nodesOf(path: string, text: string): readonly SyntaxNode[] {
  const nodes: SyntaxNode[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (isNode(value)) {
      nodes.push(value)
      Object.values(value).forEach(visit)
    }
  }
  visit(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }))
  return nodes
}

/** The text of a node that is nothing but a string; else undefined. */
function stringOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}

function isName(node: unknown, name: string): boolean {
  return isNode(node) && node.type === 'Identifier' && node.name === name
}

/** The module that a node asks for, if it asks for one. */
function askedBy(node: SyntaxNode): { readonly module: unknown; readonly typeOnly: boolean } | undefined {
  const [first, second] = Array.isArray(node.arguments) ? node.arguments : []
  switch (node.type) {
    case 'ImportDeclaration':
      return { module: node.source, typeOnly: node.importKind === 'type' }
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source ? { module: node.source, typeOnly: node.exportKind === 'type' } : undefined
    case 'ImportExpression':
      return { module: node.source, typeOnly: false }
    case 'TSImportType':
      return { module: node.source, typeOnly: true }
    case 'CallExpression':
      return isName(node.callee, 'require') ? { module: first, typeOnly: false } : undefined
    case 'NewExpression': {
      const isAddress = isName(node.callee, 'URL') && isNode(second) && second.type === 'MemberExpression'
      return isAddress && stringOf(first)?.startsWith('.') ? { module: first, typeOnly: true } : undefined
    }
    default:
      return undefined
  }
}

function target(from: string, specifier: string): string {
  const [path = ''] = specifier.split('?')
  if (path.startsWith('.')) return posix.join(posix.dirname(from), path)
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
}

/** What a source text imports, also by `export … from`, `import()`, `import('…').Type` and `new URL('…', import.meta.url)`. */
export function importsOf(from: string, text: string): readonly Import[] {
  return nodesOf(from, text).flatMap((node) => {
    const asked = askedBy(node)
    if (!asked) return []
    const specifier = stringOf(asked.module)
    const { start, end } = (isNode(asked.module) ? asked.module : node) as { start: number; end?: number }
    const to = specifier === undefined ? `computed ${text.slice(start, end)}` : target(from, specifier)
    return [{ from, to, typeOnly: asked.typeOnly }]
  })
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
