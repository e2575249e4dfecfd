import { seededGenerator } from './seeded-generator.ts'

/** The items in an order drawn by chance, each order equally likely (Fisher and Yates); the same for the same seed. */
export function shuffled<Item>(items: readonly Item[], seed: string): readonly Item[] {
  const next = seededGenerator(0, seed)
  const drawn = [...items]
  for (let last = drawn.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1))
    const [one, two] = [drawn[last], drawn[other]]
    if (one !== undefined && two !== undefined) [drawn[last], drawn[other]] = [two, one]
  }
  return drawn
}
