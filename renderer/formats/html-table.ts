/** Longer texts are left alone; what is pasted as plain text is used instead. */
const longestHtml = 20_000_000
const mostRows = 200_000
/** As a browser limits them (HTML, 4.9.11). */
const mostSpan = 1_000

const blocks = new Set(['P', 'DIV', 'LI', 'BR', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])
const unseen = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'HEAD'])

function rawText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ')
  if (node.nodeType !== Node.ELEMENT_NODE || unseen.has(node.nodeName)) return ''
  const inside = [...node.childNodes].map(rawText).join('')
  return blocks.has(node.nodeName) ? `${inside}\n` : inside
}

function cellText(cell: Element): string {
  const text = rawText(cell)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
  return /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

interface Waiting {
  readonly text: string
  readonly rows: number
}

/** The cells of a table, one line a row; what is merged over several rows stands in each of them. */
function tableLines(table: HTMLTableElement): readonly string[] {
  let waiting = new Map<number, Waiting>()
  return [...table.rows].slice(0, mostRows).map((row) => {
    const cells: string[] = []
    const next = new Map<number, Waiting>()
    const takeWaiting = () => {
      for (let above = waiting.get(cells.length); above; above = waiting.get(cells.length)) {
        if (above.rows > 1) next.set(cells.length, { text: above.text, rows: above.rows - 1 })
        cells.push(above.text)
      }
    }
    for (const cell of row.cells) {
      takeWaiting()
      const text = cellText(cell)
      if (cell.rowSpan > 1) next.set(cells.length, { text, rows: cell.rowSpan - 1 })
      cells.push(text, ...Array(Math.min(cell.colSpan, mostSpan) - 1).fill(''))
    }
    takeWaiting()
    waiting = next
    return cells.join('\t')
  })
}

/**
 * The tables of copied HTML as cells between tabs; null where there is none. Parsed without being shown: nothing in it
 * runs and nothing of it is loaded.
 */
export function readHtmlTables(html: string): string | null {
  if (html.length > longestHtml) return null
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const outer = [...parsed.querySelectorAll('table')].filter(
    (table) => !table.parentElement?.closest('table'),
  )
  const lines = outer.flatMap(tableLines)
  return lines.length > 0 ? lines.join('\n') : null
}
