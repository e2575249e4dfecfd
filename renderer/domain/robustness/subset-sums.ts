/** A table has an entry for each subset of its seats, which are the bits of a byte. */
const mostSeatsPerTable = 8
/** Two, so that adding up is the same few steps for nearly every room. */
const leastTables = 2

/** How the seats are spread: evenly over two tables or more, as small tables stay in the cache of the processor. */
export interface TableLayout {
  readonly tableCount: number
  readonly seatsPerTable: number
  readonly tableSize: number
}

/** The layout for so many seats, none or more. */
export function tableLayout(seats: number): TableLayout {
  const tableCount = Math.max(leastTables, Math.ceil(seats / mostSeatsPerTable))
  const seatsPerTable = Math.ceil(seats / tableCount)
  return { tableCount, seatsPerTable, tableSize: 2 ** seatsPerTable }
}

/** The sums of every subset of the seats of a table, sample by sample: `draws` is how much each seat counts in each sample. */
export function subsetSums(draws: readonly Float32Array[], samples: number): Float32Array {
  const { tableCount, seatsPerTable, tableSize } = tableLayout(draws.length)
  const tables = new Float32Array(samples * tableCount * tableSize)
  for (let sample = 0; sample < samples; sample += 1) {
    for (const [seat, draw] of draws.entries()) {
      const table = Math.floor(seat / seatsPerTable)
      const base = (sample * tableCount + table) * tableSize
      const bit = 1 << (seat % seatsPerTable)
      const counts = draw[sample] ?? 0
      for (let subset = 0; subset < bit; subset += 1) {
        tables[base + bit + subset] = (tables[base + subset] as number) + counts
      }
    }
  }
  return tables
}

/**
 * Writes to `sums` how much some seats count together in each sample from `from` on: a byte of them for each table, at
 * `bytes[at]` and after it.
 */
export function addUp(
  tables: Float32Array,
  { tableCount, tableSize }: TableLayout,
  bytes: Uint8Array,
  at: number,
  from: number,
  count: number,
  sums: Float64Array,
): void {
  const stride = tableCount * tableSize
  const one = from * stride + (bytes[at] as number)
  const two = from * stride + tableSize + (bytes[at + 1] as number)
  for (let index = 0; index < count; index += 1) {
    sums[index] = (tables[one + index * stride] as number) + (tables[two + index * stride] as number)
  }
  for (let table = leastTables; table < tableCount; table += 1) {
    const other = from * stride + table * tableSize + (bytes[at + table] as number)
    for (let index = 0; index < count; index += 1) {
      sums[index] = (sums[index] as number) + (tables[other + index * stride] as number)
    }
  }
}
