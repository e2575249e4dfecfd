import type { CriterionId } from '../criteria.ts'

/** The sentences that explain the numbers, by name; the words are in the catalogue of the method, in each language. */
const methodWordKeys = [
  'grade.title',
  'grade.sentence',
  'grade.arithmetic',
  'score.title',
  'score.sentence',
  'score.arithmetic',
  'score.settled',
  'score.none',
  'tier.title',
  'tier.sentence',
  'tier.arithmetic',
  'total.title',
  'total.sentence',
  'total.arithmetic',
  'whatIfs.title',
  'whatIfs.sentence',
  'whatIfs.words',
  'whatIfs.arithmetic',
  'whatIfs.alone',
  'leaveOneOut.title',
  'leaveOneOut.sentence',
  'leaveOneOut.arithmetic',
  'leaveOneOut.none',
  'tipping.title',
  'tipping.sentence',
  'tipping.points',
  'tipping.level',
  'tipping.impossible',
  'tipping.otherTier',
  'discussion.title',
  'discussion.sentence',
  'discussion.arithmetic',
  'agreement.aligned',
  'agreement.oneApart',
  'agreement.split',
  'agreement.spread',
  'agreement.tooFew',
  'firmness.firm',
  'firmness.leaning',
  'firmness.open',
  'tenths.never',
  'tenths.rarely',
  'tenths.about',
  'tenths.nearlyAlways',
  'tenths.always',
] as const
export type MethodWordKey = (typeof methodWordKeys)[number]

/** Everything that explaining the numbers takes in one language. */
export interface MethodWords {
  readonly say: (key: MethodWordKey, values?: Readonly<Record<string, string | number>>) => string
  readonly number: (value: number, mostDecimals?: number) => string
  /** The name of a criterion: translated while it is a usual one, else as the workshop has it. */
  readonly criterion: (id: CriterionId, name: string) => string
}
