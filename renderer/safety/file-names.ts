/**
 * The files of a workshop's safety copy. A line is one unbroken history of a workshop, not a line of text; a new one begins only when a person has chosen
 * between two that differ, and the older one is then left as it is.
 */
export interface PartName {
  readonly kind: 'part'
  readonly name: string
  readonly line: number
  /** The number of the first change in it. */
  readonly first: number
  /** Counts the parts that begin with the same change, as one that ends in damage is not written to again. */
  readonly attempt: number
}

export interface SnapshotName {
  readonly kind: 'snapshot'
  readonly name: string
  readonly line: number
  /** The change it is as new as. */
  readonly seq: number
  /** As the clock said, which is trusted for nothing but how many are kept. */
  readonly day: string
}

const digits = (value: number, count: number) => String(value).padStart(count, '0')

/** The name of a part of the journal. */
export function partName(line: number, first: number, attempt: number): PartName {
  const name = `${digits(line, 4)}-journal-${digits(first, 10)}-${attempt}.log`
  return { kind: 'part', name, line, first, attempt }
}

/** The name of a snapshot. */
export function snapshotName(line: number, seq: number, day: string): SnapshotName {
  return {
    kind: 'snapshot',
    name: `${digits(line, 4)}-snapshot-${digits(seq, 10)}-${day}.json`,
    line,
    seq,
    day,
  }
}

/** What a file is by its name; null for one that is not of a safety copy. */
export function readName(name: string): PartName | SnapshotName | null {
  const part = /^(\d{4})-journal-(\d{10})-(\d{1,6})\.log$/.exec(name)
  if (part) return partName(Number(part[1]), Number(part[2]), Number(part[3]))
  const snapshot = /^(\d{4})-snapshot-(\d{10})-(\d{4}-\d{2}-\d{2})\.json$/.exec(name)
  return snapshot ? snapshotName(Number(snapshot[1]), Number(snapshot[2]), snapshot[3] ?? '') : null
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const mostIdBytes = 100

/**
 * The folder of a workshop: a name that means the same on every system. Ids that the app makes stand as they are;
 * those of a file from elsewhere may be anything. Null for one too long to be a name.
 */
export function folderNameOf(workshopId: string): string | null {
  if (uuid.test(workshopId)) return workshopId
  const bytes = new TextEncoder().encode(workshopId)
  if (bytes.length > mostIdBytes) return null
  return `id-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** The workshop of a folder; null when the folder is not one of a safety copy. */
export function workshopIdOf(folder: string): string | null {
  if (uuid.test(folder)) return folder
  const hex = /^id-((?:[0-9a-f]{2})+)$/.exec(folder)?.[1]
  if (hex === undefined) return null
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  const id = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return folderNameOf(id) === folder ? id : null
}
