import { isNode, nodesOf } from '../support/read-imports.ts'

/** Lines that a source file may have. */
export const mostLines = 250

function namesOf(node: unknown): readonly string[] {
  return isNode(node) && node.type === 'Identifier' ? [String(node.name)] : []
}

/** Whether a file hands on what another one made: by its name, by `export … from`, or by exporting what it imported. */
export function isBarrel(path: string, text: string): boolean {
  const nodes = nodesOf(path, text)
  const imported = new Set(
    nodes.flatMap(({ type, local }) => (/^Import\w*Specifier$/.test(type) ? namesOf(local) : [])),
  )
  return (
    /(^|\/)index\.tsx?$/.test(path) ||
    nodes.some(
      ({ type, source, local }) =>
        type === 'ExportAllDeclaration' ||
        (type === 'ExportNamedDeclaration' && Boolean(source)) ||
        (type === 'ExportSpecifier' && namesOf(local).some((name) => imported.has(name))),
    )
  )
}

/** Whether a path leads through a folder that takes whatever has no place. */
export function isInDrawer(path: string): boolean {
  return /(^|\/)(shared|utils?|helpers?|common|misc|managers?|services?)\//.test(path)
}

/** Whether every folder and the file of a path are named in kebab-case. */
export function isKebabCase(path: string): boolean {
  const folders = path.split('/')
  const file = folders.pop() ?? ''
  return (
    folders.every((folder) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder)) &&
    /^[a-z0-9]+(-[a-z0-9]+)*(\.config)?\.(tsx?|css)$/.test(file)
  )
}

/** How many lines a text has more than a source file may have; 0 where it is short enough. */
export function linesOver(text: string): number {
  const lines = text.replace(/\n$/, '').split('\n').length
  return Math.max(0, lines - mostLines)
}

/** The classes that a style sheet gives a look to. */
export function classesIn(css: string): readonly string[] {
  const selectors = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\{[^{}]*\}/g, '{}')
  return [...new Set([...selectors.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name]) => name ?? ''))]
}
