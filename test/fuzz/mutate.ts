import { endlessTexts, hostileTexts } from '../support/hostile-texts.ts'
import type { Chance } from './chance.ts'

const tokens = [
  '"',
  "'",
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\0',
  '\uFEFF',
  '{',
  '}',
  '[',
  ']',
  ':',
  '=',
  '<',
  '>',
  '&',
  '-',
  '1e400',
  'NaN',
  'null',
  '__proto__',
  'constructor',
  '9'.repeat(400),
  '\\',
  '\\u0000',
  '\\ud800',
  'sep=;\n',
  '""',
  ']]>',
]
const texts = [...tokens, ...Object.values(hostileTexts), endlessTexts['one word of 5,000']]

function spliced(bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length - Math.min(removed, bytes.length - at) + added.length)
  whole.set(bytes.subarray(0, at))
  whole.set(added, at)
  whole.set(bytes.subarray(at + removed), at + added.length)
  return whole
}

const encoder = new TextEncoder()

/** Damage to bytes without knowing what they say. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = chance.below(bytes.length)
  const length = 1 + chance.below(40)
  switch (chance.below(7)) {
    case 0:
      return spliced(bytes, at, 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << chance.below(8))))
    case 1:
      return spliced(bytes, at, 1, Uint8Array.of(chance.below(256)))
    case 2:
      return spliced(bytes, at, length, new Uint8Array())
    case 3:
      return spliced(bytes, at, 0, bytes.slice(at, at + length))
    case 4:
      return spliced(bytes, at, 0, encoder.encode(chance.oneOf(texts)))
    case 5:
      return bytes.slice(0, at)
    default:
      return spliced(bytes, at, length, bytes.slice(chance.below(bytes.length)).subarray(0, length))
  }
}

const leaves: readonly unknown[] = [
  null,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  'x',
  true,
  [],
  {},
  [[]],
  [null],
  '2026-13-45',
  'constructor',
  ...Object.values(hostileTexts),
]

type Holder = Record<string, unknown>

function holdersIn(value: unknown, found: Holder[] = []): readonly Holder[] {
  if (typeof value !== 'object' || value === null) return found
  found.push(value as Holder)
  for (const inner of Object.values(value)) holdersIn(inner, found)
  return found
}

/** Changes data in a place that any of its parts can be: its values, its names, its lists. The data itself is changed. */
export function mutateData(data: unknown, chance: Chance): void {
  const holders = holdersIn(data)
  const holder = chance.oneOf(holders)
  const names = Object.keys(holder)
  const name = names.length > 0 ? chance.oneOf(names) : 'x'
  switch (chance.below(7)) {
    case 0:
    case 1:
      holder[name] = chance.oneOf(leaves)
      return
    case 2:
      delete holder[name]
      return
    case 3:
      Object.defineProperty(holder, chance.oneOf(['__proto__', 'constructor', 'x', '0', 'id', 'toString']), {
        value: chance.oneOf(leaves),
        enumerable: true,
        configurable: true,
        writable: true,
      })
      return
    case 4:
      if (Array.isArray(holder)) holder.push(...structuredClone(holder.slice(0, 1 + chance.below(3))))
      else holder[name] = structuredClone(chance.oneOf(holders))
      return
    case 5:
      if (Array.isArray(holder)) holder.reverse()
      else holder[name] = holder[chance.oneOf(names.length > 0 ? names : ['x'])]
      return
    default:
      if (typeof holder[name] === 'string') holder[name] = `${holder[name]}${chance.oneOf(texts)}`
      else if (typeof holder[name] === 'number')
        holder[name] = Number(holder[name]) * chance.oneOf([-1, 0, 1e9, 0.1])
      else holder[name] = chance.oneOf(leaves)
  }
}

/** Changes a table as people and programs do: its cells, columns, rows, separators and quotation marks. */
export function mutateTable(text: string, chance: Chance): string {
  const rows = text.split('\n').map((line) => line.split(','))
  const row = chance.oneOf(rows)
  const column = chance.below(rows[0]?.length ?? 1)
  switch (chance.below(9)) {
    case 0:
      row[column] = chance.oneOf(texts)
      break
    case 1:
      row[column] = `"${row[column] ?? ''}`
      break
    case 2:
      row.splice(column, 1)
      break
    case 3:
      for (const cells of rows) cells.splice(column, 1)
      break
    case 4:
      for (const cells of rows) cells.push(cells[column] ?? '')
      break
    case 5:
      rows.splice(chance.below(rows.length), 0, [...row])
      break
    case 6:
      for (const cells of rows) cells.reverse()
      break
    case 7:
      return rows.map((cells) => cells.join(chance.oneOf([';', '\t', ',', '|']))).join('\r\n')
    default:
      row[column] = chance.oneOf([
        '6',
        '0',
        '3.5',
        'four',
        '-',
        '1.234,5',
        '1,234.5',
        '1e9',
        '٣',
        '½',
        ' ',
        '١٢',
      ])
  }
  return rows.map((cells) => cells.join(',')).join(chance.oneOf(['\n', '\r\n', '\r']))
}
