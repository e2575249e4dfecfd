import { gateIds, trapIds } from '../rule/gates.ts'
import type { ValueInput } from '../value/value-inputs.ts'
import { valueInputs } from '../value/value-inputs.ts'
import type { CriterionId } from './criteria.ts'
import { criterionIds } from './criteria.ts'
import { joinLists, joinTexts, withoutList, withoutText } from './joined-text.ts'
import type { MergedParts, MergeTrail } from './merge-trail.ts'

/** What is chosen, not joined, where both cards say something. */
export type MergeChoice = 'title' | ValueInput

/** Between joined texts: those of several lines go on below each other, the others beside each other. */
const between = {
  problem: '\n',
  notes: '\n',
  process: '; ',
  sponsorRole: '; ',
  author: '; ',
} as const
const evidenceBetween = '; '
const joinedTexts = Object.keys(between) as readonly (keyof typeof between)[]

function each<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>
}

/** Leaves out what is undefined, as a missing entry is. */
function known<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value | undefined,
): Partial<Record<Key, Value>> {
  return Object.fromEntries(
    keys.map((key) => [key, value(key)]).filter(([, one]) => one !== undefined),
  ) as Partial<Record<Key, Value>>
}

/** The parts of a card that a merge is about, without the rest of the row. */
export function partsOf(candidate: MergedParts): MergedParts {
  const { title, problem, process, value, valueRanges, dataSources } = candidate
  const { sponsorRole, notes, evidence, gates, traps, author } = candidate
  return {
    title,
    problem,
    process,
    value,
    valueRanges,
    dataSources,
    sponsorRole,
    notes,
    evidence,
    gates,
    traps,
    author,
  }
}

/** Whether the number is taken from the merged card: it was chosen, or the other card has none. */
function comesFromMerged(
  into: MergedParts,
  from: MergedParts,
  input: ValueInput,
  taken: readonly MergeChoice[],
): boolean {
  const given = from.value[input]
  return given !== null && (into.value[input] === null || taken.includes(input))
}

/**
 * What the candidate that goes on says after a merge. Texts are joined, lists united, an answer wins over unknown, a trap
 * ticked on either stays ticked; title and numbers stay unless they are missing or `taken` from the merged card. A range goes
 * with its number. Nothing of the merged card is changed.
 */
export function combine(
  into: MergedParts,
  from: MergedParts,
  taken: readonly MergeChoice[] = [],
): MergedParts {
  return {
    title: taken.includes('title') ? from.title : into.title,
    ...each(joinedTexts, (name) => joinTexts(into[name], from[name], between[name])),
    dataSources: joinLists(into.dataSources, from.dataSources),
    value: each(valueInputs, (input) =>
      comesFromMerged(into, from, input, taken) ? from.value[input] : into.value[input],
    ),
    valueRanges: known(valueInputs, (input) => {
      if (comesFromMerged(into, from, input, taken)) return from.valueRanges[input]
      const isSame = into.value[input] === from.value[input]
      return into.valueRanges[input] ?? (isSame ? from.valueRanges[input] : undefined)
    }),
    evidence: known(criterionIds, (id: CriterionId) => {
      const [own, given] = [into.evidence[id], from.evidence[id]]
      return own === undefined || given === undefined
        ? (own ?? given)
        : joinTexts(own, given, evidenceBetween)
    }),
    gates: each(gateIds, (id) => (into.gates[id] === 'unknown' ? from.gates[id] : into.gates[id])),
    traps: each(trapIds, (id) => into.traps[id] || from.traps[id]),
  }
}

/**
 * What the candidate that went on says once a merge is taken back: what the merge brought goes, what was written since
 * stays.
 */
export function takeBack(
  now: MergedParts,
  { before, after }: Pick<MergeTrail, 'before' | 'after'>,
): MergedParts {
  const back = <Value>(current: Value, was: Value, became: Value, isSame = Object.is): Value =>
    isSame(current, became) ? was : current
  const isSameRange = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  return {
    title: back(now.title, before.title, after.title),
    ...each(joinedTexts, (name) => withoutText(now[name], before[name], after[name], between[name])),
    dataSources: withoutList(now.dataSources, before.dataSources, after.dataSources),
    value: each(valueInputs, (input) => back(now.value[input], before.value[input], after.value[input])),
    valueRanges: known(valueInputs, (input) =>
      back(now.valueRanges[input], before.valueRanges[input], after.valueRanges[input], isSameRange),
    ),
    evidence: known(criterionIds, (id) => {
      const current = now.evidence[id]
      if (current === after.evidence[id]) return before.evidence[id]
      return current === undefined
        ? undefined
        : withoutText(current, before.evidence[id] ?? '', after.evidence[id] ?? '', evidenceBetween)
    }),
    gates: each(gateIds, (id) => back(now.gates[id], before.gates[id], after.gates[id])),
    traps: each(trapIds, (id) => back(now.traps[id], before.traps[id], after.traps[id])),
  }
}

/** Title and numbers on which both cards say something else, so that somebody chooses. */
export function mergeChoices(into: MergedParts, from: MergedParts): readonly MergeChoice[] {
  const numbers = valueInputs.filter((input) => {
    const [own, given] = [into.value[input], from.value[input]]
    return own !== null && given !== null && own !== given
  })
  return into.title.trim() === from.title.trim() ? numbers : ['title', ...numbers]
}
