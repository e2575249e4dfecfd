import type { Candidate } from './candidate.ts'

/**
 * What words mean the same, in the four languages of the documents. Each group is a list of word beginnings, folded (no
 * accents, lower case), with a space between them; one with a full stop is a whole word.
 */
export interface Glossary {
  /** Words that say nothing about an idea. */
  readonly little: string
  /** What is done: checking, sorting. It counts half, as many ideas do the same to different things. */
  readonly doings: readonly string[]
  /** What it is done to: invoices, claims. */
  readonly things: readonly string[]
}

/** A part of what a text says: a word of the glossary, or a word as it is written. */
interface Feature {
  readonly name: string
  readonly kind: 'doing' | 'thing' | 'word'
  /** Pairs of letters of a word as it is written; empty for the others. */
  readonly pairs: readonly string[]
}

/** Turns texts into features. */
export type ReadText = (text: string) => readonly Feature[]

interface KnownStem {
  readonly stem: string
  readonly feature: Feature
}

/** Shorter ones must be the whole word. */
const shortestStem = 4
/** Inside a compound word a shorter one would be found by chance. */
const shortestInside = 5

/** Without accents and case, one form for each letter. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
}

function letterPairs(word: string): readonly string[] {
  const padded = ` ${word} `
  return Array.from({ length: padded.length - 1 }, (_, index) => padded.slice(index, index + 2))
}

function stemsOf({ doings, things }: Glossary): readonly KnownStem[] {
  const groups = [
    ...doings.map((words) => ({ kind: 'doing' as const, words })),
    ...things.map((words) => ({ kind: 'thing' as const, words })),
  ]
  return groups.flatMap(({ kind, words }, index) => {
    const feature: Feature = { name: `${kind} ${index}`, kind, pairs: [] }
    return words.split(' ').map((stem) => ({ stem, feature }))
  })
}

function isNamed(word: string, stem: string): boolean {
  if (stem.endsWith('.')) return word === stem.slice(0, -1)
  if (stem.length < shortestStem) return word === stem
  return word.startsWith(stem) || (stem.length >= shortestInside && word.includes(stem))
}

/** A reader of texts that knows a glossary. What it has read of a word it remembers. */
export function textReader(glossary: Glossary): ReadText {
  const little = new Set(glossary.little.split(' '))
  const stems = stemsOf(glossary)
  const known = new Map<string, readonly Feature[]>()
  const readWord = (word: string): readonly Feature[] => {
    const named = stems.filter(({ stem }) => isNamed(word, stem)).map(({ feature }) => feature)
    if (named.length > 0) return [...new Set(named)]
    return [{ name: word, kind: 'word', pairs: letterPairs(word) }]
  }
  const featuresOf = (word: string): readonly Feature[] => {
    const before = known.get(word)
    if (before) return before
    const read = word.length < 2 || little.has(word) ? [] : readWord(word)
    known.set(word, read)
    return read
  }
  return (text) => {
    const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? []
    const all = words.flatMap(featuresOf)
    return [...new Map(all.map((feature) => [feature.name, feature])).values()]
  }
}

/** An idea that was read. */
interface ReadIdea {
  readonly candidate: Candidate
  readonly title: readonly Feature[]
  readonly problem: readonly Feature[]
}

/** A list that was read, with how much each feature tells in it. */
export interface IdeaList {
  readonly read: ReadText
  readonly ideas: readonly ReadIdea[]
  readonly weightOf: (feature: Feature) => number
}

/** A candidate that says something like it, with how alike they are: 0 to 1. */
export interface SimilarIdea {
  readonly candidate: Candidate
  readonly likeness: number
}

/** Two words as they are written are taken for one from this likeness of their pairs of letters (Dice). */
const sameWord = 0.6
/** How much a match in the problem counts beside one in the title. */
const problemShare = 0.6
const doingShare = 0.45
/** From here two ideas are said to be alike; chosen on one list and measured on another (test/domain/workshop/similar-ideas.test.ts). */
const alikeFrom = 0.35

/** Reads a list. A feature that many of its ideas have tells little (inverse document frequency). */
export function readIdeas(candidates: readonly Candidate[], read: ReadText): IdeaList {
  const ideas = candidates.map((candidate) => ({
    candidate,
    title: read(candidate.title),
    problem: read(candidate.problem),
  }))
  const counts = new Map<string, number>()
  for (const { title, problem } of ideas) {
    for (const name of new Set([...title, ...problem].map((feature) => feature.name))) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  const weightOf = ({ name, kind }: Feature) =>
    Math.log(1 + (ideas.length + 1) / ((counts.get(name) ?? 0) + 1)) * (kind === 'doing' ? doingShare : 1)
  return { read, ideas, weightOf }
}

function dice(one: readonly string[], other: readonly string[]): number {
  const left = [...other]
  let shared = 0
  for (const pair of one) {
    const at = left.indexOf(pair)
    if (at < 0) continue
    left.splice(at, 1)
    shared += 1
  }
  return (2 * shared) / (one.length + other.length)
}

function likenessOf(one: Feature, other: Feature): number {
  if (one.name === other.name) return 1
  if (one.kind !== 'word' || other.kind !== 'word') return 0
  const [length, otherLength] = [one.pairs.length, other.pairs.length]
  if ((2 * Math.min(length, otherLength)) / (length + otherLength) < sameWord) return 0
  const shared = dice(one.pairs, other.pairs)
  return shared >= sameWord ? shared : 0
}

const best = (feature: Feature, among: readonly Feature[]) =>
  among.reduce((most, other) => Math.max(most, likenessOf(feature, other)), 0)

/** How much of `features`, by weight, is said by a title and a problem; 0 to 1. */
function covered(
  features: readonly Feature[],
  said: { readonly title: readonly Feature[]; readonly problem: readonly Feature[] },
  weightOf: IdeaList['weightOf'],
): number {
  const all = features.reduce((sum, feature) => sum + weightOf(feature), 0)
  if (all === 0) return 0
  const found = features.reduce((sum, feature) => {
    const likeness = Math.max(best(feature, said.title), problemShare * best(feature, said.problem))
    return sum + weightOf(feature) * likeness
  }, 0)
  return found / all
}

/** Whether they share more than what is done: checking invoices is not checking names. */
function shareAThing(one: readonly Feature[], other: readonly Feature[]): boolean {
  return one.some((feature) => feature.kind !== 'doing' && best(feature, other) > 0)
}

/**
 * The candidates of a list that say something like an idea, the likest first. Likeness is the mean of how much of the idea
 * the candidate covers and how much of the candidate's title the idea covers, each feature by what it tells in this list.
 */
export function similarIdeas(
  { read, ideas, weightOf }: IdeaList,
  typed: { readonly title: string; readonly problem: string },
): readonly SimilarIdea[] {
  const title = read(typed.title)
  const problem = read(typed.problem)
  if (title.length === 0) return []
  return ideas
    .filter((idea) => shareAThing(title, [...idea.title, ...idea.problem]))
    .map((idea) => {
      const there = covered(title, idea, weightOf)
      const back = covered(idea.title, { title, problem }, weightOf)
      return { candidate: idea.candidate, likeness: (there + back) / 2 }
    })
    .filter(({ likeness }) => likeness >= alikeFrom)
    .sort((one, other) => other.likeness - one.likeness)
}
