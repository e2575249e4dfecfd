import type { PictureOf } from './picture-of.ts'

type Tally = PictureOf<'openCell'>['tally']

interface Dot {
  readonly x: number
  readonly y: number
  /** Whether it stands for an earlier vote. */
  readonly isBefore: boolean
}

/** Dots over the five scores, in pixels of a wall 1,920 wide, all columns alike in size. */
interface VoteLayout {
  readonly width: number
  readonly height: number
  readonly radius: number
  /** Empty where there is nothing to show. */
  readonly columns: readonly (readonly Dot[])[]
}

/** How wide the room over one score is, and the sizes of dots that are looked for. */
const [roomWide, smallest, largest] = [292, 50, 92]
/** From dot to dot, and between earlier and later votes, in dots. */
const [pitch, between] = [1.16, 0.3]
const mostStacks = 8

/** What has to be shown, and how high the room for it is. */
interface Crowd {
  readonly tallest: number
  readonly groups: number
  readonly high: number
}

/** How large dots become in so many stacks beside each other. */
function sizeIn(stacks: number, { tallest, groups, high }: Crowd): number {
  const rows = Math.ceil(tallest / stacks)
  const wide = groups * stacks * pitch + (groups - 1) * between
  return Math.min(largest, roomWide / wide, high / (rows * pitch))
}

/** One stack where its dots are large enough, else as many as make them largest. */
function stacksFor(crowd: Crowd): number {
  const choices = Array.from({ length: mostStacks }, (_, at) => at + 1)
  const enough = choices.find((stacks) => sizeIn(stacks, crowd) >= smallest)
  if (enough) return enough
  return choices.reduce((best, stacks) => (sizeIn(stacks, crowd) > sizeIn(best, crowd) ? stacks : best))
}

interface Shown {
  /** Null while they are sealed. */
  readonly now: Tally | null
  /** Null where there were none. */
  readonly before: Tally | null
}

/** Lays the votes out as stacks of dots, in a room so high: those of before, and beside them those of now. */
export function layOutVotes({ now, before }: Shown, high: number): VoteLayout {
  const shown = [
    { tally: before, isBefore: true },
    { tally: now, isBefore: false },
  ].flatMap(({ tally, isBefore }) => (tally ? [{ tally, isBefore }] : []))
  const groups = shown.length
  const tallest = Math.max(0, ...shown.flatMap(({ tally }) => tally))
  if (tallest === 0) return { width: 0, height: 0, radius: 0, columns: [] }
  const crowd = { tallest, groups, high }
  const stacks = stacksFor(crowd)
  const size = sizeIn(stacks, crowd)
  const step = size * pitch
  const height = Math.ceil(tallest / stacks) * step
  const groupWide = stacks * step
  const width = groups * groupWide + (groups - 1) * between * size
  const dotsOf = (count: number, group: number, isAlone: boolean): readonly Dot[] => {
    const used = Math.min(stacks, count)
    // A group with nothing beside it stands in the middle of its column.
    const start = isAlone ? width / 2 : group * (groupWide + between * size) + groupWide / 2
    return Array.from({ length: count }, (_, dot) => ({
      x: Math.round(start + ((dot % stacks) - (used - 1) / 2) * step),
      y: Math.round(height - step / 2 - Math.floor(dot / stacks) * step),
      isBefore: shown[group]?.isBefore ?? false,
    }))
  }
  const columns = [0, 1, 2, 3, 4].map((score) => {
    const counts = shown.map(({ tally }) => tally[score] ?? 0)
    const isAlone = counts.filter((count) => count > 0).length === 1
    return counts.flatMap((count, group) => dotsOf(count, group, isAlone))
  })
  return { width: Math.round(width), height: Math.round(height), radius: size / 2, columns }
}
