import { fileName } from '../../domain/workshop/file-name.ts'
import { interfaceTexts, say } from '../../texts/interface.ts'
import { saveFile } from '../files/export.ts'
import type { Ports } from '../ports.ts'
import type { Left, WipeReceipt } from './wipe-workshops.ts'
import { isComplete } from './wipe-workshops.ts'

/** A receipt as a person reads it, on the screen and in a file. */
export interface WordedReceipt {
  readonly title: string
  readonly facts: readonly string[]
  /** Kinds, each with how much of it there was. */
  readonly gone: readonly { readonly what: string; readonly count: string }[]
  readonly left: readonly string[]
  readonly honest: readonly string[]
}

const knownReasons = [
  'fileInUse',
  'usedByAnother',
  'notPermitted',
  'diskFault',
  'notFound',
  'databaseRefused',
] as const
/** Files named of a kind; the others are counted. */
const mostNames = 3

const nameOf = (left: Left) => (left.what === 'rows' ? say(`wipe.table.${left.name}`) : (left.name ?? []))

/** What is left, one line for each kind and reason. */
function sayLeft(left: readonly Left[]): readonly string[] {
  const groups = Map.groupBy(left, ({ what, because }) => `${what} ${because}`)
  return [...groups.values()].flatMap((group) => {
    const [one] = group
    if (!one) return []
    const known = knownReasons.find((reason) => reason === one.because)
    const reason = known ? say(`wipe.because.${known}`) : say('wipe.because.other', { because: one.because })
    const names = [...new Set(group.flatMap(nameOf))].slice(0, mostNames).join(', ') || 'none'
    return say('wipe.leftOne', { what: say(`wipe.what.${one.what}`), count: group.length, names, reason })
  })
}

/** The words of a receipt: kinds, numbers and times, and nothing of what was wiped. */
export function wordReceipt(receipt: WipeReceipt): WordedReceipt {
  const { scope, at, workshops, rows, files } = receipt
  const isEverything = scope.kind === 'everything'
  const kinds = Object.entries(files) as (readonly [keyof typeof files, number])[]
  return {
    title: isComplete(receipt) ? say(isEverything ? 'wipe.done' : 'wipe.doneOf') : say('wipe.partly'),
    facts: [
      say(`wipe.kind.${scope.kind}`, { count: workshops }),
      say('wipe.at', { at: interfaceTexts.date(at.slice(0, 10) as never), time: at.slice(11, 16) }),
    ],
    gone: [
      ...rows.map(({ table, count }) => ({
        what: say(`wipe.table.${table}`),
        count: say('wipe.rows', { count }),
      })),
      ...kinds.map(([what, count]) => ({
        what: say(`wipe.what.${what}`),
        count: say('wipe.files', { count }),
      })),
    ],
    left: sayLeft(receipt.left),
    honest: [
      say(isEverything ? 'wipe.readBackAll' : 'wipe.readBack'),
      say('wipe.blocks'),
      say('wipe.elsewhere'),
    ],
  }
}

/** The receipt as a text file. */
function receiptText(receipt: WipeReceipt): string {
  const { title, facts, gone, left, honest } = wordReceipt(receipt)
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)]
  const lines = [
    say('wipe.receiptTitle', { app: say('app.name') }),
    title,
    ...facts,
    ...list(
      say('wipe.gone'),
      gone.map(({ what, count }) => say('wipe.goneOne', { what, count })),
    ),
    ...list(say('wipe.left'), left),
    ...list(say('wipe.honest'), honest),
  ]
  return `${lines.join('\n')}\n`
}

/** Asks where to save the receipt. Its name holds nothing of a client either. */
export async function saveReceipt(ports: Ports, receipt: WipeReceipt): Promise<void> {
  const name = fileName([say('app.name'), say('wipe.fileName'), receipt.at.slice(0, 10)], 'txt')
  await saveFile(ports, name, 'receipt', new TextEncoder().encode(receiptText(receipt)))
}
