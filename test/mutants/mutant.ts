/** One deliberate fault in the source, and the tests that must notice it. */
export interface Mutant {
  /** From the root of the project. */
  readonly file: string
  /** Occurs exactly once in the file. */
  readonly from: string
  readonly to: string
  /** The narrowest test files of the unit project that notice it, from the root of the project. */
  readonly tests: readonly string[]
  /** What the mutant breaks. */
  readonly why: string
}

/** What the mutant breaks, the text in the file, and what stands there instead. */
type Fault = readonly [why: string, from: string, to: string]

/** The mutants of one file that the same tests notice. */
export function mutantsOf(
  file: string,
  tests: readonly string[],
  faults: readonly Fault[],
): readonly Mutant[] {
  return faults.map(([why, from, to]) => ({ file, from, to, tests, why }))
}

/** The text of the file with the fault in it; null where `from` is not there exactly once, or nothing would change. */
export function withFault(text: string, { from, to }: Pick<Mutant, 'from' | 'to'>): string | null {
  const [before, after, ...more] = text.split(from)
  if (before === undefined || after === undefined || more.length > 0 || from === to) return null
  return `${before}${to}${after}`
}
