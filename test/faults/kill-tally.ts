import type { Durability, FaultHost } from './trial-app.ts'

/** What is killed: the window, the host under it, or both at once as at a crash of the computer. */
export type Victim = 'both' | 'browser' | 'host'

/** What came of killing that while votes were typed. */
export interface KillTally {
  readonly host: FaultHost
  readonly victim: Victim
  readonly durability: Durability
  kills: number
  /** Databases that were removed between two starts, as the browser does it by itself. */
  wipes: number
  /** Votes that had been shown as saved. */
  saved: number
  /** Of those, votes that were not there afterwards, on the screen or (with a disk) in the safety copy alone. */
  lost: number
  /** Votes that were there and not as they were typed. */
  damaged: number
  /** Starts that showed no workshop and did not say why. */
  silentEmpties: number
  /** Databases that the browser could not open, even after a moment. */
  refused: number
  /** Starts that said what they restored or brought up. */
  said: number
}

/** One line for each kind of kill. */
export function killTable(tallies: readonly KillTally[]): string {
  const heads = ['kills', 'wipes', 'saved', 'lost', 'damaged', 'silentEmpties', 'refused', 'said'] as const
  const titles = ['kills', 'wipes', 'saved', 'lost', 'damaged', 'silent', 'refused', 'said']
  const line = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(28) + cells.map((one) => String(one).padStart(9)).join('')
  const row = (tally: KillTally) =>
    line(
      `${tally.host} ${tally.victim} ${tally.durability}`,
      heads.map((head) => tally[head]),
    )
  const sums = heads.map((head) => tallies.reduce((sum, tally) => sum + tally[head], 0))
  return [line('', titles), ...tallies.map(row), line('all', sums)].join('\n')
}
