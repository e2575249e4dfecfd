import { parseAst } from 'rolldown/parseAst'

/** Every key of a catalogue that no source names: neither in full nor as a template such as `tier.${tier}.rule`. */
export function unusedKeys(keys: readonly string[], sources: readonly string[]): readonly string[] {
  const all = sources.join('\n')
  const templates = [...all.matchAll(/`([a-zA-Z]+\.[^`\s]*\$\{[^`\s]*)`/g)].map(
    ([, template = '']) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map((part) => part.replaceAll('.', '\\.'))
          .join('.+')}$`,
      ),
  )
  return keys.filter((key) => !all.includes(`'${key}'`) && !templates.some((template) => template.test(key)))
}

/** Attributes whose value people see or hear. */
const spoken = new Set(
  'aria-label aria-description aria-placeholder alt label placeholder title text lead hint'.split(' '),
)

type Node = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number }

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/** The words of a node that stands where words are shown; empty where they are computed. */
function wordsOf(node: unknown): string {
  if (!isNode(node)) return ''
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
      return typeof node.value === 'string' ? node.value : ''
    case 'TemplateLiteral':
      return (node.quasis as readonly { value: { raw: string } }[]).map(({ value }) => value.raw).join(' ')
    case 'JSXExpressionContainer':
      return wordsOf(node.expression)
    case 'ConditionalExpression':
      return `${wordsOf(node.consequent)} ${wordsOf(node.alternate)}`
    case 'LogicalExpression':
      return `${wordsOf(node.left)} ${wordsOf(node.right)}`
    default:
      return ''
  }
}

function shownNodes(node: Node): readonly unknown[] {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return node.children as readonly unknown[]
  if (node.type !== 'JSXAttribute') return []
  const { name } = node.name as { name: string }
  return spoken.has(name) ? [node.value] : []
}

/**
 * Words that stand in a component instead of in a catalogue: text between tags, and attributes that people see or
 * hear. Each with its line.
 */
export function strayTexts(source: string): readonly string[] {
  const strays: string[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isNode(value)) return
    for (const shown of shownNodes(value)) {
      const words = wordsOf(shown).trim()
      const line = source.slice(0, value.start).split('\n').length
      if (/\p{L}{2}/u.test(words)) strays.push(`line ${line}: ${words}`)
    }
    Object.values(value).forEach(visit)
  }
  visit(parseAst(source, { lang: 'tsx' }))
  return strays
}
